/** Dates, months and years printed in an era, with what they are in the western calendar. */
import { allMatches } from './matches';
import { foldWidth } from './chars';
import { isCalendarDate } from './dates';
import { eraOf, gregorianSince } from './eras';
import { parseNumeral } from './numerals';
import type { Span } from './span';

export interface EraDate {
  /** From the era to 日, 月, 年 or 度, whichever is last. */
  readonly span: Span;
  /** As much of ISO 8601 as is printed: 2025-02-05, 2025-02, 2025. */
  readonly iso: string;
  /** True for 令和7年度: a fiscal year, from April of the year. */
  readonly fiscal: boolean;
}

const digits = '[0-9](?:[ \\t]*[0-9])?';
const numeral = `${digits}|[〇零一二三四五六七八九十](?:[ \\t]*[〇零一二三四五六七八九十]){0,3}`;
const era = '明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]';
/** Letters stand for eras in digits only, and not behind other letters (AR7.2.5) or in numbers (1-R7). */
const letter = '(?<![0-9A-Za-z._#/-])';
const year = `(?:(${era})\\s*(元|${numeral})|${letter}([MTSHR])\\s*(元|${digits}))`;
/** 平成30年間 and 昭和60年代 are no years. */
const spelled = `年(?!\\s*(?:間|代|目|余))(?:\\s*(${numeral})\\s*月(?!間)(?:\\s*(${numeral})\\s*日(?!間))?)?`;
const pattern = new RegExp(
  `${year}\\s*(?:((?:会計|事業)?年\\s*度)|${spelled}|(?<mark>[./])\\s*([0-9]{1,2})\\s*\\k<mark>\\s*([0-9]{1,2})(?![0-9./]))`,
  'gu',
);

/** A date with all its spaces is not longer. */
export const LONGEST_ERA_DATE = 64;

/**
 * The dates, months, years and fiscal years of eras in a text, in order: digits of any width, kanji numerals,
 * spaces between them, 元年, R7.2.5. Left out is what cannot be: a year that the era never had (平成32年), a day
 * before its first (令和元年4月1日), 2月30日; and months of 明治5年 and before, which were not those of the west.
 */
export function findEraDates(text: string): EraDate[] {
  const found: EraDate[] = [];
  for (const match of allMatches(pattern, foldWidth(text))) {
    const [whole, name, named, initial, lettered, fiscal, monthText, dayText, , month2, day2] = match;
    const iso = isoOf(name ?? initial ?? '', named ?? lettered ?? '', monthText ?? month2, dayText ?? day2);
    const isLetterList = month2 !== undefined && /[MT]/u.test(initial ?? '');
    if (iso === null || isLetterList) continue;
    const span = { start: match.index, end: match.index + whole.length };
    found.push({ span, iso, fiscal: fiscal !== undefined });
  }
  return found;
}

/** The printed parts in the western calendar; null where there was no such day, month or year. */
function isoOf(eraName: string, yearText: string, monthText?: string, dayText?: string): string | null {
  const era = eraOf(eraName);
  const year = parseNumeral(yearText);
  if (era === null || year === null || year < 1 || year > era.lastYear) return null;
  const western = era.offset + year;
  if (monthText === undefined) return String(western);
  const month = parseNumeral(monthText) ?? 0;
  const day = dayText === undefined ? null : parseNumeral(dayText);
  if (!isCalendarDate(western, month, day ?? 1)) return null;
  const iso = [western, month, ...(day === null ? [] : [day])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const isBefore = (first: string): boolean => iso < first.slice(0, iso.length);
  return isBefore(era.firstDay) || isBefore(gregorianSince) ? null : iso;
}
