/** Whether an organisation existed on a date, and which of several of one name did. */
import type { Organization, OrganizationTable } from './organizations';

export type ExistenceStatus = 'not-yet' | 'existing' | 'abolished' | 'unknown';

/** An organisation on a date. */
export interface OrganizationState {
  /** `unknown` where the table has no date that decides. */
  readonly status: ExistenceStatus;
  /** The date in the table that decides; null for `unknown`, and for `existing` where no date is known. */
  readonly since: string | null;
  readonly until: string | null;
  /**
   * True where the date that decides was checked against a source. No warning may rest on a state that is not:
   * show its date as 未確認.
   */
  readonly verified: boolean;
}

/**
 * The state of an organisation on a date. A year or month alone counts in the organisation's favour: one of 2016
 * existed all through 2016.
 * @param date ISO 8601, a whole day
 */
export function stateOn(
  organization: Organization,
  date: string,
  table: OrganizationTable,
): OrganizationState {
  const { established: since, abolished: until } = organization;
  if (until !== null && isReached(until, date)) {
    return { status: 'abolished', since, until, verified: isAbolitionVerified(organization, table) };
  }
  if (since !== null && since > date.slice(0, since.length)) {
    return { status: 'not-yet', since, until, verified: isFoundationVerified(organization, table) };
  }
  if (since === null && until === null) return { status: 'unknown', since, until, verified: false };
  return { status: 'existing', since, until, verified: !organization.unverified };
}

/** True when the day is there; for a year or month alone, when the whole of it is over. */
function isReached(until: string, date: string): boolean {
  return until.length === 10 ? until <= date : until < date.slice(0, until.length);
}

/** The day of abolition was checked, here or as the first day of a successor. */
export function isAbolitionVerified(organization: Organization, table: OrganizationTable): boolean {
  if (!organization.unverified) return true;
  const successors = table.getAll(organization.successors);
  return successors.some((each) => !each.unverified && each.established === organization.abolished);
}

/** The first day was checked, here or as the day on which a predecessor ended. */
export function isFoundationVerified(organization: Organization, table: OrganizationTable): boolean {
  if (!organization.unverified) return true;
  const predecessors = table.getAll(organization.predecessors);
  return predecessors.some((each) => !each.unverified && each.abolished === organization.established);
}

/**
 * Which of several organisations of the same name is meant (NISC of 2013 and of 2018): the one that exists on the
 * date, else the latest of them. A user's own entry wins over built-in ones.
 * @param date ISO 8601, or null where the document has none
 */
export function sameNameOn(
  candidates: readonly Organization[],
  date: string | null,
  table: OrganizationTable,
): Organization | null {
  const own = candidates.filter((each) => each.custom);
  const latest = [...(own.length > 0 ? own : candidates)].sort((a, b) => compare(b, a));
  if (date === null) return latest[0] ?? null;
  const existing = latest.find((each) => stateOn(each, date, table).status === 'existing');
  if (existing !== undefined) return existing;
  // Named before the first of them existed: that one is the least wrong.
  const began = latest.filter((each) => stateOn(each, date, table).status !== 'not-yet');
  return began[0] ?? latest.at(-1) ?? null;
}

function compare(a: Organization, b: Organization): number {
  const [first, second] = [a.established ?? '', b.established ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
