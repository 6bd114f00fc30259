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

/**
 * Visits the places of some terms in a document, in order of the text.
 * @param rows by number of a term in the vocabulary: what `visit` is to be told
 */
export function forEachPlace(
  { vocabulary }: TermIndex,
  { document, termNumbers, counted }: IndexEntry,
  rows: ReadonlyMap<number, number>,
  visit: (row: number, place: TopicPlace) => void,
): void {
  const { places, paragraphRemarks } = document.terms;
  // By term of the document: the rows that it and its parts are in.
  const wanted = Array.from(termNumbers, (number) =>
    rowsOf(number, vocabulary.entry(number)?.parts ?? [], rows),
  );
  if (wanted.every((found) => found === none)) return;
  const count = places.terms.length;
  for (let i = 0; i < count; i++) {
    const found = wanted[places.terms[i] ?? 0];
    if (found === undefined || found === none) continue;
    const paragraph = places.paragraphs[i] ?? 0;
    const remark = paragraphRemarks[paragraph] ?? 0;
    if (counted?.[remark] === false) continue;
    const place = { remark, paragraph, start: places.starts[i] ?? 0, end: places.ends[i] ?? 0 };
    for (const row of found) visit(row, place);
  }
}

const none: readonly number[] = [];

function rowsOf(
  number: number,
  parts: readonly number[],
  rows: ReadonlyMap<number, number>,
): readonly number[] {
  const own = rows.get(number);
  let found: number[] | null = own === undefined ? null : [own];
  for (const part of parts) {
    const row = rows.get(part);
    if (row !== undefined) (found ??= []).push(row);
  }
  return found ?? none;
}

/** The places of one term in a document, in order. */
export function placesOf(index: TermIndex, entry: IndexEntry, number: number): TopicPlace[] {
  const places: TopicPlace[] = [];
  if (!entry.numbers.includes(number)) return places;
  forEachPlace(index, entry, new Map([[number, 0]]), (_, place) => places.push(place));
  return places;
}
