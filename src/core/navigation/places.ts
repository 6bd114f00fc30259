import type { Minutes, Remark } from '../minutes/model';
import { speakerIndex } from '../minutes/people';
import { findSaidNames } from '../minutes/saidNames';
import { normalText } from '../text/normalText';
import type { Span } from '../text/span';
import { lastStartingBy } from '../text/spanSearch';
import { sourceSpan } from './selection';

/** entry: in the attendee list; label: before a remark or in a heading; mention: said; remark: said by them. */
export type PlaceRole = 'entry' | 'label' | 'mention' | 'remark';

/** A place where somebody is named or speaks. */
export interface Place {
  readonly span: Span;
  readonly role: PlaceRole;
  readonly person: PersonInMinutes;
}

/** Somebody named in the minutes: an attendee, or a label that fits nobody or several on the list. */
export interface PersonInMinutes {
  /** Indices into the attendee list: one, none for an unlisted label, several for an ambiguous one. */
  readonly attendees: readonly number[];
  /** In order of the text. A remark under a label of its own counts once, as the label. */
  readonly places: readonly Place[];
}

interface Gathered {
  readonly attendees: readonly number[];
  readonly places: Place[];
}

/** Everybody named in one document, and where. Built in one walk over the text. */
export class PeopleOfMinutes {
  private readonly byKey = new Map<string, Gathered>();
  private readonly byAttendee: (Gathered | undefined)[] = [];
  private readonly byRemark: (Gathered | null)[] = [];
  /** Entries, labels and mentions in order of the text; they do not overlap. */
  private readonly names: Place[] = [];

  constructor(private readonly minutes: Minutes) {
    const { attendees, remarks } = minutes;
    const resolver = speakerIndex(attendees);
    attendees.forEach(({ nameSpan }, i) => {
      this.addName(this.personOf([i], ''), nameSpan, 'entry');
    });
    const seen = new Set<number>();
    for (const remark of remarks) {
      const { speaker, attendee } = remark;
      if (speaker === null) {
        this.byRemark.push(null);
        continue;
      }
      const person = this.personOf(attendee === null ? resolver.candidates(speaker) : [attendee], speaker);
      this.byRemark.push(person);
      this.addRemark(person, remark, seen);
    }
    const taken = [...this.names].sort(byStart);
    const said =
      attendees.length === 0 ? [] : findSaidNames(normalText(minutes.joined.text), attendees, resolver);
    for (const { span, candidates } of said) {
      const place = sourceSpan(minutes, span);
      const entry = attendees[lastStartingBy(attendees, place.start)];
      if ((entry !== undefined && place.start < entry.span.end) || overlaps(taken, place)) continue;
      this.addName(
        this.personOf(candidates, minutes.joined.text.slice(span.start, span.end)),
        place,
        'mention',
      );
    }
    this.names.sort(byStart);
    for (const { places } of this.byKey.values()) places.sort(byStart);
  }

  /** The name at an offset (its end counts), or null. */
  at(offset: number): Place | null {
    const place = this.names[lastStartingBy(this.names, offset)];
    if (place !== undefined && offset <= place.span.end) return place;
    return null;
  }

  /** Who makes a remark, by its index; null for an anonymous one. */
  speakerOf(remark: number): PersonInMinutes | null {
    return this.byRemark[remark] ?? null;
  }

  /** One object a person: an attendee's, or the one of all equal labels. */
  private personOf(attendees: readonly number[], label: string): Gathered {
    const only = attendees.length === 1 ? attendees[0] : undefined;
    if (only !== undefined) return (this.byAttendee[only] ??= this.personWithKey(`#${only}`, attendees));
    return this.personWithKey(label.replace(/\s+/gu, ''), attendees);
  }

  private personWithKey(key: string, attendees: readonly number[]): Gathered {
    let person = this.byKey.get(key);
    if (person === undefined) this.byKey.set(key, (person = { attendees, places: [] }));
    return person;
  }

  private addName(person: Gathered, span: Span, role: PlaceRole): void {
    const place = { span, role, person };
    person.places.push(place);
    this.names.push(place);
  }

  /** A label counts once, also when a heading names the speaker of many remarks; these count each. */
  private addRemark(
    person: Gathered,
    { speakerSpan, speakerSource, joinedSpan }: Remark,
    seen: Set<number>,
  ): void {
    if (speakerSpan !== null && !seen.has(speakerSpan.start)) {
      seen.add(speakerSpan.start);
      this.addName(person, speakerSpan, 'label');
    }
    if (speakerSpan !== null && speakerSource === 'mark') return;
    const { text } = this.minutes.joined;
    const lineEnd = text.indexOf('\n', joinedSpan.start);
    const end = Math.min(joinedSpan.end, joinedSpan.start + 40, lineEnd < 0 ? Infinity : lineEnd);
    const span = sourceSpan(this.minutes, { start: joinedSpan.start, end });
    person.places.push({ span, role: 'remark', person });
  }
}

function byStart(a: Place, b: Place): number {
  return a.span.start - b.span.start;
}

function overlaps(sorted: readonly Place[], { start, end }: Span): boolean {
  const place = sorted[lastStartingBy(sorted, end - 1)];
  return place !== undefined && place.span.end > start;
}
