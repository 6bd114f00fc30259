import type { Vocabulary } from './vocabulary';

/** The counts of a document's terms, by themselves or as parts of longer ones. */
export interface TermCounts {
  /** By term: its number in the vocabulary, how often it is said in all, and by itself. */
  readonly numbers: Uint32Array;
  readonly totals: Uint32Array;
  readonly own: Uint32Array;
  /** In how many paragraphs and remarks it is said. */
  readonly paragraphs: Uint32Array;
  readonly remarks: Uint32Array;
}

/** What is counted of a row: in `TermTally.cells` side by side. */
const enum Cell {
  Number,
  Total,
  Own,
  Paragraphs,
  Remarks,
  /** One more than the paragraph and the remark that it was seen in last. */
  LastParagraph,
  LastRemark,
  /** How many there are. */
  Count,
}

/** Counts the terms of one document after the other; paragraphs and remarks come in order. */
export class TermTally {
  /** By number in the vocabulary: one more than its row; 0 for none. */
  private rowOf = new Int32Array(1024);
  private cells = new Int32Array(Cell.Count * 1024);
  private rows = 0;
  /** By term of the document: the rows that it and its parts are in. */
  private readonly lists: (number[] | undefined)[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * Counts one place of a term.
   * @param term index of the term in its document; `number` is its number in the vocabulary
   */
  add(term: number, number: number, paragraph: number, remark: number): void {
    const list = (this.lists[term] ??= this.rowsOf(number));
    const { cells } = this;
    let isOwn = true;
    for (const row of list) {
      const at = row * Cell.Count;
      increase(cells, at + Cell.Total);
      if (isOwn) increase(cells, at + Cell.Own);
      isOwn = false;
      if (cells[at + Cell.LastParagraph] === paragraph + 1) continue;
      cells[at + Cell.LastParagraph] = paragraph + 1;
      increase(cells, at + Cell.Paragraphs);
      if (cells[at + Cell.LastRemark] === remark + 1) continue;
      cells[at + Cell.LastRemark] = remark + 1;
      increase(cells, at + Cell.Remarks);
    }
  }

  /** The counts since the last call. */
  take(): TermCounts {
    const counts = {
      numbers: this.column(Cell.Number),
      totals: this.column(Cell.Total),
      own: this.column(Cell.Own),
      paragraphs: this.column(Cell.Paragraphs),
      remarks: this.column(Cell.Remarks),
    };
    for (const number of counts.numbers) this.rowOf[number] = 0;
    this.cells.fill(0, 0, this.rows * Cell.Count);
    this.rows = 0;
    this.lists.length = 0;
    return counts;
  }

  private column(cell: Cell): Uint32Array {
    const column = new Uint32Array(this.rows);
    for (let row = 0; row < column.length; row++) column[row] = this.cells[row * Cell.Count + cell] ?? 0;
    return column;
  }

  /** The row of the term, and behind it those of its parts. */
  private rowsOf(number: number): number[] {
    if (this.rowOf.length < this.vocabulary.size) this.rowOf = grown(this.rowOf, this.vocabulary.size);
    const rows = [this.row(number)];
    this.vocabulary.forEachPart(number, (part) => rows.push(this.row(part)));
    return rows;
  }

  private row(number: number): number {
    const known = this.rowOf[number] ?? 0;
    if (known > 0) return known - 1;
    const row = this.rows++;
    this.rowOf[number] = row + 1;
    if (this.rows * Cell.Count > this.cells.length) this.cells = grown(this.cells, this.cells.length * 2);
    this.cells[row * Cell.Count + Cell.Number] = number;
    return row;
  }
}

function increase(cells: Int32Array, at: number): void {
  cells[at] = (cells[at] ?? 0) + 1;
}

function grown(numbers: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(size, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
