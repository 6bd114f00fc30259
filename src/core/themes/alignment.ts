/**
 * Which of today's remarks are which of yesterday's, told by what they say and what stands beside them. Positions in
 * two lists of fingerprints (see remarkText); nothing is guessed: what two places could be is left open.
 */
export interface Alignment {
  /** For each old remark the new one that it is, or -1. */
  readonly toNew: Int32Array;
  /** For each new remark the old one that it was, or -1. */
  readonly toOld: Int32Array;
}

/**
 * @param matters whether two old remarks that say the same must be told apart; where it is all the same (neither is
 *   tagged, or both alike), they are matched in order
 */
export function align(
  before: readonly string[],
  after: readonly string[],
  matters: (a: number, b: number) => boolean,
): Alignment {
  const aligner = new Aligner(before, after);
  aligner.matchUnique();
  aligner.spread();
  aligner.matchRest(matters);
  return { toNew: aligner.toNew, toOld: aligner.toOld };
}

/** Each round goes on by one in a run of remarks that say the same: longer runs are left open. */
const mostRounds = 100;

class Aligner {
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
  private readonly oldPlaces: Map<string, number[]>;
  private readonly newPlaces: Map<string, number[]>;

  constructor(
    private readonly before: readonly string[],
    private readonly after: readonly string[],
  ) {
    this.toNew = new Int32Array(before.length).fill(-1);
    this.toOld = new Int32Array(after.length).fill(-1);
    this.oldPlaces = placesOf(before);
    this.newPlaces = placesOf(after);
  }

  /** What was said once and is said once, wherever it has moved. */
  matchUnique(): void {
    for (const [said, [i, ...more]] of this.oldPlaces) {
      const now = this.newPlaces.get(said);
      const j = now?.[0];
      if (i !== undefined && j !== undefined && more.length === 0 && now?.length === 1) this.match(i, j);
    }
  }

  /** Neighbours of what is matched, as long as they say the same and no other old remark claims the place. */
  spread(): void {
    let waiting = this.before.map((_, i) => i);
    for (let round = 0; round < mostRounds; round++) {
      waiting = waiting.filter((i) => this.toNew[i] === -1 && this.newPlaces.has(this.before[i] ?? ''));
      let changed = false;
      const claims = this.claims(waiting);
      const claimants = new Map<number, Set<number>>();
      for (const [i, places] of claims)
        for (const j of places) claimants.set(j, (claimants.get(j) ?? new Set()).add(i));
      for (const [i, places] of claims) {
        const [j] = places;
        if (j === undefined || places.size > 1 || claimants.get(j)?.size !== 1) continue;
        this.match(i, j);
        changed = true;
      }
      if (!changed) return;
    }
  }

  /** Where old remarks without a match would be, seen from the neighbours on either side. */
  private claims(waiting: readonly number[]): Map<number, Set<number>> {
    const claims = new Map<number, Set<number>>();
    const claim = (i: number, j: number): void => {
      if (j < 0 || j >= this.after.length || this.toOld[j] !== -1 || this.after[j] !== this.before[i]) return;
      claims.set(i, (claims.get(i) ?? new Set()).add(j));
    };
    const last = this.before.length - 1;
    for (const i of waiting) {
      const left = i === 0 ? -1 : (this.toNew[i - 1] ?? -1);
      const right = i === last ? -1 : (this.toNew[i + 1] ?? -1);
      if (left >= 0) claim(i, left + 1);
      if (right >= 0) claim(i, right - 1);
      // What was first or last may have come to stand between others.
      if (i === 0 && right < 0) claim(i, 0);
      if (i === last && left < 0) claim(i, this.after.length - 1);
    }
    return claims;
  }

  /** Of those that say the same: the last one; or in order, where none is new and it does not matter which is which. */
  matchRest(matters: (a: number, b: number) => boolean): void {
    for (const [said, places] of this.oldPlaces) {
      const left = places.filter((i) => this.toNew[i] === -1);
      const free = (this.newPlaces.get(said) ?? []).filter((j) => this.toOld[j] === -1);
      const [first] = left;
      if (first === undefined || free.length > left.length) continue;
      if (left.some((i) => matters(first, i))) continue;
      free.forEach((j, k) => {
        this.match(left[k] ?? -1, j);
      });
    }
  }

  private match(i: number, j: number): void {
    this.toNew[i] = j;
    this.toOld[j] = i;
  }
}

function placesOf(list: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach((said, i) => {
    const known = places.get(said);
    if (known === undefined) places.set(said, [i]);
    else known.push(i);
  });
  return places;
}

/**
 * The most indices whose values, -1 left out, ascend: what was not moved (a longest increasing subsequence, by
 * patience sorting; Fredman, Discrete Mathematics 11, 1975).
 */
export function inOrder(values: Int32Array): number[] {
  /** The index that ends the best run of each length, and what stands before each index in its run. */
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, i) => {
    if (value < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const run: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.push(i);
  return run.reverse();
}
