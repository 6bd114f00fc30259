/** Which topics come up together. */
import type { IndexEntry } from './indexEntry';
import type { RankedTerm } from './ranking';
import { jaccard, pointwiseMutualInformation } from './statistics';
import type { TermIndex } from './termIndex';
import { rowsOf, type TopicRows } from './topicRows';
import { SpeakerTally, type SpeakerRow } from './topicSpeakers';

/** Two topics in the same paragraphs. */
export interface CoOccurrence {
  /** Indexes into the topics. */
  readonly one: number;
  readonly other: number;
  /** Paragraphs that have both. */
  readonly paragraphs: number;
  readonly jaccard: number;
  /** Pointwise mutual information in bits. */
  readonly information: number;
}

/** Which of some topics share paragraphs, document after document. */
class PairTally {
  /** By pair, the lower row first: in how many paragraphs both are. */
  private readonly both: Int32Array;
  /** By topic: in how many it is. */
  private readonly alone: Int32Array;
  /** The topics of a paragraph. */
  private readonly inside: Int32Array;
  /** By topic: the paragraph it was seen in last, counted from 1 over all documents. */
  private readonly seen: Int32Array;
  private paragraphs = 0;

  constructor(
    private readonly index: TermIndex,
    private readonly topics: readonly RankedTerm[],
    private readonly rows: TopicRows,
  ) {
    const size = topics.length;
    this.both = new Int32Array(size * size);
    this.alone = new Int32Array(size);
    this.inside = new Int32Array(size);
    this.seen = new Int32Array(size);
  }

  /** Adds what was found in a document. */
  add({ stored }: IndexEntry, found: number): void {
    const { both, alone, inside, seen } = this;
    const { rows, paragraphs } = this.rows;
    const size = alone.length;
    for (let i = 0; i < found;) {
      const paragraph = paragraphs[i] ?? 0;
      const number = this.paragraphs + paragraph + 1;
      let count = 0;
      for (; i < found && paragraphs[i] === paragraph; i++) {
        const row = rows[i] ?? 0;
        if (seen[row] === number) continue;
        seen[row] = number;
        inside[count++] = row;
      }
      for (let first = 0; first < count; first++) {
        const one = inside[first] ?? 0;
        alone[one] = (alone[one] ?? 0) + 1;
        for (let second = first + 1; second < count; second++) {
          const other = inside[second] ?? 0;
          const pair = one < other ? one * size + other : other * size + one;
          both[pair] = (both[pair] ?? 0) + 1;
        }
      }
    }
    this.paragraphs += stored.paragraphs.to - stored.paragraphs.from;
  }

  /** The closest pair first. A term and a part of it are no pair. */
  pairs(): CoOccurrence[] {
    const { topics, alone, paragraphs } = this;
    const { vocabulary } = this.index;
    const size = topics.length;
    const parts = topics.map(({ number }) => new Set(vocabulary.entry(number)?.parts ?? []));
    const isPart = (one: number, other: number): boolean =>
      parts[one]?.has(topics[other]?.number ?? -1) === true ||
      parts[other]?.has(topics[one]?.number ?? -1) === true;
    const pairs: CoOccurrence[] = [];
    for (const [pair, count] of this.both.entries()) {
      if (count === 0) continue;
      const one = Math.floor(pair / size);
      const other = pair % size;
      if (isPart(one, other)) continue;
      const [first = 0, second = 0] = [alone[one], alone[other]];
      pairs.push({
        one,
        other,
        paragraphs: count,
        jaccard: jaccard(count, first, second),
        information: pointwiseMutualInformation(count, first, second, paragraphs),
      });
    }
    return pairs.sort((a, b) => b.jaccard - a.jaccard || b.paragraphs - a.paragraphs);
  }
}

/** Which of the topics share paragraphs, the closest pair first. A term and a part of it are no pair. */
export function coOccurrences(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
): CoOccurrence[] {
  const rows = rowsOf(index, topics);
  const tally = new PairTally(index, topics, rows);
  for (const entry of entries) tally.add(entry, rows.find(entry));
  return tally.pairs();
}

/** Who speaks of some topics, and which of them share paragraphs: the documents are gone through once. */
export function topicRelations(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
  by: 'speaker' | 'group',
): { readonly speakers: readonly SpeakerRow[]; readonly pairs: readonly CoOccurrence[] } {
  const rows = rowsOf(index, topics);
  const speakers = new SpeakerTally(index, rows, by);
  const pairs = new PairTally(index, topics, rows);
  for (const entry of entries) {
    const found = rows.find(entry);
    speakers.add(entry, found);
    pairs.add(entry, found);
  }
  return { speakers: speakers.rowsBySpeaker(), pairs: pairs.pairs() };
}
