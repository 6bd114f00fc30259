/** Who speaks of a topic, and which topics come up together. */
import type { RankedTerm } from './ranking';
import { jaccard, pointwiseMutualInformation } from './statistics';
import type { IndexEntry, TermIndex } from './termIndex';
import { forEachPlace } from './topicPlaces';

/** A speaker, or a group of speakers, and how often each topic is said by them. */
export interface SpeakerRow {
  /** Null for remarks without a speaker, or of speakers without a group. */
  readonly name: string | null;
  /** By topic: in how many remarks, and how often. */
  readonly remarks: readonly number[];
  readonly counts: readonly number[];
}

/** Topics by speaker or by group; who says most of them comes first. */
export function topicsBySpeaker(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
  by: 'speaker' | 'group',
): SpeakerRow[] {
  const rows = rowsOf(topics);
  const found = new Map<string | null, { remarks: number[]; counts: number[]; last: string[] }>();
  for (const [column, entry] of entries.entries()) {
    forEachPlace(index, entry, rows, (row, { remark }) => {
      const name = entry.document.remarks[remark]?.[by] ?? null;
      let said = found.get(name);
      if (said === undefined) {
        const zeros = (): number[] => new Array<number>(topics.length).fill(0);
        said = { remarks: zeros(), counts: zeros(), last: [] };
        found.set(name, said);
      }
      said.counts[row] = (said.counts[row] ?? 0) + 1;
      const place = `${String(column)} ${String(remark)}`;
      if (said.last[row] !== place) said.remarks[row] = (said.remarks[row] ?? 0) + 1;
      said.last[row] = place;
    });
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  return [...found]
    .map(([name, { remarks, counts }]) => ({ name, remarks, counts }))
    .sort((a, b) => sum(b.counts) - sum(a.counts));
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
  const rows = rowsOf(topics);
  const size = topics.length;
  const both = new Map<number, number>();
  const alone = new Int32Array(size);
  let paragraphs = 0;
  for (const entry of entries) {
    paragraphs += entry.document.terms.paragraphStarts.length;
    let current = -1;
    let inside = new Set<number>();
    const close = (): void => {
      const list = [...inside].sort((a, b) => a - b);
      for (const [i, one] of list.entries()) {
        alone[one] = (alone[one] ?? 0) + 1;
        for (const other of list.slice(i + 1))
          both.set(one * size + other, (both.get(one * size + other) ?? 0) + 1);
      }
    };
    forEachPlace(index, entry, rows, (row, { paragraph }) => {
      if (paragraph !== current) {
        close();
        inside = new Set();
        current = paragraph;
      }
      inside.add(row);
    });
    close();
  }
  const pairs: CoOccurrence[] = [];
  for (const [pair, count] of both) {
    const one = Math.floor(pair / size);
    const other = pair % size;
    if (isPart(index, topics[one], topics[other])) continue;
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

function rowsOf(topics: readonly RankedTerm[]): Map<number, number> {
  return new Map(topics.map(({ number }, row) => [number, row]));
}

function isPart({ vocabulary }: TermIndex, one?: RankedTerm, other?: RankedTerm): boolean {
  if (one === undefined || other === undefined) return true;
  const has = (a: RankedTerm, b: RankedTerm): boolean =>
    vocabulary.entry(a.number)?.parts.includes(b.number) === true;
  return has(one, other) || has(other, one);
}
