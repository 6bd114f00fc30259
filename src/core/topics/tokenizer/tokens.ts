/** The words of a text, as plain numbers: a list that is filled again and again without making garbage. */

/** Bits of `kinds`: the part of speech below, and whether the word is in the dictionary. */
const KNOWN = 0x10000;

export class TokenList {
  /** Number of tokens. */
  length = 0;
  private ends = new Int32Array(256);
  private kinds = new Int32Array(256);
  private starts = new Int32Array(256);

  /** UTF-16 offset of a token in the text. */
  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  /** UTF-16 offset behind a token. */
  end(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** Part of speech: an index into `Tokenizer.parts`. */
  part(index: number): number {
    return (this.kinds[index] ?? 0) & 0xffff;
  }

  /** False for a word that is not in the dictionary. */
  isKnown(index: number): boolean {
    return ((this.kinds[index] ?? 0) & KNOWN) !== 0;
  }

  clear(): void {
    this.length = 0;
  }

  /** Makes room for `count` more tokens, whose numbers are then written with `set`. */
  extend(count: number): number {
    const first = this.length;
    this.length += count;
    if (this.length > this.ends.length) {
      const size = Math.max(this.length, this.ends.length * 2);
      this.starts = grown(this.starts, size);
      this.ends = grown(this.ends, size);
      this.kinds = grown(this.kinds, size);
    }
    return first;
  }

  set(index: number, start: number, end: number, part: number, known: boolean): void {
    this.starts[index] = start;
    this.ends[index] = end;
    this.kinds[index] = known ? part | KNOWN : part;
  }
}

function grown(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(numbers);
  return larger;
}
