import { UnitMap } from './unitMap';

interface Node {
  readonly before: Map<number, Node>;
  isWord: boolean;
}

/** Words that texts end in, as a tree read from their last character back: most texts are told off at the first look. */
export class Endings {
  private readonly last = new UnitMap<Node>();

  /** @param words parted by single blanks */
  constructor(words: string) {
    for (const word of words.split(' ')) {
      let before: { get(c: number): Node | undefined; set(c: number, node: Node): unknown } = this.last;
      for (let i = word.length - 1; i >= 0; i--) {
        const c = word.charCodeAt(i);
        let node = before.get(c);
        if (node === undefined) {
          node = { before: new Map(), isWord: false };
          before.set(c, node);
        }
        if (i === 0) node.isWord = true;
        before = node.before;
      }
    }
  }

  /** True when one of the words ends in the code unit `c`. */
  mayEndIn(c: number): boolean {
    return this.last.has(c);
  }

  /** True when one of the words stands in `text` right before the offset `end`. */
  isAt(text: string, end = text.length): boolean {
    if (end <= 0) return false;
    let node = this.last.get(text.charCodeAt(end - 1));
    for (let i = end - 2; node !== undefined; i--) {
      if (node.isWord) return true;
      if (i < 0) return false;
      node = node.before.get(text.charCodeAt(i));
    }
    return false;
  }

  /** Like `isAt` for the end of a text, with or without 。 behind the word. */
  endsSentence(text: string): boolean {
    return this.isAt(text, text.endsWith('。') ? text.length - 1 : text.length);
  }

  /** UTF-16 units of the longest of the words that `text` ends in; 0 where it ends in none. */
  longestIn(text: string): number {
    if (text === '') return 0;
    let longest = 0;
    let node = this.last.get(text.charCodeAt(text.length - 1));
    for (let i = text.length - 1; node !== undefined;) {
      if (node.isWord) longest = text.length - i;
      if (--i < 0) break;
      node = node.before.get(text.charCodeAt(i));
    }
    return longest;
  }
}
