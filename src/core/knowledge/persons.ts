/** Who of the attendees is named where: in the list, before remarks, in what is said. */
import type { Attendee, Minutes } from '../minutes/model';
import { squeeze } from '../minutes/nameKey';
import { speakerIndex } from '../minutes/people';
import type { Span } from '../text/span';
import type { PersonMention } from './mention';
import type { NormalText } from '../text/normalText';
import { findSaidNames } from '../minutes/saidNames';

/**
 * All persons named in the minutes, in order. A name that fits several attendees is nobody's.
 * @param normal the minutes' joined text
 */
export function findPersons(minutes: Minutes, normal: NormalText): PersonMention[] {
  const { attendees, joined } = minutes;
  if (attendees.length === 0) return [];
  const ids = attendees.map(({ name }) => squeeze(name));
  const found: PersonMention[] = [];
  const add = (span: Span, attendee: number): void => {
    if (span.end > span.start) found.push({ kind: 'person', id: ids[attendee] ?? '', span, attendee });
  };
  const toJoined = ({ start, end }: Span): Span => ({
    start: joined.toJoined(start),
    end: joined.toJoined(end - 1) + 1,
  });
  for (const [i, { nameSpan }] of attendees.entries()) add(toJoined(nameSpan), i);
  for (const { speakerSpan, attendee } of minutes.remarks) {
    if (speakerSpan !== null && attendee !== null) add(toJoined(speakerSpan), attendee);
  }
  const taken = sorted(found);
  const people = eachOnce(attendees, ids);
  const listed = people.map(({ attendee }) => attendee);
  let next = 0;
  for (const { span, candidates } of findSaidNames(normal, listed, speakerIndex(listed))) {
    const [candidate = -1, ...others] = candidates;
    const person = people[candidate];
    if (person === undefined || others.length > 0) continue;
    while (next < taken.length && (taken[next]?.span.end ?? 0) <= span.start) next++;
    const other = taken[next];
    if (other === undefined || other.span.start >= span.end) add(span, person.index);
  }
  return sorted(found);
}

/** Nobody twice: a file of several meetings lists the same people again, and two entries would be ambiguous. */
function eachOnce(
  attendees: readonly Attendee[],
  ids: readonly string[],
): { readonly attendee: Attendee; readonly index: number }[] {
  const seen = new Set<string>();
  const people: { readonly attendee: Attendee; readonly index: number }[] = [];
  for (const [index, attendee] of attendees.entries()) {
    const id = ids[index] ?? '';
    if (!seen.has(id)) people.push({ attendee, index });
    seen.add(id);
  }
  return people;
}

/** In order of the text; of several in one place (a heading that names the speaker of many remarks) the first. */
function sorted(mentions: readonly PersonMention[]): PersonMention[] {
  const inOrder = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: PersonMention[] = [];
  for (const each of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= each.span.start) kept.push(each);
  }
  return kept;
}
