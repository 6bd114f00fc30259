/** Labels in brackets over several lines: ＜出⏎席⏎者＞, （会⏎長）. */
import { closingBracket, isKanji, squeeze } from '../../text/chars';
import { endsInRole } from '../speakers/roles';
import { zoneOfLabel } from './labels';
import type { LineTable } from './lineTable';

/** Such a label has no more on one of its lines, in UTF-16 units, and stands on no more lines. */
const maxPart = 8;
const maxParts = 6;

/** The last line of a label of the header (`head`), or of a role, whose bracket opens on line `i` and closes further down; -1 without one. */
export function bracketEnd(
  { source, count, from, to, first, blanks }: LineTable,
  i: number,
  head: boolean,
): number {
  if ((to[i] ?? 0) - (from[i] ?? 0) > maxPart) return -1;
  const close = closingBracket(first[i] ?? 0);
  if (close === 0) return -1;
  const closer = String.fromCharCode(close);
  let word = '';
  for (let k = i; k < count && k - i < maxParts; k++) {
    const start = from[k] ?? 0;
    if (k > i && (blanks[k] ?? 0) > 0) return -1;
    const at = source.slice(start, Math.min(to[k] ?? 0, start + maxPart)).indexOf(closer);
    word += source.slice(k > i ? start : start + 1, at < 0 ? to[k] : start + at);
    if (at >= 0) {
      if (k === i) return -1;
      // 〔行⏎政〕: one letter on each line.
      const isPair = k === i + 1 && at === 1 && word.length === 2 && isKanji(word.charCodeAt(0));
      return isPair || namesPart(squeeze(word), head) ? k : -1;
    }
    if ((to[k] ?? 0) - start > maxPart) return -1;
  }
  return -1;
}

function namesPart(word: string, head: boolean): boolean {
  return endsInRole(word) || (head && zoneOfLabel(word) !== null);
}
