/** The same text gives the same minutes, and an edit changes no more than it must. */
import { toJson } from '../../../src/core/minutes/json';
import type { Minutes } from '../../../src/core/minutes/model';
import { parse } from '../../../src/core/minutes/parse';
import { ParseMemory } from '../../../src/core/minutes/parseMemory';
import type { Property } from './property';
import { allSections, quote } from './property';
import { allSpans } from './spans';

/** All of the minutes as one string. */
export function wholeForm(minutes: Minutes): string {
  const { joined } = minutes;
  return JSON.stringify([
    toJson(minutes, { blocks: true }),
    allSpans(minutes),
    joined.text,
    joined.toSourceSpans({ start: 0, end: joined.text.length }),
    minutes.remarks.map(({ joinedSpan }) => joinedSpan),
  ]);
}

export const parsesTheSameTwice: Property = {
  name: 'parses-the-same-twice',
  check: (text, minutes, parse) =>
    wholeForm(parse(text)) === wholeForm(minutes) ? null : 'a second parse of the same text differs',
};

/** An edit parsed with the memory of the version before, and without: null when both give the same. */
export function memoryMakesNoDifference(before: string, after: string): string | null {
  const memory = new ParseMemory();
  parse(before, memory);
  return wholeForm(parse(after, memory)) === wholeForm(parse(after))
    ? null
    : 'the edit parses otherwise anew';
}

export const lineEndsMakeNoDifference: Property = {
  name: 'line-ends-make-no-difference',
  check: (text, minutes, parse) => {
    if (text.includes('\r')) return null;
    const before = readings(minutes);
    const after = readings(parse(text.replaceAll('\n', '\r\n')));
    const i = before.findIndex((line, at) => line !== after[at]);
    if (i >= 0 || after.length > before.length) {
      const at = i >= 0 ? i : before.length;
      return `with \\r\\n: ${quote(after[at] ?? 'nothing')}, with \\n: ${quote(before[at] ?? 'nothing')}`;
    }
    return null;
  },
};

/** What was read, without offsets. */
function readings(minutes: Minutes): string[] {
  const { header } = minutes;
  return [
    ...Object.entries(header).map(
      ([name, field]) => `${name}: ${String((field as { value: unknown } | null)?.value)}`,
    ),
    ...minutes.attendees.map(
      (a) => `attendee ${JSON.stringify([a.name, a.affiliation, a.role, a.group, a.attendance])}`,
    ),
    ...minutes.agenda.map((a) => `agenda ${JSON.stringify([a.category, a.text])}`),
    ...minutes.handouts.map((h) => `handout ${JSON.stringify([h.number, h.title])}`),
    ...allSections(minutes).map((s) => `section ${JSON.stringify([s.level, s.number, s.title])}`),
    ...minutes.remarks.map(
      (r) => `remark ${JSON.stringify([r.id, r.speaker, r.attendee, r.depth, r.group, r.text])}`,
    ),
    ...minutes.blocks.map((b) => `block ${b.kind}`),
    `joined ${minutes.joined.text}`,
  ];
}

/**
 * Ids of remarks that an edit left alone: what is said by whom once before and once after the edit has one
 * id. (Of two remarks that say the same, an edit of one may well take the other's number.)
 * @returns what is wrong, or null
 */
export function idsSurvive(before: Minutes, after: Minutes): string | null {
  const old = saidOnce(before);
  for (const [said, id] of saidOnce(after)) {
    const was = old.get(said);
    if (was !== undefined && was !== id)
      return `${quote(said)} had the id ${was} and has ${id} after the edit`;
  }
  return null;
}

function saidOnce(minutes: Minutes): Map<string, string> {
  const ids = new Map<string, string>();
  const twice = new Set<string>();
  for (const { speaker, text, id } of minutes.remarks) {
    const said = `${speaker ?? ''}\0${text}`;
    if (ids.has(said)) twice.add(said);
    ids.set(said, id);
  }
  for (const said of twice) ids.delete(said);
  return ids;
}
