/** Posts in lists that say who came by post alone: 総務課長、同企画課長、主査. */
import { bareLabel, endsInRole } from '../speakers/roles';
import type { Entry } from './attendeeEntry';
import { endsInSeat, isPurePost } from './familyAndPost';
import { familyOdds, hardlyAnybody, surely } from './nameLetters';
import { beforePost, maxFamily, nameOdds } from './namesInPosts';
import { beforeOffice, behindOffice, isPostInOffice } from './officeWords';

/** How many entries are posts of somebody whom nobody names, and how many name somebody before a post. */
export interface PostCount {
  readonly unnamed: number;
  readonly named: number;
}

/** Counts the entries of a group that end in a post; seats in the meeting (委員) are none. */
export function countPosts(entries: readonly Entry[]): PostCount {
  const posts = new Set<string>();
  for (const { name } of entries) if (isPostAlone(name)) posts.add(name);
  let unnamed = 0;
  let named = 0;
  let doubtful = 0;
  for (const post of posts) {
    if (mayBeNamed(post)) continue;
    const odds = nameOdds(post);
    if (isUnnamedPost(post) || odds < hardlyAnybody) unnamed++;
    else if (odds === hardlyAnybody) doubtful++;
    else if (odds >= 0) named++;
  }
  // 甲野参事官、帯刀事務局長: rare names beside one that is none.
  return { unnamed: named > 0 ? unnamed : unnamed + doubtful, named };
}

/** True for one word that ends in a post and not in a seat: 甲野課長, 総務課長. */
export function isPostAlone(name: string): boolean {
  return endsInRole(name) && !endsInSeat(name) && !name.includes(' ');
}

/**
 * 福祉保健部長, 総務課長補佐, 同企画課長, 男女共同参画係長: true for nothing but offices and a post.
 */
export function isUnnamedPost(printed: string): boolean {
  const name = bareLabel(printed);
  if (name.startsWith('同') && isPurePost(name.slice(1))) return true;
  const rest = behindOffice(name);
  if (rest !== name && isPostInOffice(rest)) return true;
  return beforeOffice(beforePost(name)).length > maxFamily && nameOdds(name) <= hardlyAnybody;
}

/** True for a post in a group most of whose posts have no name: that somebody's opens it is not beyond doubt. */
export function isUnnamedAmongOthers(name: string): boolean {
  return nameOdds(name) < surely;
}

/** 甲野支所長: true for a post that may as well open with a name, where others of the group do; 青葉支所長 is one of a place. */
export function mayBeNamed(post: string): boolean {
  const family = branch.exec(post)?.[1] ?? '';
  return family.length <= maxFamily && familyOdds(family) >= surely;
}

const branch = /^([^\s]{1,3})(?:支所|支局|支部|出張所)長/u;
