import { nameKey } from '../minutes/nameKey';
import type { Minutes } from '../minutes/model';
import { familyName } from '../minutes/people';
import type { Finding, Fix, PlainCheck } from './check';
import { replacing } from './fixes';
import { nameAndRole, speakersOf, type SpeakerLabel } from './speakerLabels';

/** Where fewer speakers of a role are on the list, the list may not be meant to hold them all. */
const leastListed = 3;
/** Of the speakers of a role so many may be missing before the list counts as incomplete. */
const mostMissing = 0.25;

/**
 * A speaker whose role stands for membership (甲野委員) is missing on a list that holds the others of that role:
 * the name is misprinted here, or was left out there.
 */
export const speakerNotListed: PlainCheck = {
  code: 'speaker-not-listed',
  defaultSeverity: 'warning',
  needs: 'text',
  *run(minutes, { source }) {
    const roles = rolesOf(minutes);
    const list = textOfList(minutes, source);
    let listKey: string | null = null;
    for (const { listed, missing } of roles.values()) {
      if (listed < leastListed || missing.length > mostMissing * (listed + missing.length)) continue;
      for (const { speaker, name } of missing) {
        // Named in the list somehow, as somebody's deputy or in a note.
        if (list.includes(name)) continue;
        listKey ??= nameKey(list);
        if (!listKey.includes(nameKey(name))) yield* findings(minutes, source, speaker, name);
      }
    }
  },
};

interface Role {
  listed: number;
  readonly missing: { readonly speaker: SpeakerLabel; readonly name: string }[];
}

/** The speakers of each role: how many names are on the list, and which are not. */
function rolesOf(minutes: Minutes): Map<string, Role> {
  const roles = new Map<string, Role>();
  const counted = new Set<string>();
  for (const speaker of speakersOf(minutes).labels) {
    const parts = nameAndRole(speaker.label);
    if (parts === null || counted.has(parts.name + parts.role)) continue;
    counted.add(parts.name + parts.role);
    let role = roles.get(parts.role);
    if (role === undefined) roles.set(parts.role, (role = { listed: 0, missing: [] }));
    if (speaker.attendees.length > 0) role.listed++;
    else role.missing.push({ speaker, name: parts.name });
  }
  return roles;
}

function textOfList({ attendees }: Minutes, source: string): string {
  const first = attendees[0];
  const last = attendees.at(-1);
  return first === undefined || last === undefined ? '' : source.slice(first.span.start, last.span.end);
}

function* findings(
  minutes: Minutes,
  source: string,
  { label, remarks }: SpeakerLabel,
  name: string,
): Iterable<Finding> {
  const nearest = nearestFamily(minutes, name);
  for (const { speakerSpan } of remarks) {
    if (speakerSpan === null) continue;
    const at = source.slice(speakerSpan.start, speakerSpan.end).indexOf(name);
    const fixes: Fix[] = [];
    if (nearest !== null && at >= 0) {
      const start = speakerSpan.start + at;
      fixes.push(replacing(source, [{ start, end: start + name.length }], nearest.family));
    }
    yield {
      code: 'speaker-not-listed',
      spans: [speakerSpan],
      details: { speaker: label, nearest: nearest?.name ?? null },
      fixes,
      related: nearest === null ? [] : [{ span: nearest.span, note: 'attendee' }],
    };
  }
}

interface NearName {
  readonly family: string;
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The only attendee whose family name has one other character, of two at least; null where there are several. */
function nearestFamily({ attendees }: Minutes, name: string): NearName | null {
  const near = new Map<string, NearName>();
  for (const { name: whole, nameSpan } of attendees) {
    const family = familyName(whole);
    if (family === null || !differsByOne(name, family)) continue;
    near.set(family, { family, name: whole, span: nameSpan });
  }
  const [only] = near.values();
  return near.size === 1 ? (only ?? null) : null;
}

function differsByOne(a: string, b: string): boolean {
  const [first, second] = [Array.from(a), Array.from(b)];
  if (first.length !== second.length || first.length < 2) return false;
  return first.filter((character, i) => character !== second[i]).length === 1;
}
