/** Posts in lists that say who came by post alone: 総務課長、同企画課長、主査. */
import { endsInRole, isRoleWord, withoutRole } from '../speakers/roles';
import type { Entry } from './attendeeEntry';
import { isNamePart } from './attendeeNames';
import { endsInSeat, isPurePost } from './familyAndPost';
import { behindOffice, endsInOffice } from './officeWords';

/** How many entries are posts of somebody whom nobody names, and how many name somebody before a post. */
export interface PostCount {
  readonly unnamed: number;
  readonly named: number;
}

/** Counts the entries of a group that end in a post; seats in the meeting (委員) are none. */
export function countPosts(entries: readonly Entry[]): PostCount {
  let unnamed = 0;
  let named = 0;
  for (const { name } of entries) {
    if (!isPostAlone(name)) continue;
    if (isUnnamedPost(name)) unnamed++;
    else if (namesSomebody(withoutRole(name) ?? '')) named++;
  }
  return { unnamed, named };
}

/** True for one word that ends in a post and not in a seat: 甲野課長, 総務課長. */
export function isPostAlone(name: string): boolean {
  return endsInRole(name) && !endsInSeat(name) && !name.includes(' ');
}

/** 福祉保健部長, 総務課長補佐, 同企画課長: true for nothing but offices and a post. */
export function isUnnamedPost(name: string): boolean {
  if (name.startsWith('同') && isPurePost(name.slice(1))) return true;
  const rest = behindOffice(name);
  return (
    rest !== name && (isRoleWord(rest) || /^[局部課室係]?長?(?:代理|補佐)?$/u.test(rest)) && endsInRole(name)
  );
}

/** 甲野, 甲野太郎 before a post: no office. */
function namesSomebody(word: string): boolean {
  return isNamePart(word) && !endsInOffice(word) && !/[省庁局部課室係班館]./u.test(word);
}
