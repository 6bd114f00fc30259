/**
 * Splits Japanese text into words with their parts of speech: the path of least cost through all words of the
 * dictionary that the text may be made of (Viterbi), as MeCab does it (Kudo, Yamamoto and Matsumoto 2004,
 * "Applying Conditional Random Fields to Japanese Morphological Analysis", EMNLP). Boundaries and parts of speech
 * are those of the package kuromoji where that works; nothing is lost and nothing throws where it does not.
 */
import { readDictionary, type Dictionary } from './dictionary';
import { Lattice } from './lattice';
import type { PartOfSpeech } from './partOfSpeech';
import { TokenList } from './tokens';

export interface Tokenizer {
  /** The part of speech of each id that a token may have. */
  readonly parts: readonly PartOfSpeech[];
  /**
   * The words of a text, in order and without gaps.
   * @param text any string; its time is linear in its length
   * @param into a list to fill anew, so that none needs to be made
   */
  tokenize(text: string, into?: TokenList): TokenList;
}

/**
 * A tokenizer over the bytes of dictionary.bin.
 * @throws DictionaryError when they are none
 */
export function loadTokenizer(bytes: Uint8Array): Tokenizer {
  return new DictionaryTokenizer(readDictionary(bytes));
}

class DictionaryTokenizer implements Tokenizer {
  readonly parts: readonly PartOfSpeech[];
  private readonly lattice: Lattice;

  constructor(dictionary: Dictionary) {
    this.parts = dictionary.parts;
    this.lattice = new Lattice(dictionary);
  }

  tokenize(text: string, into = new TokenList()): TokenList {
    into.clear();
    // A clause ends behind 、 or 。; clauses are read apart from each other.
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c !== 0x3001 && c !== 0x3002) continue;
      this.lattice.read(text, start, i + 1, into);
      start = i + 1;
    }
    if (start < text.length) this.lattice.read(text, start, text.length, into);
    return into;
  }
}
