/** The groups of an attendee list (委員, 事務局), and how each writes names. */
import type { Entry, ReadEntry } from './attendeeEntry';
import { asFamilyAndPost, partsNames, writesTogether } from './familyAndPost';
import { countPosts } from './unnamedPosts';
import {
  asNameAndPost,
  asNameAndSeat,
  asPartedWithSeat,
  asWholeAndPost,
  hasWholesBeforePosts,
  isFamilyList,
  isSeatedList,
  writesWhole,
} from './nameAndPost';

/** What is known of a row by its text alone. */
export interface RowText {
  /** See `rowVotes`. */
  readonly votes: number;
  /** Its people, where the list parts family and given name; null as long as nobody asked. */
  parted: readonly ReadEntry[] | null;
  /** Its people, where the list writes them in one word. */
  whole: readonly ReadEntry[] | null;
}

/** How the names of a group are written: takes the post off a name, or adds it; null for an entry that is right as it is. */
type GroupStyle = (text: string, read: ReadEntry) => ReadEntry | null;

/** The rows under one heading; those without one are a group as well. */
export class RowGroup {
  /** Of all rows; more than 0 where they write family and given name in one word. */
  votes = 0;
  /** True where names are written in one word; where the group tells nothing, as the list does. */
  whole = false;
  /** What the rows say, rows of the same text once. */
  readonly reads = new Set<readonly ReadEntry[]>();
  style: GroupStyle | null = null;
  /** True where posts stand for people whom nobody names. */
  unnamed = false;
  /** True where more posts open with the name of their holder. */
  named = false;

  /** @param name the heading; '' for rows without one */
  constructor(readonly name: string) {}
}

/**
 * Tells the style of each group of a list. A group tells its own where it can; what the rest of the list is like counts for
 * the others.
 * @param body the name of the body that met; '' where it is not known
 */
export function setStyles(list: readonly RowGroup[], body: string): void {
  const groups = list.map(entriesOf);
  const parted = partsNames(groups.map(({ entries }) => entries));
  const families = new Set(groups.filter(({ unparted }) => isFamilyList(unparted)));
  const whole = !parted && writesWhole(groups.flatMap((each) => (families.has(each) ? [] : each.entries)));
  const bodies = whole ? [body, ...list.map(({ name }) => name)].join('\n') : '';
  const posts = groups.map(({ unparted }) => countPosts(unparted));
  const nobodyNamed = posts.some(({ unnamed }) => unnamed > 0) && posts.every(({ named }) => named === 0);
  for (const [k, each] of groups.entries()) {
    const { unnamed = 0, named = 0 } = posts[k] ?? {};
    each.group.unnamed = nobodyNamed || unnamed > named;
    each.group.named = named > unnamed;
    const style = styleOf(whole && !families.has(each), parted, each, bodies);
    const among = hasWholesBeforePosts(each.unparted);
    each.group.style = (text, read) => asWholeAndPost(read, among) ?? style(text, read);
  }
}

/** The people of a group. */
interface GroupEntries {
  readonly group: RowGroup;
  readonly entries: Entry[];
  /** Those whose name has no space in it: all others are written as most lists have them, and tell nothing else. */
  readonly unparted: Entry[];
}

function styleOf(
  whole: boolean,
  parted: boolean,
  { entries, unparted }: GroupEntries,
  bodies: string,
): GroupStyle {
  if (whole) return (_text, read) => asNameAndPost(read, bodies);
  if (isSeatedList(unparted)) return (_text, read) => asNameAndSeat(read);
  const together = unparted.length === entries.length && writesTogether(unparted);
  if (parted && !together) return (text, read) => asFamilyAndPost(text, read) ?? asPartedWithSeat(read);
  return (_text, read) => asPartedWithSeat(read);
}

function entriesOf(group: RowGroup): GroupEntries {
  const entries: Entry[] = [];
  const unparted: Entry[] = [];
  for (const row of group.reads)
    for (const { entry } of row) {
      entries.push(entry);
      if (!entry.name.includes(' ')) unparted.push(entry);
    }
  return { group, entries, unparted };
}
