/** The numbers of Japanese statutes (平成二十六年法律第百四号) and what e-Gov's identifiers tell of them. */
import { foldWidth, squeeze } from '../text/chars';
import { parseNumeral } from '../text/numerals';
import type { Span } from '../text/span';

/** First year of each era of e-Gov's identifiers, less one, with the era's name. Source: 元号法, e-Gov. */
const ERAS: Readonly<Record<string, readonly [name: string, offset: number]>> = {
  '1': ['明治', 1867],
  '2': ['大正', 1911],
  '3': ['昭和', 1925],
  '4': ['平成', 1988],
  '5': ['令和', 2018],
};

/** The kinds whose number the identifier holds whole; ordinances also need the ministry's name. */
const FORMS: Readonly<Record<string, string>> = { AC: '法律', CO: '政令', IO: '勅令' };

const ID = /^([1-5])([0-9]{2})([A-Z]+)/u;

/** The western year in which the law of an e-Gov identifier was made (426AC… → 2014), or null. */
export function yearOfLawId(id: string): number | null {
  const [, era = '', year = ''] = ID.exec(id) ?? [];
  const offset = ERAS[era]?.[1];
  return offset === undefined ? null : offset + Number(year);
}

/** The law number that an e-Gov identifier holds (426AC1000000104 → 平成二十六年法律第百四号), or null. */
export function numberOfLawId(id: string): string | null {
  const [, era = '', year = '', kind = ''] = ID.exec(id) ?? [];
  const name = ERAS[era]?.[0];
  const form = FORMS[kind];
  const serial = Number(id.slice(-3));
  if (name === undefined || form === undefined || !(serial > 0)) return null;
  return `${name}${Number(year) === 1 ? '元' : kanjiNumeral(Number(year))}年${form}第${kanjiNumeral(serial)}号`;
}

/** A law number in ASCII digits: 平成26年法律第104号. What is no number stays as it is. */
export function digitLawNumber(number: string): string {
  return number.replace(/[〇一二三四五六七八九十百千]+(?=[年号])/gu, (kanji) =>
    String(parseNumeral(kanji) ?? kanji),
  );
}

/** A whole number from 1 to 9999 in kanji, as laws are numbered: 二千十四, 百四. */
export function kanjiNumeral(n: number): string {
  const digits = '〇一二三四五六七八九';
  let rest = n;
  let text = '';
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const count = Math.floor(rest / unit);
    rest %= unit;
    if (count > 0) text += (count === 1 ? '' : digits.charAt(count)) + name;
  }
  return rest > 0 || text === '' ? text + digits.charAt(rest) : text;
}

/** So far behind a name its number ends: 民法（明治二十九年法律第八十九号）. */
const REACH = 60;
const IN_BRACKETS = /^[」』]?\s?[(（]\s?([^()（）\n]{6,50}?号)/u;

/**
 * Where the number of a law stands at the head of a text, in brackets; null where none does or it is another's.
 * @param behind what follows the law's name
 * @param number the law's number
 */
export function numberBehind(behind: string, number: string): Span | null {
  const match = IN_BRACKETS.exec(behind.slice(0, REACH));
  const printed = match?.[1] ?? '';
  if (match === null || digitLawNumber(squeeze(foldWidth(printed))) !== digitLawNumber(number)) return null;
  return { start: match[0].length - printed.length, end: match[0].length };
}
