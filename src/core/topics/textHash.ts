/** A hash of 64 bits: two rounds of multiplying and mixing with different beginnings. */
export class TextHash {
  one = 0x811c9dc5;
  two = 0x9e3779b9;

  text(text: string): void {
    let { one, two } = this;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      one = Math.imul(one ^ c, 0x01000193);
      two = Math.imul(two ^ (c + (one >>> 16)), 0x85ebca6b);
    }
    this.one = one;
    this.two = two;
  }

  number(value: number): void {
    this.one = Math.imul(this.one ^ value, 0x01000193);
    this.two = Math.imul(this.two ^ (value + (this.one >>> 16)), 0x85ebca6b);
  }

  /** Four bytes at a time. */
  bytes(bytes: Uint8Array): void {
    const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    let { one, two } = this;
    const words = new Int32Array(buffer, byteOffset, length >> 2);
    // By index: an iterator takes several times as long.
    const count = words.length;
    for (let i = 0; i < count; i++) {
      const word = words[i] ?? 0;
      one = Math.imul(one ^ word, 0x01000193);
      one ^= one >>> 15;
      two = Math.imul(two ^ (word + (one >>> 16)), 0x85ebca6b);
      two ^= two >>> 13;
    }
    this.one = one;
    this.two = two;
    for (const rest of bytes.subarray(length - (length & 3))) this.number(rest);
  }

  /** The hash of what was given until now, both halves mixed so that any bits of them tell texts apart. */
  mixed(): TextHash {
    const hash = new TextHash();
    hash.one = this.one ^ (this.one >>> 15);
    hash.two = this.two ^ (this.two >>> 13);
    return hash;
  }

  /** The mixed hash of one text. */
  static of(text: string): TextHash {
    const hash = new TextHash();
    hash.text(text);
    return hash.mixed();
  }

  toString(): string {
    return `${(this.one >>> 0).toString(36)}-${(this.two >>> 0).toString(36)}`;
  }
}

/** The hash of a text or of bytes, with their length. */
export function textHash(content: string | Uint8Array): string {
  const hash = new TextHash();
  if (typeof content === 'string') hash.text(content);
  else hash.bytes(content);
  return `${hash.toString()}-${content.length.toString(36)}`;
}
