/** What is told of a law, organisation or person at one place: plain data, without words of the interface. */
import type { Attendee, Minutes } from '../minutes/model';
import { squeeze } from '../minutes/nameKey';
import { nameUnits } from '../text/normalText';
import type { Knowledge } from './knowledge';
import { lawUrl, wasPromulgated, type ArticleNumber, type Law } from './laws';
import type { Mention } from './mention';
import {
  isAbolitionVerified,
  isFoundationVerified,
  stateOn,
  type ExistenceStatus,
} from './organizationState';
import type { Organization } from './organizations';

/** An ISO 8601 day, month or year, and whether it was checked against a source. */
export interface CardDate {
  readonly date: string;
  readonly verified: boolean;
}

/** Another entry that a card leads to. */
export interface CardLink {
  readonly id: string;
  readonly name: string;
}

/** What is wrong or right about a law on the meeting's day. */
export interface LawOnDay {
  /** The day of the meeting, ISO 8601. */
  readonly date: string;
  readonly promulgated: 'yes' | 'no' | 'unknown';
}

export interface LawCard {
  readonly kind: 'law';
  readonly id: string;
  /** The formal title. */
  readonly title: string;
  readonly laterTitles: readonly string[];
  readonly shortTitles: readonly string[];
  /** 令和四年法律第四十三号 */
  readonly number: string | null;
  readonly promulgated: string | null;
  /** The article cited at this place. */
  readonly article: ArticleNumber | null;
  /** The page of the law's text, at the article where one is cited. */
  readonly url: string | null;
  readonly english: string | null;
  readonly note: string | null;
  /** True where the text speaks of the law's bill. */
  readonly bill: boolean;
  readonly onDay: LawOnDay | null;
  /** True for an entry of the user. */
  readonly custom: boolean;
}

/** Whether an organisation existed on the meeting's day. */
export interface OrganizationOnDay {
  /** The day of the meeting, ISO 8601. */
  readonly date: string;
  readonly status: ExistenceStatus;
  /** False where the date that decides was never checked. */
  readonly verified: boolean;
}

export interface OrganizationCard {
  readonly kind: 'organization';
  readonly id: string;
  /** The formal name. */
  readonly title: string;
  /** Latin abbreviations. */
  readonly acronyms: readonly string[];
  readonly otherNames: readonly string[];
  readonly english: string | null;
  /** As in the table: ministry, agency, council … */
  readonly type: string;
  readonly parent: CardLink | null;
  readonly established: CardDate | null;
  readonly abolished: CardDate | null;
  readonly predecessors: readonly CardLink[];
  readonly successors: readonly CardLink[];
  readonly url: string | null;
  readonly note: string | null;
  readonly onDay: OrganizationOnDay | null;
  readonly custom: boolean;
}

export interface PersonCard {
  readonly kind: 'person';
  /** The name in the attendee list, without white space. */
  readonly id: string;
  /** The entry of the attendee list. */
  readonly attendee: Attendee;
  /** Remarks of this person in the document. */
  readonly remarks: number;
}

export type Card = LawCard | OrganizationCard | PersonCard;

/** The card of a mention; null for an id that the knowledge does not have. */
export function cardOf(mention: Mention, minutes: Minutes, knowledge: Knowledge): Card | null {
  const date = minutes.header.date?.value ?? null;
  switch (mention.kind) {
    case 'law': {
      const law = knowledge.law(mention.id);
      return law === null ? null : lawCard(law, date, mention.article, mention.bill);
    }
    case 'organization': {
      const organization = knowledge.organization(mention.id);
      return organization === null ? null : organizationCard(organization, date, knowledge);
    }
    case 'person': {
      const attendee = minutes.attendees[mention.attendee];
      return attendee === undefined ? null : personCard(attendee, minutes);
    }
  }
}

/**
 * @param date the meeting's day, ISO 8601; null where it is not known or there is no meeting
 * @param article the article cited, or null
 */
export function lawCard(
  law: Law,
  date: string | null,
  article: ArticleNumber | null = null,
  bill = false,
): LawCard {
  const { id, title, laterTitles, number, promulgated, english, note, custom } = law;
  return {
    kind: 'law',
    id,
    title,
    laterTitles,
    shortTitles: newNames(law.aliases, [title, ...laterTitles]),
    number,
    promulgated,
    article,
    url: webAddress(lawUrl(law, article)),
    english,
    note,
    bill,
    onDay: date === null ? null : { date, promulgated: wasPromulgated(law, date) },
    custom,
  };
}

/** @param date the meeting's day, ISO 8601; null where it is not known or there is no meeting */
export function organizationCard(
  organization: Organization,
  date: string | null,
  { organizations }: Knowledge,
): OrganizationCard {
  const { id, name, acronyms, aliases, english, established, abolished, custom } = organization;
  const links = (ids: readonly string[]): CardLink[] =>
    organizations.getAll(ids).map((each) => ({ id: each.id, name: each.name }));
  const state = date === null ? null : stateOn(organization, date, organizations);
  return {
    kind: 'organization',
    id,
    title: name,
    acronyms,
    otherNames: newNames(aliases, [name, ...acronyms]),
    english,
    type: organization.kind,
    parent: links(organization.parent === null ? [] : [organization.parent])[0] ?? null,
    established: dated(established, isFoundationVerified(organization, organizations)),
    abolished: dated(abolished, isAbolitionVerified(organization, organizations)),
    predecessors: links(organization.predecessors),
    successors: links(organization.successors),
    url: webAddress(organization.url),
    note: organization.note,
    onDay: date === null || state === null ? null : { date, status: state.status, verified: state.verified },
    custom,
  };
}

export function personCard(attendee: Attendee, { attendees, remarks }: Minutes): PersonCard {
  const id = squeeze(attendee.name);
  const own = new Set<number>();
  // The list of each meeting in a file names the same people again.
  for (const [i, { name }] of attendees.entries()) if (squeeze(name) === id) own.add(i);
  const spoken = remarks.filter((remark) => remark.attendee !== null && own.has(remark.attendee));
  return { kind: 'person', id, attendee, remarks: spoken.length };
}

/** Those of the names that are not another's spelling in another width. */
function newNames(names: readonly string[], shown: readonly string[]): string[] {
  const seen = new Set(shown.map(nameUnits));
  return names.filter((name) => {
    const units = nameUnits(name);
    return !seen.has(units) && seen.add(units);
  });
}

function dated(date: string | null, verified: boolean): CardDate | null {
  return date === null ? null : { date, verified };
}

/** Nothing but a web page may be opened from a card. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//iu.test(url) ? url : null;
}
