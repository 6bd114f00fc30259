/** Lines by which the clerk tells that the meeting ended, or who takes the chair, and what may be one. */
import { opensWord } from '../../text/chars';
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

/**
 * A quick look at the last letter of a short line, the signs behind it left out: false where none stands that 以上, 終了, 閉会,
 * 開議, 休憩, 開始, a time or （閉会の宣告） could end in.
 */
export function mayEnd(facts: LineFacts, i: number): boolean {
  const from = facts.from(i);
  if (facts.to(i) - from > maxEnd) return false;
  let c = facts.lastLetter(i);
  let behind = facts.to(i) - facts.lettersEnd(i);
  for (let k = facts.lettersEnd(i) - 1; k > from && !opensWord(c); behind++) c = facts.source.charCodeAt(--k);
  switch (c) {
    case 0x4e0a: // 上
    case 0x4e86: // 了
    case 0x7d42: // 終
    case 0x308a: // り
    case 0x4f1a: // 会
    case 0x8b70: // 議
    case 0x958b: // 開
    case 0x61a9: // 憩
    case 0x59cb: // 始
    case 0x6642: // 時
    case 0x5206: // 分
      return true;
    case 0x8a00: // 言
    case 0x544a: // 告
      return behind > 0;
    default:
      return false;
  }
}

/** An end mark or the time of closing is no longer, in UTF-16 units. */
const maxEnd = 60;
