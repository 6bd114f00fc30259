import type { Remark } from '../minutes/model';
import { eachPiece, speakerNumber, type Sketch } from './remarkSketch';

/**
 * How much speaks for new remarks being one old one with other words, in bits: the logarithm (base 2) of how much
 * likelier a remark's words are if it is than if it is not.
 */
export interface Evidence {
  /** Bits for each new remark that shares a piece with the old one, by its index. */
  readonly bits: ReadonlyMap<number, number>;
  /** Bits for one that shares none. */
  readonly none: (j: number) => number;
  /** Dice's coefficient (Ecology 26, 1945) over the pieces of the two, from 0 to 1. */
  readonly likeness: (j: number) => number;
}

/** So many of a remark's pieces are still there when it was edited. */
const staying = 0.6;
/** Bits for a piece that only one of the two has. */
const unshared = -1;
/** Three neighbouring pieces overlap: they are one piece of evidence. */
const independent = 1 / 3;
/** As if a piece that nobody else says had been heard this often in so many more remarks. */
const unheard = 0.3;
const unseenRemarks = 40;
/** A piece in more remarks than this says next to nothing, and would cost most of the time. */
const mostCommon = 120;
/** The speaker's name is seldom changed. */
const sameSpeaker = 0.98;

/** How likely a remark has what `others` of so many remarks have. */
export function shareOf(others: number, remarks: number): number {
  return (others + unheard) / (remarks + unseenRemarks);
}

/** The words of all new remarks, indexed by their pieces. */
export class Likelihood {
  private readonly places = new Map<number, number[]>();
  private readonly sizes: Int32Array;
  private readonly speakers: readonly number[];
  private readonly speakerCounts = new Map<number, number>();

  /** @param wanted the only pieces that will be asked for */
  constructor(remarks: readonly Remark[], wanted: ReadonlySet<number>) {
    // Nearly all pieces are unwanted: most are told so without a look into the set.
    const filter = new Uint8Array(2 ** 20);
    for (const piece of wanted) filter[piece & 0xfffff] = 1;
    this.sizes = new Int32Array(remarks.length);
    this.speakers = remarks.map(({ speaker }) => speakerNumber(speaker));
    for (const speaker of this.speakers)
      this.speakerCounts.set(speaker, (this.speakerCounts.get(speaker) ?? 0) + 1);
    remarks.forEach(({ text }, j) => {
      let size = 0;
      eachPiece(text, (piece) => {
        size++;
        if (filter[piece & 0xfffff] === 1 && wanted.has(piece)) this.add(piece, j);
      });
      this.sizes[j] = size;
    });
  }

  of(old: Sketch): Evidence {
    const weights = new Map<number, number>();
    const shared = new Map<number, number>();
    for (const piece of old.pieces) {
      const places = this.places.get(piece);
      if (places === undefined || places.length > mostCommon) continue;
      const weight = Math.log2(staying / shareOf(places.length - 1, this.sizes.length));
      for (const j of places) {
        weights.set(j, (weights.get(j) ?? 0) + weight);
        shared.set(j, (shared.get(j) ?? 0) + 1);
      }
    }
    const size = (j: number): number => (this.sizes[j] ?? 0) * old.covered;
    const sum = (j: number, weight: number, common: number): number => {
      const rest = Math.max(0, old.pieces.length + size(j) - 2 * common);
      return (independent / old.covered) * (weight + rest * unshared) + this.speakerBits(old.speaker, j);
    };
    const bits = new Map<number, number>();
    for (const [j, weight] of weights) bits.set(j, sum(j, weight, shared.get(j) ?? 0));
    return {
      bits,
      none: (j) => sum(j, 0, 0),
      likeness: (j) => (2 * (shared.get(j) ?? 0)) / Math.max(1, old.pieces.length + size(j)),
    };
  }

  private add(piece: number, j: number): void {
    const places = this.places.get(piece);
    if (places === undefined) this.places.set(piece, [j]);
    else if (places.at(-1) !== j) places.push(j);
  }

  private speakerBits(speaker: number, j: number): number {
    const total = this.sizes.length + 4;
    const often = ((this.speakerCounts.get(speaker) ?? 0) + 1) / total;
    if (this.speakers[j] === speaker) return Math.log2(sameSpeaker / often);
    return Math.log2((1 - sameSpeaker) / Math.max(1 - often, 1 / total));
  }
}
