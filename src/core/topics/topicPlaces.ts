/** Where terms are said. */
import type { IndexEntry, TermIndex } from './termIndex';

/** A place of a term in a document. */
export interface TopicPlace {
  /** Indexes in the document. */
  readonly remark: number;
  readonly paragraph: number;
  /** In the joined text; of the longer term where it is a part of one. */
  readonly start: number;
  readonly end: number;
}

/** Some terms by rows, ready to be looked for in many documents. */
export class TopicRows {
  /** By number in the vocabulary: one more than the index into `lists`; 0 for none. */
  private readonly slots: Int32Array;
  /** Rows of a term and of those that are parts of it. */
  private readonly lists: number[][] = [];
  /** By term of the document that is being visited: its slot. */
  private ofTerms = new Int32Array(1024);

  /** @param rows by number of a term in the vocabulary: its row */
  constructor({ vocabulary }: TermIndex, rows: ReadonlyMap<number, number>) {
    const { size } = vocabulary;
    this.slots = new Int32Array(size);
    const own = new Int32Array(size);
    for (const [number, row] of rows) own[number] = row + 1;
    const addList = (number: number): void => {
      if (this.slots[number] !== 0) return;
      const row = own[number] ?? 0;
      const list = row > 0 ? [row - 1] : [];
      vocabulary.forEachPart(number, (part) => {
        const partRow = own[part] ?? 0;
        if (partRow > 0) list.push(partRow - 1);
      });
      this.slots[number] = this.lists.push(list);
    };
    for (const number of rows.keys()) {
      addList(number);
      vocabulary.forEachWhole(number, addList);
    }
  }

  /**
   * Visits the places of the terms in a document, in order of the text.
   * @param visit `place` is an index into the document's places
   */
  visit(
    { document, termNumbers, counted }: IndexEntry,
    visit: (row: number, place: number, paragraph: number, remark: number) => void,
  ): void {
    const { places, paragraphRemarks } = document.terms;
    if (this.ofTerms.length < termNumbers.length) this.ofTerms = new Int32Array(2 * termNumbers.length);
    const slots = this.ofTerms;
    let any = 0;
    for (let term = 0; term < termNumbers.length; term++) {
      const slot = this.slots[termNumbers[term] ?? 0] ?? 0;
      slots[term] = slot;
      any |= slot;
    }
    if (any === 0) return;
    const { terms, paragraphs } = places;
    for (let i = 0; i < terms.length; i++) {
      const slot = slots[terms[i] ?? 0] ?? 0;
      if (slot === 0) continue;
      const paragraph = paragraphs[i] ?? 0;
      const remark = paragraphRemarks[paragraph] ?? 0;
      if (counted?.[remark] === false) continue;
      for (const row of this.lists[slot - 1] ?? []) visit(row, i, paragraph, remark);
    }
  }
}

/** The rows that were asked for last, with the size of the vocabulary they are good for. */
const compiled = new WeakMap<
  ReadonlyMap<number, number>,
  { readonly size: number; readonly rows: TopicRows }
>();

/**
 * Visits the places of some terms in a document, in order of the text. For many documents the same map of rows is to
 * be given.
 * @param rows by number of a term in the vocabulary: what `visit` is to be told
 */
export function forEachPlace(
  index: TermIndex,
  entry: IndexEntry,
  rows: ReadonlyMap<number, number>,
  visit: (row: number, place: TopicPlace) => void,
): void {
  const { size } = index.vocabulary;
  let known = compiled.get(rows);
  if (known?.size !== size) {
    known = { size, rows: new TopicRows(index, rows) };
    compiled.set(rows, known);
  }
  const { starts, ends } = entry.document.terms.places;
  known.rows.visit(entry, (row, i, paragraph, remark) => {
    visit(row, { remark, paragraph, start: starts[i] ?? 0, end: ends[i] ?? 0 });
  });
}

/** The places of one term in a document, in order. */
export function placesOf(index: TermIndex, entry: IndexEntry, number: number): TopicPlace[] {
  const places: TopicPlace[] = [];
  if (!entry.numbers.includes(number)) return places;
  forEachPlace(index, entry, new Map([[number, 0]]), (_, place) => places.push(place));
  return places;
}

/** How often a term is said in a document, inside longer ones too. */
export function timesIn({ numbers, totals }: IndexEntry, number: number): number {
  const row = numbers.indexOf(number);
  return row < 0 ? 0 : (totals[row] ?? 0);
}
