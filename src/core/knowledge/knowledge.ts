/**
 * All that is known of laws and organisations: the built-in tables with the user's entries on top, and the one
 * index over all their names. Made once, and again when the user's entries change.
 */
import { shapeOf, type NameShape } from './borders';
import { lawNames, type LawName } from './lawNames';
import type { Law } from './laws';
import { LawTable } from './laws';
import { NameIndex, type IndexedName } from './nameIndex';
import { nameUnits } from '../text/normalText';
import type { Organization } from './organizations';
import { OrganizationTable, readOrganizations, withUserOrganizations } from './organizations';
import { lawOfEntry, noUserEntries, type UserEntries } from './userEntries';

/** The texts of the built-in tables, as they stand in the package. */
export interface KnowledgeTables {
  /** laws.tsv */
  readonly laws: string;
  /** organizations.json */
  readonly organizations: string;
}

/** The built-in tables, read once; they outlive every change of the user's entries. */
export class BuiltInTables {
  readonly laws: LawTable;
  readonly organizations: readonly Organization[];
  private readonly organizationIds: ReadonlySet<string>;
  private namesOfLaws: readonly LawName[] | null = null;

  constructor(texts: KnowledgeTables) {
    this.laws = new LawTable(texts.laws);
    this.organizations = readOrganizations(texts.organizations);
    this.organizationIds = new Set(this.organizations.map(({ id }) => id));
  }

  /** Every name of every law; made when first asked for, and kept for the next user's entries. */
  lawNames(): readonly LawName[] {
    return (this.namesOfLaws ??= lawNames(this.laws));
  }

  hasLaw(id: string): boolean {
    return this.laws.rowOf(id) >= 0;
  }

  hasOrganization(id: string): boolean {
    return this.organizationIds.has(id);
  }
}

/** A name of the index and what it may name; several where a succession shares it (NISC). */
export type Owner =
  | { readonly kind: 'law'; readonly law: Law }
  | { readonly kind: 'organization'; readonly organization: Organization };

/** A name that completes what was typed. */
export interface NameSuggestion {
  readonly owner: Owner;
  /** The name that begins as typed. */
  readonly name: string;
  /** The formal name to write instead. */
  readonly formal: string;
}

export class Knowledge {
  readonly organizations: OrganizationTable;
  readonly index: NameIndex;
  private readonly table: LawTable;
  /** The user's laws; their rows follow those of the table. */
  private readonly userLaws: readonly Law[];
  private readonly userLawRows = new Map<string, number>();
  private readonly shapes = new Map<number, NameShape>();

  constructor(builtIn: BuiltInTables, user: UserEntries = noUserEntries) {
    this.table = builtIn.laws;
    this.organizations = new OrganizationTable(
      withUserOrganizations(builtIn.organizations, user.organizations),
    );
    this.userLaws = user.laws.map((entry) => lawOfEntry(entry, this.builtInLaw(entry.id)));
    for (const [i, law] of this.userLaws.entries()) this.userLawRows.set(law.id, this.table.size + i);
    this.index = new NameIndex(this.names(builtIn.lawNames()));
  }

  /** The law with this identifier, or null. */
  law(id: string): Law | null {
    const own = this.userLawRows.get(id);
    return own === undefined ? this.builtInLaw(id) : this.lawAt(own);
  }

  /** The organisation with this id, or null. */
  organization(id: string): Organization | null {
    return this.organizations.get(id);
  }

  /** Number of laws and organisations. */
  get size(): { readonly laws: number; readonly organizations: number } {
    const added = this.userLaws.filter((law) => this.table.rowOf(law.id) < 0).length;
    return { laws: this.table.size + added, organizations: this.organizations.all.length };
  }

  /** What a name of the index names. */
  owner(number: number): Owner | null {
    const { owner } = this.index.name(number);
    if (owner < 0) {
      const law = this.lawAt(-1 - owner);
      return law === null ? null : { kind: 'law', law };
    }
    const organization = this.organizations.all[owner];
    return organization === undefined ? null : { kind: 'organization', organization };
  }

  /** How a name of the index is built, for the rules of what may stand beside it. */
  shape(number: number): NameShape {
    let shape = this.shapes.get(number);
    if (shape === undefined) {
      shape = shapeOf(nameUnits(this.index.name(number).text));
      this.shapes.set(number, shape);
    }
    return shape;
  }

  /** Names that begin with the text (two letters at least), with the formal name of each owner. */
  suggestions(typed: string, limit: number): NameSuggestion[] {
    return this.suggestionsOf(this.index.startingWith(nameUnits(typed), limit));
  }

  /** Names that end with the text, with the formal name of each owner; takes about a millisecond. */
  suggestionsEnding(typed: string, limit: number): NameSuggestion[] {
    return this.suggestionsOf(this.index.endingWith(nameUnits(typed), limit));
  }

  private suggestionsOf(numbers: readonly number[]): NameSuggestion[] {
    const found: NameSuggestion[] = [];
    for (const number of numbers) {
      const owner = this.owner(number);
      if (owner === null) continue;
      const formal = owner.kind === 'law' ? owner.law.title : owner.organization.name;
      found.push({ owner, name: this.index.name(number).text, formal });
    }
    return found;
  }

  private builtInLaw(id: string): Law | null {
    return this.table.law(this.table.rowOf(id));
  }

  private lawAt(row: number): Law | null {
    return row < this.table.size ? this.table.law(row) : (this.userLaws[row - this.table.size] ?? null);
  }

  /** Laws have negative owners: -1 for row 0. */
  private names(lawNames: readonly LawName[]): IndexedName[] {
    const names: IndexedName[] = [];
    for (const { text, row } of lawNames) {
      const own = this.userLaws.length > 0 ? this.userLawRows.get(this.table.idOf(row)) : undefined;
      names.push({ text, owner: -1 - (own ?? row) });
    }
    for (const [i, law] of this.userLaws.entries()) {
      const owner = -1 - (this.table.size + i);
      for (const text of [law.title, ...law.laterTitles, ...law.aliases]) names.push({ text, owner });
    }
    for (const [owner, organization] of this.organizations.all.entries()) {
      for (const text of namesOf(organization)) names.push({ text, owner });
    }
    return names;
  }
}

/** Every name of an organisation, each once. */
export function namesOf(organization: Organization): string[] {
  const { name, aliases, acronyms, english } = organization;
  const names = [name, ...aliases, ...acronyms];
  const own =
    english === null ? '' : english.replace(/\s*\([^()]*\)$/u, '').replace(/,? (?:Inc\.?|Ltd\.?)$/u, '');
  // One English word (Cabinet) is an ordinary word as often as a name.
  if (own.includes(' ')) names.push(own);
  return [...new Set(names)];
}
