/**
 * Which terms of some documents are their topics.
 *
 * The score is C-value × log2(1 + paragraphs) × √(share of the documents). C-value (Frantzi, Ananiadou and Mima
 * 2000, "Automatic recognition of multi-word terms: the C-value/NC-value method", International Journal on Digital
 * Libraries 3) counts how often a term is said, less how often it is only a part of longer terms:
 *
 *     C(a) = log2|a| · (f(a) − 1/|T| · Σ f(b) over the longer terms b ∈ T that contain a)
 *
 * Here 1 + |a| stands for |a|, so that terms of one word have a value too, and what is left of the occurrences in
 * longer terms counts a quarter: of サイバー空間, サイバー攻撃 and サイバー外交 the topics are these, not サイバー. The
 * second factor is for what comes up again and again rather than at length in one place, the third for what is of
 * more than one meeting.
 */
import type { TermKind } from './termForm';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { TermSums } from './termSums';
import type { Vocabulary } from './vocabulary';

/** A term that ranks among the topics of some documents. */
export interface RankedTerm {
  /** In the vocabulary. */
  readonly number: number;
  readonly key: string;
  readonly kind: TermKind;
  /** The name to show. */
  readonly name: string;
  readonly score: number;
  /** How often it is said, inside longer terms too. */
  readonly frequency: number;
  /** In how many paragraphs, remarks and documents. */
  readonly paragraphs: number;
  readonly remarks: number;
  readonly documents: number;
}

/** What a part of a longer term counts, of one by itself. */
const NESTED = 0.25;
/** A term that is said by itself in fewer of its places is only a part of others (空間 of サイバー空間). */
const LEAST_OWN = 0.25;
/** One word for something that is done says less than a thing, and who is named is rarely what is talked of. */
const KIND_WEIGHTS: Readonly<Record<TermKind, number>> = { term: 1, action: 0.5, law: 1, organization: 0.6 };

/**
 * The terms of some documents, the highest score first, up to a limit.
 * @param also number of a term that is taken too, as the last, where it has a score but not a place within the limit
 */
export function rankTerms(
  index: TermIndex,
  entries: readonly IndexEntry[],
  limit = Infinity,
  also: number | null = null,
): RankedTerm[] {
  const { vocabulary } = index;
  const sums = sumsOf(index, entries);
  const score = scorer(vocabulary, sums, entries.length);
  const best = new Best(limit);
  for (let number = 0; number < vocabulary.size; number++) {
    if (sums.own(number) === 0) continue;
    const value = score(number, best.least);
    if (value > best.least && !index.rules.isIgnored(vocabulary.keyOf(number))) best.add(number, value);
  }
  const taken = [...best.take()];
  const extra = also === null || taken.some(({ number }) => number === also) ? 0 : score(also, 0);
  if (also !== null && extra > 0 && !index.rules.isIgnored(vocabulary.keyOf(also)))
    taken.push({ number: also, score: extra });
  return taken.flatMap(({ number, score: value }) => {
    const kind = vocabulary.kindOf(number);
    if (kind === null) return [];
    return [
      {
        number,
        key: vocabulary.keyOf(number),
        kind,
        name: nameOf(index, number),
        score: value,
        frequency: sums.total(number),
        paragraphs: sums.paragraphs(number),
        remarks: sums.remarks(number),
        documents: sums.documents(number),
      },
    ];
  });
}

/** By entries: their sums. Who asks for the table of a scope asks for its pictures next. */
const known = new WeakMap<readonly IndexEntry[], TermSums>();

/** The sums over some documents; those over all are at hand. */
function sumsOf(index: TermIndex, entries: readonly IndexEntry[]): TermSums {
  const isWhole = entries.every(({ counted }) => counted === null);
  if (isWhole && entries.length === index.size) return index.sumsOfAll;
  let sums = known.get(entries);
  if (sums !== undefined) return sums;
  if (isWhole && 2 * entries.length > index.size) {
    // Of most documents: less those that are not among them.
    sums = index.sumsOfAll.copy();
    const inScope = new Set(entries);
    for (const entry of index.all) if (!inScope.has(entry)) sums.add(index.store, entry, -1);
  } else {
    sums = new TermSums(index.vocabulary);
    for (const entry of entries) sums.add(index.store, entry, 1);
  }
  known.set(entries, sums);
  return sums;
}

/** Gives the score of a term that is said by itself; where it is `least` or below, that or any other such value. */
function scorer(
  vocabulary: Vocabulary,
  sums: TermSums,
  documentCount: number,
): (number: number, least: number) => number {
  return (number, least) => {
    const own = sums.own(number);
    // Where it is not said by itself, it is said as a part.
    const inside = sums.total(number) - own;
    const kind = vocabulary.kindOf(number);
    if (kind === null || own < LEAST_OWN * (own + inside)) return 0;
    const weight = KIND_WEIGHTS[kind] * Math.log2(1 + vocabulary.lengthOf(number));
    const spread = Math.log2(1 + sums.paragraphs(number));
    const share = Math.sqrt(sums.documents(number) / Math.max(1, documentCount));
    const scoreWith = (inOthers: number): number => weight * (own + NESTED * inOthers) * spread * share;
    // The longer terms need not be counted where even without them it would not do.
    const most = scoreWith(inside);
    if (inside === 0 || most <= least) return most;
    let longer = 0;
    vocabulary.forEachWhole(number, (whole) => {
      if (sums.own(whole) > 0) longer++;
    });
    return scoreWith(inside - inside / longer);
  };
}

interface Scored {
  readonly number: number;
  readonly score: number;
}

/** The highest scores of many, of equal ones those that came first. */
class Best {
  private kept: Scored[] = [];
  /** What has no higher score is not among the best. */
  least = 0;

  constructor(private readonly limit: number) {}

  add(number: number, score: number): void {
    if (score <= this.least) return;
    this.kept.push({ number, score });
    if (this.kept.length >= 2 * this.limit + 64) this.cut();
  }

  take(): readonly Scored[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept.sort((a, b) => b.score - a.score || a.number - b.number);
    this.kept = this.kept.slice(0, this.limit);
    // What comes later with the same score would stand behind the last.
    if (this.kept.length >= this.limit) this.least = this.kept.at(-1)?.score ?? 0;
  }
}

/** The most frequent spelling, or what the user calls it; of several the longest, which is abbreviated least. */
export function nameOf({ rules, vocabulary }: TermIndex, number: number): string {
  const key = vocabulary.keyOf(number);
  const named = rules.nameOf(key);
  if (named !== null) return named;
  let best = '';
  let most = 0;
  for (const [spelling, times] of vocabulary.spellings(number)) {
    const isBetter = spelling.length > best.length || (spelling.length === best.length && spelling < best);
    if (times > most || (times === most && isBetter)) {
      best = spelling;
      most = times;
    }
  }
  return best === '' ? key : best;
}
