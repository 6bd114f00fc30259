/**
 * Whether a stretch of text is a name as it may be printed. The index finds names without regard to spaces and
 * letter case; here the spaces and the case are judged.
 */
import { isGap } from '../text/fold';
import { Script, scriptOf } from '../text/letters';
import type { NormalText } from '../text/normalText';
import { isAdjacent, unitEnd } from '../text/normalText';

/** A Japanese name this long is that name even where one stray space cuts it. */
const LONG_NAME = 6;
/** From this many Latin letters on, the case does not matter (Github for GitHub). */
const LONG_LATIN = 6;

/** Legal forms, which are often set apart from the name by a space. */
const LEGAL_FORM =
  /^(?:(?:株式|有限|合同)会社|(?:国立研究開発|独立行政|国立大学|学校|大学共同利用機関|(?:一般|公益)?[社財]団|特定非営利活動)法人)$/u;

/**
 * True when the units from `start` to `end` spell the name.
 * @param name as registered, with its own spaces and case
 */
export function isSpelled(normal: NormalText, start: number, end: number, name: string): boolean {
  return isCased(normal, start, end, name) && isSpaced(normal, start, end, name);
}

/** Short Latin names keep their case: NICE is no nice, UTokyo no UTOKYO. */
function isCased(normal: NormalText, start: number, end: number, name: string): boolean {
  let latin = 0;
  for (let i = start; i < end; i++) if (scriptOf(normal.units[i] ?? 0) === Script.Latin) latin++;
  if (latin === 0 || latin >= LONG_LATIN) return true;
  let k = 0;
  for (let i = start; i < end; i++) {
    while (isGap(name.charCodeAt(k))) k++;
    if (scriptOf(normal.units[i] ?? 0) === Script.Latin) {
      if (isUpper(normal.text.charCodeAt(normal.starts[i] ?? 0)) !== isUpper(name.charCodeAt(k)))
        return false;
    }
    k++;
  }
  return true;
}

function isUpper(c: number): boolean {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0xff21 && c <= 0xff3a);
}

/**
 * Spaces may stand where the registered name has one, between Latin and Japanese, behind a legal form, and
 * between all letters of a letter-spaced run. One more is allowed in a long name.
 */
function isSpaced(normal: NormalText, start: number, end: number, name: string): boolean {
  const last = normal.starts[end - 1] ?? 0;
  if (last - (normal.starts[start] ?? 0) === end - 1 - start) return true;
  let stray = 0;
  for (let i = start; i + 1 < end; i++) {
    if (isAdjacent(normal, i) || isBetweenScripts(normal, i) || isOwnSpace(name, i - start)) continue;
    if (isLetterSpaced(normal, start, end, i)) continue;
    if (LEGAL_FORM.test(name.replace(/\s/gu, '').slice(0, i + 1 - start))) continue;
    stray++;
  }
  return stray === 0 || (stray === 1 && end - start >= LONG_NAME && !hasLatin(normal, start, end));
}

/** The registered name has a space behind its unit with this number. */
function isOwnSpace(name: string, unit: number): boolean {
  let k = 0;
  for (let i = 0; i < name.length; i++) {
    if (isGap(name.charCodeAt(i))) continue;
    if (k === unit) return isGap(name.charCodeAt(i + 1));
    k++;
  }
  return false;
}

function isBetweenScripts(normal: NormalText, index: number): boolean {
  return isLatinUnit(normal.units[index] ?? 0) !== isLatinUnit(normal.units[index + 1] ?? 0);
}

/** Latin letters, digits and the ASCII marks between them (ICT-ISAC, JPCERT/CC). */
function isLatinUnit(unit: number): boolean {
  return unit < 0x250;
}

/**
 * True when the run of one script that a gap stands in, as far as it lies in the name, is spaced throughout:
 * K D D I 株式会社, 総　務　省. Two letters are no run: 東 大 is more likely the end of one word and the start
 * of another.
 */
function isLetterSpaced(normal: NormalText, start: number, end: number, index: number): boolean {
  const latin = isLatinUnit(normal.units[index] ?? 0);
  let from = index;
  let to = index + 1;
  while (from > start && isLatinUnit(normal.units[from - 1] ?? 0) === latin) from--;
  while (to + 1 < end && isLatinUnit(normal.units[to + 1] ?? 0) === latin) to++;
  if (to - from < 2) return latin && from < to && isLoneRun(normal, from, to);
  for (let i = from; i < to; i++) if (isAdjacent(normal, i)) return false;
  return isLoneRun(normal, from, to);
}

/** A spaced run does not go on beyond the name: I S O in C I S O is a part of another word. */
function isLoneRun(normal: NormalText, from: number, to: number): boolean {
  return !isLoneLetter(normal, from - 1, from) && !isLoneLetter(normal, to + 1, to);
}

/** True when a letter of the same script stands alone beside the run, one space away. */
function isLoneLetter(normal: NormalText, index: number, beside: number): boolean {
  if (index < 0 || index >= normal.length) return false;
  const unit = normal.units[index] ?? 0;
  if (unit <= 0x20 || isLatinUnit(unit) !== isLatinUnit(normal.units[beside] ?? 0)) return false;
  if (scriptOf(unit) === Script.Other) return false;
  const outer = index < beside ? index - 1 : index;
  const inner = index < beside ? index : index - 1;
  const space = index < beside ? gapAfter(normal, index) : gapAfter(normal, beside);
  return space === 1 && !isAdjacent(normal, outer) && !isAdjacent(normal, inner);
}

/** Characters of white space behind a unit. */
function gapAfter(normal: NormalText, index: number): number {
  return (normal.starts[index + 1] ?? normal.text.length) - unitEnd(normal, index);
}

function hasLatin(normal: NormalText, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (scriptOf(normal.units[i] ?? 0) === Script.Latin) return true;
  return false;
}
