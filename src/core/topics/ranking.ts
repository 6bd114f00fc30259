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
import type { TermKind } from './termCollector';
import type { IndexEntry, TermIndex } from './termIndex';
import type { VocabularyEntry } from './vocabulary';

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

/** The terms of some documents, the highest score first, up to a limit. */
export function rankTerms(index: TermIndex, entries: readonly IndexEntry[], limit = Infinity): RankedTerm[] {
  const sums = new Sums(index.vocabulary.size);
  for (const entry of entries) sums.add(entry);
  for (const number of sums.seen) {
    const own = sums.own[number] ?? 0;
    if (own > 0) sums.addParts(index.vocabulary.entry(number)?.parts ?? [], own);
  }
  const ranked: { readonly number: number; readonly score: number }[] = [];
  for (const number of sums.seen) {
    const entry = index.vocabulary.entry(number);
    if (entry === undefined || index.rules.isIgnored(entry.key)) continue;
    const score = scoreOf(entry, sums, entries.length);
    if (score > 0) ranked.push({ number, score });
  }
  ranked.sort((a, b) => b.score - a.score || a.number - b.number);
  return ranked.slice(0, limit).flatMap(({ number, score }) => {
    const entry = index.vocabulary.entry(number);
    if (!entry?.kind) return [];
    return [
      {
        number,
        key: entry.key,
        kind: entry.kind,
        name: nameOf(index, entry),
        score,
        frequency: sums.totals[number] ?? 0,
        paragraphs: sums.paragraphs[number] ?? 0,
        remarks: sums.remarks[number] ?? 0,
        documents: sums.documents[number] ?? 0,
      },
    ];
  });
}

function scoreOf({ number, kind, length }: VocabularyEntry, sums: Sums, documentCount: number): number {
  const own = sums.own[number] ?? 0;
  const nested = sums.nested[number] ?? 0;
  const containers = sums.containers[number] ?? 0;
  if (kind === null || own === 0 || own < LEAST_OWN * (own + nested)) return 0;
  const inOthers = containers > 0 ? nested - nested / containers : 0;
  const value = KIND_WEIGHTS[kind] * Math.log2(1 + length) * (own + NESTED * inOthers);
  const share = (sums.documents[number] ?? 0) / Math.max(1, documentCount);
  return value * Math.log2(1 + (sums.paragraphs[number] ?? 0)) * Math.sqrt(share);
}

/** The most frequent spelling, or what the user calls it; of several the longest, which is abbreviated least. */
export function nameOf({ rules }: TermIndex, { key, spellings }: VocabularyEntry): string {
  let best = '';
  let most = 0;
  for (const [spelling, times] of spellings) {
    if (times > most || (times === most && spelling.length > best.length)) {
      best = spelling;
      most = times;
    }
  }
  return rules.nameOf(key) ?? (best === '' ? key : best);
}

/** Sums over documents, by number of the vocabulary. */
class Sums {
  readonly own: Int32Array;
  readonly totals: Int32Array;
  readonly paragraphs: Int32Array;
  readonly remarks: Int32Array;
  readonly documents: Int32Array;
  /** How often, and in how many other terms, a term is a part. */
  readonly nested: Int32Array;
  readonly containers: Int32Array;
  /** The numbers that occur. */
  readonly seen: number[] = [];

  constructor(size: number) {
    const sums = (): Int32Array => new Int32Array(size);
    [this.own, this.totals, this.paragraphs, this.remarks] = [sums(), sums(), sums(), sums()];
    [this.documents, this.nested, this.containers] = [sums(), sums(), sums()];
  }

  add({ numbers, totals, own, paragraphs, remarks }: IndexEntry): void {
    for (const [i, number] of numbers.entries()) {
      if (this.documents[number] === 0) this.seen.push(number);
      this.documents[number] = (this.documents[number] ?? 0) + 1;
      this.own[number] = (this.own[number] ?? 0) + (own[i] ?? 0);
      this.totals[number] = (this.totals[number] ?? 0) + (totals[i] ?? 0);
      this.paragraphs[number] = (this.paragraphs[number] ?? 0) + (paragraphs[i] ?? 0);
      this.remarks[number] = (this.remarks[number] ?? 0) + (remarks[i] ?? 0);
    }
  }

  addParts(parts: readonly number[], times: number): void {
    for (const part of parts) {
      this.nested[part] = (this.nested[part] ?? 0) + times;
      this.containers[part] = (this.containers[part] ?? 0) + 1;
    }
  }
}
