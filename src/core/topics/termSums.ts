import type { IndexEntry } from './indexEntry';
import type { TermStore } from './termStore';
import { CountColumn, type TermCounts } from './termCounts';
import type { Vocabulary } from './vocabulary';

/** Numbers of a term in `TermSums`, side by side: they are fetched at once. */
const enum Cell {
  /** How often it is said in all, and by itself. */
  Total,
  Own,
  /** In how many paragraphs, remarks and documents it is said. */
  Paragraphs,
  Remarks,
  Documents,
  /** How many there are. */
  Count,
}

/** The paragraph, remark and document that a term was seen in last, by numbers of this object. */
const enum Seen {
  Paragraph,
  Remark,
  Document,
  Count,
}

/** Sums over documents of what is said of each term, by itself or as a part of longer ones; by number. */
export class TermSums {
  private cells: Int32Array;
  /** By term and `Seen`: for places that are counted one by one. */
  private seen = new Int32Array(0);
  /** Highest number that a paragraph, remark or document has here. */
  private last = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.cells = new Int32Array(Cell.Count * vocabulary.size);
  }

  /** The same sums, to be changed. */
  copy(): TermSums {
    const sums = new TermSums(this.vocabulary);
    sums.cells.set(this.cells.subarray(0, sums.cells.length));
    return sums;
  }

  own(number: number): number {
    return this.cells[number * Cell.Count + Cell.Own] ?? 0;
  }

  total(number: number): number {
    return this.cells[number * Cell.Count + Cell.Total] ?? 0;
  }

  paragraphs(number: number): number {
    return this.cells[number * Cell.Count + Cell.Paragraphs] ?? 0;
  }

  remarks(number: number): number {
    return this.cells[number * Cell.Count + Cell.Remarks] ?? 0;
  }

  documents(number: number): number {
    return this.cells[number * Cell.Count + Cell.Documents] ?? 0;
  }

  /**
   * Adds what counts of a document.
   * @param sign -1 takes away what was added
   */
  add(store: TermStore, entry: IndexEntry, sign: 1 | -1): void {
    this.makeRoom();
    const counts = entry.counted === null ? store.countsOf(entry.stored) : null;
    if (counts === null) this.addPlaces(store, entry, sign);
    else this.addCounts(counts, sign);
  }

  private addCounts({ numbers, counts }: TermCounts, sign: 1 | -1): void {
    const { cells } = this;
    for (let row = 0; row < numbers.length; row++) {
      const at = (numbers[row] ?? 0) * Cell.Count;
      const from = row * CountColumn.Count;
      increase(cells, at + Cell.Total, sign * (counts[from + CountColumn.Total] ?? 0));
      increase(cells, at + Cell.Own, sign * (counts[from + CountColumn.Own] ?? 0));
      increase(cells, at + Cell.Paragraphs, sign * (counts[from + CountColumn.Paragraphs] ?? 0));
      increase(cells, at + Cell.Remarks, sign * (counts[from + CountColumn.Remarks] ?? 0));
      increase(cells, at + Cell.Documents, sign);
    }
  }

  /** Counts the places one by one. */
  private addPlaces(store: TermStore, { stored, ranges }: IndexEntry, sign: 1 | -1): void {
    const forms = store.forms.values;
    const paragraphs = store.paragraphs.values;
    const paragraphRemarks = store.paragraphRemarks.values;
    const { families, familyOfForm } = this.vocabulary;
    this.makeRoomForSeen();
    const { cells, seen } = this;
    const document = ++this.last;
    const firstParagraph = document + 1;
    const firstRemark = firstParagraph + stored.paragraphs.to - stored.paragraphs.from;
    this.last = firstRemark + stored.remarks.to - stored.remarks.from;
    for (let range = 0; range < ranges.length; range += 2) {
      const end = ranges[range + 1] ?? 0;
      for (let place = ranges[range] ?? 0; place < end; place++) {
        const inDocument = paragraphs[place] ?? 0;
        const paragraph = firstParagraph + inDocument;
        const remark = firstRemark + (paragraphRemarks[stored.paragraphs.from + inDocument] ?? 0);
        const family = familyOfForm[forms[place] ?? 0] ?? 0;
        const familyEnd = family + 1 + (families[family] ?? 0);
        for (let i = family + 1; i < familyEnd; i++) {
          const number = families[i] ?? 0;
          const at = number * Cell.Count;
          increase(cells, at + Cell.Total, sign);
          if (i === family + 1) increase(cells, at + Cell.Own, sign);
          const last = number * Seen.Count;
          if (seen[last + Seen.Paragraph] === paragraph) continue;
          seen[last + Seen.Paragraph] = paragraph;
          increase(cells, at + Cell.Paragraphs, sign);
          if (seen[last + Seen.Remark] === remark) continue;
          seen[last + Seen.Remark] = remark;
          increase(cells, at + Cell.Remarks, sign);
          if (seen[last + Seen.Document] === document) continue;
          seen[last + Seen.Document] = document;
          increase(cells, at + Cell.Documents, sign);
        }
      }
    }
  }

  private makeRoom(): void {
    const size = this.vocabulary.size * Cell.Count;
    if (size <= this.cells.length) return;
    const larger = new Int32Array(Math.max(size, 2 * this.cells.length));
    larger.set(this.cells);
    this.cells = larger;
  }

  private makeRoomForSeen(): void {
    const size = this.vocabulary.size * Seen.Count;
    const { length } = this.seen;
    // Where the numbers are used up: from the beginning, and nothing was seen with them.
    if (size <= length && this.last < 1 << 30) return;
    this.seen = new Int32Array(size <= length ? length : Math.max(size, 2 * length));
    this.last = 0;
  }
}

function increase(cells: Int32Array, at: number, by: number): void {
  cells[at] = (cells[at] ?? 0) + by;
}
