/** Who speaks of a topic, and which topics come up together. */
import type { RankedTerm } from './ranking';
import { jaccard, pointwiseMutualInformation } from './statistics';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { TopicRows } from './topicRows';

/** A speaker, or a group of speakers, and how often each topic is said by them. */
export interface SpeakerRow {
  /** Null for remarks without a speaker, or of speakers without a group. */
  readonly name: string | null;
  /** By topic: in how many remarks, and how often. */
  readonly remarks: readonly number[];
  readonly counts: readonly number[];
}

interface Said {
  readonly name: string | null;
  readonly remarks: Int32Array;
  readonly counts: Int32Array;
}

/** Topics by speaker or by group; who says most of them comes first. */
export function topicsBySpeaker(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
  by: 'speaker' | 'group',
): SpeakerRow[] {
  const rows = new TopicRows(
    index,
    topics.map(({ number }) => number),
  );
  const names = by === 'speaker' ? index.speakers : index.groups;
  const numbers = (by === 'speaker' ? index.store.speakers : index.store.groups).values;
  /** By one more than the number of the name, and in the order in which they came. */
  const found = new Array<Said | undefined>(names.size + 1);
  const all: Said[] = [];
  /** By topic: one more than the remark that it was seen in last. */
  const lastRemarks = new Int32Array(topics.length);
  for (const entry of entries) {
    const { from } = entry.stored.remarks;
    const occurrences = rows.find(entry);
    for (let i = 0; i < occurrences; i++) {
      const row = rows.rows[i] ?? 0;
      const remark = from + rows.remark(i, entry);
      const number = numbers[remark] ?? -1;
      let said = found[number + 1];
      if (said === undefined) {
        const name = names.nameOf(number);
        said = { name, remarks: new Int32Array(topics.length), counts: new Int32Array(topics.length) };
        found[number + 1] = said;
        all.push(said);
      }
      said.counts[row] = (said.counts[row] ?? 0) + 1;
      if (lastRemarks[row] === remark + 1) continue;
      lastRemarks[row] = remark + 1;
      said.remarks[row] = (said.remarks[row] ?? 0) + 1;
    }
  }
  return all
    .map(({ name, remarks, counts }) => ({
      row: { name, remarks: [...remarks], counts: [...counts] },
      sum: counts.reduce((sum, n) => sum + n, 0),
    }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ row }) => row);
}

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

/** Which of the topics share paragraphs, the closest pair first. A term and a part of it are no pair. */
export function coOccurrences(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
): CoOccurrence[] {
  const rows = new TopicRows(
    index,
    topics.map(({ number }) => number),
  );
  const size = topics.length;
  /** By pair, the lower row first: in how many paragraphs both are. */
  const both = new Int32Array(size * size);
  const alone = new Int32Array(size);
  /** The topics of a paragraph. */
  const inside = new Int32Array(size);
  /** By topic: one more than the paragraph it was seen in last, counted over all entries. */
  const seen = new Int32Array(size);
  let before = 1;
  for (const entry of entries) {
    const found = rows.find(entry);
    for (let i = 0; i < found;) {
      const paragraph = rows.paragraphs[i] ?? 0;
      let count = 0;
      for (; i < found && rows.paragraphs[i] === paragraph; i++) {
        const row = rows.rows[i] ?? 0;
        if (seen[row] === before + paragraph) continue;
        seen[row] = before + paragraph;
        inside[count++] = row;
      }
      for (let first = 0; first < count; first++) {
        const one = inside[first] ?? 0;
        alone[one] = (alone[one] ?? 0) + 1;
        for (let second = 0; second < count; second++) {
          const other = inside[second] ?? 0;
          if (one < other) both[one * size + other] = (both[one * size + other] ?? 0) + 1;
        }
      }
    }
    before += entry.stored.paragraphs.to - entry.stored.paragraphs.from;
  }
  const parts = topics.map(({ number }) => new Set(index.vocabulary.entry(number)?.parts ?? []));
  const isPart = (one: number, other: number): boolean =>
    parts[one]?.has(topics[other]?.number ?? -1) === true ||
    parts[other]?.has(topics[one]?.number ?? -1) === true;
  const pairs: CoOccurrence[] = [];
  for (const [pair, count] of both.entries()) {
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
      information: pointwiseMutualInformation(count, first, second, before - 1),
    });
  }
  return pairs.sort((a, b) => b.jaccard - a.jaccard || b.paragraphs - a.paragraphs);
}
