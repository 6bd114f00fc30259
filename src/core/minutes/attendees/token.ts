/** The words that a row of an attendee list is taken to pieces in. */
import { digitValue, isKana, isKanji } from '../../text/chars';

/** A word of an attendee row, or a bracketed note as a whole. Offsets are UTF-16 in the row. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bracket: boolean;
  /** True where the list writes family and given name in one word. */
  readonly whole: boolean;
}

/** A kanji or kana for itself. */
export function isLetter({ text, bracket }: Token): boolean {
  const c = text.charCodeAt(0);
  return !bracket && text.length === 1 && (isKanji(c) || isKana(c));
}

const kanjiNumerals = '一二三四五六七八九十';
/** Numerals of kanji alone may be names (一六). */
const seatNumber =
  /^(?:[0-9０-９]{1,3}(?:番|[.．)）])?|[一二三四五六七八九十]{1,4}(?:番|[.．)）])|第?[0-9０-９]{1,2}地区)$/u;

/** １番, 十二番, 第2地区, 3.: the number of a seat or a row. */
export function isSeat(token: Token | undefined): boolean {
  if (token === undefined || token.bracket || token.text.length > 6) return false;
  const first = token.text.charCodeAt(0);
  return (
    (digitValue(first) >= 0 || kanjiNumerals.includes(token.text.charAt(0)) || token.text.startsWith('第')) &&
    seatNumber.test(token.text)
  );
}

/** The word in two, the first of so many letters. */
export function cutAt(word: Token, letters: number): [Token, Token] {
  const at = word.start + letters;
  return [
    { ...word, text: word.text.slice(0, letters), end: at },
    { ...word, text: word.text.slice(letters), start: at },
  ];
}
