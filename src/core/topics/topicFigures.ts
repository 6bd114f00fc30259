/** What is told of topics over the meetings of a scope. */
import { countsByTopic } from './countsByTopic';
import type { RankedTerm } from './ranking';
import { mannKendall, mannKendallAbove, signedLogLikelihood, type Trend } from './statistics';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { rowsOf, type TopicRows } from './topicRows';

export interface TopicFigures {
  readonly term: RankedTerm;
  /** Indexes of the meetings that speak of it, in order of time, and how often it is said in each. */
  readonly meetings: Int32Array;
  readonly counts: Int32Array;
  /** Over all meetings, of its share in what is said (Mann–Kendall). */
  readonly trend: Trend;
  /** The last meeting against those before it (Dunning's G², negative for less); 0 with one meeting. */
  readonly change: number;
  /** How many speakers speak of it; 0 for anonymous minutes. */
  readonly speakers: number;
}

/**
 * @param entries the meetings, in order of time
 * @param visit is told how many occurrences the rows have just found in an entry, where there are any
 */
export function topicFigures(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
  rows = rowsOf(index, topics),
  visit?: (entry: IndexEntry, found: number) => void,
): TopicFigures[] {
  const speakers = new Speakers(index, rows);
  const said = countsByTopic(rows, entries, (entry, found) => {
    speakers.add(entry, found);
    visit?.(entry, found);
  });
  const sizes = Float64Array.from(entries, ({ size }) => size);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return topics.map((term, row) => {
    const [start, end] = [said.starts[row], said.starts[row + 1]];
    const meetings = said.entries.subarray(start, end);
    const counts = said.counts.subarray(start, end);
    const shares = new Float64Array(counts.length);
    for (let i = 0; i < shares.length; i++)
      shares[i] = (counts[i] ?? 0) / Math.max(1, sizes[meetings[i] ?? 0] ?? 0);
    return {
      term,
      meetings,
      counts,
      trend: trendOf(entries.length, meetings, shares),
      change: changeOf(term, all, sizes, meetings, counts),
      speakers: speakers.count(row),
    };
  });
}

function trendOf(length: number, meetings: Int32Array, shares: Float64Array): Trend {
  // Where all speak of it, the least is not 0.
  return meetings.length < length ? mannKendallAbove(length, meetings, shares) : mannKendall(shares);
}

function changeOf(
  { frequency }: RankedTerm,
  all: number,
  sizes: Float64Array,
  meetings: Int32Array,
  counts: Int32Array,
): number {
  if (sizes.length < 2) return 0;
  const isInLast = meetings.at(-1) === sizes.length - 1;
  const last = isInLast ? (counts.at(-1) ?? 0) : 0;
  const size = sizes.at(-1) ?? 0;
  return signedLogLikelihood(last, size, frequency - last, all - size);
}

/** Who speaks of which topic. Anonymous minutes name nobody. */
class Speakers {
  /** By topic and speaker: 1 where they speak of it. */
  private readonly known: Uint8Array;
  private readonly counts: Int32Array;

  constructor(
    private readonly index: TermIndex,
    private readonly topics: TopicRows,
  ) {
    this.counts = new Int32Array(topics.numbers.length);
    this.known = new Uint8Array(this.counts.length * index.speakers.size);
  }

  /** Adds what was found last. */
  add({ stored }: IndexEntry, found: number): void {
    const { known, counts } = this;
    const { rows, paragraphs } = this.topics;
    const { size } = this.index.speakers;
    const { store } = this.index;
    const speakers = store.speakers.values;
    const remarkOf = store.paragraphRemarks.values;
    for (let i = 0; i < found; i++) {
      const remark = remarkOf[stored.paragraphs.from + (paragraphs[i] ?? 0)] ?? 0;
      const speaker = speakers[stored.remarks.from + remark] ?? -1;
      const row = rows[i] ?? 0;
      if (speaker < 0 || known[row * size + speaker] === 1) continue;
      known[row * size + speaker] = 1;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }

  count(row: number): number {
    return this.counts[row] ?? 0;
  }
}
