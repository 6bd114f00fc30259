import type { IndexEntry } from './indexEntry';
import type { TopicRows } from './topicRows';

/** How often some terms are said in each of some documents, put together by term. */
export interface CountsByTopic {
  /** By row: where its counts begin; one more at the end. */
  readonly starts: Int32Array;
  /** Indexes of the documents that have the term, in order, and how often it is said in them: never 0. */
  readonly entries: Int32Array;
  readonly counts: Int32Array;
}

/** @param visit is told how many occurrences `topics` has just found in an entry, where there are any */
export function countsByTopic(
  topics: TopicRows,
  entries: readonly IndexEntry[],
  visit?: (entry: IndexEntry, found: number) => void,
): CountsByTopic {
  const size = topics.numbers.length;
  const hits = new Hits();
  const starts = new Int32Array(size + 1);
  const times = new Int32Array(size);
  const said = new Int32Array(size);
  for (const [i, entry] of entries.entries()) {
    const found = topics.find(entry);
    if (found === 0) continue;
    visit?.(entry, found);
    const { rows } = topics;
    let different = 0;
    for (let at = 0; at < found; at++) {
      const row = rows[at] ?? 0;
      const before = times[row] ?? 0;
      if (before === 0) said[different++] = row;
      times[row] = before + 1;
    }
    hits.makeRoom(different);
    for (let at = 0; at < different; at++) {
      const row = said[at] ?? 0;
      hits.add(row, i, times[row] ?? 0);
      times[row] = 0;
      starts[row + 1] = (starts[row + 1] ?? 0) + 1;
    }
  }
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  return { starts, ...hits.sorted(starts) };
}

/** Documents that have a term, in the order in which they are found. */
class Hits {
  /** Row, document and count, side by side. */
  private cells = new Int32Array(3 * 4096);
  private count = 0;

  makeRoom(more: number): void {
    if (3 * (this.count + more) <= this.cells.length) return;
    const larger = new Int32Array(2 * this.cells.length + 3 * more);
    larger.set(this.cells);
    this.cells = larger;
  }

  add(row: number, entry: number, count: number): void {
    const at = 3 * this.count++;
    this.cells[at] = row;
    this.cells[at + 1] = entry;
    this.cells[at + 2] = count;
  }

  /** By row, each in the order in which they were found. */
  sorted(starts: Int32Array): Pick<CountsByTopic, 'entries' | 'counts'> {
    const { cells, count } = this;
    const entries = new Int32Array(count);
    const counts = new Int32Array(count);
    const next = starts.slice();
    for (let hit = 0; hit < 3 * count; hit += 3) {
      const row = cells[hit] ?? 0;
      const at = next[row] ?? 0;
      next[row] = at + 1;
      entries[at] = cells[hit + 1] ?? 0;
      counts[at] = cells[hit + 2] ?? 0;
    }
    return { entries, counts };
  }
}
