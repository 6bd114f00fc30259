import type { Minutes } from '../minutes/model';
import { findEraDates, LONGEST_ERA_DATE, type EraDate } from '../text/eraDates';
import type { Span } from '../text/span';

/** What a date is in the western calendar, and where in the source to say so. */
export interface EraHint {
  /** Behind the date's last character. */
  readonly offset: number;
  readonly date: EraDate;
}

/** The hints for dates that end in a stretch of the source, in order; a date that a wrap cuts has one, at its end. */
export function eraHints({ joined }: Minutes, { start, end }: Span): EraHint[] {
  const from = Math.max(0, joined.toJoined(start) - LONGEST_ERA_DATE);
  const text = joined.slice(from, joined.toJoined(end) + LONGEST_ERA_DATE);
  return findEraDates(text).flatMap((date) => {
    const last = joined.toSource(from + date.span.end - 1) + 1;
    return last > start && last <= end ? [{ offset: last, date }] : [];
  });
}
