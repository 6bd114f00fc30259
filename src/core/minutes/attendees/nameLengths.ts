/** What the number of letters tells of a name: nearly all family names have one to three, nearly all whole names three to five. */
import { isKana, isKanji, isSpace } from '../../text/chars';
import { isFullName, isNamePart } from './attendeeNames';
import { postBefore } from './namesInPosts';

/** No word of a name is longer, in letters. */
const maxLetters = 6;

/**
 * 1 for the letters of a whole name (甲野太郎), -1 for those of a family or a given name (甲野), 0 where they tell
 * nothing (畔柳 武 may be whole, parted to the width of others). Of 11,000 family names in the dictionary of kuromoji
 * 87 in 100 have one or two letters and 0.5 in 100 have four.
 */
export function wholeVote(letters: number): -1 | 0 | 1 {
  if (letters < 2 || letters > maxLetters) return 0;
  return letters === 2 ? -1 : letters > 3 ? 1 : 0;
}

/**
 * How the words of a row vote on whether the list writes family and given name in one word: more than 0 for 甲野太郎、乙山花子, less
 * for 甲野 太郎. Words that are no part of a name have no vote.
 */
export function rowVotes(text: string): number {
  let votes = 0;
  let from = 0;
  let depth = 0;
  let letters = true;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0x3001;
    // Nearly all that stands here.
    if (c >= 0x4e00 && c <= 0x9fff) continue;
    if (isKanji(c) || isKana(c)) continue;
    const parts = c === 0x3001 || c === 0xff0c || isSpace(c);
    const opens = c === 0xff08 || c === 0x28;
    if (parts || opens) {
      const vote = letters && depth === 0 ? wholeVote(i - from) : 0;
      if (vote !== 0) {
        const word = text.slice(from, i);
        // 委員長甲野　太郎君: the post is no part of the name.
        if ((isNamePart(word) || isFullName(word)) && (vote < 0 || postBefore(word) === 0)) votes += vote;
      }
      from = i + 1;
      letters = true;
    } else letters = false;
    if (opens) depth++;
    else if (c === 0xff09 || c === 0x29) {
      depth = Math.max(0, depth - 1);
      from = i + 1;
      letters = true;
    }
  }
  return votes;
}
