import { placesOf } from './remarkText';

/**
 * Which of today's remarks are which of yesterday's, where nothing is to be guessed. Positions in two lists of
 * fingerprints (see remarkText).
 */
export class Alignment {
  /** For each old remark the new one that it is, or -1. */
  readonly toNew: Int32Array;
  /** For each new remark the old one that it was, or -1. */
  readonly toOld: Int32Array;

  constructor(olds: number, news: number) {
    this.toNew = new Int32Array(olds).fill(-1);
    this.toOld = new Int32Array(news).fill(-1);
  }

  match(i: number, j: number): void {
    this.toNew[i] = j;
    this.toOld[j] = i;
  }

  /** The remarks that are on neither side of a match. */
  get open(): { readonly olds: number[]; readonly news: number[] } {
    return { olds: withoutPartner(this.toNew), news: withoutPartner(this.toOld) };
  }
}

function withoutPartner(list: Int32Array): number[] {
  const open: number[] = [];
  list.forEach((partner, i) => {
    if (partner < 0) open.push(i);
  });
  return open;
}

/**
 * Matches what was said once and is said once, wherever it has moved.
 * @param isTelling whether a new remark says so much that nobody would say it again by chance
 */
export function matchSingles(
  alignment: Alignment,
  before: readonly string[],
  after: readonly string[],
  isTelling: (j: number) => boolean,
): void {
  const now = singles(after, alignment.toOld);
  for (const [said, i] of singles(before, alignment.toNew)) {
    const j = now.get(said) ?? -1;
    if (i >= 0 && j >= 0 && isTelling(j)) alignment.match(i, j);
  }
}

/** Where each is said that has no match; -1 for what several say, matched or not. */
function singles(list: readonly string[], partners: Int32Array): Map<string, number> {
  const places = new Map<string, number>();
  list.forEach((said, i) => {
    const free = partners[i] === -1;
    if (places.has(said)) places.set(said, -1);
    else places.set(said, free ? i : -1);
  });
  return places;
}

/** Matches whole runs between two matches that say the same remark by remark. */
export function matchRuns(alignment: Alignment, before: readonly string[], after: readonly string[]): void {
  let low = -1;
  let lowNew = -1;
  for (let i = 0; i <= before.length; i++) {
    const j = i === before.length ? after.length : (alignment.toNew[i] ?? -1);
    if (j < 0) continue;
    const length = i - low - 1;
    if (length > 0 && j - lowNew - 1 === length && isSameRun(alignment, before, after, low, lowNew, length))
      for (let k = 1; k <= length; k++) alignment.match(low + k, lowNew + k);
    low = i;
    lowNew = j;
  }
}

function isSameRun(
  { toOld }: Alignment,
  before: readonly string[],
  after: readonly string[],
  low: number,
  lowNew: number,
  length: number,
): boolean {
  for (let k = 1; k <= length; k++)
    if (toOld[lowNew + k] !== -1 || before[low + k] !== after[lowNew + k]) return false;
  return true;
}

/**
 * Matches what says the same beside a match, and again beside that; where what one finds going down is not what one
 * finds going up (one of two neighbours that say the same is gone, or there is a third), nothing.
 * @param isLikely whether it is likely that the same words beside the same remark are the same remark, also when the
 *   same is said close by
 */
export function matchBeside(
  alignment: Alignment,
  before: readonly string[],
  after: readonly string[],
  isLikely: (said: string, isContested: boolean) => boolean,
): boolean {
  const down = walk(alignment, before, after, 1);
  const up = walk(alignment, before, after, -1);
  const found = before.flatMap((said, i) => {
    const below = down.toNew[i] ?? -1;
    const above = up.toNew[i] ?? -1;
    const j = agreed(below, above);
    if (alignment.toNew[i] !== -1 || j < 0) return [];
    const step = below === j ? 1 : -1;
    const isContested = below !== above && (isSaidNear(before, i, step) || isSaidNear(after, j, step));
    return isLikely(said, isContested) && agreed(down.toOld[j] ?? -1, up.toOld[j] ?? -1) === i
      ? [[i, j] as const]
      : [];
  });
  for (const [i, j] of found) alignment.match(i, j);
  return found.length > 0;
}

/** The matches, and those that follow from them in one direction. */
function walk(
  { toNew, toOld }: Alignment,
  before: readonly string[],
  after: readonly string[],
  step: 1 | -1,
): Alignment {
  const walked = new Alignment(before.length, after.length);
  const first = step === 1 ? 0 : before.length - 1;
  // What was first or last may have come to stand between others, with what it stood beside.
  let last = toNew[first + step] === -1 || before.length === 1 ? (step === 1 ? -1 : after.length) : none;
  for (let i = first; i >= 0 && i < before.length; i += step) {
    const matched = toNew[i] ?? -1;
    const j = matched >= 0 ? matched : last + step;
    const isBeside = last !== none && toOld[j] === -1 && after[j] === before[i];
    if (matched >= 0 || isBeside) walked.match(i, j);
    last = matched >= 0 || isBeside ? j : none;
  }
  return walked;
}

/** Whether the same is said again within a few remarks. */
function isSaidNear(list: readonly string[], at: number, step: 1 | -1): boolean {
  return [1, 2, 3].some((distance) => list[at + distance * step] === list[at]);
}

/** Nothing to go on from. */
const none = -2;

/** What both say, or the one that says something; -1 for a contradiction. */
function agreed(a: number, b: number): number {
  if (a < 0 || b < 0) return Math.max(a, b);
  return a === b ? a : -1;
}

/**
 * Where all that is left was said before, and all that was said is there: nothing is new and nothing gone, and what is
 * left was moved. Matches what is said once.
 * @returns whether that is so
 */
export function matchMoved(
  alignment: Alignment,
  before: readonly string[],
  after: readonly string[],
): boolean {
  const { olds, news } = alignment.open;
  const old = placesOf(olds.map((i) => before[i] ?? ''));
  const now = placesOf(news.map((j) => after[j] ?? ''));
  if (olds.length !== news.length || [...old].some(([said, { length }]) => now.get(said)?.length !== length))
    return false;
  for (const [said, [k, ...more]] of old)
    if (more.length === 0) alignment.match(olds[k ?? -1] ?? -1, news[now.get(said)?.[0] ?? -1] ?? -1);
  return true;
}

/**
 * Matches in their order what is said as often as it was, where all who said it are tagged alike: it does not matter
 * which is which.
 * @param keys of the tagged ones, by the index of the old remark
 */
export function matchAlike(
  alignment: Alignment,
  before: readonly string[],
  after: readonly string[],
  keys: ReadonlyMap<number, string>,
): void {
  const { olds, news } = alignment.open;
  const now = placesOf(news.map((j) => after[j] ?? ''));
  for (const [said, places] of placesOf(olds.map((i) => before[i] ?? ''))) {
    const free = now.get(said) ?? [];
    if (places.length < 2 || free.length !== places.length) continue;
    const tags = new Set(places.map((k) => keys.get(olds[k] ?? -1)));
    if (tags.size === 1 && !tags.has(undefined))
      places.forEach((k, n) => {
        alignment.match(olds[k] ?? -1, news[free[n] ?? -1] ?? -1);
      });
  }
}
