import type { Minutes } from '../minutes/model';
import { Alignment, matchAlike, matchRuns, matchSingles } from './alignment';
import { matchChanged, type OldRemark } from './assignment';
import { censusOf, type Census } from './census';
import type { SeenRemarks } from './followedText';
import { isTelling, quotedPlace, restoredPlaces, type Anchor } from './quotation';
import { sketchOf } from './remarkSketch';
import { quoteLength } from './remarkText';

/** As much of the remarks beside it is kept of each. */
const contextLength = 64;

/**
 * The anchor of a remark, by its index, in minutes as they are now.
 * @param unit counts an offset in another unit than UTF-16
 */
export function anchorOf(
  { joined, remarks }: Minutes,
  index: number,
  unit: (offset: number) => number = (offset) => offset,
): Anchor {
  const remark = remarks[index];
  if (remark === undefined) throw new RangeError(`no remark ${index}`);
  const { joinedSpan, speaker, text } = remark;
  const exact = text.slice(0, quoteLength);
  const start = joined.toSource(joinedSpan.start);
  const last = Math.min(joinedSpan.end, joinedSpan.start + exact.length);
  return {
    exact,
    prefix: (remarks[index - 1]?.text ?? '').slice(-contextLength),
    suffix: (remarks[index + 1]?.text ?? '').slice(0, contextLength),
    speaker,
    start: unit(start),
    end: unit(last > joinedSpan.start ? joined.toSource(last - 1) + 1 : start),
    remark: index,
  };
}

/** Anchors and the census of the remarks of the text that they were last placed in. */
export interface Anchored {
  readonly anchors: readonly Anchor[];
  /** Null where nothing is known of that text: anchors made by another program. */
  readonly census: Census | null;
  /** Anchors with the same key are tagged alike: which of them is which does not matter. */
  readonly key?: (index: number) => string;
  /** True where a few words, said once then and once now, are the same remark; else they may be another's. */
  readonly trusting?: boolean;
  /** What was seen of the remarks since: of these nothing is guessed. */
  readonly seen?: SeenRemarks;
}

const unseen: SeenRemarks = { pairs: [], areAll: false };

/** Anchors as they are placed: the index of the remark of each, null for none. */
type Places = (number | null)[];

/**
 * Finds the remarks of anchors in minutes that were edited since, in VS Code or elsewhere. A remark that says the same
 * is told by its words; what was changed, and what several say, by its likeness, its speaker and its neighbours. What
 * could be two remarks is not placed at all.
 * @param census of these minutes
 * @returns the index of the remark for each anchor, null for none. Linear in the text but for changed remarks
 */
export function findAnchors(
  { anchors, census: before, key, trusting = false, seen = unseen }: Anchored,
  minutes: Minutes,
  census: Census = censusOf(minutes),
): Places {
  const { said } = census;
  if (before === null) return anchors.map((anchor) => quotedPlace(anchor, minutes, said));
  const { remarks } = minutes;
  const count = before.said.length;
  const tagged = new Map<number, Anchor>();
  const keys = new Map<number, string>();
  anchors.forEach((anchor, k) => {
    const { remark } = anchor;
    if (remark === null || remark >= count) return;
    tagged.set(remark, anchor);
    keys.set(remark, `${keys.get(remark) ?? ''}\u0000${key?.(k) ?? String(k)}`);
  });
  const alignment = new Alignment(count, remarks.length);
  for (const [i, j] of seen.pairs) alignment.match(i, j);
  matchSingles(alignment, before.said, said, (j) => trusting || isTelling(remarks[j]?.text ?? ''));
  if (!seen.areAll) matchRuns(alignment, before.said, said);
  if (!seen.areAll && [...tagged.keys()].some((i) => alignment.toNew[i] === -1)) {
    matchChanged(alignment, (i) => oldRemark(before, i, tagged.get(i)), remarks, before.said, said);
    matchAlike(alignment, before.said, said, keys);
  }
  const restored = restoredPlaces(anchors, minutes, before.said, alignment.toOld);
  return anchors.map((anchor) => {
    const { remark } = anchor;
    if (remark === null) return restored.get(anchor) ?? null;
    if (remark >= count) return quotedPlace(anchor, minutes, said);
    const j = alignment.toNew[remark] ?? -1;
    return j < 0 ? null : j;
  });
}

/** A quotation tells more than the census, where it is the whole remark. */
function oldRemark(before: Census, i: number, anchor: Anchor | undefined): OldRemark {
  const text = anchor !== undefined && anchor.exact.length < quoteLength ? anchor.exact : null;
  if (anchor === undefined || text === null) return { sketch: before.sketch(i), text };
  return { sketch: sketchOf({ speaker: anchor.speaker, text }), text };
}
