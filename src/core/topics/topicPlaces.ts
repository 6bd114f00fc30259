/** Where a term is said in a document. */
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { TopicRows } from './topicRows';

/** A place of a term in a document. */
export interface TopicPlace {
  /** Indexes in the document. */
  readonly remark: number;
  readonly paragraph: number;
  /** In the joined text; of the longer term where it is a part of one. */
  readonly start: number;
  readonly end: number;
}

/** The places of one term in a document, in order. */
export function placesOf(index: TermIndex, entry: IndexEntry, number: number): TopicPlace[] {
  const { starts, ends } = index.store;
  const topic = new TopicRows(index, [number]);
  const found = topic.find(entry);
  return Array.from(topic.places.subarray(0, found), (place, i) => ({
    remark: topic.remark(i, entry),
    paragraph: topic.paragraphs[i] ?? 0,
    start: starts.values[place] ?? 0,
    end: ends.values[place] ?? 0,
  }));
}
