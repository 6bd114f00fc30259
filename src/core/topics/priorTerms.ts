import type { PlacedTerms } from './termCollector';

/** A term in a paragraph; offsets are from the paragraph's start. */
export type FoundTerm = (form: string, start: number, end: number) => void;

/**
 * The terms of a document as it was before: a paragraph that is still there, with the same names in it, has the same
 * terms, and is not read again.
 */
export class PriorTerms {
  /** Indexes of paragraphs by the first half of their hash; of several that share it the last. */
  private readonly byHash = new Map<number, number>();
  /** By paragraph: the index of its first place; one more at the end. */
  private readonly firstPlaces: Uint32Array;

  /** @param formOf the form of a term, by its number in `terms` */
  constructor(
    private readonly terms: PlacedTerms,
    private readonly formOf: (term: number) => string | undefined,
  ) {
    const { paragraphStarts, paragraphHashes, places } = terms;
    const { length } = paragraphStarts;
    this.firstPlaces = new Uint32Array(length + 1);
    for (const paragraph of places.paragraphs)
      this.firstPlaces[paragraph + 1] = (this.firstPlaces[paragraph + 1] ?? 0) + 1;
    for (let i = 0; i < length; i++) {
      this.firstPlaces[i + 1] = (this.firstPlaces[i + 1] ?? 0) + (this.firstPlaces[i] ?? 0);
      this.byHash.set(paragraphHashes[2 * i] ?? 0, i);
    }
  }

  /** Gives the terms of the paragraph with a hash; false where there was none such. */
  find(hash: { readonly one: number; readonly two: number }, found: FoundTerm): boolean {
    const { paragraphStarts, paragraphHashes, places } = this.terms;
    const paragraph = this.byHash.get(hash.one >>> 0);
    if (paragraph === undefined || paragraphHashes[2 * paragraph + 1] !== hash.two >>> 0) return false;
    const start = paragraphStarts[paragraph] ?? 0;
    const end = this.firstPlaces[paragraph + 1] ?? 0;
    for (let i = this.firstPlaces[paragraph] ?? 0; i < end; i++) {
      const form = this.formOf(places.terms[i] ?? 0);
      if (form !== undefined) found(form, (places.starts[i] ?? 0) - start, (places.ends[i] ?? 0) - start);
    }
    return true;
  }
}
