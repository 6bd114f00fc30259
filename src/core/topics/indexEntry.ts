import type { IndexedDocument } from './indexedDocument';
import type { PlaceRanges } from './placeRanges';
import type { StoredTerms } from './termStore';

/** A document in the index, or some remarks of it. */
export interface IndexEntry {
  readonly document: IndexedDocument;
  /** Where its places, paragraphs and remarks stand in the store. */
  readonly stored: StoredTerms;
  /** By remark: 1 where it counts; null where all do. */
  readonly counted: Uint8Array | null;
  /** How many remarks count. */
  readonly remarkCount: number;
  /** Which places count, and how many they are. */
  readonly ranges: PlaceRanges;
  readonly size: number;
}

/** The entry of all remarks of a document. */
export function wholeEntry(document: IndexedDocument, stored: StoredTerms): IndexEntry {
  const { from, to } = stored.places;
  return {
    document,
    stored,
    counted: null,
    remarkCount: document.remarks.length,
    ranges: Uint32Array.of(from, to),
    size: to - from,
  };
}
