import type { Term, TermKind } from './termCollector';
import type { TermRules } from './termRules';

/** A term of any document, by a number of its own. */
export interface VocabularyEntry {
  readonly number: number;
  readonly key: string;
  /** Null while it was only seen as a part of longer terms. */
  kind: TermKind | null;
  /** Words, one-letter suffixes counted half; see `termScores`. */
  length: number;
  /** Numbers of all shorter runs of its words. */
  readonly parts: readonly number[];
  readonly spellings: Map<string, number>;
}

/** All terms of an index. Entries are added and never taken away: a term that is gone has a count of 0. */
export class Vocabulary {
  private readonly entries: VocabularyEntry[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly rules: TermRules) {}

  get size(): number {
    return this.entries.length;
  }

  entry(number: number): VocabularyEntry | undefined {
    return this.entries[number];
  }

  /** The entry of a key, or undefined. */
  find(key: string): VocabularyEntry | undefined {
    const number = this.numbers.get(key);
    return number === undefined ? undefined : this.entries[number];
  }

  /** The number of a document's term; a new one for one that was never seen. */
  add({ key, kind, words }: Term): VocabularyEntry {
    const known = this.find(key);
    if (known?.kind) return known;
    const parts = this.partsOf(words, key);
    const entry: VocabularyEntry = {
      number: known?.number ?? this.entries.length,
      key,
      kind,
      length: lengthOf(words),
      parts,
      spellings: new Map(),
    };
    // The parts were numbered meanwhile.
    return this.put(known === undefined ? { ...entry, number: this.entries.length } : entry);
  }

  private put(entry: VocabularyEntry): VocabularyEntry {
    this.entries[entry.number] = entry;
    this.numbers.set(entry.key, entry.number);
    return entry;
  }

  private partsOf(words: readonly string[], key: string): number[] {
    const parts = new Set<number>();
    for (let from = 0; from < words.length; from++) {
      let text = '';
      for (let to = from; to < words.length && to - from + 1 < words.length; to++) {
        text += words[to] ?? '';
        // One letter alone is no term.
        if (text.length < 2) continue;
        const part = this.rules.keyOf(text);
        if (part !== key) parts.add(this.numberOf(part));
      }
    }
    return [...parts];
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    return this.put({
      number: this.entries.length,
      key,
      kind: null,
      length: 1,
      parts: [],
      spellings: new Map(),
    }).number;
  }
}

/** Words of a term; suffixes of one letter count half. */
function lengthOf(words: readonly string[]): number {
  let length = 0;
  for (const word of words) length += word.length === 1 ? 0.5 : 1;
  return Math.max(1, length);
}
