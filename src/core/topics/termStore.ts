/**
 * The places of the terms of all documents, in a few long columns: a question walks through millions of them, and
 * finds those of a document beside those of the next.
 */
import { Column, type Stretch } from './column';
import type { DocumentTerms, PlacedTerms } from './termCollector';
import { CountColumn, type TermCounts } from './termCounts';

/** Where the numbers of a document stand. */
export interface StoredTerms {
  readonly places: Stretch;
  readonly paragraphs: Stretch;
  readonly remarks: Stretch;
  /** Its counts; null where they have no room in a row. */
  readonly rows: Stretch | null;
}

/** Numbers of places that nobody has any more until which it is not worth the while to close the gaps. */
const FEW = 1 << 16;

export class TermStore {
  /** By place, in order of the text: number of the form, paragraph in the document, offsets in the joined text. */
  readonly forms = new Column(Uint32Array);
  readonly paragraphs = new Column(Uint32Array);
  readonly starts = new Column(Uint32Array);
  readonly ends = new Column(Uint32Array);
  /** By paragraph: remark in the document, offset in the joined text, and two numbers that are its hash. */
  readonly paragraphRemarks = new Column(Uint32Array);
  readonly paragraphStarts = new Column(Uint32Array);
  readonly paragraphHashes = new Column(Uint32Array);
  /** By remark: numbers of its speaker's and their group's name; -1 for none. */
  readonly speakers = new Column(Int32Array);
  readonly groups = new Column(Int32Array);
  /** By term of a document: its number in the vocabulary, and what is counted of it, by `CountColumn`. */
  readonly rowNumbers = new Column(Uint32Array);
  readonly rowCounts = new Column(Uint16Array);
  /** Places of documents that were deleted. */
  private gone = 0;

  /**
   * Adds what is found in a document.
   * @param formNumbers by form of the document: its number
   */
  add(
    { paragraphRemarks, paragraphStarts, paragraphHashes, places }: DocumentTerms,
    formNumbers: Uint32Array,
    speakers: Int32Array,
    groups: Int32Array,
  ): StoredTerms {
    const forms = new Uint32Array(places.terms.length);
    for (let i = 0; i < forms.length; i++) forms[i] = formNumbers[places.terms[i] ?? 0] ?? 0;
    this.paragraphs.add(places.paragraphs);
    this.starts.add(places.starts);
    this.ends.add(places.ends);
    this.paragraphStarts.add(paragraphStarts);
    this.paragraphHashes.add(paragraphHashes);
    this.groups.add(groups);
    return {
      places: this.forms.add(forms),
      paragraphs: this.paragraphRemarks.add(paragraphRemarks),
      remarks: this.speakers.add(speakers),
      rows: null,
    };
  }

  /** Adds the counts of a document. */
  addCounts(stored: StoredTerms, counts: TermCounts | null): StoredTerms {
    if (counts === null) return stored;
    this.rowCounts.add(counts.counts);
    return { ...stored, rows: this.rowNumbers.add(counts.numbers) };
  }

  /** The counts of a document, as long as none are added; null where there are none. */
  countsOf({ rows }: StoredTerms): TermCounts | null {
    if (rows === null) return null;
    const counts = { from: rows.from * CountColumn.Count, to: rows.to * CountColumn.Count };
    return { numbers: this.rowNumbers.of(rows), counts: this.rowCounts.of(counts) };
  }

  delete({ places }: StoredTerms): void {
    this.gone += places.to - places.from;
  }

  /** The terms of a document; a term's number is that of its form. */
  termsOf({ places, paragraphs }: StoredTerms): PlacedTerms {
    return {
      paragraphRemarks: this.paragraphRemarks.of(paragraphs),
      paragraphStarts: this.paragraphStarts.of(paragraphs),
      paragraphHashes: this.paragraphHashes.of({ from: 2 * paragraphs.from, to: 2 * paragraphs.to }),
      places: {
        terms: this.forms.of(places),
        paragraphs: this.paragraphs.of(places),
        starts: this.starts.of(places),
        ends: this.ends.of(places),
      },
    };
  }

  /** True when most of the store is of documents that were deleted: those that are left then belong into a new one. */
  get isMostlyGone(): boolean {
    return this.gone > FEW && 2 * this.gone > this.forms.length;
  }

  /** Adds a document of another store. */
  copy(other: TermStore, stored: StoredTerms): StoredTerms {
    const { places, paragraphs, remarks } = stored;
    const hashes = { from: 2 * paragraphs.from, to: 2 * paragraphs.to };
    this.paragraphs.add(other.paragraphs.of(places));
    this.starts.add(other.starts.of(places));
    this.ends.add(other.ends.of(places));
    this.paragraphStarts.add(other.paragraphStarts.of(paragraphs));
    this.paragraphHashes.add(other.paragraphHashes.of(hashes));
    this.groups.add(other.groups.of(remarks));
    const copied = {
      places: this.forms.add(other.forms.of(places)),
      paragraphs: this.paragraphRemarks.add(other.paragraphRemarks.of(paragraphs)),
      remarks: this.speakers.add(other.speakers.of(remarks)),
      rows: null,
    };
    return this.addCounts(copied, other.countsOf(stored));
  }
}
