/** The head of a table of two columns, who spoke and what was said: 発言者　　発言内容, 委 員 意 見 内 容. */
import { squeeze } from '../../text/chars';
import { unitSet } from '../../text/unitMap';

const columns =
  /^(?:発言者[：:|｜・]*|(?:発言委員|発言者|委員名?|構成員名?|氏名|質問者|質疑者)[：:|｜・]*(?:主な)?[御ご]?(?:発言|意見|質疑|質問|要望|提案|回答|内容|要旨)[・と等]*(?:の?(?:発言|意見|質疑|質問|要望|提案|回答|内容|要旨|概要)等?)*)[|｜]*$/u;
const columnsOfTalk =
  /^発言者[\s|｜・]+(?:(?:会議|議事|審議)の?経過|議題|議事|(?:会議|議事|発言|審議)?の?(?:内容|要旨))[^。]{0,20}$/u;
/** What the head of such a table begins with. */
export const opensTableHead = unitSet('発委構氏質');
const maxLength = 40;

/** The two heads where they stand on lines of their own: 発言者⏎内容. */
export const headOfSpeakers = /^(?:発言者(?:名)?|発言委員|委員名|質問者)$/u;
export const headOfTalk = /^(?:[御ご]?(?:発言|意見|質疑|質問|議事|会議)?等?の?(?:内容|要旨|概要)等?)$/u;

/** What both begin with. */
export const opensColumnHead = unitSet('発委質御ご意議会等の内要概');

/** True for the line from `from` to `to` of the source where it heads such a table. */
export function headsTable(source: string, from: number, to: number): boolean {
  if (to - from > maxLength || !opensTableHead.has(source.charCodeAt(from))) return false;
  const text = source.slice(from, to);
  return columns.test(squeeze(text)) || columnsOfTalk.test(text);
}
