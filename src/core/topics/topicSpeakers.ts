/** Who speaks of a topic. */
import type { IndexEntry } from './indexEntry';
import type { RankedTerm } from './ranking';
import type { TermIndex } from './termIndex';
import { rowsOf, type TopicRows } from './topicRows';

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

/** Tells who says some topics, document after document. */
export class SpeakerTally {
  private readonly numbers: Int32Array;
  private readonly remarkOf: Uint32Array;
  /** By one more than the number of the name, and in the order in which they came. */
  private readonly found: (Said | undefined)[];
  private readonly all: Said[] = [];
  /** By topic: one more than the remark that it was seen in last. */
  private readonly lastRemarks: Int32Array;

  constructor(
    private readonly index: TermIndex,
    private readonly rows: TopicRows,
    private readonly by: 'speaker' | 'group',
  ) {
    const { store } = index;
    this.numbers = (by === 'speaker' ? store.speakers : store.groups).values;
    this.remarkOf = store.paragraphRemarks.values;
    this.found = new Array<Said | undefined>(this.names.size + 1);
    this.lastRemarks = new Int32Array(rows.numbers.length);
  }

  /** Adds what was found in a document. */
  add({ stored }: IndexEntry, occurrences: number): void {
    const { numbers, remarkOf, lastRemarks } = this;
    const { rows, paragraphs } = this.rows;
    const first = stored.paragraphs.from;
    let last = -1;
    let said: Said | undefined;
    for (let i = 0; i < occurrences; i++) {
      const row = rows[i] ?? 0;
      const remark = stored.remarks.from + (remarkOf[first + (paragraphs[i] ?? 0)] ?? 0);
      if (said === undefined || remark !== last) said = this.saidBy(numbers[remark] ?? -1);
      last = remark;
      said.counts[row] = (said.counts[row] ?? 0) + 1;
      if (lastRemarks[row] === remark + 1) continue;
      lastRemarks[row] = remark + 1;
      said.remarks[row] = (said.remarks[row] ?? 0) + 1;
    }
  }

  /** Who says most of the topics comes first. */
  rowsBySpeaker(): SpeakerRow[] {
    return this.all
      .map(({ name, remarks, counts }) => ({
        row: { name, remarks: [...remarks], counts: [...counts] },
        sum: counts.reduce((sum, n) => sum + n, 0),
      }))
      .sort((a, b) => b.sum - a.sum)
      .map(({ row }) => row);
  }

  private get names(): TermIndex['speakers'] {
    return this.by === 'speaker' ? this.index.speakers : this.index.groups;
  }

  private saidBy(number: number): Said {
    const known = this.found[number + 1];
    if (known !== undefined) return known;
    const size = this.rows.numbers.length;
    const said = {
      name: this.names.nameOf(number),
      remarks: new Int32Array(size),
      counts: new Int32Array(size),
    };
    this.found[number + 1] = said;
    this.all.push(said);
    return said;
  }
}

/** Topics by speaker or by group; who says most of them comes first. */
export function topicsBySpeaker(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
  by: 'speaker' | 'group',
): SpeakerRow[] {
  const rows = rowsOf(index, topics);
  const tally = new SpeakerTally(index, rows, by);
  for (const entry of entries) tally.add(entry, rows.find(entry));
  return tally.rowsBySpeaker();
}
