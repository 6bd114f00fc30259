import * as vscode from 'vscode';
import { dateIn } from '../core/text/dateWords';

/** The first day of the Gregorian calendar in Japan; earlier dates of the old calendar have no year of an era here. */
const gregorian = '1873';

/**
 * A date in the user's language: 2018年5月10日, May 10, 2018; in Japanese with the year of the era where asked for.
 * @param iso an ISO 8601 day, month or year; anything else is given back as it is
 */
export function dateWords(iso: string, withEra = false): string {
  const { language } = vscode.env;
  const words = dateIn(language, iso);
  // A year alone may lie in two eras.
  if (!withEra || words === iso || iso.length < 7 || iso < gregorian || !isJapanese()) return words;
  return `${words}（${eraYear(Date.parse(iso))}）`;
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
