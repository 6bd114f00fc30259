import { lawCard, organizationCard, personCard, type Card } from '../knowledge/cards';
import type { Knowledge } from '../knowledge/knowledge';
import type { Minutes } from '../minutes/model';
import type { Completion } from './complete';

/** The card of what a name means, on the meeting's day; null for an attendee who is not on the list. */
export function cardOfMeaning(
  meaning: Completion['meaning'],
  minutes: Minutes,
  knowledge: Knowledge,
): Card | null {
  const date = minutes.header.date?.value ?? null;
  switch (meaning.kind) {
    case 'law':
      return lawCard(meaning.law, date);
    case 'organization':
      return organizationCard(meaning.organization, date, knowledge);
    case 'person': {
      const attendee = minutes.attendees[meaning.attendee];
      return attendee === undefined ? null : personCard(attendee, minutes);
    }
  }
}
