import { unitsOf, UnitTree } from './unitTree';
import { wordForms } from './wordForms';

/** Words that texts end in, as a tree read from their last character back: most texts are told off at the first look. */
export class Endings {
  private readonly last = new UnitTree<true>();

  /** @param words parted by single blanks, in the forms of `wordForms` */
  constructor(words: string) {
    for (const word of wordForms(words)) this.last.add(unitsOf(word).reverse(), true);
  }

  /** True when one of the words ends in the code unit `c`. */
  mayEndIn(c: number): boolean {
    return this.last.has(c);
  }

  /** True when one of the words stands in `text` right before the offset `end`, none of it before `start`. */
  isAt(text: string, end = text.length, start = 0): boolean {
    if (end <= start) return false;
    let node = this.last.get(text.charCodeAt(end - 1));
    for (let i = end - 2; node !== undefined; i--) {
      if (node.value !== null) return true;
      if (i < start) return false;
      node = node.get(text.charCodeAt(i));
    }
    return false;
  }

  /** Like `isAt` for the end of a text, with or without 。 behind the word. */
  endsSentence(text: string): boolean {
    const stops = text.charCodeAt(text.length - 1) === 0x3002; // 。
    return this.isAt(text, stops ? text.length - 1 : text.length);
  }

  /** UTF-16 units of the longest of the words that `text` ends in; 0 where it ends in none. */
  longestIn(text: string): number {
    if (text === '') return 0;
    let longest = 0;
    let node = this.last.get(text.charCodeAt(text.length - 1));
    for (let i = text.length - 1; node !== undefined;) {
      if (node.value !== null) longest = text.length - i;
      if (--i < 0) break;
      node = node.get(text.charCodeAt(i));
    }
    return longest;
  }
}
