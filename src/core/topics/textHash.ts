/** A hash of 64 bits: two rounds of FNV-1a with different beginnings. */
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
}

/** The hash of a text, and its length. */
export function textHash(text: string): string {
  const hash = new TextHash();
  hash.text(text);
  return [hash.one >>> 0, hash.two >>> 0, text.length].map((part) => part.toString(36)).join('-');
}
