/** Where the holder's family name stands in a post in one word: 甲野総務課長, みどり保全庁甲野審議官, and none in 給付課長. */
import { unitSet } from '../../text/unitMap';
import { bareLabel, endsInRole, isRoleAtEnd, withoutRole } from '../speakers/roles';
import { isPurePost } from './familyAndPost';
import { familyOdds, givenOdds, surely, wholeName } from './nameLetters';
import { behindOffice, isOrganization } from './officeWords';

/** What the number of letters takes from the odds of a family name: one letter and three are rarer than two. */
const lengthOdds = [0, -2, 0, -1];
/** Letters of most family names, at most. */
export const maxFamily = lengthOdds.length - 1;
/** What only places and public bodies have behind their name: 青葉市都市整備部長, 青葉支所長. */
const publicBody = /^(?:[都道府県市町村区郡省庁]|支[所局部]|警察署|消防署)/u;
const opensPublicBody = unitSet('都道府県市町村区郡省庁支警消');
/** 青葉市, 日本: places that families are hardly called by, as they are by others (中村). */
function isPlaceName(word: string): boolean {
  return word === '日本' || (word.length === 3 && '都道府県市町村区郡省庁'.includes(word.charAt(2)));
}

/** What stands before a post: 甲野総務 of 甲野総務課長補佐, 甲野学術戦略 of 甲野学術戦略官. */
export function beforePost(post: string): string {
  const word = withoutRole(post) ?? post.slice(0, -1);
  const last = post.charCodeAt(post.length - 1);
  const mayBeDeputy = last === 0x4f50 || last === 0x7406; // 佐, 理
  return mayBeDeputy && deputy.test(post) ? word.replace(/[局部課室係次]長$/u, '') : word;
}

const deputy = /[局部課室係次]長(?:補佐|代理)$/u;

/**
 * Natural logarithm of how much likelier a post opens with the family name of its holder (甲野総務課長) than with an office (給付課長);
 * 0 where a single letter stands before it, which tells nothing; `-Infinity` for a post alone and for one of a place
 * (青葉市都市整備部長).
 */
export function nameOdds(post: string): number {
  const word = beforePost(post);
  if (word === '副' || word === '同') return -Infinity;
  if (word.length === 1) return 0;
  let best = -Infinity;
  for (let length = 1; length <= Math.min(maxFamily, word.length); length++) {
    const family = word.slice(0, length);
    const behind = word.slice(length);
    if (isPlaceName(family) || behindOffice(family) === '') continue;
    if (
      length > 1 &&
      opensPublicBody.has(behind.charCodeAt(0)) &&
      publicBody.test(behind) &&
      !opensInside(word, length)
    )
      return -Infinity;
    best = Math.max(best, familyOdds(family) + (lengthOdds[length] ?? 0));
  }
  return best;
}

/** True where an office or a deputy's title begins at the letter `at` or at the one before it: 都市 in 薮都市計画, at 2. */
function opensInside(word: string, at: number): boolean {
  return [word.slice(at - 1), word.slice(at)].some(
    (rest) => rest.startsWith('副') || behindOffice(rest) !== rest,
  );
}

/** Letters of the shortest organisation before somebody's family name. */
const minOrganization = 3;

/**
 * Letters of the organisation glued in front of a family name and a post: 6 in みどり保全庁甲野審議官; 0 where there is none, or somebody's
 * family name opens the word (甲野みどり庁総務専門官).
 */
export function organizationBefore(word: string): number {
  if (!endsInRole(word) || nameOdds(word) >= 0) return 0;
  for (let from = word.length - 2; from >= minOrganization; from--) {
    if (!isOrganization(word.slice(0, from))) continue;
    const person = word.slice(from);
    const family = beforePost(person);
    if (family === '' || family.length > maxFamily || behindOffice(person) !== person) continue;
    if (familyOdds(family) >= surely) return from;
  }
  return 0;
}

/** What the number of letters takes from the odds of a whole name. */
const wholeLengthOdds = [0, 0, 0, 0, 0, -1, -4];
/** What an office behind it, or nothing, adds to the odds of a whole name. */
const officeBehind = 5;

/**
 * Letters of the whole name that opens a post: 4 in 甲野太郎総務課長; 0 where only a family name does (甲野総務課長), or nothing tells.
 * @param minLetters letters of a whole name, at least: three may be a family name and what an office opens with as well, and are taken
 *   for a name where others of the list are
 */
export function wholeNameBefore(post: string, minLetters = 4): number {
  const bare = bareLabel(post);
  const word = /[（(]/u.test(bare) ? '' : beforePost(bare);
  // Among others written so less will do.
  const enough = minLetters > maxFamily ? surely : 0;
  let best = -Infinity;
  let letters = 0;
  for (let length = minLetters; length < wholeLengthOdds.length && length <= word.length; length++) {
    if (opensInside(word, length - 1)) break;
    const whole = wholeName(word.slice(0, length));
    if (whole === null || givenOdds(word.slice(whole.family, length)) < enough) continue;
    const office = word.slice(length);
    const isOffice = office === '副' || behindOffice(office) !== office;
    const opens = office === '' || isOffice;
    const odds = whole.odds + (wholeLengthOdds[length] ?? 0);
    // An office behind it tells where the name ends, so that less will do.
    if (odds <= (isOffice ? enough : enough * 2) || odds + (opens ? officeBehind : 0) <= best) continue;
    best = odds + (opens ? officeBehind : 0);
    letters = length;
  }
  return letters;
}

/** Letters of the whole name that stands alone before a seat: 4 in 甲野太郎委員; 0 for a family name, and where nothing tells. */
export function wholeNameBeforeSeat(seat: string): number {
  const word = beforePost(seat);
  const whole = word.length < 4 || word.length >= wholeLengthOdds.length ? null : wholeName(word);
  if (whole === null || whole.odds < surely * 2 || givenOdds(word.slice(whole.family)) < surely) return 0;
  return word.length;
}

/** How many letters each of the people but the last has, of several glued together: 4 in 甲野委員乙山課長; none for one person. */
export function peopleIn(word: string): number[] {
  const found: number[] = [];
  if (word.length > maxGlued || !endsInRole(word)) return found;
  let from = 0;
  for (let at = minTitled; at <= word.length - minTitled; at++) {
    if (at - from < minTitled || !isRoleAtEnd(word, from, at)) continue;
    const [person, others] = [word.slice(from, at), word.slice(at)];
    if (deputyBehind.test(others)) continue;
    const [one, next] = [nameOdds(person), nameOdds(others)];
    if (one < 0 || next < 0 || one + next < surely * 2) continue;
    found.push(at - from);
    from = at;
  }
  return found;
}

/** Letters of a family name and a post, at least. */
const minTitled = 4;
/** Letters of the people of a line, at most. */
const maxGlued = 80;
/** What makes one title of two. */
const deputyBehind = /^(?:長(?:代理|補佐|職務|兼|付)|補佐|代理|職務|心得|兼|付|[会級房局部課室係庁]|待遇)/u;

/** Letters of the post glued in front of a whole name: 5 in 福祉係長　甲野太郎 without the space; 0 where there is none. */
export function postBeforeWhole(word: string): number {
  let best = surely;
  let letters = 0;
  const first = Math.max(2, word.length - wholeLengthOdds.length + 1);
  for (let length = first; length <= word.length - 3; length++) {
    const name = word.slice(length);
    if (!endsInRole(word.slice(0, length))) continue;
    const odds = nameOdds(word.slice(0, length)) >= 0 ? -Infinity : (wholeName(name)?.odds ?? -Infinity);
    if (odds < best) continue;
    best = odds;
    letters = length;
  }
  return letters;
}

/**
 * Letters of the post glued in front of a family name: 4 in 財務局長甲野 (太郎); 0 where there is none.
 * @param word a word before somebody's given name
 */
export function postBefore(word: string): number {
  for (let length = word.length - 1; length > 1 && length >= word.length - maxFamily; length--) {
    const post = word.slice(0, length);
    if (endsInRole(post) && isPurePost(post) && familyOdds(word.slice(length)) > 0) return length;
  }
  return 0;
}
