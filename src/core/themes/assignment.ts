import type { Remark } from '../minutes/model';
import { matchBeside, matchMoved, type Alignment } from './alignment';
import { Likelihood, shareOf, type Evidence } from './likelihood';
import { Neighbours } from './neighbours';
import { sketchOf, speakerNumber, type Sketch } from './remarkSketch';
import { isShortEdit, overlap, type Overlap } from './remarkText';

/** What is known of an old remark. */
export interface OldRemark {
  readonly sketch: Sketch | null;
  /** The whole text where it is at hand, else null. */
  readonly text: string | null;
}

/**
 * Matches old remarks with new ones that say something else, or what several say: all at once, so that a new remark
 * goes to the old one that it most likely is, and only where everything else is much less likely. What could be two is
 * left open.
 * @param old what is known of an old remark, by its index
 */
export function matchChanged(
  alignment: Alignment,
  old: (index: number) => OldRemark,
  remarks: readonly Remark[],
  before: readonly string[],
  after: readonly string[],
): void {
  if (alignment.open.olds.length === 0 || alignment.open.news.length === 0) return;
  const counts = new Map<string, number>();
  for (const said of after) counts.set(said, (counts.get(said) ?? 0) + 1);
  const beside = (): boolean => {
    const neighbours = new Neighbours(alignment);
    const onlyMoved = matchMoved(alignment, before, after);
    return matchBeside(alignment, before, after, (words, isContested) => {
      const share = shareOf((counts.get(words) ?? 1) - 1, after.length);
      return onlyMoved || neighbours.besideBits(share, isContested) >= surely;
    });
  };
  beside();
  const said = new Set(before);
  const isUsual = (j: number): boolean => said.has(after[j] ?? '') || (counts.get(after[j] ?? '') ?? 0) > 1;
  const assignment = new Assignment(alignment, old, remarks, isUsual);
  for (let round = 0; round < mostRounds; round++) {
    const between = assignment.matchBetween();
    if (!assignment.matchClear() && !between && !beside()) break;
  }
}

/** So many bits must speak for a match: one in some hundred is wrong that has no more. */
const enough = 8;
/** Where there are no others to compare with. */
const surely = 12;
/** By so many bits it must be likelier than the next best, on either side. */
const clearly = 7;
/** Each round matches what the last has made clear. */
const mostRounds = 30;
/** Who says a few words that others say too may say them again: they are not more telling than a place. */
const fewPieces = 16;
/** How alike two remarks must be by their pieces: the less is known of the old one, the more. */
const alikeInText = 0.35;
const alikeInSketch = 0.5;
/** Of one of the two so much must be in the other, in order, and of the other so much in the one. */
const leftInPlace = { most: 0.65, least: 0.45 };
const leftElsewhere = { most: 0.72, least: 0.5 };

interface Best {
  readonly partner: number;
  readonly score: number;
  /** Of the next best. */
  readonly next: number;
}

class Assignment {
  private readonly olds: ReadonlyMap<number, OldRemark>;
  private readonly evidence = new Map<number, Evidence>();
  /** How much speaks for a new remark being said once more as others are, who are known. */
  private readonly usual = new Map<number, number>();
  private readonly overlaps = new Map<string, Overlap>();

  constructor(
    private readonly alignment: Alignment,
    old: (index: number) => OldRemark,
    private readonly remarks: readonly Remark[],
    private readonly isUsual: (j: number) => boolean,
  ) {
    const { olds, news } = alignment.open;
    this.olds = new Map(olds.map((i) => [i, old(i)]));
    const before = sketches(olds, (i) => this.olds.get(i)?.sketch);
    const after = sketches(news, (j) => remarks[j] && sketchOf(remarks[j]));
    const wanted = new Set<number>();
    for (const { pieces } of [...before.values(), ...after.values()])
      for (const piece of pieces) wanted.add(piece);
    const likelihood = new Likelihood(remarks, wanted);
    for (const [i, sketch] of before) this.evidence.set(i, likelihood.of(sketch));
    for (const [j, sketch] of after) this.usual.set(j, this.sumOfMatched(likelihood.of(sketch)));
  }

  /** Matches what is clear as things are; false when nothing is. */
  matchClear(): boolean {
    const { olds, news } = this.alignment.open;
    const neighbours = new Neighbours(this.alignment);
    const ofOld = new Map<number, Best>();
    const ofNew = new Map<number, Best>();
    for (const i of olds) {
      const evidence = this.evidence.get(i);
      if (evidence === undefined) continue;
      for (const j of this.candidates(i, evidence, neighbours)) {
        const score = this.score(i, j, evidence) + neighbours.bits(i, j);
        ofOld.set(i, better(ofOld.get(i), j, score));
        ofNew.set(j, better(ofNew.get(j), i, score));
      }
    }
    // Any of the new ones might have come to say so by chance.
    const needed = enough + Math.log2(news.length);
    let changed = false;
    for (const [i, { partner: j, score, next }] of ofOld) {
      const back = ofNew.get(j);
      if (back?.partner !== i || score < needed || score - Math.max(next, back.next) < clearly) continue;
      if (!this.isMuchLeft(i, j, neighbours.bits(i, j) > 0)) continue;
      this.alignment.match(i, j);
      changed = true;
    }
    return changed;
  }

  /** The only one gone and the only one new between the same two, where a few words were typed or deleted. */
  matchBetween(): boolean {
    const { alignment } = this;
    let changed = false;
    for (const [i, { text, sketch }] of this.olds) {
      const j = alignment.toNew[i] === -1 ? onlyOneAt(alignment, i) : -1;
      const remark = this.remarks[j];
      if (text === null || remark === undefined || sketch?.speaker !== speakerNumber(remark.speaker))
        continue;
      // What others say too was moved here rather than made of other words.
      if (sketch.pieces.length > fewPieces || this.isUsual(j)) continue;
      if (!isShortEdit(text, remark.text)) continue;
      alignment.match(i, j);
      changed = true;
    }
    return changed;
  }

  private candidates(i: number, { bits, likeness }: Evidence, neighbours: Neighbours): number[] {
    const { toOld } = this.alignment;
    const alike = this.olds.get(i)?.text === null ? alikeInSketch : alikeInText;
    const found = new Set(neighbours.places(i));
    for (const j of bits.keys()) if (toOld[j] === -1) found.add(j);
    return [...found].filter((j) => likeness(j) >= alike);
  }

  private score(i: number, j: number, { bits, none }: Evidence): number {
    const own = bits.get(j) ?? none(j);
    const unusual = -Math.log2(shareOf(0, this.remarks.length));
    const pieces = this.olds.get(i)?.sketch?.pieces.length ?? 0;
    const most = pieces < fewPieces ? unusual + 2 : Infinity;
    const others = Math.log2(this.remarks.length + 1);
    return Math.min(own, others + own - (this.usual.get(j) ?? -Infinity), most);
  }

  /** The logarithm of the sum of what speaks for each new remark that has its match. */
  private sumOfMatched({ bits }: Evidence): number {
    let most = -Infinity;
    let sum = 0;
    for (const [j, value] of bits) {
      if (this.alignment.toOld[j] === -1) continue;
      if (value > most) {
        sum = 1 + sum * 2 ** (most - value);
        most = value;
      } else sum += 2 ** (value - most);
    }
    return sum === 0 ? -Infinity : most + Math.log2(sum);
  }

  /** False when so little of an old text is left in the new one, or of the new one in it, that it may be another's. */
  private isMuchLeft(i: number, j: number, isInPlace: boolean): boolean {
    const text = this.olds.get(i)?.text ?? null;
    if (text === null) return true;
    const key = `${i} ${j}`;
    const { ofFirst, ofSecond } = this.overlaps.get(key) ?? overlap(text, this.remarks[j]?.text ?? '');
    this.overlaps.set(key, { ofFirst, ofSecond });
    const { most, least } = isInPlace ? leftInPlace : leftElsewhere;
    return Math.max(ofFirst, ofSecond) >= most && Math.min(ofFirst, ofSecond) >= least;
  }
}

/** The new remark between those that an old one stood between; -1 where there is none or more than that one. */
function onlyOneAt({ toNew, toOld }: Alignment, i: number): number {
  const before = i === 0 ? -1 : (toNew[i - 1] ?? -1);
  const behind = i + 1 === toNew.length ? toOld.length : (toNew[i + 1] ?? -1);
  if ((before < 0 && i > 0) || behind !== before + 2) return -1;
  return toOld[before + 1] === -1 ? before + 1 : -1;
}

function sketches(
  indices: readonly number[],
  sketch: (index: number) => Sketch | null | undefined,
): Map<number, Sketch> {
  const found = new Map<number, Sketch>();
  for (const index of indices) {
    const each = sketch(index);
    if (each) found.set(index, each);
  }
  return found;
}

function better(known: Best | undefined, partner: number, score: number): Best {
  if (known === undefined) return { partner, score, next: -Infinity };
  if (score > known.score) return { partner, score, next: known.score };
  return score <= known.next ? known : { ...known, next: score };
}
