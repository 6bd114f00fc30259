import { squeeze } from '../minutes/nameKey';
import type { Attendee } from '../minutes/model';
import { familyName } from '../minutes/people';
import type { Span } from '../text/span';
import type { Fix, PlainCheck } from './check';
import { replacing } from './fixes';
import { isNamedIn, speakersOf } from './speakerLabels';

/** More namesakes than these are no help to list. */
const mostNamed = 4;

/** The label fits several attendees of one family name, and nothing tells which of them is speaking. */
export const speakerAmbiguous: PlainCheck = {
  code: 'speaker-ambiguous',
  defaultSeverity: 'information',
  needs: 'text',
  *run(minutes, { source }) {
    for (const { label, remarks, attendees: indices } of speakersOf(minutes).labels) {
      const named = eachOnce(indices.flatMap((i) => minutes.attendees[i] ?? []));
      if (named.length < 2 || named.length > mostNamed) continue;
      if (!named.every((attendee) => isNamedIn(label, attendee))) continue;
      for (const { speakerSpan } of remarks) {
        if (speakerSpan === null) continue;
        yield {
          code: 'speaker-ambiguous',
          spans: [speakerSpan],
          details: { speaker: label, attendees: named.map(({ name }) => name) },
          fixes: named.flatMap((attendee) => withWholeName(source, speakerSpan, attendee)),
          related: named.map(({ nameSpan }) => ({ span: nameSpan, note: 'attendee' as const })),
        };
      }
    }
  },
};

/** Nobody twice: a file of several meetings lists the same people again. */
function eachOnce(attendees: readonly Attendee[]): Attendee[] {
  return [...new Map(attendees.map((attendee) => [squeeze(attendee.name), attendee])).values()];
}

/** 遠藤本部員 as 遠藤信博本部員. */
function withWholeName(source: string, label: Span, { name }: Attendee): Fix[] {
  const family = familyName(name);
  const at = family === null ? -1 : source.slice(label.start, label.end).indexOf(family);
  if (family === null || at < 0) return [];
  const start = label.start + at;
  return [replacing(source, [{ start, end: start + family.length }], squeeze(name))];
}
