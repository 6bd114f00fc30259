/** Posts in lists that say who came by post alone: 総務課長、同企画課長、主査. */
import { endsInRole, withoutRole } from '../speakers/roles';
import type { Entry } from './attendeeEntry';
import { isNamePart } from './attendeeNames';
import { endsInSeat, isPurePost } from './familyAndPost';
import { behindOffice, endsInOffice, isPostInOffice } from './officeWords';

/** How many entries are posts of somebody whom nobody names, and how many name somebody before a post. */
export interface PostCount {
  readonly unnamed: number;
  readonly named: number;
}

/** Counts the entries of a group that end in a post; seats in the meeting (委員) are none. */
export function countPosts(entries: readonly Entry[]): PostCount {
  const posts = new Set<string>();
  for (const { name } of entries) if (isPostAlone(name)) posts.add(name);
  const units = sharedUnits(posts);
  let unnamed = 0;
  let named = 0;
  for (const name of posts) {
    const word = withoutRole(name) ?? '';
    // 水域局長 beside 水域局総務課長
    if (isUnnamedPost(name) || units.has(name.slice(0, word.length + 1))) unnamed++;
    else if (namesSomebody(word)) named++;
  }
  return { unnamed, named };
}

/** Letters of a unit (水域局), at least and at most. */
const minUnit = 3;
const maxUnit = 8;

/** What two or more of the posts begin with, as far as it may be a unit. */
function sharedUnits(posts: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const post of posts)
    for (let length = minUnit; length <= Math.min(maxUnit, post.length); length++) {
      const unit = post.slice(0, length);
      (seen.has(unit) ? shared : seen).add(unit);
    }
  return shared;
}

/** True for one word that ends in a post and not in a seat: 甲野課長, 総務課長. */
export function isPostAlone(name: string): boolean {
  return endsInRole(name) && !endsInSeat(name) && !name.includes(' ');
}

/** 福祉保健部長, 総務課長補佐, 同企画課長: true for nothing but offices and a post. */
export function isUnnamedPost(name: string): boolean {
  if (name.startsWith('同') && isPurePost(name.slice(1))) return true;
  if (unitInside.test(name)) return isPurePost(name);
  const rest = behindOffice(name);
  return rest !== name && isPostInOffice(rest);
}

/** 水域局総務課長, 総務省調査部長: two or three letters before 局 or 省 are no family name and what its office is called for (甲野年金局総務課長). */
const unitInside = /^[^・]{2,3}[局庁省府].+[局部課室係官]/u;

/** 甲野, 甲野太郎 before a post: no office. */
function namesSomebody(word: string): boolean {
  return isNamePart(word) && !endsInOffice(word) && !/[省庁局部課室係班館]./u.test(word);
}
