import { NumberList } from './numberList';
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

/** Counts the terms of one document after the other; paragraphs and remarks come in order. */
export class TermTally {
  /** By number in the vocabulary: one more than its row; 0 for none. */
  private readonly rows = new NumberList();
  private readonly numbers = new NumberList();
  private readonly totals = new NumberList();
  private readonly own = new NumberList();
  private readonly paragraphs = new NumberList();
  private readonly remarks = new NumberList();
  private readonly lastParagraphs = new NumberList();
  private readonly lastRemarks = new NumberList();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Counts one place of a term. */
  add(number: number, paragraph: number, remark: number): void {
    this.own.add(this.count(number, paragraph, remark), 1);
    this.vocabulary.forEachPart(number, (part) => {
      this.count(part, paragraph, remark);
    });
  }

  /** The counts since the last call. */
  take(): TermCounts {
    const { numbers, totals, own, paragraphs, remarks } = this;
    const counts = [numbers, totals, own, paragraphs, remarks].map((list) => list.toArray());
    for (let row = 0; row < numbers.length; row++) this.rows.set(numbers.at(row), 0);
    for (const list of [numbers, totals, own, paragraphs, remarks, this.lastParagraphs, this.lastRemarks])
      list.clear();
    const [first = none, second = none, third = none, fourth = none, fifth = none] = counts;
    return { numbers: first, totals: second, own: third, paragraphs: fourth, remarks: fifth };
  }

  /** The row of the term. */
  private count(number: number, paragraph: number, remark: number): number {
    this.rows.grow(number + 1);
    let row = this.rows.at(number) - 1;
    if (row < 0) {
      row = this.numbers.length;
      this.rows.set(number, row + 1);
      this.numbers.push(number);
      for (const list of [this.totals, this.own, this.paragraphs, this.remarks]) list.push(0);
      this.lastParagraphs.push(-1);
      this.lastRemarks.push(-1);
    }
    this.totals.add(row, 1);
    if (this.lastParagraphs.at(row) !== paragraph) {
      this.paragraphs.add(row, 1);
      this.lastParagraphs.set(row, paragraph);
    }
    if (this.lastRemarks.at(row) !== remark) {
      this.remarks.add(row, 1);
      this.lastRemarks.set(row, remark);
    }
    return row;
  }
}

const none = new Uint32Array();
