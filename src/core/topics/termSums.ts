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
  /** The paragraph, remark and document that it was seen in last, by numbers of this object. */
  LastParagraph,
  LastRemark,
  LastDocument,
  /** How many there are. */
  Count,
}

/** Sums over documents of what is said of each term, by itself or as a part of longer ones; by number. */
export class TermSums {
  private cells: Int32Array;
  /** Highest number that a paragraph, remark or document has here. */
  private last = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.cells = new Int32Array(Cell.Count * vocabulary.size);
  }

  /** The same sums, to be changed. */
  copy(): TermSums {
    const sums = new TermSums(this.vocabulary);
    sums.cells.set(this.cells.subarray(0, sums.cells.length));
    sums.last = this.last;
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
    const { cells } = this;
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
          const at = (families[i] ?? 0) * Cell.Count;
          increase(cells, at + Cell.Total, sign);
          if (i === family + 1) increase(cells, at + Cell.Own, sign);
          if (cells[at + Cell.LastParagraph] === paragraph) continue;
          cells[at + Cell.LastParagraph] = paragraph;
          increase(cells, at + Cell.Paragraphs, sign);
          if (cells[at + Cell.LastRemark] === remark) continue;
          cells[at + Cell.LastRemark] = remark;
          increase(cells, at + Cell.Remarks, sign);
          if (cells[at + Cell.LastDocument] === document) continue;
          cells[at + Cell.LastDocument] = document;
          increase(cells, at + Cell.Documents, sign);
        }
      }
    }
  }

  private makeRoom(): void {
    const size = this.vocabulary.size * Cell.Count;
    if (size > this.cells.length) {
      const larger = new Int32Array(Math.max(size, 2 * this.cells.length));
      larger.set(this.cells);
      this.cells = larger;
    }
    if (this.last < 1 << 30) return;
    // The numbers are used up: from the beginning, and nothing was seen with them.
    this.last = 0;
    for (let at = 0; at < this.cells.length; at += Cell.Count)
      this.cells.fill(0, at + Cell.LastParagraph, at + Cell.Count);
  }
}

function increase(cells: Int32Array, at: number, by: number): void {
  cells[at] = (cells[at] ?? 0) + by;
}
