/** What carries the labels of speakers: the mark of a line, or a colon, a bracket or white space behind the label. */
import { digitValue, isKanji, isSpace, skipSpaces } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import { zoneOfLabel } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/mark';
import { bar } from '../lines/tableRows';
import { exchangeLabel, isExchangeLetter, isNumberedExchange } from './exchange';
import { endsInRole, isOrganizationAtEnd, isRoleAtEnd } from './roles';
import { isNameBeforeSpeech } from './bareNames';
import { namedSeatEnd } from './seats';
import { leaderEnd } from './speakerLabel';

/** What carries a label: a glyph, a bracket, or nothing but a colon or white space behind it. */
export type Carrier = string;

/** No mark, and a colon (or dots, or an arrow) behind the label; no mark, and white space or nothing behind it. */
export const colon: Carrier = ':';
export const bare: Carrier = ' ';
/** No mark, and a closing bracket behind the label: 委員）…. */
export const closer: Carrier = ')';

/** 五十嵐　副委員長：: the parts of a padded label are no longer. */
const maxPadded = 4;
/** 五十嵐副委員長: all of them together. */
const maxPaddedLetters = 8;

/** An unmarked label is no longer than this, and one before a closing bracket. */
const maxBareLabel = 26;
const maxClosedLabel = 12;
const maxClosedName = 5;
/** 事務局 甲野：: a name behind a space is no longer. */
const maxNameBehind = 7;

/** What would carry the label of a speaker on line `i`; null where none can stand. */
export function carrierOf(facts: LineFacts, i: number): Carrier | null {
  const mark = facts.mark(i);
  if (mark !== null) return carriesLabels(mark) ? mark.style : null;
  // The row of a table: `readTableLabels` knows its cells.
  const first = facts.first(i);
  if (first === bar) return null;
  const { source } = facts;
  if (isExchangeLetter(first) && isNumberedExchange(source, facts.from(i))) return bare;
  // 参加者　甲野会長、…⏎施設長：先月の様子を報告します。: the first turn right below a wide line of the header.
  if (restOfSentence(facts, i)) return i < headLines && opensTurn(facts, i) ? colon : null;
  const from = facts.from(i);
  const to = facts.to(i);
  const limit = Math.min(to, from + maxBareLabel);
  if (digitValue(first) >= 0 && namedSeatEnd(source, from, limit) > from) return bare;
  let open = false;
  for (let k = from + 1; k < limit; k++) {
    const c = source.charCodeAt(k);
    // Kana and kanji, most of what stands here, end nothing.
    if (c > 0x3040 && c < 0xfe00 && c !== 0x30fb) continue;
    if (c === 0x3001 || c === 0x3002) return null;
    if (isColon(c) || leaderEnd(source, k, limit) > k) return colon;
    if (c === 0xff09 || c === 0x29) {
      if (!open && (mayClose(source, from, k) || (k + 1 === to && mayCloseName(source, from, k))))
        return closer;
      open = false;
    }
    if (c === 0xff08 || c === 0x28) open = true;
    // 館長 : 三百個です。, 住民　：　三百個です。
    if ((c === 0x20 || c === 0x3000) && isColon(source.charCodeAt(k + 1))) return colon;
    if ((c === 0x20 || c === 0x3000) && leaderEnd(source, k + 1, limit) > k + 1) return colon;
    if (c === 0x3000 || (c === 0x20 && isSpace(source.charCodeAt(k + 1))))
      return padsLabel(source, from, k, limit) ? colon : bare;
    // 会員 報告書では…: one space behind a role, and a sentence, which may end on the next line.
    if (c === 0x20 && mayStandBefore(source, from, k) && (tellsSentence(source, k, to) || facts.full(i)))
      return nameBeforeColon(source, k, limit) ? colon : bare;
    // 兵頭 ただ今より…: one space behind a family name, which the list of people has to vouch for (`acceptNames`).
    if (c === 0x20 && isNameBeforeSpeech(source, from, k, to)) return bare;
    // A tab parts the columns of a table: names and posts, or speakers and what they said.
    if (c === 0x09) return tellsSentence(source, k, to) ? bare : null;
  }
  return to - from <= maxBareLabel ? bare : null;
}

function isColon(c: number): boolean {
  return c === 0xff1a || c === 0x3a;
}

/** A header ends on one of so many lines. */
const headLines = 60;
const turn = /^([^\s：:、。（）()「」]{2,12})[：:].*。/u;

function opensTurn(facts: LineFacts, i: number): boolean {
  const label = turn.exec(facts.text(i))?.[1];
  return label !== undefined && endsInRole(label) && zoneOfLabel(label) === null;
}

const opensExchange = unitSet('問答質回再QＱAＡ');

/** 会員, 甲野委員, 問: a role, or the word for a part of an exchange. */
function mayStandBefore(source: string, from: number, to: number): boolean {
  if (isRoleAtEnd(source, from, to)) return true;
  return opensExchange.has(source.charCodeAt(from)) && exchangeLabel.test(source.slice(from, to));
}

/** 委員）, 法人), 質問）: what stands before a closing bracket names a speaker or a part of an exchange. */
function mayClose(source: string, from: number, to: number): boolean {
  if (to - from > maxClosedLabel) return false;
  if (isRoleAtEnd(source, from, to) || isOrganizationAtEnd(source, from, to)) return true;
  return exchangeLabel.test(source.slice(from, to));
}

/** 高倉）: a short name that has the line for itself. */
function mayCloseName(source: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > maxClosedName) return false;
  for (let i = from; i < to; i++) if (!isKanji(source.charCodeAt(i))) return false;
  return true;
}

/** True for the rest of a sentence that the line before was cut in: that one is full, and no heading or aside. */
function restOfSentence(facts: LineFacts, i: number): boolean {
  const p = facts.before(i);
  if (p < 0 || p !== i - 1 || !facts.full(p) || facts.ends(p) || facts.gap(i)) return false;
  const mark = facts.mark(p);
  // 《事務局より資料について説明》: a line in brackets from begin to end is whole, however wide.
  return mark === null || (mark.kind === 'bracket' ? mark.content < facts.to(p) : mark.kind !== 'number');
}

/**
 * 委　員：…, 森　委　員：…, 委　員・・・…: letters with a space at `space` and others between them, and a colon or dots behind;
 * 湊　　委員：…: a short name and a role.
 */
function padsLabel(source: string, from: number, space: number, limit: number): boolean {
  let letters = space - from;
  if (letters > maxPadded) return false;
  let end = space;
  let longest = letters;
  do {
    const start = skipSpaces(source, end, limit);
    end = start;
    while (end < limit && !partsLabel(source, end, limit)) end++;
    longest = Math.max(longest, end - start);
    letters += end - start;
    if (longest > maxPadded || letters > maxPaddedLetters) return false;
  } while (end < limit && isSpace(source.charCodeAt(end)) && !isLed(source, end, limit));
  if (!isLed(source, end, limit)) return false;
  return (longest === 1 && letters === 2) || isRoleAtEnd(source, from, end);
}

/** True where a colon, dots or an arrow stand at `i`, or behind the white space there. */
function isLed(source: string, i: number, limit: number): boolean {
  const at = skipSpaces(source, i, limit);
  return at < limit && (isColon(source.charCodeAt(at)) || leaderEnd(source, at, limit) > at);
}

/** 事務局 甲野：…, A 委 員：…: a name or a role stands behind the space, its letters apart or not, and a colon behind it. */
function nameBeforeColon(source: string, space: number, limit: number): boolean {
  let end = space + 1;
  for (; end < limit && end - space <= maxNameBehind; end++) {
    const c = source.charCodeAt(end);
    if (!isKanji(c) && c !== 0x20) break;
  }
  const c = source.charCodeAt(end);
  return end > space + 1 && end < limit && (c === 0xff1a || c === 0x3a);
}

function partsLabel(source: string, i: number, limit: number): boolean {
  const c = source.charCodeAt(i);
  return isSpace(c) || c === 0xff1a || c === 0x3a || leaderEnd(source, i, limit) > i;
}

function tellsSentence(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (source.charCodeAt(i) === 0x3002) return true; // 。
  return false;
}

/** A number heads a section; an arrow answers the bullet above it, and names who answers on the side. */
function carriesLabels({ kind, style, number }: Mark): boolean {
  return kind !== 'number' && (kind !== 'hash' || number === null) && style !== '→' && style !== '⇒';
}
