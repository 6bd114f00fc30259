/** The table of organisations and programmes. */

/** One organisation. Dates are ISO 8601 and may be a year or a month alone (2016, 2020-06). */
export interface Organization {
  readonly id: string;
  /** The formal name. */
  readonly name: string;
  /** Other and shorter names (経産省). */
  readonly aliases: readonly string[];
  /** Latin abbreviations (METI). */
  readonly acronyms: readonly string[];
  readonly english: string | null;
  /** What it is: ministry, agency, council, university, company … */
  readonly kind: string;
  /** Id of the body it belongs to, or null. */
  readonly parent: string | null;
  readonly established: string | null;
  /** The day from which it is no more. */
  readonly abolished: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly url: string | null;
  readonly note: string | null;
  /** True where a date of this entry was never checked against a source. */
  readonly unverified: boolean;
  /** True for an entry of the user. */
  readonly custom: boolean;
}

/** An entry as it stands in the table's file or in a user's; what is left out is unknown. */
export interface OrganizationEntry {
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly english?: string;
  readonly kind?: string;
  readonly parent?: string;
  readonly established?: string;
  readonly abolished?: string;
  readonly predecessors?: readonly string[];
  readonly successors?: readonly string[];
  readonly url?: string;
  readonly note?: string;
  readonly unverified?: boolean;
}

/** All organisations by id. */
export class OrganizationTable {
  private readonly byId = new Map<string, Organization>();

  constructor(readonly all: readonly Organization[]) {
    for (const each of all) this.byId.set(each.id, each);
  }

  /** The organisation with this id, or null. */
  get(id: string): Organization | null {
    return this.byId.get(id) ?? null;
  }

  /** Those of the ids that are in the table. */
  getAll(ids: readonly string[]): Organization[] {
    return ids.map((id) => this.get(id)).filter((each) => each !== null);
  }
}

/**
 * Reads the built-in table.
 * @param json the text of seeds/tables/organizations.json
 */
export function readOrganizations(json: string): Organization[] {
  const entries = JSON.parse(json) as readonly OrganizationEntry[];
  return entries.map((entry) => organizationOf(entry, null, false));
}

/**
 * The table with the user's entries on top. An entry with a built-in id changes the fields it gives and adds its
 * names to the built-in ones; another is a new organisation.
 */
export function withUserOrganizations(
  builtIn: readonly Organization[],
  entries: readonly OrganizationEntry[],
): Organization[] {
  if (entries.length === 0) return [...builtIn];
  const merged = new Map(builtIn.map((each) => [each.id, each]));
  for (const entry of entries)
    merged.set(entry.id, organizationOf(entry, merged.get(entry.id) ?? null, true));
  return [...merged.values()];
}

function organizationOf(entry: OrganizationEntry, base: Organization | null, custom: boolean): Organization {
  const name = entry.name ?? base?.name ?? entry.id;
  const renamed = base !== null && name !== base.name ? [base.name] : [];
  return {
    id: entry.id,
    name,
    aliases: union(entry.aliases, base?.aliases, renamed),
    acronyms: union(entry.acronyms, base?.acronyms),
    english: entry.english ?? base?.english ?? null,
    kind: entry.kind ?? base?.kind ?? 'other',
    parent: entry.parent ?? base?.parent ?? null,
    established: entry.established ?? base?.established ?? null,
    abolished: entry.abolished ?? base?.abolished ?? null,
    predecessors: entry.predecessors ?? base?.predecessors ?? [],
    successors: entry.successors ?? base?.successors ?? [],
    url: entry.url ?? base?.url ?? null,
    note: entry.note ?? base?.note ?? null,
    unverified: entry.unverified ?? (datesGiven(entry) ? false : (base?.unverified ?? false)),
    custom,
  };
}

/** A date that the user gives is checked by the user. */
function datesGiven(entry: OrganizationEntry): boolean {
  return entry.established !== undefined || entry.abolished !== undefined;
}

function union(...lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  const [first, ...others] = lists;
  if (others.every((list) => list === undefined || list.length === 0)) return first ?? [];
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
