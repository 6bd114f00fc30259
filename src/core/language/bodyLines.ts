import { bullet, heading, headingMark, mark, separator, speaker, speakerMark } from './lineRule';
import type { LineRule } from './lineRule';
import {
  ARABIC,
  BLANK,
  CLOSE_PAREN,
  COLON,
  DIGIT,
  FORMAL_CHAR,
  GAP,
  GROUP,
  INDENT,
  KANJI_DIGIT,
  KANJI_NUMBER,
  LABEL_CHAR,
  LABEL_NOTE,
  LINE_END,
  NAME_CHAR,
  NO_PARTICLE,
  OPEN_PAREN,
  PLAIN_LABEL,
  ROLE_END,
  ROLE_LABEL,
  UNIT,
  shortLine,
} from './vocabulary';

export const legends: LineRule[] = [
  {
    kind: 'legend',
    begin: `${INDENT}(?=[（(※【凡例：:】 \u3000]{0,8}[◎○◯〇●]${BLANK}?${LABEL_CHAR}{1,10}[、，,・ \u3000]{1,6}[◎○◯〇●])`,
    captures: {},
    inside: 'legend',
  },
];

/** What follows a label: the end of the line, blanks and the speech, a colon. */
const afterLabel = `(?:${BLANK}{0,4}(${COLON})|${LINE_END}|(?=[ \\t\u3000]))`;

/** 委員長　甲野太郎君 */
const postAndName = `${LABEL_CHAR}{1,12}?${ROLE_END}${BLANK}${NAME_CHAR}{2,9}[君氏](?=${BLANK}|$)`;
/** ４番: a member of an assembly by seat. */
const seat = `(?:${DIGIT}{1,3}|${KANJI_DIGIT}{1,3})番`;

export const speakers: LineRule[] = [
  // 【甲野座長】, 〔事務局〕, alone or with the speech behind it.
  {
    kind: 'speaker',
    begin: `${INDENT}([【〔])(?!(?!事務局)${GROUP}[】〕]${LINE_END})${GAP}(${ROLE_LABEL}(?:${LABEL_NOTE})?)${GAP}([】〕])`,
    captures: { 1: mark('speaker.begin'), 2: speaker, 3: mark('speaker.end') },
    inside: 'speech',
  },
  // ○（甲野本部員）
  {
    kind: 'speaker',
    begin: `${INDENT}([○◯〇◎●])${BLANK}{0,2}(${OPEN_PAREN})([^（）()。]{1,48}(?:${LABEL_NOTE})?)(${CLOSE_PAREN})(?:${LINE_END}|(?=\u3000))`,
    captures: { 1: speakerMark, 2: mark('speaker.begin'), 3: speaker, 4: mark('speaker.end') },
    inside: 'speech',
  },
  // ○甲野委員, ○議長（甲野太郎君）　…, ○甲野太郎君　…
  {
    kind: 'speaker',
    begin: `${INDENT}([○◯〇◎●])${BLANK}{0,2}((?:${postAndName}|${ROLE_LABEL}|${seat})(?:${BLANK}?${LABEL_NOTE})?)${afterLabel}`,
    captures: { 1: speakerMark, 2: speaker, 3: separator },
    inside: 'speech',
  },
  // ○議長（甲野太郎君）続いて…: the note ends the label, with nothing between it and the speech.
  {
    kind: 'speaker',
    begin: `${INDENT}([○◯〇◎])((?:${ROLE_LABEL}|${seat})${OPEN_PAREN}[^（）()。]{1,16}[君氏]${CLOSE_PAREN})`,
    captures: { 1: speakerMark, 2: speaker },
    inside: 'speech',
  },
  // ○甲野　発言…: a bare name before a full-width space.
  {
    kind: 'speaker',
    begin: `${INDENT}([○◯〇])(${FORMAL_CHAR}{1,5})(?=\u3000[^\u3000])`,
    captures: { 1: speakerMark, 2: speaker },
    inside: 'speech',
  },
];

export const plainSpeakers: LineRule[] = [
  // 甲野委員：…, 課長(甲野君)：…, 委員：…; without text behind the colon it is a header label.
  {
    kind: 'speaker',
    begin: `${INDENT}(・?)${BLANK}{0,2}(?!${PLAIN_LABEL}|${ARABIC}${GAP}[.．])(${ROLE_LABEL}(?:${LABEL_NOTE})?)${BLANK}{0,4}(${COLON})(?=${BLANK}{0,8}\\S)`,
    captures: { 1: speakerMark, 2: speaker, 3: separator },
    inside: 'speech',
  },
  // ・ 甲野委員(東都大学), alone on its line.
  {
    kind: 'speaker',
    begin: `${INDENT}(・)${BLANK}{0,2}(${LABEL_CHAR}{0,12}${ROLE_END}${LABEL_NOTE})${LINE_END}`,
    captures: { 1: speakerMark, 2: speaker },
    inside: 'nothing',
  },
  // （委員）窓口が…, (甲野委員)　窓口が…
  {
    kind: 'speaker',
    begin: `${INDENT}(${OPEN_PAREN})(?!${DIGIT})(${LABEL_CHAR}{0,12}?${ROLE_END})(${CLOSE_PAREN})(?!${BLANK}{0,2}(?:[はがをにのとへも、。，．・：:（）()]|から|より|まで|$))(?=.{12})`,
    captures: { 1: mark('speaker.begin'), 2: speaker, 3: mark('speaker.end') },
    inside: 'speech',
  },
  // (甲野委員), alone on its line.
  {
    kind: 'speaker',
    begin: `${INDENT}(${OPEN_PAREN})(?!${GROUP}${CLOSE_PAREN})(${LABEL_CHAR}{1,12}${ROLE_END})(${CLOSE_PAREN})${LINE_END}`,
    captures: { 1: mark('speaker.begin'), 2: speaker, 3: mark('speaker.end') },
    inside: 'nothing',
  },
];

export const headings: LineRule[] = [
  {
    kind: 'heading',
    begin: `${INDENT}([#＃]{1,6})[ \\t\u3000]{1,4}(?=\\S)`,
    captures: { 1: headingMark },
    scope: heading(2),
    inside: 'speech',
  },
  // 4. 題, ４．題, 1.2. 題, 一、題: a whole sentence is possible.
  {
    kind: 'heading',
    begin: `${INDENT}(${ARABIC}(?:[.．・-]${ARABIC}){0,3}${GAP}[.．、，]|(?:${KANJI_NUMBER}|[Ⅰ-Ⅻⅰ-ⅻ])[.．、])(?!${DIGIT})(?=${GAP}\\S)${NO_PARTICLE}`,
    captures: { 1: headingMark },
    scope: heading(2),
    inside: 'speech',
  },
  // ４ 題, 1.2 題, Ⅱ　題
  {
    kind: 'heading',
    begin: `${INDENT}(${ARABIC}(?:[.．-]${ARABIC}){0,3}|${KANJI_NUMBER}|[Ⅰ-Ⅻⅰ-ⅻ])[ \\t\u3000]{1,4}(?!${UNIT})${NO_PARTICLE}${shortLine(48)}`,
    captures: { 1: headingMark },
    scope: heading(2),
    inside: 'speech',
  },
  // 第４　題, 第2章　題, 議題１　題
  {
    kind: 'heading',
    begin: `${INDENT}(第${GAP}(?:${DIGIT}{1,3}|${KANJI_NUMBER})${GAP}(?:[章節部編]|号議案)?|(?:議題|議案|議事|案件|報告|協議事項|審議事項)${GAP}(?:第${GAP})?(?:${ARABIC}|${KANJI_NUMBER})${GAP}号?)(?=[ \\t\u3000.．、：:])${shortLine(60)}`,
    captures: { 1: headingMark },
    scope: heading(2),
    inside: 'speech',
  },
  // （1）題, (1) 題, ⑴ 題
  {
    kind: 'heading',
    begin: `${INDENT}(${OPEN_PAREN}${BLANK}?(?:${ARABIC}|${KANJI_NUMBER}|[ア-ンｱ-ﾝa-zA-Zａ-ｚＡ-Ｚ])${BLANK}?${CLOSE_PAREN}(?:[-－]${ARABIC})?|[⑴-⒇]|${ARABIC}[)）])(?=${GAP}\\S)${NO_PARTICLE}`,
    captures: { 1: headingMark },
    scope: heading(3),
    inside: 'speech',
  },
  // ＜1.題＞, 《題》, ≪1.開会≫
  {
    kind: 'heading',
    begin: `${INDENT}([＜<《≪〈])(?=[^。]{1,60}[＞>》≫〉]${LINE_END})`,
    captures: { 1: headingMark },
    scope: heading(3),
    inside: 'speech',
  },
  // 【題】
  {
    kind: 'heading',
    begin: `${INDENT}([【［])(?=[^。【】［］]{1,48}[】］]${LINE_END})`,
    captures: { 1: headingMark },
    scope: heading(4),
    inside: 'speech',
  },
  // ① 題, ア　題
  {
    kind: 'heading',
    begin: `${INDENT}([①-⑳㉑-㉟㊱-㊿❶-❿]|[ア-ンｱ-ﾝ][.．）)]?(?=[ \\t\u3000])|[ア-ンｱ-ﾝ][.．）)])${NO_PARTICLE}${shortLine(60)}`,
    captures: { 1: headingMark },
    scope: heading(4),
    inside: 'speech',
  },
  // ○議題１　題, ○その他, ○…について: a circle, but what stands behind it is a matter, not a person.
  {
    kind: 'heading',
    begin: `${INDENT}([○◯●◎])(?=(?:議題|議案|議事|日程)${GAP}第?(?:${DIGIT}|${KANJI_DIGIT})[^。]{0,60}$|[^。、 \\t\u3000][^。、]{0,36}(?:について|の件|事件|案件|職氏名)${LINE_END}|その他${LINE_END})`,
    captures: { 1: headingMark },
    scope: heading(4),
    inside: 'speech',
  },
  // ■題, 〇題: the glyphs that are bullets too count as headings only where no blank follows.
  {
    kind: 'heading',
    begin: `${INDENT}([■□◇△▲▽▼★☆]${BLANK}?|[◆〇◎](?!${BLANK}))(?=[^。、 \u3000][^。]{0,40}$)`,
    captures: { 1: headingMark },
    scope: heading(4),
    inside: 'speech',
  },
];

export const bullets: LineRule[] = [
  // - text, -- text, ・text, ● text, a lone - between two speakers
  {
    kind: 'bullet',
    begin: `${INDENT}([-－−–—‐]{1,2}(?=[ \\t\u3000]|$)|[・•●○◯〇◎◆◇■□▪◦‣⁃∙·➢▶►❖✓✔]|[*＊ー](?=[ \\t\u3000])|[\ue000-\uf8ff])(?!${BLANK}{0,2}[・•●○◆])`,
    captures: { 1: bullet },
    inside: 'speech',
  },
];
