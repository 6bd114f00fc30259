/** How the meetings of a summary stand side by side in a table: each by itself, many put together by time. */
import { periodsOf } from './periods';
import type { SummaryMeeting } from './summary';

/** More meetings than this cannot be read side by side. */
const MOST_MEETINGS = 100;

/** What meetings are called, in the reader's language. */
export interface MeetingWords {
  /** 第3回 */
  readonly meetingNumber: (n: number) => string;
  /** 2020～2021 */
  readonly period: (first: string, last: string) => string;
  /** Meetings without a date. */
  readonly undated: string;
  /** A time with the number of the meetings that were put together: 2025（会議 12 件） */
  readonly together: (time: string, meetings: number) => string;
}

export interface MeetingColumns {
  /** The meeting (body, number and date, else the document's id), or the time and how many meetings it has. */
  readonly titles: readonly string[];
  /** Adds up what is counted by meeting. */
  readonly sums: (counts: ArrayLike<number>) => ArrayLike<number>;
}

/** @param meetings in order of time, those without a date last */
export function meetingColumns(meetings: readonly SummaryMeeting[], words: MeetingWords): MeetingColumns {
  if (meetings.length <= MOST_MEETINGS)
    return { titles: meetings.map((meeting) => meetingName(meeting, words)), sums: (counts) => counts };
  const dates = meetings.map(({ date }) => date);
  const periodOf = periodsOf(dates, MOST_MEETINGS);
  const names = dates.map((date) => {
    const period = periodOf(date);
    if (period === null) return words.undated;
    return period.first === period.last ? period.first : words.period(period.first, period.last);
  });
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const columns = [...sizes.keys()];
  const columnOf = new Map(columns.map((name, column) => [name, column]));
  const numbers = Int32Array.from(names, (name) => columnOf.get(name) ?? 0);
  return {
    titles: Array.from(sizes, ([name, size]) => words.together(name, size)),
    sums: (counts) => {
      const sums = new Int32Array(columns.length);
      for (const [meeting, column] of numbers.entries())
        sums[column] = (sums[column] ?? 0) + (counts[meeting] ?? 0);
      return sums;
    },
  };
}

function meetingName({ document, body, number, date }: SummaryMeeting, words: MeetingWords): string {
  const parts = [body, number === null ? null : words.meetingNumber(number), date].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? document : parts.join(' ');
}
