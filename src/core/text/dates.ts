import { allMatches } from './matches';
import { foldWidth, squeeze } from './chars';
import { eraOf } from './eras';
import { parseNumeral } from './numerals';
import type { Span } from './span';

/** A calendar date found in a text. */
export interface FoundDate {
  /** ISO 8601, e.g. 2026-02-20. */
  readonly iso: string;
  readonly span: Span;
  /** The weekday printed behind it, one of 月火水木金土日, or null. */
  readonly weekday: string | null;
  readonly weekdaySpan: Span | null;
  /** False when the month has no such day (2月30日); `iso` is then as printed. */
  readonly valid: boolean;
}

/** A time of day found in a text. */
export interface FoundTime {
  /** HH:MM, 24 hours. */
  readonly value: string;
  readonly span: Span;
}

const weekdays = '日月火水木金土';

const number = '[0-9](?:\\s*[0-9]){0,3}|[〇零一二三四五六七八九十百]+';
const weekdayPart = `(?:\\s*[(\\[]\\s*([日月火水木金土])\\s*(?:曜日?)?\\s*(?:[・,、/]\\s*祝日?)?\\s*[)\\]]|\\s*([日月火水木金土])曜日?)?`;
/** 令和6年(2024年)7月3日, 令和6(2024)年7月3日: the year in the other reckoning. */
const yearInBrackets = '\\(\\s*(?:明治|大正|昭和|平成|令和)?\\s*[0-9元]{1,4}\\s*年?\\s*\\)';
const otherYear = `(?:年(?:\\s*${yearInBrackets}\\s*年?)?|${yearInBrackets}\\s*年)`;
/** 令 和 ６ 年 11 月 14 日: extraction may part the letters. */
const datePattern = new RegExp(
  `(?:(明[ \\u3000]?治|大[ \\u3000]?正|昭[ \\u3000]?和|平[ \\u3000]?成|令[ \\u3000]?和|[MTSHR](?=\\s*[0-9]))\\s*(元|${number})\\s*|((?:19|20)(?:\\s*[0-9]){2}|[一二][〇零一二三四五六七八九]{3})\\s*)` +
    `(?:${otherYear}\\s*(${number})\\s*月\\s*(${number})\\s*日|[./-]\\s*([0-9]{1,2})\\s*[./-]\\s*([0-9]{1,2})(?![0-9]))${weekdayPart}`,
  'gu',
);

/**
 * The dates in `text`, in order: 和暦 and western years, digits of any width with spaces between them, kanji
 * numerals, 2023/09/04 and 2025-02-17, broken by a line end or not. Month and day alone are no date.
 */
export function findDates(text: string): FoundDate[] {
  const folded = foldWidth(text);
  const found: FoundDate[] = [];
  for (const match of allMatches(datePattern, folded)) {
    const [whole, era, eraYear, western, monthKanji, dayKanji, monthDigits, dayDigits, inBrackets, bare] =
      match;
    const year =
      era !== undefined ? eraYearToWestern(squeeze(era), eraYear ?? '') : parseNumeral(western ?? '');
    const month = parseNumeral(monthKanji ?? monthDigits ?? '');
    const day = parseNumeral(dayKanji ?? dayDigits ?? '');
    if (year === null || month === null || day === null) continue;
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
    const weekday = inBrackets ?? bare ?? null;
    const end = match.index + whole.trimEnd().length;
    const weekdayAt = weekday === null ? -1 : match.index + whole.lastIndexOf(weekday, whole.length - 1);
    const at = weekday === null ? -1 : weekdayOffset(folded, match.index, end, weekday, weekdayAt);
    found.push({
      iso,
      span: { start: match.index, end },
      weekday,
      weekdaySpan: at < 0 ? null : { start: at, end: at + 1 },
      valid: isCalendarDate(year, month, day),
    });
  }
  return found;
}

const wholeWeekdays = new Map(weekdays.split('').map((day) => [day, new RegExp(`${day}\\s*曜`, 'u')]));

/** 日曜日 holds 日 twice: the weekday is the one before 曜, where there is one. */
function weekdayOffset(text: string, start: number, end: number, weekday: string, last: number): number {
  const full = wholeWeekdays.get(weekday)?.exec(text.slice(start, end))?.index;
  return full === undefined ? last : start + full;
}

function eraYearToWestern(era: string, year: string): number | null {
  const offset = eraOf(era)?.offset;
  const n = parseNumeral(year);
  return offset === undefined || n === null ? null : offset + n;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** By how many weekdays the first of a month is later than that of January, years counted from March. */
const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
const isoDate = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;

/** True when the month (1 to 12) has such a day, by the Gregorian calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
  return Number.isInteger(day) && day >= 1 && day <= days;
}

const yearPattern = new RegExp(
  `(?:(明治|大正|昭和|平成|令和)\\s*(元|${number})|(?<![0-9])((?:19|20)[0-9]{2}))\\s*年(?!間)`,
  'gu',
);

/** The years that `text` names, in order, with or without month and day: 平成27年度, 2015年. No plain 5年. */
export function findYears(text: string): number[] {
  const years: number[] = [];
  if (!text.includes('年')) return years;
  for (const [, era, eraYear = '', western = ''] of allMatches(yearPattern, foldWidth(text))) {
    const year = era === undefined ? parseNumeral(western) : eraYearToWestern(era, eraYear);
    if (year !== null) years.push(year);
  }
  return years;
}

/** The weekday (one of 日月火水木金土) of an ISO date; null when the date does not exist. */
export function weekdayOf(iso: string): string | null {
  const printed = isoDate.exec(iso);
  const [year, month, day] = [Number(printed?.[1]), Number(printed?.[2]), Number(printed?.[3])];
  if (printed === null || !isCalendarDate(year, month, day)) return null;
  // Sakamoto's rule: the year begins in March, its leap day is its last.
  const y = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return weekdays[(y + leapDays + (monthShifts[month - 1] ?? 0) + day) % 7] ?? null;
}

// 〇時　　間：14:55: the 〇 before the label is no numeral.
const timePattern = new RegExp(
  `(?:(午[ \\u3000]?前|午[ \\u3000]?後|AM|PM|am|pm)\\s*)?(?:(${number})\\s*(?:時\\s*(?:(${number})\\s*分|(半))?|:\\s*([0-9]{2}))(?![ \\t\\u3000]*間)|(正午))`,
  'gu',
);

/** The times of day in `text`, in order. An hour without 午前 or 午後 after a 午後 stays in the afternoon. */
export function findTimes(text: string): FoundTime[] {
  const folded = foldWidth(text);
  const found: FoundTime[] = [];
  let afternoon = false;
  for (const match of allMatches(timePattern, folded)) {
    const [whole, half, hourText, minuteText, thirty, colonMinute, noon] = match;
    const start = match.index;
    const span = { start, end: start + whole.trimEnd().length };
    if (noon !== undefined) {
      found.push({ value: '12:00', span });
      continue;
    }
    let hour = parseNumeral(hourText ?? '');
    const minute =
      thirty !== undefined ? 30 : parseNumeral(minuteText ?? (colonMinute !== undefined ? colonMinute : '0'));
    if (hour === null || minute === null || hour > 24 || minute > 59) continue;
    const pm = half?.endsWith('後') === true || half?.toLowerCase() === 'pm';
    if ((pm || (half === undefined && afternoon)) && hour < 12) hour += 12;
    if (half !== undefined) afternoon = pm;
    found.push({ value: `${pad(hour)}:${pad(minute)}`, span });
  }
  return found;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
