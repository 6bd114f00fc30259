/**
 * Regular expressions of the codebook, in the syntax and with the guarantees of RE2: time grows with the length of
 * the text whatever the user writes; there are no look-arounds and no back references.
 * Syntax: https://github.com/google/re2/wiki/Syntax. The engine is re2js, which comes with the bundle that reads the
 * codebook; the rules know it by the type `PatternMatcher` only.
 */
import { RE2JS, RE2JSException, RE2Set } from 're2js';
import { foldTable } from '../text/fold';
import type { Span } from '../text/span';

/** UTF-16 units a pattern may have. */
export const MAX_PATTERN_LENGTH = 1000;
/** Instructions a compiled pattern may have; time grows with them too. */
export const MAX_PROGRAM = 1500;
/** Matches that one pattern is asked for in one text. Each costs a search of its own. */
export const MAX_MATCHES = 50;

export type PatternFaultCode = 'bad-pattern' | 'pattern-too-large' | 'pattern-matches-empty';

export interface PatternFault {
  readonly code: PatternFaultCode;
  /** The engine's own words (English); may be empty. */
  readonly message: string;
}

/** What is wrong with a pattern; null for a good one. */
export function checkPattern(source: string): PatternFault | null {
  try {
    if (source.length > MAX_PATTERN_LENGTH) return { code: 'pattern-too-large', message: '' };
    const pattern = compile(source);
    if (pattern.programSize() > MAX_PROGRAM) return { code: 'pattern-too-large', message: '' };
    return pattern.test('') ? { code: 'pattern-matches-empty', message: '' } : null;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { code: 'bad-pattern', message: wordsOf(error) };
  }
}

/** The engine puts the flag for letter case before the pattern; the user did not write it. */
function wordsOf({ message }: RE2JSException): string {
  return message.replace(/^error parsing regexp: /u, '').replace('`(?i)', '`');
}

/** Several patterns, looked for together. */
export interface PatternMatcher {
  /** Numbers of the patterns that match somewhere in the text. One pass, whatever their number. */
  which(text: string): readonly number[];
  /** Places where the pattern with this number matches, in order; `MAX_MATCHES` at most. */
  find(pattern: number, text: string): Span[];
}

/**
 * Compiles patterns. Those with a fault never match.
 * @param sources as `checkPattern` takes them
 */
export function patternMatcher(sources: readonly string[]): PatternMatcher {
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
  /** Number in `sources` of each pattern of the set. */
  const numbers: number[] = [];
  const patterns = new Map<number, RE2JS>();
  for (const [i, source] of sources.entries()) {
    if (checkPattern(source) !== null) continue;
    set.add(folded(source));
    numbers.push(i);
    patterns.set(i, compile(source));
  }
  if (numbers.length > 0) set.compile();
  return {
    which: (text) =>
      numbers.length === 0 ? [] : set.match(foldUnits(text)).flatMap((each) => numbers[each] ?? []),
    find: (pattern, text) => {
      const spans: Span[] = [];
      const matcher = patterns.get(pattern)?.matcher(foldUnits(text));
      while (matcher !== undefined && spans.length < MAX_MATCHES && matcher.find()) {
        const span = { start: matcher.start(), end: matcher.end() };
        if (span.end > span.start) spans.push(span);
      }
      return spans;
    },
  };
}

function compile(source: string): RE2JS {
  return RE2JS.compile(folded(source), RE2JS.CASE_INSENSITIVE);
}

/** The text folded as names are (see `foldTable`), one unit for one, so that offsets stay. */
function foldUnits(text: string): string {
  const fold = foldTable();
  let same = true;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const unit = fold[c] ?? c;
    if (unit !== c) same = false;
    units[i] = unit;
  }
  if (same) return text;
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += CHUNK)
    parts.push(String.fromCharCode(...units.subarray(i, i + CHUNK)));
  return parts.join('');
}

/** So many arguments a call surely takes. */
const CHUNK = 8192;

/**
 * A pattern for folded text: its own wide letters and variants folded too. What would fold to a mark of the syntax
 * （（ to an opening bracket）stays a letter; ASCII is syntax and stays.
 */
function folded(source: string): string {
  const fold = foldTable();
  return source.replace(/[^\0-\x7f]/g, (character) => {
    const unit = fold[character.charCodeAt(0)] ?? 0;
    const letter = String.fromCharCode(unit);
    return unit < 0x80 && !/[0-9a-z]/u.test(letter) ? `\\${letter}` : letter;
  });
}
