/** The eras of the calendar since 1868, as dates are printed in them. */

export interface Era {
  /** The western year before year 1. */
  readonly offset: number;
  /** Its last year; Infinity for the present era. */
  readonly lastYear: number;
  /** ISO 8601: the first day that is counted in it. */
  readonly firstDay: string;
}

/**
 * Source: 元号を改める政令 of each era and the National Diet Library's table of eras. Until the end of 明治5年 the
 * lunisolar calendar was in force: 明治6年1月1日 is the first day that a western date has the month and day of.
 */
const meiji: Era = { offset: 1867, lastYear: 45, firstDay: '1868-01-25' };
const taisho: Era = { offset: 1911, lastYear: 15, firstDay: '1912-07-30' };
const showa: Era = { offset: 1925, lastYear: 64, firstDay: '1926-12-25' };
const heisei: Era = { offset: 1988, lastYear: 31, firstDay: '1989-01-08' };
const reiwa: Era = { offset: 2018, lastYear: Infinity, firstDay: '2019-05-01' };

/** First day of the Gregorian calendar in Japan. */
export const gregorianSince = '1873-01-01';

const eras: Readonly<Record<string, Era>> = {
  明治: meiji,
  大正: taisho,
  昭和: showa,
  平成: heisei,
  令和: reiwa,
  '㍾': meiji,
  '㍽': taisho,
  '㍼': showa,
  '㍻': heisei,
  '㋿': reiwa,
  M: meiji,
  T: taisho,
  S: showa,
  H: heisei,
  R: reiwa,
};

/** The era of a name (令和), of its one-character form (㋿) or of its letter (R); null for anything else. */
export function eraOf(name: string): Era | null {
  return eras[name] ?? null;
}
