import * as vscode from 'vscode';

/** The first day of the Gregorian calendar in Japan; earlier dates of the old calendar have no year of an era here. */
const gregorian = '1873';

/**
 * A date in the user's language: 2018年5月10日, May 10, 2018; in Japanese with the year of the era where asked for.
 * @param iso an ISO 8601 day, month or year; anything else is given back as it is
 */
export function dateWords(iso: string, withEra = false): string {
  const [year = '', month, day] = iso.split('-');
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (!/^\d{4}$/u.test(year) || Number.isNaN(time)) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const { language } = vscode.env;
  const words = new Intl.DateTimeFormat(language, options).format(time);
  // A year alone may lie in two eras.
  if (!withEra || month === undefined || iso < gregorian || !isJapanese()) return words;
  return `${words}（${eraYear(time)}）`;
}

/** 令和7年 */
function eraYear(time: number): string {
  const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: 'UTC',
    era: 'long',
    year: 'numeric',
  });
  return format.format(time);
}

/** True where the interface is in Japanese. */
export function isJapanese(): boolean {
  return /^ja\b/iu.test(vscode.env.language);
}
