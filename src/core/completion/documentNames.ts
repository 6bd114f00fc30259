/** The names that one document uses: of its attendees, and those it defines itself. */
import type { Knowledge, Owner } from '../knowledge/knowledge';
import { ownerId } from '../knowledge/matcher';
import { mentionKey } from '../knowledge/mention';
import type { DocumentMentions } from '../knowledge/mentions';
import { squeeze } from '../minutes/nameKey';
import { familyName } from '../minutes/people';
import type { Attendee, Minutes } from '../minutes/model';
import { nameUnits } from '../text/normalText';

/** A way to write an attendee: 甲野座長, 甲野花子. */
export interface PersonName {
  readonly text: string;
  readonly key: string;
  /** Index into the attendee list. */
  readonly attendee: number;
  /** So many units must be typed: the family name, where the list tells it. */
  readonly least: number;
}

/** A short name that the document defines: 以下「強化法」という。 */
export interface DefinedName {
  readonly text: string;
  readonly key: string;
  readonly owner: Owner;
}

export interface DocumentNames {
  readonly people: readonly PersonName[];
  readonly defined: readonly DefinedName[];
  /** Laws and organisations that it names (see `ownerId`). */
  readonly named: ReadonlySet<string>;
  /** The meeting's day, ISO 8601, or null. */
  readonly date: string | null;
}

/** Labels that are longer hold more than a name. */
const LONGEST_LABEL = 24;

/** Gathers the names, in one walk over the mentions. */
export function documentNames(
  minutes: Minutes,
  mentions: DocumentMentions,
  knowledge: Knowledge,
): DocumentNames {
  const named = new Set<string>();
  const defined = new Map<string, DefinedName>();
  const people = new PeopleNames(minutes.attendees);
  for (const mention of mentions.all) {
    if (mention.kind === 'person') {
      people.add(mentions.surface(mention), mention.attendee);
      continue;
    }
    named.add(mentionKey(mention.kind, mention.id));
    if (mention.definition === null) continue;
    const owner = ownerOf(mention.kind, mention.id, knowledge);
    const text = mentions.surface(mention);
    if (owner !== null) defined.set(`${text} ${ownerId(owner)}`, { text, key: nameUnits(text), owner });
  }
  return {
    people: people.all(),
    defined: [...defined.values()],
    named,
    date: minutes.header.date?.value ?? null,
  };
}

function ownerOf(kind: 'law' | 'organization', id: string, knowledge: Knowledge): Owner | null {
  if (kind === 'law') {
    const law = knowledge.law(id);
    return law === null ? null : { kind, law };
  }
  const organization = knowledge.organization(id);
  return organization === null ? null : { kind, organization };
}

/** How each attendee is called: as printed, and as others of the same group are. */
class PeopleNames {
  /** By attendee: the names as printed, each with how often. */
  private readonly printed = new Map<number, Map<string, number>>();
  /** By group: what follows the family name (委員), each with how often. */
  private readonly endings = new Map<string, Map<string, number>>();

  constructor(private readonly attendees: readonly Attendee[]) {}

  add(surface: string, attendee: number): void {
    const person = this.attendees[attendee];
    if (person === undefined || surface.length > LONGEST_LABEL) return;
    count(this.printed, attendee, surface);
    const family = familyOf(person);
    if (family === null || !surface.startsWith(family) || squeeze(person.name).startsWith(surface)) return;
    const ending = surface.slice(family.length);
    if (ending !== person.role && !squeeze(person.name).endsWith(ending))
      count(this.endings, groupOf(person), ending);
  }

  all(): PersonName[] {
    const names = new Map<string, PersonName>();
    for (const [attendee, person] of this.attendees.entries()) {
      for (const text of this.namesOf(person, attendee)) {
        const key = nameUnits(text);
        const least = Math.max(1, nameUnits(familyOf(person) ?? text.slice(0, 2)).length);
        // The list of each meeting in a file names the same people again.
        if (key.length > least && !names.has(text)) names.set(text, { text, key, attendee, least });
      }
    }
    return [...names.values()];
  }

  /** Most used first; the whole name last. */
  private namesOf(person: Attendee, attendee: number): string[] {
    const whole = squeeze(person.name);
    const printed = mostFirst(this.printed.get(attendee)).filter((name) => name !== whole);
    const family = familyOf(person);
    const ending = person.role ?? mostFirst(this.endings.get(groupOf(person)))[0] ?? '';
    return [...printed, ...(family === null || ending === '' ? [] : [family + ending]), whole];
  }
}

function familyOf({ name }: Attendee): string | null {
  const family = familyName(name.trim());
  return family === null ? null : squeeze(family);
}

function groupOf({ group }: Attendee): string {
  return group ?? '';
}

function count<K>(counts: Map<K, Map<string, number>>, key: K, text: string): void {
  const texts = counts.get(key) ?? new Map<string, number>();
  counts.set(key, texts.set(text, (texts.get(text) ?? 0) + 1));
}

function mostFirst(counts: ReadonlyMap<string, number> | undefined): string[] {
  return [...(counts ?? [])].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
