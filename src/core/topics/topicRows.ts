/** Where some terms are said, in many documents. */
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';

/** Some terms by rows, ready to be looked for in many documents. */
export class TopicRows {
  /** What was found last; see `find`. By occurrence: the row, the place in the store, and the paragraph in the document. */
  rows = new Int32Array(1024);
  places = new Int32Array(1024);
  paragraphs = new Int32Array(1024);

  /** By form: where the list of its term begins in `pool`; 0 for none. */
  private readonly lists: Int32Array;
  /** Lists of the rows of a term and of those that are parts of it; how many there are stands before each. */
  private readonly pool: Int32Array;

  /** @param numbers by row: the number of the term in the vocabulary */
  constructor(
    private readonly index: TermIndex,
    readonly numbers: readonly number[],
  ) {
    const { vocabulary } = index;
    this.lists = new Int32Array(vocabulary.formCount);
    const rows = new Map(numbers.map((number, row) => [number, row]));
    const pool = [0];
    const known = new Set<number>();
    const addList = (number: number): void => {
      if (known.has(number)) return;
      known.add(number);
      const before = pool.push(0) - 1;
      const add = (each: number): void => {
        const row = rows.get(each);
        if (row !== undefined) pool.push(row);
      };
      add(number);
      vocabulary.forEachPart(number, add);
      pool[before] = pool.length - before - 1;
      vocabulary.forEachForm(number, (form) => {
        this.lists[form] = before;
      });
    };
    for (const number of numbers) {
      addList(number);
      vocabulary.forEachWhole(number, addList);
    }
    this.pool = Int32Array.from(pool);
  }

  /**
   * Finds the terms in a document, in order of the text.
   * @returns how many occurrences there are in `rows`, `places` and `paragraphs`, which hold until the next call
   */
  find({ ranges }: Pick<IndexEntry, 'ranges'>): number {
    const { store } = this.index;
    const forms = store.forms.values;
    const paragraphs = store.paragraphs.values;
    const { lists, pool } = this;
    let found = 0;
    for (let range = 0; range < ranges.length; range += 2) {
      const end = ranges[range + 1] ?? 0;
      for (let place = ranges[range] ?? 0; place < end; place++) {
        const list = lists[forms[place] ?? 0] ?? 0;
        if (list === 0) continue;
        const listEnd = list + 1 + (pool[list] ?? 0);
        if (found + listEnd - list > this.rows.length) this.grow();
        for (let at = list + 1; at < listEnd; at++) {
          this.rows[found] = pool[at] ?? 0;
          this.places[found] = place;
          this.paragraphs[found++] = paragraphs[place] ?? 0;
        }
      }
    }
    return found;
  }

  /** The remark that what was found is in, by index in its document. */
  remark(found: number, { stored }: IndexEntry): number {
    const { values } = this.index.store.paragraphRemarks;
    return values[stored.paragraphs.from + (this.paragraphs[found] ?? 0)] ?? 0;
  }

  private grow(): void {
    const larger = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
      // No list is longer than all of them.
      const grown = new Int32Array(2 * numbers.length + this.pool.length);
      grown.set(numbers);
      return grown;
    };
    this.rows = larger(this.rows);
    this.places = larger(this.places);
    this.paragraphs = larger(this.paragraphs);
  }
}
