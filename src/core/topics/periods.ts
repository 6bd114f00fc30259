/** Spans of time that meetings are put together by where there are too many to stand side by side. */

export interface Period {
  /** 2025-08 for both, or years. */
  readonly first: string;
  readonly last: string;
}

/**
 * Tells the period of a date: the shortest of month, year, two years … of which there are fewer than `most`.
 * @param dates ISO 8601; null for none, which is in no period
 */
export function periodsOf(
  dates: readonly (string | null)[],
  most: number,
): (date: string | null) => Period | null {
  const months = new Set(dates.flatMap((date) => (date === null ? [] : [date.slice(0, 7)])));
  if (months.size < most) {
    return (date) => (date === null ? null : { first: date.slice(0, 7), last: date.slice(0, 7) });
  }
  const years = new Set(Array.from(months, (month) => Number(month.slice(0, 4))));
  let step = 1;
  const begin = (year: number): number => year - (year % step);
  while (new Set([...years].map(begin)).size >= most) step++;
  return (date) => {
    if (date === null) return null;
    const first = begin(Number(date.slice(0, 4)));
    return { first: text(first), last: text(first + step - 1) };
  };
}

function text(year: number): string {
  return String(year).padStart(4, '0');
}
