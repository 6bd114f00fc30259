import { closingBracket, isSpace, skipSpaces, squeeze } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import { unitsOf, UnitTree } from '../../text/unitTree';
import { labelWords, type Zone } from './labelWords';
import type { Mark } from './mark';

export type { Zone } from './labelWords';

/** Labels of header and body, over their characters; white space between them does not count. */
const labels = new UnitTree<Zone>();
for (const [zone, words] of labelWords) for (const word of words) labels.add(unitsOf(word), zone);

/** Longest label, in characters with the white space inside. */
const maxLabelLength = 34;

/** Longest note in brackets behind a label (○：委員、●：事務局、◇：オブザーバー). */
const maxNoteLength = 60;

/** A label at the start of a stretch of text. Offsets are UTF-16 in the document. */
export interface LabelAt {
  readonly zone: Zone;
  readonly labelFrom: number;
  /** Past the label's last character; a bracketed note behind it (敬称略) counts to it. */
  readonly labelEnd: number;
  /** Where the value begins; the stretch's end when there is none. */
  readonly value: number;
}

/** The zone that a label opens (white space and a bracketed note behind it do not count); null for other text. */
export function zoneOfLabel(text: string): Zone | null {
  const from = skipSpaces(text, 0, text.length);
  const found = readLabel(text, from, text.trimEnd().length);
  return found !== null && found.value >= text.trimEnd().length ? found.zone : null;
}

/**
 * Reads `label：value` or `label　value` at `from`; the longest label that something parts from its value wins.
 * Null when the stretch does not open with a known label.
 * @param glued whether nothing needs to part them (`場所市役所`): then the longest label counts
 */
export function readLabel(source: string, from: number, to: number, glued = false): LabelAt | null {
  let best: LabelAt | null = null;
  const first = skipSpaces(source, from, to);
  let node = first < to ? labels.get(source.charCodeAt(first)) : undefined;
  const limit = Math.min(to, from + maxLabelLength);
  for (let i = first; node !== undefined && i < limit;) {
    if (node.value !== null)
      best =
        closeLabel(source, node.value, from, i + 1, to) ??
        (glued ? { zone: node.value, labelFrom: from, labelEnd: i + 1, value: i + 1 } : best);
    i = skipSpaces(source, i + 1, limit);
    if (i < limit) node = node.get(source.charCodeAt(i));
  }
  if (best !== null && (best.zone === 'decisions' || best.zone === 'body') && goesOnApart(source, best, to))
    return null;
  return best ?? labelByShape(source, from, to);
}

/** Reads 【日時】…, a label that fills the brackets of a line's mark, from `from` inside them; the line ends at `to`. */
export function readBracketLabel(
  source: string,
  from: number,
  { close, content }: Pick<Mark, 'close' | 'content'>,
  to: number,
): LabelAt | null {
  const inside = readLabel(source, from, close);
  if (inside === null || inside.value < close) return null;
  let value = content;
  while (value < to && (isSpace(source.charCodeAt(value)) || ':：'.includes(source.charAt(value)))) value++;
  return { zone: inside.zone, labelFrom: from, labelEnd: close, value };
}

/** 審 議 会 会 議 録: a label whose letters stand apart, and the rest of the word behind it. */
function goesOnApart(source: string, { labelFrom, labelEnd, value }: LabelAt, to: number): boolean {
  const gap = source.slice(labelEnd, value);
  if (gap === '' || source.slice(labelEnd - 1 - gap.length, labelEnd - 1) !== gap || gap.trim() !== '')
    return false;
  const apart = source.slice(labelFrom, to).split(gap);
  return apart.length > 3 && apart.every((letter) => letter.length === 1);
}

/** What follows a label: its end, a note in brackets, a colon, white space; null for a longer word. */
function closeLabel(source: string, zone: Zone, labelFrom: number, end: number, to: number): LabelAt | null {
  let labelEnd = end;
  let i = skipSpaces(source, end, to);
  const close = i < to ? closingBracket(source.charCodeAt(i)) : 0;
  if (close !== 0) {
    const at = closeWithin(source, close, i, Math.min(to, i + maxNoteLength + 1));
    // 議事（◎は委員長、○は委員: nobody closed the bracket.
    if (at < 0)
      return i > end || to - i > maxNoteLength || zone !== 'body'
        ? null
        : { zone, labelFrom, labelEnd, value: to };
    const behind = skipSpaces(source, at + 1, to);
    // 出席者（敬称略） is a label; 議事（１）… is a label and its value.
    if (behind < to && delimiterEnd(source, behind, to) === behind && !isLabelNote(source, i, at, behind))
      return i > end ? { zone, labelFrom, labelEnd, value: i } : null;
    labelEnd = at + 1;
    i = behind;
  }
  if (i >= to) return { zone, labelFrom, labelEnd, value: to };
  const value = skipSpaces(source, delimiterEnd(source, i, to), to);
  return value > labelEnd ? { zone, labelFrom, labelEnd, value } : null;
}

/** Where the bracket is closed, at either of its widths; -1 where it is not. */
function closeWithin(source: string, close: number, from: number, to: number): number {
  const other = close === 0xff09 ? 0x29 : close === 0x29 ? 0xff09 : close;
  for (let k = from; k < to; k++) {
    const c = source.charCodeAt(k);
    if (c === close || c === other) return k;
  }
  return -1;
}

/** 出席者（敬称略）　甲野太郎: whether the bracket from `open` to `close` tells of the label, with the value at `behind`. */
function isLabelNote(source: string, open: number, close: number, behind: number): boolean {
  return (
    behind > close + 1 &&
    /略|順|[0-9０-９一二三四五六七八九十][名人]|案件|議題|要旨|概要|抜粋|推薦|公募|選出|学識|等$/u.test(
      source.slice(open + 1, close),
    )
  );
}

/** Parts a label from its value: a colon in one of its forms, the rule of a table, a leader of dots. */
const delimiter = /[：:∶︰｜|＝]|[…‥]+|[・.]{2,}/uy;
const delimiters = unitSet('：:∶︰｜|＝…‥・.');

/** Past the delimiter that stands at `from`; `from` where none does. */
function delimiterEnd(source: string, from: number, to: number): number {
  if (from >= to || !delimiters.has(source.charCodeAt(from))) return from;
  delimiter.lastIndex = from;
  return delimiter.test(source) ? Math.min(to, delimiter.lastIndex) : from;
}

/** True when more than white space parts a label from its value. */
export function isDelimited(source: string, { labelEnd, value }: LabelAt): boolean {
  const at = skipSpaces(source, labelEnd, value);
  return delimiterEnd(source, at, value) > at;
}

/** Labels too various to list: 説明のため議場に出席した者の職氏名, 議事日程第二号. */
function labelByShape(source: string, from: number, to: number): LabelAt | null {
  if (to - from > maxLabelLength || to - from < 5) return null;
  const last = source.charCodeAt(to - 1);
  if (!shapeEnds.has(last) && !isSpace(last)) return null;
  if (!mayBeShaped(source, from, to)) return null;
  const line = source.slice(from, to);
  const zone = zoneByShape(withoutNote(squeeze(line)));
  return zone === null ? null : { zone, labelFrom: from, labelEnd: to, value: to };
}

/** What each pattern of `zoneByShape` ends in, and a note or a colon behind it: most lines are told off by their last letter. */
const shapeEnds = unitSet('者員名人簿覧等見疑答問望案論応ど要旨容省庁関体局課件項題程号）):：');

/** The text without the note in brackets at its end, without the colon there or without the count (出席議員15名). */
function withoutNote(text: string): string {
  const last = text.slice(-1);
  const bare = last === '）' || last === ')' ? text.replace(/[（(].*[）)]$/u, '') : text;
  if (last === '名' || last === '人') return bare.replace(/(?<=[者員])[0-9０-９]{1,3}[名人]$/u, '');
  return bare.endsWith('：') || bare.endsWith(':') ? bare.slice(0, -1) : bare;
}

/** A quick look for 席, 付, or 議, 関, 主 or 第 at the start. */
function mayBeShaped(source: string, from: number, to: number): boolean {
  const first = source.charCodeAt(from);
  if (first === 0x8b70 || first === 0x95a2 || first === 0x4e3b || first === 0x7b2c) return true;
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    if (c === 0x5e2d || c === 0x4ed8) return true;
  }
  return false;
}

/** 主な意見と回答, 委員からの質問・意見等: what was said, in words of their own. */
const bodyShape =
  /^(?:(?:各|出席)?(?:委員|構成員|出席者|会員|参加者|住民)(?:から)?の?)?(?:主な|主要な)?[御ご]?(?:意見|質疑|発言|質問|回答|議論|提案)(?:[・及とや]び?[御ご]?(?:意見|質疑|応答|回答|質問|要望|提案|議論|対応)){1,3}(?:等|など)?(?:の?(?:概要|要旨|内容))?$/u;

/** 第17回みどり県環境審議会　審議概要, below what was decided. */
const proceedingsShape =
  /^第[0-9０-９一二三四五六七八九十]{1,4}回[^。、]{2,30}審議(?:の)?(?:概要|要旨|内容)$/u;

/** What its patterns end in stands in `shapeEnds`. */
function zoneByShape(text: string): Zone | null {
  if (/[。、はがを]/u.test(text)) return null;
  const seated = text.includes('席');
  if (seated && absenteesShape.test(text)) return 'absentees';
  if (seated && attendeesShape.test(text)) return 'attendees';
  if (bodyShape.test(text) || (text.startsWith('第') && proceedingsShape.test(text))) return 'body';
  if (text.startsWith('関係') && relatedShape.test(text)) return 'attendees';
  return (text.includes('付') || text.startsWith('議')) && agendaShape.test(text) ? 'agenda' : null;
}

/** 欠席した委員の氏名 */
const absenteesShape = /欠席(?:した)?(?:者|委員|議員|構成員|役員)(?:の?(?:職)?氏名|名簿)?$/u;
/** 説明のため議場に出席した者の職・氏名 */
const attendeesShape =
  /(?:出席|列席|臨席|陪席)(?:した|する)?(?:関係|事務局|議会事務局)?(?:者|委員|議員|構成員|役員|職員|説明員)(?:の?(?:職)?(?:・)?氏名|名簿|一覧|等)?$/u;
/** 関係省庁等出席者 */
const relatedShape = /^関係(?:省庁|府省庁?|行政機関|機関|団体|自治体|部局|各?課|職員)等?(?:出席者)?$/u;
/** 本日の会議に付した事件, 議事日程第二号 */
const agendaShape =
  /^(?:本日の)?(?:会議|委員会)(?:(?:及び|並びに|・)(?:調査|審査|協議))?に付(?:した|する|すべき|議した)(?:事件|案件|議件|事項|議題)(?:の?件名|等)?$|^議事日程(?:第.{1,3}号)?$/u;

/** The kind of minutes named in a text, with its place; the last one named wins. */
export const kindPattern = /議\s*事\s*概\s*要|議\s*事\s*要\s*旨|議\s*事\s*録|会\s*議\s*録/gu;
