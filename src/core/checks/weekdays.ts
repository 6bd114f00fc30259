import type { Minutes } from '../minutes/model';
import { foldWidth } from '../text/chars';
import { findDates, weekdayOf } from '../text/dates';
import type { Span } from '../text/span';
import type { CheckContext, Finding, PlainCheck } from './check';
import { replacing } from './fixes';

/** A weekday in brackets, as it stands behind a date. */
const weekdayInBrackets =
  /[（(]\s*([月火水木金土日])\s*(?:曜日?)?\s*(?:[・,、/／]\s*(?:祝|休)日?)?\s*[）)]/gu;
/** So many characters a date may take before its weekday, letter-spaced as it may be. */
const dateReach = 40;
/** Month and day without a year: 3月5日, not 昨年3月5日. */
const monthAndDay = /(?<![年0-9]\s*)(1[0-2]|[1-9])\s*月\s*([12][0-9]|3[01]|[1-9])\s*日\s*$/u;

/** The weekday printed behind a date is not that date's. */
export const weekdayMismatch: PlainCheck = {
  code: 'weekday-mismatch',
  defaultSeverity: 'warning',
  needs: 'text',
  *run(minutes, context) {
    const { date, weekday } = minutes.header;
    const inHeader = minutes.problems.some(({ code }) => code === 'weekday-mismatch');
    if (inHeader && date !== null && weekday !== null) {
      const right = weekdayOf(date.value);
      if (right !== null) yield mismatch(context, date.value, [weekday.span], weekday.value, right);
    }
    yield* inText(minutes, context);
  },
};

/** Dates in the text with their weekdays; without a year where the weekday fits none of the years that may be meant. */
function* inText({ joined, header }: Minutes, context: CheckContext): Iterable<Finding> {
  const { text } = joined;
  for (const match of text.matchAll(weekdayInBrackets)) {
    const printed = match[1] ?? '';
    const at = match.index + match[0].indexOf(printed);
    const before = text.slice(Math.max(0, match.index - dateReach), match.index + match[0].length);
    const found = dateWithWeekday(before, header.date?.value ?? null);
    if (found === null || found.right === printed) continue;
    const spans = joined.toSourceSpans({ start: at, end: at + 1 });
    if (spans.length === 0 || spans.some((span) => isInside(span, header.date?.span))) continue;
    yield mismatch(context, found.date, spans, printed, found.right);
  }
}

function isInside(span: Span, outer: Span | undefined): boolean {
  return outer !== undefined && outer.start <= span.start && span.end <= outer.end;
}

/** The date that ends a text that ends in a weekday, and the weekday it has; null where none is certain. */
function dateWithWeekday(text: string, meeting: string | null): { date: string; right: string } | null {
  const full = findDates(text).at(-1);
  if (full?.weekdaySpan != null && full.span.end >= text.trimEnd().length - 4) {
    const right = full.valid ? weekdayOf(full.iso) : null;
    return right === null ? null : { date: full.iso, right };
  }
  if (meeting === null) return null;
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  const [, month, day] = monthAndDay.exec(foldWidth(text.slice(0, bracket))) ?? [];
  if (month === undefined || day === undefined) return null;
  return nearestYear(month, day, text.charAt(bracket + 1), meeting);
}

/** Further from the meeting, another year is as likely. */
const daysNear = 120;

/** The date in the year that brings it nearest to the meeting; null where the weekday fits the year before or after. */
function nearestYear(
  month: string,
  day: string,
  printed: string,
  meeting: string,
): { date: string; right: string } | null {
  const year = Number(meeting.slice(0, 4));
  let nearest: { date: string; right: string } | null = null;
  let least = daysNear;
  for (const each of [year - 1, year, year + 1]) {
    const date = `${each}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const right = weekdayOf(date);
    if (right === null) continue;
    if (right === printed) return null;
    const days = Math.abs(Date.parse(date) - Date.parse(meeting)) / 86_400_000;
    if (days >= least) continue;
    least = days;
    nearest = { date, right };
  }
  return nearest;
}

function mismatch(
  { source }: CheckContext,
  date: string,
  spans: readonly Span[],
  printed: string,
  right: string,
): Finding {
  return {
    code: 'weekday-mismatch',
    spans,
    details: { date, printed, right },
    fixes: [replacing(source, spans, right)],
    related: [],
  };
}
