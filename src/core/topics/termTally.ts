import { CountColumn, type TermCounts } from './termCounts';
import type { StoredTerms, TermStore } from './termStore';
import type { Vocabulary } from './vocabulary';

/** The highest count that there is room for. */
const MOST = 0xffff;

/** Counts the terms of one document after the other. */
export class TermTally {
  /** By number in the vocabulary: one more than its row; 0 for none. */
  private rowOf = new Int32Array(1024);
  /** By row: its number in the vocabulary. */
  private numbers = new Uint32Array(1024);
  /** By row and `CountColumn`. */
  private cells = new Uint16Array(CountColumn.Count * 1024);
  /** By row: one more than the paragraph, and the remark, that it was seen in last. */
  private seen = new Int32Array(2 * 1024);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The counts of a document, good until the next call; null for one that says a term too often to be counted here. */
  count(store: TermStore, { places, paragraphs }: StoredTerms): TermCounts | null {
    if (this.rowOf.length < this.vocabulary.size) this.rowOf = new Int32Array(2 * this.vocabulary.size);
    const { families, familyOfForm } = this.vocabulary;
    const { rowOf } = this;
    const forms = store.forms.values;
    const inDocument = store.paragraphs.values;
    const paragraphRemarks = store.paragraphRemarks.values;
    let rows = 0;
    for (let place = places.from; place < places.to; place++) {
      const paragraph = inDocument[place] ?? 0;
      const remark = paragraphRemarks[paragraphs.from + paragraph] ?? 0;
      const family = familyOfForm[forms[place] ?? 0] ?? 0;
      const end = family + 1 + (families[family] ?? 0);
      for (let i = family + 1; i < end; i++) {
        const number = families[i] ?? 0;
        let row = rowOf[number] ?? 0;
        if (row === 0) {
          if (rows >= this.numbers.length) this.grow();
          this.numbers[rows] = number;
          row = ++rows;
          rowOf[number] = row;
        }
        this.add(row - 1, i === family + 1, paragraph + 1, remark + 1);
      }
    }
    return this.take(rows);
  }

  private add(row: number, isOwn: boolean, paragraph: number, remark: number): void {
    const { cells, seen } = this;
    const at = row * CountColumn.Count;
    increase(cells, at + CountColumn.Total);
    if (isOwn) increase(cells, at + CountColumn.Own);
    if (seen[2 * row] === paragraph) return;
    seen[2 * row] = paragraph;
    increase(cells, at + CountColumn.Paragraphs);
    if (seen[2 * row + 1] === remark) return;
    seen[2 * row + 1] = remark;
    increase(cells, at + CountColumn.Remarks);
  }

  private take(rows: number): TermCounts | null {
    const numbers = this.numbers.subarray(0, rows);
    const counts = this.cells.slice(0, rows * CountColumn.Count);
    let most = 0;
    for (let row = 0; row < rows; row++) {
      this.rowOf[numbers[row] ?? 0] = 0;
      most = Math.max(most, counts[row * CountColumn.Count] ?? 0);
    }
    this.cells.fill(0, 0, counts.length);
    this.seen.fill(0, 0, 2 * rows);
    return most < MOST ? { numbers, counts } : null;
  }

  private grow(): void {
    const numbers = new Uint32Array(2 * this.numbers.length);
    numbers.set(this.numbers);
    this.numbers = numbers;
    const cells = new Uint16Array(2 * this.cells.length);
    cells.set(this.cells);
    this.cells = cells;
    const seen = new Int32Array(2 * this.seen.length);
    seen.set(this.seen);
    this.seen = seen;
  }
}

/** Stops at the highest. */
function increase(cells: Uint16Array, at: number): void {
  const count = cells[at] ?? 0;
  if (count < MOST) cells[at] = count + 1;
}
