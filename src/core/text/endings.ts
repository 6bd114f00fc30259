interface Node {
  readonly before: Map<number, Node>;
  isWord: boolean;
}

/** Words that texts end in, as a tree read from their last character back: most texts are told off at the first look. */
export class Endings {
  private readonly root: Node = { before: new Map(), isWord: false };

  /** @param words parted by single blanks */
  constructor(words: string) {
    for (const word of words.split(' ')) {
      let node = this.root;
      for (let i = word.length - 1; i >= 0; i--) {
        const c = word.charCodeAt(i);
        let next = node.before.get(c);
        if (next === undefined) {
          next = { before: new Map(), isWord: false };
          node.before.set(c, next);
        }
        node = next;
      }
      node.isWord = true;
    }
  }

  /** True when one of the words ends in the code unit `c`. */
  mayEndIn(c: number): boolean {
    return this.root.before.has(c);
  }

  /** True when one of the words stands in `text` right before the offset `end`. */
  isAt(text: string, end = text.length): boolean {
    let node = this.root.before.get(text.charCodeAt(end - 1));
    for (let i = end - 2; node !== undefined; i--) {
      if (node.isWord) return true;
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
    let longest = 0;
    let node: Node | undefined = this.root;
    for (let i = text.length - 1; ; i--) {
      node = node.before.get(text.charCodeAt(i));
      if (node === undefined) return longest;
      if (node.isWord) longest = text.length - i;
    }
  }
}
