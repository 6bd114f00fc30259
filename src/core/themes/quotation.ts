import type { Minutes } from '../minutes/model';
import { squeeze } from '../text/chars';
import { fingerprint, placesOf, quoteLength } from './remarkText';

/** What a tag outside the text holds on to: a remark, told by its words, its speaker and what stands around it. */
export interface Anchor {
  /** What is said, from its begin (W3C TextQuoteSelector). */
  readonly exact: string;
  /** What stands before and behind it, as read: of the remarks beside it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly speaker: string | null;
  /** Where the quotation was when it was last found (W3C TextPositionSelector); the unit is `anchorOf`'s. */
  readonly start: number;
  readonly end: number;
  /** Index of the remark in the census kept beside the anchors; null when it was not found the last time. */
  readonly remark: number | null;
}

/** Finding remarks of which nothing is known but what an anchor quotes. */

/** So many characters are not said twice by chance. */
const tellingLength = 16;

export function isTelling(text: string): boolean {
  return text.length >= tellingLength && squeeze(text).length >= tellingLength;
}

/**
 * Remarks that were gone and say again what they said (a deletion undone): where nobody else says or said it, with
 * words of their own or between those that they stood between.
 * @param before fingerprints of the remarks that were there meanwhile
 * @param toOld which of them each remark is, or -1
 */
export function restoredPlaces(
  anchors: readonly Anchor[],
  minutes: Minutes,
  before: readonly string[],
  toOld: Int32Array,
): Map<Anchor, number> {
  const places = new Map<Anchor, number>();
  const gone = anchors.filter(({ remark }) => remark === null);
  if (gone.length === 0) return places;
  const now = placesOf(minutes.remarks.map(({ speaker, text }) => quoted(speaker, text)));
  const meanwhile = new Set(before);
  for (const [words, [k, ...more]] of placesOf(gone.map(({ speaker, exact }) => quoted(speaker, exact)))) {
    const [j, ...others] = now.get(words) ?? [];
    const anchor = gone[k ?? -1];
    if (anchor === undefined || j === undefined || more.length + others.length > 0) continue;
    if (toOld[j] !== -1 || meanwhile.has(words)) continue;
    if (isTelling(anchor.exact) || isBetween(anchor, minutes, j)) places.set(anchor, j);
  }
  return places;
}

/** The remark with a quotation of another program: it must stand there once, or once in its context. */
export function quotedPlace(anchor: Anchor, minutes: Minutes, said: readonly string[]): number | null {
  const words = squeeze(anchor.exact);
  const whole = fingerprint({ speaker: anchor.speaker, text: anchor.exact });
  let found = minutes.remarks.flatMap((_, j) => (said[j] === whole ? [j] : []));
  if (found.length === 0 && isTelling(words))
    found = minutes.remarks.flatMap(({ text }, j) => (squeeze(text).includes(words) ? [j] : []));
  if (found.length > 1) found = found.filter((j) => isBetween(anchor, minutes, j));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function quoted(speaker: string | null, text: string): string {
  return fingerprint({ speaker, text: text.slice(0, quoteLength) });
}

/** Whether the remarks beside the new one say what stood beside the quotation. */
function isBetween({ prefix, suffix }: Anchor, { remarks }: Minutes, j: number): boolean {
  return (
    squeeze(remarks[j - 1]?.text ?? '').endsWith(squeeze(prefix)) &&
    squeeze(remarks[j + 1]?.text ?? '').startsWith(squeeze(suffix))
  );
}
