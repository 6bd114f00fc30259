/** Lines by which the clerk tells that the meeting ended, or who takes the chair. */
import type { LineFacts } from '../lines/lineFacts';
import { isClosingSentence, isTakingChair } from './sentences';

/** 以上で閉会した。: how the clerk ends minutes of turns. */
export function closesMeeting(facts: LineFacts, i: number): boolean {
  return mayClose(facts, i) && isClosingSentence(facts.text(i));
}

/** 甲野会長が議長として議事を進行。: who takes the chair. */
export function takesChair(facts: LineFacts, i: number): boolean {
  return mayTakeChair(facts, i) && isTakingChair(facts.text(i));
}

/** A quick look at the end of a short line: 閉会した。, 署名する。 */
function mayClose(facts: LineFacts, i: number): boolean {
  const to = facts.to(i);
  const c = facts.lastLetter(i);
  if ((c !== 0x305f && c !== 0x308b) || facts.last(i) === c || to - facts.from(i) > maxClosing) return false; // た, る
  return /[会議名印]/u.test(facts.source.slice(to - closingWords, to));
}

/** A quick look at the letters before 。 of a line behind a sentence that ended: 進行。, 始めた。 */
function mayTakeChair(facts: LineFacts, i: number): boolean {
  const c = facts.lastLetter(i);
  if ((c !== 0x884c && c !== 0x305f) || facts.last(i) === c) return false; // 行, た
  return facts.to(i) - facts.from(i) <= maxClosing && facts.ends(facts.before(i));
}

/** The word that tells it stands so near the end: 署名 and the sixteen letters that may stand behind it. */
const closingWords = 18;

const maxClosing = 100;
