/**
 * A date in a language: 2018年5月10日, May 10, 2018. A month or year alone stays one.
 * @param language BCP 47
 * @param iso an ISO 8601 day, month or year; anything else is given back as it is
 */
export function dateIn(language: string, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (!/^\d{4}$/u.test(year) || Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(time);
}
