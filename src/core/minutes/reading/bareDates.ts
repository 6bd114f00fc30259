import { findDates, findTimes, findYears, type FoundDate, type FoundTime } from '../../text/dates';
import type { Span } from '../../text/span';

/** A line that is a time and little else, a date before it or not: 10時00分, 令和4年8月23日 午後3時. */
const bareTime =
  /^[\s（(<＜【]*(?:(?:(?:令和|平成|昭和)\s*[元0-9０-９]+|(?:19|20)[0-9]{2})\s*年.{3,22}日.{0,8}?)?(?:(?:開|閉)\s*会\s*)?(?:午前|午後)?\s*[0-9０-９]{1,2}\s*[時:：].{0,10}$/u;
const bareDate =
  /^[\s（(<＜【[［]*(?:開催日?\s*)?(?:(?:令和|平成|昭和)\s*[元0-9０-９]+|(?:19|20)[0-9]{2})\s*(?:年|(?=[（(]))(?:\s*[（(][^（()）]{2,6}[）)]\s*年?)?[\s0-9０-９]{1,4}月[\s0-9０-９]{1,4}日(?!付)/u;
/** Lines of a date are no longer, in UTF-16 units, and stand so near the document's begin. */
const maxLength = 44;
const headLines = 60;

/** Dates and times of a head without a label for them; offsets are UTF-16 in `source`. */
export interface BareDates {
  readonly date: FoundDate | null;
  /** In order; the first and the last are when the meeting opened and closed. */
  readonly times: readonly FoundTime[];
}

/**
 * ＜開会＞⏎令和4年8月23日⏎10時00分: reads the lines above `end` (where the talk begins) that are nothing but a date or a time.
 */
export function findBareDates(source: string, end: number): BareDates {
  let date: FoundDate | null = null;
  const times: FoundTime[] = [];
  let lines = 0;
  for (const { 0: line, index: start } of source.matchAll(/[^\r\n]+/gu)) {
    if (start >= end || lines > headLines) break;
    if (line.length > maxLength || line.trim() !== '') lines++;
    if (line.length > maxLength) continue;
    if (date === null && bareDate.test(line)) {
      const found = findDates(line)[0];
      if (found !== undefined) date = moved(found, start);
    }
    if (date !== null && bareTime.test(line))
      for (const { value, span } of findTimes(line))
        times.push({ value, span: { start: span.start + start, end: span.end + start } });
  }
  return { date, times };
}

function moved(found: FoundDate, by: number): FoundDate {
  const { span, weekdaySpan } = found;
  return {
    ...found,
    span: { start: span.start + by, end: span.end + by },
    weekdaySpan: weekdaySpan === null ? null : { start: weekdaySpan.start + by, end: weekdaySpan.end + by },
  };
}

/** 12月1日（木曜日）午前10時開会 below 令和4年12月定例会: the day of the first such line, in the title's only year; null without either. */
export function openingDay(source: string, lines: readonly Span[], title: Span | null): FoundDate | null {
  const [opening] = lines;
  const [year, other] = title === null ? [] : findYears(source.slice(title.start, title.end));
  if (opening === undefined || year === undefined || other !== undefined) return null;
  const text = source.slice(opening.start, opening.end);
  const day = text.search(/[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*日/u);
  if (day < 0) return null;
  const lead = `${String(year)}年`;
  const [date] = findDates(lead + text.slice(day));
  if (date === undefined) return null;
  const { span, ...found } = moved(date, opening.start + day - lead.length);
  return { ...found, span: { start: span.start + lead.length, end: span.end } };
}
