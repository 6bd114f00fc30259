import { closingBracket, digitValue, opensWord, skipSpaces } from '../../text/chars';
import { parseNumeral } from '../../text/numerals';
import { unitSet } from '../../text/unitMap';
import { isRoleAtEnd } from '../speakers/roles';
import { endsSentence } from './layout';
import type { LineTable } from './lineTable';

/** Ordinary line. */
export const content = 0;
/** Page number, running header or rule: no part of the text. */
export const residue = 1;
/** A bullet without text: separates anonymous speakers. */
export const separator = 2;

const pageNumber =
  /^(?:[-－−–—―ー‐]\s*([0-9０-９]{1,4})\s*[-－−–—―ー‐]|[-－−–—―ー‐]\s*[-－−–—―ー‐]\s*[0-9０-９]{1,4}|[Pp][.．]?\s*([0-9０-９]{1,4})|([0-9０-９]{1,4})\s*(?:[/／]\s*[0-9０-９]{1,4}\s*(?:ページ|頁)?|ページ|頁)?|[（(]\s*([0-9０-９]{1,3})\s*[）)]|[<＜]\s*([0-9０-９]{1,3})\s*[>＞])$/u;
const rule =
  /^[|｜]$|^[-－−–—―─━＝=_＿~～〜*＊・･….\s|｜+\u2500-\u257f]{3,}$|^[-－−–—―─━＝=]{2,}\s*[○◯◇◆＊*]\s*[-－−–—―─━＝=]{2,}$/u;

/** ――――, --- ◇ ---: a line that parts what stands above it from what stands below. */
export function isRule(line: string): boolean {
  return rule.test(line);
}

const loneGlyph = /^[-－−–—ー・･•●○◯◆◇■□*＊\ue000-\uf8ff]$/u;
const statusNote =
  /^[【（(［[〔]\s*(?:速\s*報(?:版)?|未定稿|暫定版|案|抄|取扱注意|機密性[0-9０-９].{0,8})\s*[】）)］\]〕]/u;
const inStatus = unitSet('速未暫案抄取機');

/** 【速報版】, （未定稿）: how final the text is, in a corner of the first page or of each, from `from` to `to` of a text. */
export function isStatusNote(text: string, from = 0, to = text.length): boolean {
  const word = text.charCodeAt(skipSpaces(text, from + 1, to));
  return inStatus.has(word) && statusNote.test(text.slice(from, to));
}

const trailingPage = /^(.*?\D)([0-9０-９]{1,4})(\s*[/／]\s*[0-9０-９]{1,4})?\s*[-－−–]?$/u;

/**
 * Marks the lines that extraction and page layout left: page numbers, running headers and footers, rules and
 * lone bullets. One of `content`, `residue`, `separator` for each line.
 */
export function findResidue(table: LineTable): Uint8Array {
  const { source, count } = table;
  const kinds = new Uint8Array(count);
  const breaks: number[] = [];
  const bracketed: { line: number; value: number }[] = [];
  for (let i = 0; i < count; i++) {
    if (table.feed[i] === 1) breaks.push(i);
    const from = table.from[i] ?? 0;
    const to = table.to[i] ?? 0;
    const first = table.first[i] ?? 0;
    if (opensWord(first)) continue;
    const last = table.last[i] ?? 0;
    // No rule begins or ends in a letter or 。, or has a letter in its middle.
    const long = to - from > maxPageNumber;
    if (long && (opensWord(last) || last === fullStop || !isRuleStart(first))) continue;
    const inside = source.charCodeAt((from + to) >> 1);
    if (long) {
      if (!opensWord(inside) && rule.test(source.slice(from, to))) kinds[i] = residue;
      continue;
    }
    const mayBePage = mayEndPage(last) && (digitValue(first) >= 0 || !opensWord(inside));
    const match = mayBePage ? pageNumber.exec(source.slice(from, to)) : null;
    if (match !== null) {
      const inBrackets = match[4] ?? match[5];
      if (inBrackets === undefined) {
        kinds[i] = residue;
        breaks.push(i);
      } else bracketed.push({ line: i, value: parseNumeral(inBrackets) ?? -1 });
    } else if (to === from + 1 && loneGlyph.test(source.charAt(from))) kinds[i] = separator;
    else if (!opensWord(inside) && rule.test(source.slice(from, to))) kinds[i] = residue;
  }
  for (const { line } of bracketed.filter((b, k) => isBracketedPage(table, bracketed, b, k))) {
    kinds[line] = residue;
    breaks.push(line);
  }
  markFootnotes(table, kinds);
  if (breaks.length > 0)
    markRunningLines(
      table,
      kinds,
      breaks.sort((a, b) => a - b),
    );
  markNumberedRunningLines(table, kinds);
  return kinds;
}

const fullStop = 0x3002; // 。

/** A page number is no longer, in UTF-16 units. */
const maxPageNumber = 12;

/** A quick look at a line's last letter: false where it ends no page number (5, - 5 -, 5/12頁, <5>). */
function mayEndPage(c: number): boolean {
  // Kana and kanji: ジ of ページ, 頁, and ー for a dash.
  if (c > 0x303f && c < 0xff00) return c === 0x30b8 || c === 0x9801 || c === 0x30fc;
  return true;
}

function isRuleStart(c: number): boolean {
  return c < 0x80
    ? !(c >= 0x30 && c <= 0x39) && (c < 0x41 || c === 0x5f || c > 0x7a)
    : c < 0x3041 || c > 0xff00;
}

/** A page's number stands above the title on one of so many lines. */
const maxAboveTitle = 3;

/** (3) alone on a line is a page number when it breaks a sentence or belongs to a row of such numbers. */
function isBracketedPage(
  table: LineTable,
  all: readonly { line: number; value: number }[],
  own: { line: number; value: number },
  k: number,
): boolean {
  const { line, value } = own;
  const cutsSentence =
    line > 0 && line + 1 < table.count && !endsSentence(table, line - 1) && (table.width[line - 1] ?? 0) > 50;
  const previous = all[k - 1];
  const next = all[k + 1];
  const far = (other: { line: number } | undefined): boolean =>
    other !== undefined && Math.abs(other.line - line) > 12;
  // (1) above the title: the pages are counted so.
  const first = all[0];
  if (first?.value === 1 && value === k + 1 && isAboveTitle(table, first.line)) return true;
  const inRow =
    (previous?.value === value - 1 && far(previous)) ||
    (next?.value === value + 1 && far(next)) ||
    table.feed[line + 1] === 1;
  return cutsSentence || inRow;
}

function isAboveTitle(table: LineTable, i: number): boolean {
  return i === 0 || (i < maxAboveTitle && i + 1 < table.count && isHead(table, i + 1));
}

/** Lines next to a page break that recur there (their digits apart) are running headers or footers. */
function markRunningLines(table: LineTable, kinds: Uint8Array, breaks: readonly number[]): void {
  const seen = new Map<string, number[]>();
  const visit = (i: number): void => {
    if (i < 0 || i >= table.count || kinds[i] !== content || (table.width[i] ?? 0) > 90) return;
    const key = table.source.slice(table.from[i], table.to[i]).replace(/[0-9０-９\s]/gu, '');
    if (key.length < 3 || /[。、]$|^[.．、][開閉散]会$/u.test(key) || isLabel(table, i)) return;
    const lines = seen.get(key) ?? [];
    if (!lines.includes(i)) lines.push(i);
    seen.set(key, lines);
  };
  for (const at of breaks) {
    visit(at - 1);
    visit(at + 1);
    if (table.feed[at] === 1) {
      visit(at);
      visit(at - 2);
    }
  }
  const first = breaks[0] ?? 0;
  const elsewhere = awayFrom(table, kinds, [...seen.values()]);
  for (const lines of seen.values()) {
    if (elsewhere.has(lines)) continue;
    const only = lines[0] ?? 0;
    // Once only, it has to be a title in the middle of a sentence.
    if (lines.length < 2 && !(isHead(table, only) && cutsSentence(table, kinds, only))) continue;
    for (const i of lines) if (i > 0 || first === 0) kinds[i] = residue;
  }
}

/** 【甲野委員】, ○乙山課長: somebody's label, which happens to begin several pages. */
function isLabel({ source, from, to, first }: LineTable, i: number): boolean {
  const opens = first[i] ?? 0;
  if (opensWord(opens)) return false;
  const close = closingBracket(opens);
  const end = (to[i] ?? 0) - (close !== 0 && source.charCodeAt((to[i] ?? 0) - 1) === close ? 1 : 0);
  return source.charCodeAt(end - 1) !== 0x4f1a && isRoleAtEnd(source, (from[i] ?? 0) + 1, end);
}

/** Those of `running` whose text stands as often away from the pages' ends: 甲野委員長, a label that happened to come first. */
function awayFrom(
  table: LineTable,
  kinds: Uint8Array,
  running: readonly number[][],
): ReadonlySet<readonly number[]> {
  const text = (i: number): string => table.source.slice(table.from[i], table.to[i]);
  const byText = new Map(
    running.filter((lines) => lines.length > 1).map((lines) => [text(lines[0] ?? 0), lines] as const),
  );
  const lengths = new Set([...byText.keys()].map((key) => key.length));
  const counts = new Map<readonly number[], number>();
  for (let i = 0; byText.size > 0 && i < table.count; i++) {
    if (kinds[i] !== content || !lengths.has((table.to[i] ?? 0) - (table.from[i] ?? 0))) continue;
    const lines = byText.get(text(i));
    if (lines !== undefined && !lines.includes(i)) counts.set(lines, (counts.get(lines) ?? 0) + 1);
  }
  return new Set([...counts].filter(([lines, count]) => count >= lines.length).map(([lines]) => lines));
}

function isHead(table: LineTable, i: number): boolean {
  const line = table.source.slice(table.from[i], table.to[i]);
  return isStatusNote(line) || /(?:議事(?:概要|要旨|録)|会議録)/u.test(line);
}

function cutsSentence(table: LineTable, kinds: Uint8Array, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && kinds[k] !== content) k--;
  return k >= 0 && !endsSentence(table, k) && (table.width[k] ?? 0) > 50;
}

interface NumberedLine {
  readonly line: number;
  readonly page: number;
}

/**
 * The same short line with a rising page number at its end: three times or more, twice where the number is one of
 * a total (2/4).
 */
function markNumberedRunningLines(table: LineTable, kinds: Uint8Array): void {
  const rows = new Map<string, NumberedLine[]>();
  for (let i = 0; i < table.count; i++) {
    if (!endsInNumber(table, i) || kinds[i] !== content) continue;
    const width = table.width[i] ?? 0;
    if (width > 70 || width < 8) continue;
    const match = trailingPage.exec(table.source.slice(table.from[i], table.to[i]));
    if (match === null) continue;
    const text = (match[1] ?? '').replace(/\s/gu, '');
    if (text.length < 4) continue;
    const key = match[3] === undefined ? text : `${text}/`;
    const row = rows.get(key) ?? [];
    row.push({ line: i, page: parseNumeral(match[2] ?? '') ?? -1 });
    rows.set(key, row);
  }
  for (const [key, row] of rows) {
    if (row.length < (key.endsWith('/') ? 2 : 3) || !row.every((r, k) => k === 0 || follows(row[k - 1], r)))
      continue;
    for (const { line } of row) kinds[line] = residue;
  }
}

function endsInNumber(table: LineTable, i: number): boolean {
  const last = table.last[i] ?? 0;
  return digitValue(last) >= 0 || last === 0x2d || last === 0xff0d;
}

/** A later page, and not on the next few lines. */
function follows(before: NumberedLine | undefined, next: NumberedLine): boolean {
  return before !== undefined && next.page > before.page && next.line - before.line > 8;
}

/** Lines of the notes at the foot of one page. */
const maxFootnoteLines = 12;
const footnote = /^(?:※|＊|\*|注|脚注)\s*[0-9０-９（(]/u;

/** Notes between a rule and the page's number: they cut the sentence that goes on overleaf. */
function markFootnotes(table: LineTable, kinds: Uint8Array): void {
  for (let i = 0; i + 2 < table.count; i++) {
    if (kinds[i] !== residue || kinds[i + 1] !== content) continue;
    if (!footnote.test(table.source.slice(table.from[i + 1], table.to[i + 1]))) continue;
    let end = i + 2;
    while (end < table.count && kinds[end] === content && end - i <= maxFootnoteLines) end++;
    if (end < table.count && kinds[end] === residue) for (let k = i + 1; k < end; k++) kinds[k] = residue;
  }
}
