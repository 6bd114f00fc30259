/** A term in its contexts, one line each (KWIC: key word in context). */
import type { JoinedText } from '../text/joinedText';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { placesOf, type TopicPlace } from './topicPlaces';

export interface ConcordanceLine {
  /** Id of the document, and of the remark in it as it was indexed: the text may be another by now. */
  readonly document: string;
  readonly remark: string;
  readonly speaker: string | null;
  /** Of the words, in the joined text. */
  readonly start: number;
  readonly end: number;
  /** What stands before, the words, and what stands behind, all from the same paragraph. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The lines of a term in one document, in order.
 * @param joined the document's joined text, as it was indexed
 * @param width characters on either side
 */
export function concordance(
  index: TermIndex,
  entry: IndexEntry,
  number: number,
  joined: JoinedText,
  width: number,
): ConcordanceLine[] {
  const ids = entry.document.remarks.ids.split('\n');
  return placesOf(index, entry, number).map((place) => ({
    ...lineOf(index, entry, place, joined, width),
    remark: ids[place.remark] ?? '',
  }));
}

function lineOf(
  index: TermIndex,
  { document, stored }: IndexEntry,
  place: TopicPlace,
  joined: JoinedText,
  width: number,
): Omit<ConcordanceLine, 'remark'> {
  const { remark, start, end } = place;
  const before = joined.slice(Math.max(0, start - width), start);
  const after = joined.slice(end, end + width);
  const lineEnd = after.indexOf('\n');
  return {
    document: document.id,
    speaker: index.speakers.nameOf(index.store.speakers.values[stored.remarks.from + remark] ?? -1),
    start,
    end,
    before: before.slice(before.lastIndexOf('\n') + 1),
    words: joined.slice(start, end).replace(/\s+/gu, ' '),
    after: lineEnd < 0 ? after : after.slice(0, lineEnd),
  };
}
