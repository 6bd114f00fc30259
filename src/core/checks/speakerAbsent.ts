import { squeeze } from '../minutes/nameKey';
import type { PlainCheck } from './check';
import { isNamedIn, speakersOf } from './speakerLabels';

/** Somebody listed as absent speaks. */
export const speakerAbsent: PlainCheck = {
  code: 'speaker-absent',
  defaultSeverity: 'warning',
  needs: 'text',
  *run(minutes) {
    const { attendees } = minutes;
    // Who is listed at another place as well (a file of several meetings) may have been there.
    const there = new Set(
      attendees.filter(({ attendance }) => attendance !== 'absent').map(({ name }) => squeeze(name)),
    );
    for (const { label, remarks, attendees: indices } of speakersOf(minutes).labels) {
      const attendee = indices.length === 1 ? attendees[indices[0] ?? -1] : undefined;
      if (attendee?.attendance !== 'absent' || there.has(squeeze(attendee.name))) continue;
      // By the role alone (事務局) somebody else may be meant, and a deputy speaks in their place.
      if (!isNamedIn(label, attendee) || label.includes('代理')) continue;
      for (const { speakerSpan } of remarks) {
        if (speakerSpan === null) continue;
        yield {
          code: 'speaker-absent',
          spans: [speakerSpan],
          details: { speaker: label, attendee: attendee.name },
          fixes: [],
          related: [{ span: attendee.nameSpan, note: 'attendee' }],
        };
      }
    }
  },
};
