/** What somebody thinks, behind a bullet. */
import type { LineFacts } from '../lines/lineFacts';

/** An opinion is no narrower, in columns. */
const minWidth = 18;
const attendance = /出席|欠席|同席|代理|退席|入室|参加/u;

/** ・種類を増やしてほしい。: a sentence behind a bullet, and no row of a list, however short. */
export function isOpinion(facts: LineFacts, i: number): boolean {
  if (facts.last(i) !== 0x3002 || facts.mark(i)?.kind !== 'bullet' || facts.width(i) <= minWidth)
    return false;
  return !attendance.test(facts.text(i));
}
