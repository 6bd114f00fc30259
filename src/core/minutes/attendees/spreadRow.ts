/** Rows of one person of which some words have their letters apart: 総　務　課　長　奥山　一雄, 委員　奥　山　一　雄　みどり大学教授. */
import type { Entry } from './attendeeEntry';
import { isNamePart, isPost } from './attendeeNames';
import { absentMark } from './attendeeNotes';
import { isPurePost } from './familyAndPost';
import { surely, wholeName } from './nameLetters';
import { joined, postAt } from './paddedNames';
import { isLetter, isSeat, type Token } from './token';

/** Words behind the name, at most. */
const maxTail = 3;
/** Letters of a whole name that is spread, at least and at most. */
const minName = 3;
const maxName = 6;
/** Letters of a family or given name, at most. */
const maxPart = 3;

/**
 * The person of a row of words: a post or a seat in front or none, a name, and what stands behind it. Null for a row of any other form, for one
 * that names several people, and where the letters of the name are not surely one's.
 */
export function spreadRow(text: string, tokens: readonly Token[]): Entry | null {
  if (!tokens.some(isSpread)) return null;
  const from = frontOf(tokens);
  const name = nameAt(tokens, from);
  if (name === null) return null;
  const tail = tokens.slice(from + name.words);
  if (tail.length > maxTail || !tail.every(mayStandBehind) || namesAnother(tail)) return null;
  const named = tokens.slice(from, from + name.words);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  const printed = tail.filter(({ text: word }) => !isMark(word));
  const notes = tail.filter(({ bracket, text: word }) => bracket || absentMark.test(word));
  const before = joined(tokens.slice(0, from).filter((token) => !isSeat(token)));
  return {
    name: name.text,
    nameStart: first.start,
    nameEnd: last.end,
    affiliation: [before, ...printed.map(({ text: word }) => word)].filter((word) => word !== '').join(' '),
    start: tokens[0]?.start ?? first.start,
    end: tokens.at(-1)?.end ?? text.length,
    notes: notes.map(({ bracket, text: word }) => (bracket ? word.slice(1, -1).trim() : word)),
  };
}

/** A letter for itself, or a word whose letters were apart. */
function isSpread(token: Token): boolean {
  return isLetter(token) || (!token.bracket && token.text.length < token.end - token.start);
}

/** How many words in front are a seat and a post: 3 of １番　委　員, 4 of 総　務　課　長. */
function frontOf(tokens: readonly Token[]): number {
  const seat = tokens[0] !== undefined && isSeat(tokens[0]) ? 1 : 0;
  const [word] = tokens.slice(seat);
  if (word === undefined) return seat;
  if (word.text.length > 1)
    return seat + (!word.bracket && (isPost(word.text) || isPurePost(word.text)) ? 1 : 0);
  return seat + postAt(tokens, seat);
}

/** The name that begins at word `k`, of two words or spread over its letters. */
function nameAt(
  tokens: readonly Token[],
  k: number,
): { readonly text: string; readonly words: number } | null {
  const [one, two] = [tokens[k], tokens[k + 1]];
  if (one === undefined || one.bracket) return null;
  if (one.text.length > 1) {
    // Behind letters, so that the row is one of those.
    if (!tokens.slice(0, k).some(isSpread)) return null;
    if (two !== undefined && isPart(one) && isPart(two) && isLikely(one.text + two.text))
      return { text: `${one.text} ${two.text}`, words: 2 };
    if (one.text.length < minName || one.text.length > maxName || !isLikely(one.text)) return null;
    return { text: isSpread(one) ? parted(one.text) : one.text, words: 1 };
  }
  let letters = '';
  let words = 0;
  for (; words < maxName; words++) {
    const token = tokens[k + words];
    if (token === undefined || !isLetter(token) || !isNamePart(token.text)) break;
    letters += token.text;
  }
  // 葛　生　真知子: the given name is as wide as the others' whole.
  const given = tokens[k + words];
  if (words > 1 && words <= maxPart && given !== undefined && isPart(given) && isLikely(letters + given.text))
    return { text: `${letters} ${given.text}`, words: words + 1 };
  return words >= minName && isLikely(letters) ? { text: parted(letters), words } : null;
}

/** 甲野 太郎 of 甲野太郎, as it is likeliest parted. */
function parted(name: string): string {
  const family = wholeName(name)?.family ?? 0;
  return `${name.slice(0, family)} ${name.slice(family)}`.trim();
}

function isPart({ text }: Token): boolean {
  return text.length > 1 && text.length <= maxPart && isNamePart(text);
}

function isLikely(name: string): boolean {
  return !isPost(name) && (wholeName(name)?.odds ?? -1) >= 0;
}

/** みどり大学教授, （欠席）, ○: no letter, and no name of another. */
function mayStandBehind({ text, bracket }: Token): boolean {
  return bracket || isMark(text) || (text.length > 1 && !/^[0-9０-９]/u.test(text));
}

/** 大場瑠璃, 大場　瑠璃: the next person of the row. */
function namesAnother([one, two]: readonly Token[]): boolean {
  if (one === undefined || one.bracket) return false;
  if (one.text.length >= minName && one.text.length <= maxName && isSurely(one.text)) return true;
  return two !== undefined && isPart(one) && isPart(two) && isSurely(one.text + two.text);
}

function isSurely(name: string): boolean {
  return !isPost(name) && (wholeName(name)?.odds ?? 0) > surely;
}

/** Who came and who did not. */
function isMark(text: string): boolean {
  return /^[○◯〇×✕✖]$|^出席$/u.test(text);
}
