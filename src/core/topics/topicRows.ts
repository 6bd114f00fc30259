/** Where some terms are said, in many documents. */
import type { IndexEntry } from './indexEntry';
import type { RankedTerm } from './ranking';
import type { TermIndex } from './termIndex';

/** Some terms by rows, ready to be looked for in many documents. */
export class TopicRows {
  /** What was found last; see `find`. By occurrence: the row, the place in the store, and the paragraph in the document. */
  rows = new Int32Array(1024);
  places = new Int32Array(1024);
  paragraphs = new Int32Array(1024);

  /** By form: the list of its family, 1 for the first; 0 for none. Two bytes each where they will do: every place looks here. */
  private readonly lists: Uint16Array | Int32Array;
  /** Where the lists end in `pool`: each begins where the one before it ends, and before the first is none. */
  private readonly ends: Int32Array;
  /** The lists: the rows of the terms of a family. */
  private readonly pool: Int32Array;

  /** @param numbers by row: the number of the term in the vocabulary */
  constructor(
    private readonly index: TermIndex,
    readonly numbers: readonly number[],
  ) {
    const { vocabulary } = index;
    const rows = new Map(numbers.map((number, row) => [number, row]));
    const { families, familyOfForm } = vocabulary;
    const pool: number[] = [];
    const ends = [0];
    /** By family: its list; 0 for one that has none of the terms. */
    const listOf = new Map<number, number>();
    const addList = (family: number): number => {
      const before = pool.length;
      const end = family + 1 + (families[family] ?? 0);
      for (let i = family + 1; i < end; i++) {
        const row = rows.get(families[i] ?? 0);
        if (row !== undefined) pool.push(row);
      }
      return pool.length === before ? 0 : ends.push(pool.length) - 1;
    };
    const forms: number[] = [];
    const wholes = new Set(numbers);
    for (const number of numbers) vocabulary.forEachWhole(number, (whole) => wholes.add(whole));
    for (const number of wholes) {
      vocabulary.forEachForm(number, (form) => {
        const family = familyOfForm[form] ?? 0;
        if (!listOf.has(family)) listOf.set(family, addList(family));
        forms.push(form);
      });
    }
    this.lists = new (ends.length > 0xffff ? Int32Array : Uint16Array)(vocabulary.formCount);
    for (const form of forms) this.lists[form] = listOf.get(familyOfForm[form] ?? 0) ?? 0;
    this.pool = Int32Array.from(pool);
    this.ends = Int32Array.from(ends);
  }

  /**
   * Finds the terms in a document, in order of the text.
   * @returns how many occurrences there are in `rows`, `places` and `paragraphs`, which hold until the next call
   */
  find({ ranges }: Pick<IndexEntry, 'ranges'>): number {
    const { store } = this.index;
    const forms = store.forms.values;
    const inDocument = store.paragraphs.values;
    const { lists, ends, pool } = this;
    let { rows, places, paragraphs } = this;
    let found = 0;
    for (let range = 0; range < ranges.length; range += 2) {
      const end = ranges[range + 1] ?? 0;
      for (let place = ranges[range] ?? 0; place < end; place++) {
        const list = lists[forms[place] ?? 0] ?? 0;
        if (list === 0) continue;
        const first = ends[list - 1] ?? 0;
        const last = ends[list] ?? 0;
        if (found + last - first > rows.length) {
          this.grow();
          ({ rows, places, paragraphs } = this);
        }
        const paragraph = inDocument[place] ?? 0;
        for (let at = first; at < last; at++) {
          rows[found] = pool[at] ?? 0;
          places[found] = place;
          paragraphs[found++] = paragraph;
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

/** Some ranked terms by rows, in their order. */
export function rowsOf(index: TermIndex, topics: readonly RankedTerm[]): TopicRows {
  return new TopicRows(
    index,
    topics.map(({ number }) => number),
  );
}
