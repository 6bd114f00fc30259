/** Labels and headings that extraction broke over two lines: 【日⏎時】, 委⏎員：甲野, 1⏎開会. */
import { digitValue, isCloser, isKanji, isSentenceEnd, isSpace, squeeze } from '../../text/chars';
import { parseNumeral } from '../../text/numerals';
import type { Span } from '../../text/span';
import { endsInRole, isRoleWord } from '../speakers/roles';
import { bracketEnd } from './brokenBrackets';
import { zoneOfLabel } from './labels';
import { LineCollector, type LineTable } from './lineTable';
import { openerClass, OpenerClass } from './openers';

/** Labels of the header stand on so many lines. */
const headLines = 80;
/** Of a broken label no more letters stand on one of its lines, a bracket counted. */
const maxPart = 4;
/** So many numbers in a row, each over a short line, head that line. */
const minNumbers = 3;
const maxHeadingWidth = 40;
const meetingWord = /開会|閉会|議題|議事|案件|報告|協議|審議|挨拶|あいさつ|質疑|その他|次第|結果|日程/u;

/** The table with the two parts of such a label on one line; the table itself where there are none. */
export function joinBroken(table: LineTable): LineTable {
  const short = shortLines(table);
  const letters = short.filter((i) => (table.to[i] ?? 0) - (table.from[i] ?? 0) <= 2);
  const joined = new Set<number>([
    ...loneNumbers(table, letters),
    ...tornRoles(table, letters),
    ...tornLabels(table, short),
    ...tornNotes(table, short),
  ]);
  for (let i = 0; i + 1 < Math.min(table.count, headLines); i++) {
    const length = columnLabel(table, i);
    for (let k = i; k + 1 < i + length; k++) joined.add(k);
    if (length > 0) i += length - 1;
    else if (isBrokenLabel(table, i)) joined.add(i);
  }
  // The lines between the first and the last of a label in brackets.
  const inside = new Set<number>();
  for (const i of short) {
    const last = bracketEnd(table, i, i < headLines);
    for (let k = i; k < last; k++) joined.add(k);
    for (let k = i + 1; k < last; k++) inside.add(k);
  }
  if (joined.size === 0) return table;
  const lines = new LineCollector(table.source, table.count);
  const wraps = new Map<number, Span>();
  for (let i = 0; i < table.count; i++) {
    const first = i;
    const from = table.from[i] ?? 0;
    let width = table.width[i] ?? 0;
    let signs = table.signs[i] ?? 0;
    while (joined.has(i) && (i === first || isLetter(table, i) || inside.has(i))) {
      const part = table.from[i] ?? from;
      wraps.set(part, { start: table.to[i] ?? part, end: table.from[i + 1] ?? part });
      i++;
      width += table.width[i] ?? 0;
      signs |= table.signs[i] ?? 0;
    }
    const { to, indent, blanks, feed } = table;
    lines.add(from, to[i] ?? from, width, indent[first] ?? 0, blanks[first] ?? 0, feed[first] ?? 0, signs);
  }
  return { ...lines.table(), wraps };
}

/** Labels that stand in a column have so many letters. */
const minColumn = 3;
const maxColumnLabel = 6;

/** 出⏎席⏎者: how many lines of one letter each make a label, from line `i` on; 0 where they make none, or one of two letters. */
function columnLabel(table: LineTable, i: number): number {
  let word = '';
  for (let k = i; k < table.count && word.length < maxColumnLabel && isLetter(table, k); k++) {
    if (k > i && (table.blanks[k] ?? 0) > 0) break;
    word += table.source.charAt(table.from[k] ?? 0);
  }
  // 年⏎月⏎日 wait for a date.
  if (word.startsWith('年')) return 0;
  for (; word.length >= minColumn; word = word.slice(0, -1))
    if (zoneOfLabel(word) !== null) return word.length;
  return 0;
}

/** A line of one kanji. */
function isLetter({ source, from, to }: LineTable, i: number): boolean {
  const start = from[i] ?? 0;
  return (to[i] ?? 0) - start === 1 && isKanji(source.charCodeAt(start));
}

/** 【日⏎時】…, 【出席者】委⏎員：…: the last letters of a line and the first of the next make a label, or a role before a colon. */
function isBrokenLabel({ source, from, to, blanks }: LineTable, i: number): boolean {
  const first = from[i] ?? 0;
  const end = to[i] ?? 0;
  const next = from[i + 1] ?? 0;
  if ((blanks[i + 1] ?? 0) > 0 || !isKanji(source.charCodeAt(end - 1)) || !isKanji(source.charCodeAt(next)))
    return false;
  let start = end;
  while (start > first && end - start < maxPart && isKanji(source.charCodeAt(start - 1))) start--;
  const before = start > first ? source.charAt(start - 1) : '';
  if (
    end - start > maxPart - 1 ||
    !(before === '' || '【】）)'.includes(before) || isSpace(before.charCodeAt(0)))
  )
    return false;
  let stop = next;
  while (stop - next < maxPart && isKanji(source.charCodeAt(stop))) stop++;
  const word = source.slice(start, end) + source.slice(next, stop);
  const behind = source.charAt(stop);
  if (before === '【') return behind === '】' && zoneOfLabel(word) !== null;
  const letters = end - start;
  if (letters > 2 || (letters > 1 && isSpace(before.charCodeAt(0)))) return false;
  // Each line has a label of its own (市⏎委員：…).
  if (zoneOfLabel(source.slice(start, end)) !== null || zoneOfLabel(source.slice(next, stop)) !== null)
    return false;
  if (behind === '：' || behind === ':') return zoneOfLabel(word) !== null || isRoleWord(word);
  return before === '' && letters === 1 && isSpace(source.charCodeAt(stop)) && zoneOfLabel(word) !== null;
}

/** No part of a label over two lines of a narrow column is longer, in UTF-16 units. */
const maxColumn = 10;
const noteBegins = /^([^（()）。、\s]{2,6})（[^（()）。、\s]{1,6}$/u;
const noteEnds = /^[^（()）。、\s]{1,8}）(?=\s|$)/u;

/** 事務局（企画⏎課長）: a role and a post in brackets, over two lines of a narrow column; what is said may stand behind. */
function tornNotes({ source, from, to, blanks }: LineTable, short: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const i of short) {
    const k = i + 1;
    const first = source.slice(from[i], to[i]);
    if (!first.includes('（') || (blanks[k] ?? 0) > 0) continue;
    const role = noteBegins.exec(first)?.[1];
    if (role === undefined) continue;
    const rest = noteEnds.exec(source.slice(from[k], to[k]))?.[0];
    if (rest !== undefined && (endsInRole(role) || endsInRole(first + rest))) found.push(i);
  }
  return found;
}

/** The lines no longer than a part of any such label, with another line below them: few of most documents. */
function shortLines({ count, from, to }: LineTable): readonly number[] {
  const short: number[] = [];
  for (let i = 0; i + 1 < count; i++) if ((to[i] ?? 0) - (from[i] ?? 0) <= maxColumn) short.push(i);
  return short;
}

/** 議⏎長: the two letters of a role, each alone on its line, where the same pair comes again. */
function tornRoles({ source, from, to, blanks }: LineTable, short: readonly number[]): readonly number[] {
  const found = new Map<string, number[]>();
  for (const i of short) {
    const start = from[i] ?? 0;
    const next = from[i + 1] ?? 0;
    if ((to[i] ?? 0) - start !== 1 || (to[i + 1] ?? 0) - next !== 1 || (blanks[i + 1] ?? 0) > 0) continue;
    const word = source.charAt(start) + source.charAt(next);
    if (isRoleWord(word)) found.set(word, [...(found.get(word) ?? []), i]);
  }
  return [...found.values()].filter((lines) => lines.length > 1).flat();
}

/** No part of a torn label is longer, in UTF-16 units; so many of them are a habit. */
const maxTornName = 8;
const maxTornRole = 6;
const minTorn = 3;
const tornName = /^[\u4e00-\u9fff々ァ-ヶー]+$/u;

/**
 * 石井⏎　委員⏎…。, 公園緑地⏎担当課長⏎…。: a name over its role, or the two parts of a post, above what is said. Believed of a role that
 * mostly stands so, and of a post that comes again.
 */
function tornLabels(table: LineTable, short: readonly number[]): readonly number[] {
  const { source, count, from, to, blanks } = table;
  const length = (i: number): number => (to[i] ?? 0) - (from[i] ?? 0);
  const text = (i: number): string => source.slice(from[i], to[i]);
  const lines: number[] = [];
  for (const i of short) {
    if (i + 2 >= count) break;
    if (length(i) > maxTornName || length(i + 1) > maxTornRole || (blanks[i + 1] ?? 0) > 0) continue;
    if (!endsInRole(text(i + 1)) || !mayBeTorn(text(i))) continue;
    if (isSaid(table, i + 2) && isClosed(table, i - 1)) lines.push(i);
  }
  if (lines.length < minTorn) return [];
  const alone = new Map<string, number>();
  for (let i = 0; i < count; i++)
    if (length(i) <= maxTornRole) alone.set(text(i), (alone.get(text(i)) ?? 0) + 1);
  const times = new Map<string, number>();
  const key = (i: number): string => (isRoleWord(text(i + 1)) ? text(i + 1) : text(i) + text(i + 1));
  for (const i of lines) times.set(key(i), (times.get(key(i)) ?? 0) + 1);
  const torn = lines.filter((i) => {
    const role = text(i + 1);
    const found = times.get(key(i)) ?? 0;
    return key(i) === role ? found * 4 >= (alone.get(role) ?? 0) * 3 : found > 1;
  });
  return torn.length < minTorn ? [] : torn;
}

function mayBeTorn(name: string): boolean {
  if (!tornName.test(name) || meetingWord.test(name)) return false;
  return !endsInRole(name) && zoneOfLabel(name) === null;
}

/** A sentence ends on the line, or it is as long as one. */
function isSaid({ source, from, to, count }: LineTable, i: number): boolean {
  if (i >= count) return false;
  return (to[i] ?? 0) - (from[i] ?? 0) > maxTornName * 2 || /[。？！]/u.test(source.slice(from[i], to[i]));
}

/** No sentence goes on behind the line. */
function isClosed({ source, to, from }: LineTable, i: number): boolean {
  if (i < 0) return true;
  const last = source.charCodeAt((to[i] ?? 1) - 1);
  return isSentenceEnd(last) || isCloser(last) || (to[i] ?? 0) - (from[i] ?? 0) <= maxHeadingWidth / 2;
}

/** 1⏎開会 … 2⏎報告 … 3⏎その他: the lines with the numbers of headings; page numbers stand over anything. */
function loneNumbers(table: LineTable, short: readonly number[]): readonly number[] {
  const { source, from, to, width } = table;
  const found: number[] = [];
  let last = 0;
  let words = 0;
  for (const i of short) {
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    if (digitValue(source.charCodeAt(start)) < 0) continue;
    const number = parseNumeral(source.slice(start, end));
    if ((number !== last + 1 && number !== 1) || (width[i + 1] ?? 0) > maxHeadingWidth) continue;
    const below = source.slice(from[i + 1], to[i + 1]);
    if (/[。、：:]/u.test(below) || !opensTitle(below.charCodeAt(0))) continue;
    const named = meetingWord.test(squeeze(below)) || zoneOfLabel(below) !== null;
    // The numbers begin again over a part of the meeting only.
    if (number !== last + 1 && !named) continue;
    found.push(i);
    last = number;
    if (named) words++;
  }
  return found.length >= minNumbers && words * 2 > found.length ? found : [];
}

/** Letters, and those that a numbered item might open with (議題１). */
function opensTitle(c: number): boolean {
  const opener = openerClass(c);
  return opener === OpenerClass.None || opener === OpenerClass.Ordinal;
}
