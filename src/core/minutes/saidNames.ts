/** Finds the names of attendees in a normalised text. */
import { Script, scriptOf } from '../text/letters';
import type { NormalText } from '../text/normalText';
import { isAdjacent, nameUnits, unitEnd } from '../text/normalText';
import type { Span } from '../text/span';
import type { Attendee } from './model';
import { COMMON_ROLES, familyName, rolesOf, type SpeakerResolver } from './people';

/** A name said in the text (村井委員, 甲野花子), with everybody whom it may mean. */
export interface SaidName {
  /** Name and role, in the offsets of the text. */
  readonly span: Span;
  /** Indices into the attendee list; several where the name is ambiguous. */
  readonly candidates: readonly number[];
}

interface Name {
  /** Family name, or the whole name where the list does not separate it. */
  readonly units: string;
  /** The given name, or empty. */
  readonly given: string;
  /** Roles and posts of this person, long ones first. */
  readonly roles: readonly string[];
}

const ROLES: ReadonlySet<string> = new Set(COMMON_ROLES.map(nameUnits));
const LONGEST_ROLE = Math.max(...[...ROLES].map((role) => role.length));
/** More namesakes than this are nobody in particular, and would make the search slow. */
const MAX_NAMESAKES = 64;

/** Nobody has more posts; what looks like more is a table gone wrong. */
const MAX_ROLES = 32;

/**
 * The names of attendees in a text, in order. A family name counts only with a role or honorific behind it, and
 * one of a single kanji only where no kanji stands before it: 林 is not named in 小林委員.
 */
export function findSaidNames(
  normal: NormalText,
  attendees: readonly Attendee[],
  resolver: SpeakerResolver,
): SaidName[] {
  const byFirst = namesByFirst(attendees);
  const starts = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) starts[first] = 1;
  const { units, length } = normal;
  const found: SaidName[] = [];
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    if (starts[unit] !== 1) continue;
    const end = longestNameAt(normal, at, byFirst.get(unit) ?? []);
    if (end <= at) continue;
    const span = { start: normal.starts[at] ?? 0, end: unitEnd(normal, end - 1) };
    const candidates = resolver.candidates(normal.text.slice(span.start, span.end));
    if (candidates.length === 0) continue;
    found.push({ span, candidates });
    at = end - 1;
  }
  return found;
}

function namesByFirst(attendees: readonly Attendee[]): Map<number, Name[]> {
  const byFirst = new Map<number, Name[]>();
  for (const attendee of attendees) {
    const family = familyName(attendee.name.trim());
    const whole = nameUnits(attendee.name);
    const units = family === null ? whole : nameUnits(family);
    if (units.length < (family === null ? 2 : 1)) continue;
    const roles = [...rolesOf(attendee)].map(nameUnits).filter((role) => role.length >= 2);
    roles.sort((a, b) => b.length - a.length);
    roles.length = Math.min(roles.length, MAX_ROLES);
    const names = byFirst.get(units.charCodeAt(0)) ?? [];
    if (names.length < MAX_NAMESAKES) names.push({ units, given: whole.slice(units.length), roles });
    byFirst.set(units.charCodeAt(0), names);
  }
  return byFirst;
}

/** Unit behind the longest name at `at`, with its role; `at` when there is none. */
function longestNameAt(normal: NormalText, at: number, names: readonly Name[]): number {
  let longest = at;
  for (const { units, given, roles } of names) {
    if (!standsAt(normal, at, units)) continue;
    if (units.length === 1 && isKanjiBefore(normal, at)) continue;
    const family = at + units.length;
    const withGiven = given !== '' && standsAt(normal, family, given) ? family + given.length : family;
    const isWhole = given === '' ? units.length > 1 : withGiven > family;
    const role = roleAt(normal, withGiven, roles);
    if (role > withGiven || isWhole) longest = Math.max(longest, role);
  }
  return longest;
}

/** True when the units stand at a place without a space among them; one may stand before them. */
function standsAt({ units, starts, length }: NormalText, at: number, name: string): boolean {
  const last = at + name.length - 1;
  if (last >= length) return false;
  for (let k = 0; k < name.length; k++) if (units[at + k] !== name.charCodeAt(k)) return false;
  return (starts[last] ?? 0) - (starts[at] ?? 0) === name.length - 1;
}

/** Unit behind the longest role right at `at`; `at` when there is none. */
function roleAt(normal: NormalText, at: number, roles: readonly string[]): number {
  if (!isAdjacent(normal, at - 1)) return at;
  let end = at;
  for (const role of roles) {
    if (!standsAt(normal, at, role)) continue;
    end = at + role.length;
    break;
  }
  let text = '';
  for (let k = at; k < normal.length && k < at + LONGEST_ROLE; k++) {
    text += String.fromCharCode(normal.units[k] ?? 0);
    if (k + 1 > end && ROLES.has(text)) end = k + 1;
  }
  return end;
}

function isKanjiBefore(normal: NormalText, at: number): boolean {
  return isAdjacent(normal, at - 1) && scriptOf(normal.units[at - 1] ?? 0) === Script.Kanji;
}
