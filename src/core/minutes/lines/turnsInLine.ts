/** Lines that hold several turns: （事務局）三百個である。（委員）足りるか。（事務局）足りる。 */
import { allMatches } from '../../text/matches';
import { isSpace, opensWord, skipSpaces } from '../../text/chars';
import { exchangeLabel } from '../speakers/exchange';
import { isRoleAtEnd } from '../speakers/roles';
import { Sign, type LineTable } from './lineTable';

/** So many turns on one line are a talk that lost its line ends; a shorter line, in UTF-16 units, holds no such talk. */
const minTurns = 3;
const minLength = 40;
/** No label of theirs is longer. */
const maxLabel = 14;

/** （委員）…, ●＜事務局＞…, 会長：… behind a sentence that ended, a gap or another bracket. */
const label =
  /(?<=^|[\s。？！）)」】])(?:[○◯〇◎●・]\s*)?(?:[（(【＜<〔［[〈《]([^\s。、：:（）()]{1,14})[）)】＞>〕］\]〉》]\s*[：:]?|([^\s。、，：:（）()「」]{1,14})[：:])\s*(?=[^\s、，。）)])/gu;
/** What stands between the turns of such a line: an item's number, －資料１により説明－. */
const between =
  /(?<=[\s。）)])(?:[（(][0-9０-９]{1,2}[）)]\s*\S|[0-9０-９]{1,2}[.．]\s*[^0-9０-９\s]|[－―–—-](?=[^\s0-9０-９－―–—-][^。－―–—-]{2,40}[－―–—-](?:\s|$)))/gu;

/** Where lines break before turns, in UTF-16 units from the line's begin, by line; empty where no line holds a talk. */
export function turnsInLines(table: LineTable): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (let i = 0; i < table.count; i++) {
    if (!mayHoldTurns(table, i)) continue;
    const turns = turnsOf(table, i);
    if (turns.length >= minTurns) found.set(i, breaks(table, i, turns));
  }
  if (found.size === 0) return found;
  // It is a habit: a short item has two turns, or one.
  for (let i = 0; i < table.count; i++) {
    if (found.has(i)) continue;
    const turns = turnsOf(table, i);
    if (turns.length > 1 || (turns[0] ?? 0) > 0) found.set(i, breaks(table, i, turns));
  }
  return found;
}

/** A quick look: two sentences or more on the line with a bracket or a colon soon behind. */
function mayHoldTurns(table: LineTable, i: number): boolean {
  const { source, from, to, signs } = table;
  const start = from[i] ?? 0;
  const end = to[i] ?? 0;
  if (end - start < minLength) return false;
  if (((signs[i] ?? 0) & Sign.Closer) === 0 && !opensBracket(table, i)) return false;
  let seen = 0;
  for (let k = start; k < end; k++) {
    if (source.charCodeAt(k) !== 0x3002) continue; // 。
    if (mayOpen(source, skipSpaces(source, k + 1, end), end) && ++seen >= minTurns - 1) return true;
  }
  return false;
}

/** 【事務局】…, ・〔委員〕…: true for brackets that the table's signs do not tell of, at the line's begin or behind a glyph. */
function opensBracket({ source, from, to, first }: LineTable, i: number): boolean {
  let c = first[i] ?? 0;
  if (opensWord(c)) return false;
  const start = from[i] ?? 0;
  if (c !== 0x3010 && c !== 0x3014) c = source.charCodeAt(skipSpaces(source, start + 1, to[i] ?? 0));
  return c === 0x3010 || c === 0x3014; // 【〔
}

function mayOpen(source: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + maxLabel + 3);
  for (let k = from; k < limit; k++) {
    const c = source.charCodeAt(k);
    // ） ) 】 ＞ 〕 : ：
    if (
      c === 0xff09 ||
      c === 0x29 ||
      c === 0x3011 ||
      c === 0xff1e ||
      c === 0x3015 ||
      c === 0xff1a ||
      c === 0x3a
    )
      return true;
    if (c === 0x3001 || c === 0x3002) return false;
  }
  return false;
}

/** Where the turns of a line begin: at labels that end in a role with a sentence behind. */
function turnsOf({ source, from, to }: LineTable, i: number): readonly number[] {
  const line = source.slice(from[i], to[i]);
  const labels = allMatches(label, line).filter(({ 1: inside, 2: led }) => {
    const who = inside ?? led ?? '';
    return isRoleAtEnd(who, 0, who.length) || exchangeLabel.test(who);
  });
  return labels
    .filter(({ 0: { length }, index }, k) =>
      /[。？！]/u.test(line.slice(index + length, labels[k + 1]?.index)),
    )
    .map(({ index }) => index);
}

function breaks({ source, from, to }: LineTable, i: number, turns: readonly number[]): readonly number[] {
  const line = source.slice(from[i], to[i]);
  const first = turns[0] ?? 0;
  const others = allMatches(between, line)
    .map(({ index }) => index)
    .filter((index) => index < first || isSpace(line.charCodeAt(index - 1)));
  return [...turns, ...others].filter((index) => index > 0);
}
