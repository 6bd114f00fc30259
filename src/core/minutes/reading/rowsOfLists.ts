/** Whether a marked line among the people is a row of their list, or a heading. */
import { zoneOfLabel } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';
import { follows } from './headingRanks';
import type { Reading } from './reading';

/** The rows of a list that are looked at. */
const maxRows = 40;

/** 新　聞, 記 者 席: one word, its letters apart. */
const spacedWord = /^\S(?:[ \u3000]+\S){1,3}$/u;

/** True for a line whose text from `from` on stands in columns and is no label of the header. */
export function looksLikeRow({ facts, ranks }: Reading, from: number, i: number): boolean {
  const text = facts.source.slice(from, facts.to(i));
  const mark = facts.mark(i);
  // ９．新　聞 behind ８．事務局
  if (mark !== null && ranks.continues(mark) && (spacedWord.test(text) || isNextField(facts, i, mark)))
    return false;
  return /\S(?:\t|\u3000|\s{2,})\S/u.test(text) && zoneOfLabel(text) === null;
}

/** ５　出席者　…⏎６　公開　公開: the number behind that of the list's own label, where no row has one. */
function isNextField(facts: LineFacts, i: number, mark: Mark): boolean {
  let k = facts.before(i);
  for (let seen = 0; k >= 0 && seen < maxRows && facts.mark(k)?.style !== mark.style; seen++)
    k = facts.before(k);
  const above = k < 0 ? null : facts.mark(k);
  return above !== null && above.style === mark.style && follows(above, mark) && facts.label(k) !== null;
}
