import { tagLine } from './inlineRules';
import type { LineRule } from './lineRule';
import { CLOSE_PAREN, DASH, DIGIT, GAP, INDENT, LINE_END, NUMBER, OPEN_PAREN } from './vocabulary';

export const residue: LineRule[] = [
  // A bare page number in any dress, and a lone private-use glyph.
  `(${DASH}{0,2}${GAP}${DIGIT}{1,4}(?:${GAP}[/／]${GAP}${DIGIT}{1,4})?${GAP}${DASH}{0,2})${LINE_END}`,
  `(${OPEN_PAREN}${GAP}${DIGIT}{1,3}${GAP}${CLOSE_PAREN})${LINE_END}`,
  `((?:[PpＰｐ]${GAP}[.．]?|ページ|頁)${GAP}${DIGIT}{1,4}|${DIGIT}{1,4}${GAP}(?:ページ|頁|/))${LINE_END}`,
  '([\ue000-\uf8ff]{1,4})' + LINE_END,
].map((body) => ({
  kind: 'residue',
  begin: INDENT + body,
  captures: { 1: 'comment.line.residue.minutes' },
  inside: 'nothing',
}));

export const rulers: LineRule[] = [
  `([-—―─━＝=＿_~～＊*・…‥◆◇○◎]{3,160})[-|—―─ \\t\u3000◆◇○◎]{0,80}$`,
  `([|｜][-:|｜ ]{2,200})$`,
].map((body) => ({
  kind: 'residue',
  begin: INDENT + body,
  captures: { 0: 'comment.line.rule.minutes' },
  inside: 'nothing',
}));

export const ends: LineRule[] = [
  `((?:${DASH}|[（(〔［])?${GAP}以${GAP}上${GAP}(?:${DASH}|[）)〕］])?[。．]?)${LINE_END}`,
  `([（(〔]?(?!.{0,12}年)[^。ぁ-ん]{0,16}?(?:${NUMBER}時(?:${NUMBER}分|半)?)${GAP}(?:開議|開会|再開|休憩|閉会|散会|延会|終了|流会)${GAP}[）)〕]?[。．]?)${LINE_END}`,
  `([（(〔](?:開会|開議|再開|休憩|閉会|散会|延会|終了)[：:\u3000 ][^。ぁ-ん]{0,24}[）)〕])${LINE_END}`,
  `(散会|延会)${LINE_END}`,
].map((body) => ({
  kind: 'end',
  begin: INDENT + body,
  captures: { 1: 'keyword.control.end.minutes' },
  inside: 'nothing',
}));

export const asides: LineRule[] = [
  // （※丙川委員はご欠席。）, 〔拍手〕
  {
    kind: 'aside',
    begin: `${INDENT}([（(〔［].{1,240}[）)〕］][。．]?)${LINE_END}`,
    captures: { 1: 'comment.block.aside.minutes' },
    inside: 'nothing',
  },
  // −資料1に基づき説明−
  {
    kind: 'aside',
    begin: `${INDENT}([－−―–—‐]{1,2}[^。]{2,60}[－−―–—‐]{1,2})${LINE_END}`,
    captures: { 1: 'comment.block.aside.minutes' },
    inside: 'nothing',
  },
];

export const notes: LineRule[] = [
  {
    kind: 'note',
    begin: `${INDENT}(※|[（(]?注${DIGIT}{0,2}[）):：])`,
    captures: {},
    scope: 'comment.line.note.minutes',
    inside: 'nothing',
  },
];

export const tagLines: LineRule[] = [
  { kind: 'tags', begin: `${INDENT}${tagLine}`, captures: {}, inside: 'speech' },
];
