import type { Span } from '../text/span';
import type { Attendee } from './model';
import { foldInPlace, nameKey } from './nameKey';
import { COMMON_ROLES, familyName, rolesOf, type SpeakerResolver } from './people';

/** A name said in the text (村井委員, 甲野花子), with everybody whom it may mean. */
export interface NameMention {
  /** Name and role, in the offsets of the text that was searched. */
  readonly span: Span;
  /** Indices into the attendee list; several where the name is ambiguous. */
  readonly candidates: readonly number[];
}

interface Name {
  /** As it stands in the folded text. */
  readonly text: string;
  /** The given name that makes it whole; empty when the list does not separate it or `text` has it. */
  readonly given: string;
  /** True for a whole name, which needs no role behind it. */
  readonly whole: boolean;
  /** Roles and posts of this person. */
  readonly roles: readonly string[];
}

const COMMON = [...COMMON_ROLES].sort((a, b) => b.length - a.length);
/** More namesakes than this are nobody in particular, and would make the search slow. */
const MAX_NAMESAKES = 64;

/**
 * Finds the names of attendees in a text. A family name counts only with a role or honorific behind it, and a
 * family name of one kanji only where no kanji stands before it: 林 is not said in 小林委員.
 */
export function findNames(
  text: string,
  attendees: readonly Attendee[],
  resolver: SpeakerResolver,
): NameMention[] {
  const byFirst = namesByFirst(attendees);
  if (byFirst.size === 0) return [];
  const folded = foldInPlace(text);
  const firsts = new RegExp(`[${[...byFirst.keys()].map(escaped).join('')}]`, 'g');
  const found: NameMention[] = [];
  for (let hit = firsts.exec(folded); hit !== null; hit = firsts.exec(folded)) {
    const end = longestNameAt(folded, hit.index, byFirst.get(hit[0]) ?? []);
    if (end <= hit.index) continue;
    const candidates = resolver.candidates(text.slice(hit.index, end));
    if (candidates.length > 0) found.push({ span: { start: hit.index, end }, candidates });
    if (candidates.length > 0) firsts.lastIndex = end;
  }
  return found;
}

function namesByFirst(attendees: readonly Attendee[]): Map<string, Name[]> {
  const byFirst = new Map<string, Name[]>();
  for (const attendee of attendees) {
    const family = familyName(attendee.name.trim());
    const whole = foldInPlace(nameKey(attendee.name));
    const roles = [...rolesOf(attendee)]
      .filter((role) => role.length >= 2)
      .sort((a, b) => b.length - a.length);
    if (family === null) {
      addName(byFirst, { text: whole, given: '', whole: true, roles });
      continue;
    }
    const text = foldInPlace(nameKey(family));
    addName(byFirst, { text, given: whole.slice(text.length), whole: false, roles });
  }
  return byFirst;
}

function addName(byFirst: Map<string, Name[]>, name: Name): void {
  if (name.text.length < (name.whole ? 2 : 1)) return;
  const first = name.text.charAt(0);
  const names = byFirst.get(first);
  if (names === undefined) byFirst.set(first, [name]);
  else if (names.length < MAX_NAMESAKES) names.push(name);
}

/** Where the longest name at `start` ends, with its role; `start` when there is none. */
function longestNameAt(text: string, start: number, names: readonly Name[]): number {
  let longest = start;
  for (const { text: name, given, whole, roles } of names) {
    if (!text.startsWith(name, start)) continue;
    if (name.length === 1 && isKanjiBefore(text, start)) continue;
    let end = start + name.length;
    const isWhole = whole || (given !== '' && (end = withGiven(text, end, given)) > start + name.length);
    const role = roleAt(text, end, roles);
    if (role > end || isWhole) longest = Math.max(longest, role);
  }
  return longest;
}

/** Behind the given name, with or without a space before it; `at` when it is not there. */
function withGiven(text: string, at: number, given: string): number {
  const from = /\s/u.test(text.charAt(at)) ? at + 1 : at;
  return text.startsWith(given, from) ? from + given.length : at;
}

/** Behind the longest role at `at`; `at` when there is none. */
function roleAt(text: string, at: number, roles: readonly string[]): number {
  let end = at;
  for (const list of [roles, COMMON]) {
    const role = list.find((each) => text.startsWith(each, at));
    if (role !== undefined) end = Math.max(end, at + role.length);
  }
  return end;
}

function isKanjiBefore(text: string, at: number): boolean {
  return at > 0 && /[\p{Script=Han}々]/u.test(text.charAt(at - 1));
}

function escaped(character: string): string {
  return /[\]\\^-]/u.test(character) ? `\\${character}` : character;
}
