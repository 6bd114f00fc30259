import type { TermCounts } from './termTally';

/** Sums over documents, by number of the vocabulary. */
export class TermSums {
  own = new Int32Array(64);
  totals = new Int32Array(64);
  paragraphs = new Int32Array(64);
  remarks = new Int32Array(64);
  documents = new Int32Array(64);

  /** Makes room for a vocabulary. */
  grow(size: number): void {
    if (size <= this.own.length) return;
    const length = Math.max(size, this.own.length * 2);
    const grown = (sums: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(length);
      larger.set(sums);
      return larger;
    };
    this.own = grown(this.own);
    this.totals = grown(this.totals);
    this.paragraphs = grown(this.paragraphs);
    this.remarks = grown(this.remarks);
    this.documents = grown(this.documents);
  }

  /** @param sign -1 takes away what was added; there is room for all numbers */
  add(counts: TermCounts, sign: 1 | -1): void {
    const { numbers } = counts;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      this.documents[number] = (this.documents[number] ?? 0) + sign;
      this.own[number] = (this.own[number] ?? 0) + sign * (counts.own[i] ?? 0);
      this.totals[number] = (this.totals[number] ?? 0) + sign * (counts.totals[i] ?? 0);
      this.paragraphs[number] = (this.paragraphs[number] ?? 0) + sign * (counts.paragraphs[i] ?? 0);
      this.remarks[number] = (this.remarks[number] ?? 0) + sign * (counts.remarks[i] ?? 0);
    }
  }
}
