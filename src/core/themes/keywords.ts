/** Finds the keywords of all themes in a text, in one pass. */
import { NameIndex } from '../knowledge/nameIndex';
import { isSpelled } from '../knowledge/spelling';
import { Script, scriptOf } from '../text/letters';
import { nameUnits, normalText, unitEnd, type NormalText } from '../text/normalText';
import type { Span } from '../text/span';

/** Places of keywords by their numbers, in order of the text. */
export type KeywordPlaces = ReadonlyMap<number, readonly Span[]>;

/**
 * All keywords in one automaton. Width, spaces between letters and variants of kanji do not count, the case of
 * short Latin words does (IT is no it; see `isSpelled`). A Latin word is not found inside a longer one (AI in
 * OpenAI); a Japanese one is, as nothing parts words.
 */
export class KeywordIndex {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private index: NameIndex | null = null;

  /** The number of a keyword; the same for keywords that are found alike. To be called before `find`. */
  add(keyword: string): number {
    const key = `${nameUnits(keyword)}\n${latinOf(keyword)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.words.length);
    return this.words.push(keyword) - 1;
  }

  /** The keyword with a number, as registered first. */
  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** Where the keywords stand; places may overlap. */
  find(text: string): KeywordPlaces {
    this.index ??= new NameIndex(this.words.map((word, owner) => ({ text: word, owner })));
    const { index } = this;
    const places = new Map<number, Span[]>();
    const normal = normalText(text);
    const found: number[] = [];
    for (let at = 0; at + 1 < normal.length; at++) {
      if (!index.mayStart(normal.units[at] ?? 0, normal.units[at + 1] ?? 0)) continue;
      const count = index.at(normal, at, found);
      for (let i = 0; i < count; i++) {
        const { owner, text: word } = index.name(found[i * 2] ?? -1);
        const end = at + (found[i * 2 + 1] ?? 0);
        if (isInsideLatin(normal, at, end) || !isSpelled(normal, at, end, word)) continue;
        const span = { start: normal.starts[at] ?? 0, end: unitEnd(normal, end - 1) };
        const same = places.get(owner);
        if (same === undefined) places.set(owner, [span]);
        else same.push(span);
      }
    }
    return places;
  }
}

/** The Latin letters of a word, whose case counts. */
function latinOf(word: string): string {
  return word.normalize('NFKC').replace(/[^a-z]/giu, '');
}

/** True when a Latin letter or digit beside the stretch goes on with its first or last word. */
function isInsideLatin(normal: NormalText, start: number, end: number): boolean {
  return goesOn(normal, start - 1, start) || goesOn(normal, end, end - 1);
}

function goesOn(normal: NormalText, outside: number, inside: number): boolean {
  if (outside < 0 || outside >= normal.length) return false;
  const first = Math.min(outside, inside);
  // A space parts Latin words.
  if ((normal.starts[first + 1] ?? 0) > unitEnd(normal, first)) return false;
  const [unit, beside] = [normal.units[inside] ?? 0, normal.units[outside] ?? 0];
  return scriptOf(unit) === Script.Latin && scriptOf(beside) === Script.Latin;
}
