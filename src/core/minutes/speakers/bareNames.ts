/** Family names alone before what is said, with one narrow space between: 兵頭 ただ今より始めます。 */
import { isKanji } from '../../text/chars';

/** Letters of such a name. */
const minLetters = 2;
const maxLetters = 4;

const fullStop = 0x3002; // 。

/** True for as many kanji from `from` to `end` as a family name has, before a sentence that ends by `to`. */
export function isNameBeforeSpeech(source: string, from: number, end: number, to: number): boolean {
  if (end - from < minLetters || end - from > maxLetters) return false;
  for (let k = from; k < end; k++) if (!isKanji(source.charCodeAt(k))) return false;
  for (let k = end; k < to; k++) if (source.charCodeAt(k) === fullStop) return true;
  return false;
}
