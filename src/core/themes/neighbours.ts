import type { Alignment } from './alignment';

/** As far as this from a remark its neighbours are looked for. */
const reach = 4;
/** Before anything is known: as if so many pairs had been seen, and of these so many still beside each other. */
const fewPairs = 3;
const mostlyKept = 0.93;
/** At most so many of the remarks beside each other can be taken to be so still. */
const mostKept = 0.999;

/** What the remarks on either side of an old one and of a new one say for the two being one. */
export class Neighbours {
  private readonly gain: number;
  /** How many of the remarks beside each other still are, from 0 to 1. */
  private readonly kept: number;

  /** @param alignment as it is now: make a new one when it has changed */
  constructor(private readonly alignment: Alignment) {
    this.kept = keptIn(alignment.toNew);
    this.gain = Math.log2(this.kept * (alignment.toOld.length + 1));
  }

  /** Bits as in `Evidence`. */
  bits(i: number, j: number): number {
    const before = this.between(i, j, -1);
    const behind = this.between(i, j, 1);
    // It was moved, or it is gone and the new one is another: the one as seldom as the other.
    if (before === null && behind === null) return -1;
    const sides = before !== null && behind !== null ? 2 : -1;
    return Math.max(0, this.gain + sides - (before ?? 0) - (behind ?? 0));
  }

  /** New remarks that stand where the old one stood, seen from its neighbours. */
  places(i: number): number[] {
    const { toNew, toOld } = this.alignment;
    return [-1, 1].flatMap((step) => {
      const end = step < 0 ? -1 : toOld.length;
      const beside = i + step < 0 || i + step >= toNew.length ? end : (toNew[i + step] ?? -1);
      const j = beside - step;
      return (beside >= 0 || i + step < 0) && toOld[j] === -1 ? [j] : [];
    });
  }

  /** How many remarks without a match are between the two and the next match on one side; null when they differ. */
  private between(i: number, j: number, step: number): number | null {
    const { toNew, toOld } = this.alignment;
    const a = nextMatched(toNew, i, step);
    const b = nextMatched(toOld, j, step);
    const isSame = a < 0 || a >= toNew.length ? a < 0 === b < 0 && isOutside(toOld, b) : toNew[a] === b;
    return isSame ? Math.abs(a - i) + Math.abs(b - j) - 2 : null;
  }

  /**
   * Bits for the same words beside the same remark being the same remark. Else it would be gone, and another that says
   * the same be there: one that stood close by, or has come from elsewhere.
   * @param share of all other remarks says these words
   */
  besideBits(share: number, isContested: boolean): number {
    const moved = 1 - this.kept;
    return Math.log2(this.kept / ((isContested ? moved : moved * moved) * share));
  }
}

function keptIn(toNew: Int32Array): number {
  let pairs = fewPairs;
  let kept = fewPairs * mostlyKept;
  for (let i = 0; i + 1 < toNew.length; i++) {
    const a = toNew[i] ?? -1;
    const b = toNew[i + 1] ?? -1;
    if (a < 0 || b < 0) continue;
    pairs++;
    if (b === a + 1) kept++;
  }
  return Math.min(mostKept, kept / pairs);
}

function nextMatched(partners: Int32Array, from: number, step: number): number {
  let at = from + step;
  while (partners[at] === -1 && Math.abs(at - from) <= reach) at += step;
  return at;
}

function isOutside(partners: Int32Array, at: number): boolean {
  return at < 0 || at >= partners.length;
}
