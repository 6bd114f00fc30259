import type { Entry } from './attendeeEntry';
import { isRoleWord } from '../speakers/roles';
import { isPurePost } from './familyAndPost';
import { behindOffice } from './officeWords';
import { isNamePart, isPost, withoutHonorific } from './attendeeNames';
import { isSeat, type Token } from './token';

/**
 * Names whose letters are spread to one width, each ended by its honorific: １番　鴨　下　克　則君　　２番　須　惠　まどか君,
 * 総　務　課　長　伊　王　　　剛君. Null for a row of any other form.
 */
export function paddedEntries(tokens: readonly Token[]): Entry[] | null {
  if (!tokens.some((token) => token.text.length === 1)) return null;
  const entries: Entry[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.bracket) return null;
    // 会長代理　５番　笠　野　太　郎　君: a seat before the name, with or without a post in front.
    if (isNumbered(token) && (run.length === 0 || isPost(joined(run)))) continue;
    run.push(token);
    if (run.length > maxSpreadPost + maxSpreadName) return null;
    if (withoutHonorific(token.text) === token.text) continue;
    const entry = entryOfRun(run);
    if (entry === null) return null;
    entries.push(entry);
    run = [];
  }
  return run.length === 0 && entries.length > 0 ? entries : null;
}

/** So many single letters make a row one of spread names. */
export const minLetters = 3;

/** Spread names without an honorific, each behind its post: 議会事務局長　東比奈　和　夫　　書　　記　小　鳥　由衣. */
export function paddedBehindPosts(tokens: readonly Token[]): Entry[] | null {
  if (tokens.filter(({ text }) => text.length === 1).length < minLetters) return null;
  if (tokens.some(({ bracket, text }) => bracket || text.length > maxWord)) return null;
  const entries: Entry[] = [];
  for (let k = 0; k < tokens.length;) {
    const post = postAt(tokens, k);
    let end = k + post;
    while (end < tokens.length && (end === k + post || postAt(tokens, end) === 0)) end++;
    const letters = tokens.slice(k + post, end).reduce((sum, { text }) => sum + text.length, 0);
    if (post === 0 || letters < 2 || letters > maxName) return null;
    const entry = entryOfRun(tokens.slice(k, end));
    if (entry === null) return null;
    entries.push(entry);
    k = end;
  }
  return entries;
}

/** Letters of a spread name, and words that such a name has at least. */
export const minNameLetters = 3;
export const minWords = 3;

/**
 * How many words at the begin of a row are the letters of one name: 笠　置　良　平, 染 谷 貴美子　みどり大学教授; 0 where they are
 * none.
 */
export function spreadNameLength(tokens: readonly Token[]): number {
  if (opensWithOffice(tokens)) return 0;
  let words = 0;
  let letters = 0;
  let single = 0;
  for (const [k, token] of tokens.entries()) {
    if (!isLetterOfName(token)) break;
    // 県　笠置　満: a whole family name behind another word.
    const next = tokens[k + 1];
    if (k > 0 && token.text.length > 1 && next !== undefined && isLetterOfName(next)) return 0;
    words++;
    letters += token.text.length;
    if (token.text.length === 1) single++;
  }
  // 県　瓜生　敬: a whole family name behind a letter is no part of a spread name.
  for (let k = 1; k < words - 1; k++) if ((tokens[k]?.text.length ?? 0) > 1) return 0;
  return words >= minWords && single >= 2 && letters <= maxSpreadName ? words : 0;
}

/** 経営担当分野　片　寄　和　正, 副参事（再編担当）　石　動　良　平: one spread name behind its post; null for any other row. */
export function spreadBehindPost(tokens: readonly Token[]): Entry | null {
  for (let k = 1; k + minWords <= tokens.length; k++) {
    const words = tokens.slice(k);
    const behind = tokens[k - 1];
    if (behind === undefined || !(behind.bracket || behind.text.length > minNameLetters)) continue;
    if (spreadNameLength(words) !== words.length) continue;
    const entry = entryOfRun(words, 0);
    return (
      entry && { ...entry, affiliation: joined(tokens.slice(0, k)), start: tokens[0]?.start ?? entry.start }
    );
  }
  return null;
}

/** 県　　　笠野　太郎, 市　　沖山　花子: whose people they are, no first letter of a name. */
function opensWithOffice([first, second]: readonly Token[]): boolean {
  if (first === undefined || second === undefined) return false;
  if ('県府省庁局課係'.includes(first.text)) return true;
  return '市町村区'.includes(first.text) && second.start - first.end > 1;
}

const seatFirst = /^\s*[0-9０-９]{1,3}番\s/u;

/** 1番　笠　野　太　郎　議員　　　2番　沖　山　花　子　議員: spread names behind their seats; null for a row of any other form. */
export function paddedBehindSeats(text: string, tokens: readonly Token[]): Entry[] | null {
  // The only seat of a row is none of its words.
  if (!isNumbered(tokens[0] ?? null) && !seatFirst.test(text)) return null;
  // 1番　染 谷　貴美子　議員: the title says where the name ends.
  const titled = isPost(tokens.at(-1)?.text ?? '');
  if (tokens.filter(({ text }) => text.length === 1).length < (titled ? 1 : minWords)) return null;
  const entries: Entry[] = [];
  let run: Token[] = [];
  for (const token of [...tokens, null]) {
    if (token !== null && !isNumbered(token)) {
      run.push(token);
      continue;
    }
    if (run.length > 1 && isPost(run.at(-1)?.text ?? '')) run.pop();
    if (run.length > 0) {
      const letters = run.reduce((sum, { text }) => sum + text.length, 0);
      if (letters > maxSpreadName || !run.every(isLetterOfName)) return null;
      const entry = entryOfRun(run, 0);
      if (entry === null) return null;
      entries.push(entry);
    }
    run = [];
  }
  return entries.length > 0 ? entries : null;
}

/** １番, 3.; 三 alone is a letter of a name. */
function isNumbered(token: Token | null): boolean {
  return token !== null && isSeat(token) && !/^[一二三四五六七八九十]$/u.test(token.text);
}

export function isLetterOfName({ text, bracket }: Token): boolean {
  return !bracket && text.length <= minNameLetters && isNamePart(text) && !isPurePost(text);
}

/** The entry of a spread name, which `words` tokens are the letters of. */
export function spreadEntry(tokens: readonly Token[], words: number): Entry | null {
  return entryOfRun(tokens.slice(0, words), 0);
}

export const maxSpreadName = 6;
/** No post has more letters, and no name. */
const maxWord = 12;
const maxName = 7;
const maxSpreadPost = 8;

/** How many words from `k` on are the letters of a post; 0 for none. */
export function postAt(tokens: readonly Token[], k: number): number {
  for (let end = Math.min(tokens.length, k + maxSpreadPost); end > k; end--)
    if (isSpreadPost(tokens.slice(k, end))) return end - k;
  return 0;
}

/** 議会事務局長 in one word, or a short post letter by letter (総　務　課　長). */
function isSpreadPost(words: readonly Token[]): boolean {
  const text = joined(words);
  if (words.length === 1) return isPurePost(text);
  // 浩　施　設　課　長: the name before the post ends in it.
  const post = text.replace(/^副(?=.)/u, '');
  return text.length <= maxSpreadPost && (isRoleWord(post) || isRoleWord(behindOffice(post)));
}

export function entryOfRun(run: readonly Token[], posts = postLength(run)): Entry | null {
  const name = run.slice(posts);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) return null;
  const letters = name.map(({ text }, k) => (k === name.length - 1 ? withoutHonorific(text) : text));
  if (letters.join('').length < 2) return null;
  return {
    name: spaced(name, letters),
    nameStart: first.start,
    nameEnd: last.start + (letters.at(-1)?.length ?? 0),
    affiliation: joined(run.slice(0, posts)),
    start: run[0]?.start ?? first.start,
    end: last.end,
    notes: [],
  };
}

/** How many words before the name are the letters of a post: the longest run that reads as one. */
function postLength(run: readonly Token[]): number {
  for (let k = run.length - 1; k > 0; k--)
    // 事務局長　乙　部　武　彦: a letter that tells anonymous people apart is part of a name here.
    if (!isTellingLetter(run[k - 1]) && isPost(joined(run.slice(0, k)))) return k;
  return 0;
}

function isTellingLetter(token: Token | undefined): boolean {
  return token?.text.length === 1 && '甲乙丙丁'.includes(token.text);
}

export function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Family and given name: parted behind a first word of several letters, at the widest gap, or behind two letters. */
function spaced(name: readonly Token[], letters: readonly string[]): string {
  if (letters.length === 1) return letters[0] ?? '';
  let cut = (letters[0] ?? '').length > 1 ? 1 : widestGap(name);
  if (cut === 0) cut = Math.min(2, letters.length - 1);
  return `${letters.slice(0, cut).join('')} ${letters.slice(cut).join('')}`;
}

/** The number of words before the widest gap; 0 where no gap is wider than all others. */
function widestGap(name: readonly Token[]): number {
  let widest = 0;
  let at = 0;
  for (let k = 1; k < name.length; k++) {
    const gap = (name[k]?.start ?? 0) - (name[k - 1]?.end ?? 0);
    if (gap === widest) at = 0;
    if (gap <= widest) continue;
    widest = gap;
    at = k;
  }
  return at;
}
