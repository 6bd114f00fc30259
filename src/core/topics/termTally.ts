import { CountColumn, type KeptCounts, type TermCounts } from './termCounts';
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
  /** By row: as in `KeptCounts`. */
  private places = new Uint16Array(2 * 1024);
  /** By row and `CountColumn`. */
  private cells = new Uint16Array(CountColumn.Count * 1024);
  /** By row: one more than the paragraph, and the remark, that it was seen in last. */
  private seen = new Int32Array(2 * 1024);

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * The counts of a document, good until the next call; null for one that says a term too often to be counted here.
   * @param formNumbers all forms in it, each once
   */
  count(
    store: TermStore,
    { places, paragraphs }: Omit<StoredTerms, 'rows'>,
    formNumbers: Uint32Array,
  ): TermCounts | null {
    const rows = this.addRows(formNumbers);
    const { families, familyOfForm } = this.vocabulary;
    const { rowOf } = this;
    const forms = store.forms.values;
    const inDocument = store.paragraphs.values;
    const paragraphRemarks = store.paragraphRemarks.values;
    for (let place = places.from; place < places.to; place++) {
      const paragraph = inDocument[place] ?? 0;
      const remark = paragraphRemarks[paragraphs.from + paragraph] ?? 0;
      const family = familyOfForm[forms[place] ?? 0] ?? 0;
      const end = family + 1 + (families[family] ?? 0);
      for (let i = family + 1; i < end; i++)
        this.add((rowOf[families[i] ?? 0] ?? 0) - 1, i === family + 1, paragraph + 1, remark + 1);
    }
    const counts = this.cells.slice(0, rows * CountColumn.Count);
    this.cells.fill(0, 0, counts.length);
    this.seen.fill(0, 0, 2 * rows);
    const numbers = this.takeRows(rows);
    for (let row = 0; row < rows; row++) if (counts[row * CountColumn.Count] === MOST) return null;
    return { numbers, counts };
  }

  /** The counts of a document to be kept; null where there are too many forms. */
  kept(formNumbers: Uint32Array, counts: Uint16Array): KeptCounts | null {
    if (formNumbers.length > MOST) return null;
    const rows = this.addRows(formNumbers);
    const places = this.places.slice(0, 2 * rows);
    this.takeRows(rows);
    return { places, counts };
  }

  /** The counts of a document as they were kept; null where they cannot be its. */
  known(formNumbers: Uint32Array, { places, counts }: KeptCounts): TermCounts | null {
    const { families, familyOfForm } = this.vocabulary;
    const rows = places.length / 2;
    if (rows * CountColumn.Count !== counts.length) return null;
    while (rows > this.numbers.length) this.grow();
    const { numbers } = this;
    for (let row = 0; row < rows; row++) {
      const family = familyOfForm[formNumbers[places[2 * row] ?? 0] ?? -1] ?? -1;
      const place = places[2 * row + 1] ?? 0;
      if (place >= (families[family] ?? 0)) return null;
      numbers[row] = families[family + 1 + place] ?? 0;
    }
    return { numbers: numbers.subarray(0, rows), counts };
  }

  /** Gives a row to each term of some forms and to each of its parts, and tells how many there are. */
  private addRows(formNumbers: Uint32Array): number {
    const { families, familyOfForm, size } = this.vocabulary;
    if (this.rowOf.length < size) this.rowOf = new Int32Array(2 * size);
    const { rowOf } = this;
    let rows = 0;
    for (let at = 0; at < formNumbers.length; at++) {
      const family = familyOfForm[formNumbers[at] ?? 0] ?? 0;
      const end = family + 1 + (families[family] ?? 0);
      for (let i = family + 1; i < end; i++) {
        const number = families[i] ?? 0;
        if (rowOf[number] !== 0) continue;
        if (rows >= this.numbers.length) this.grow();
        this.numbers[rows] = number;
        this.places[2 * rows] = at;
        this.places[2 * rows + 1] = i - family - 1;
        rowOf[number] = ++rows;
      }
    }
    return rows;
  }

  /** The terms of the rows, which are given away. */
  private takeRows(rows: number): Uint32Array {
    const numbers = this.numbers.subarray(0, rows);
    for (let row = 0; row < rows; row++) this.rowOf[numbers[row] ?? 0] = 0;
    return numbers;
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

  private grow(): void {
    const numbers = new Uint32Array(2 * this.numbers.length);
    numbers.set(this.numbers);
    this.numbers = numbers;
    const places = new Uint16Array(2 * this.places.length);
    places.set(this.places);
    this.places = places;
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
