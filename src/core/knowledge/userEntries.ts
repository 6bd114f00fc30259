/** Laws and organisations that a user adds in `.minutes/`, after they were read and checked. */
import type { Law } from './laws';
import { kindOfLawId } from './laws';
import type { OrganizationEntry } from './organizations';

/** A law or bill as a user writes it; an entry with a built-in id changes the fields it gives. */
export interface LawEntry {
  readonly id: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly number?: string;
  readonly promulgated?: string;
  readonly english?: string;
  readonly url?: string;
  readonly note?: string;
}

export interface UserEntries {
  readonly laws: readonly LawEntry[];
  readonly organizations: readonly OrganizationEntry[];
}

export const noUserEntries: UserEntries = { laws: [], organizations: [] };

/** The law that an entry makes, with the built-in law of the same id below it. */
export function lawOfEntry(entry: LawEntry, base: Law | null): Law {
  const title = entry.title ?? base?.title ?? entry.id;
  const renamed = base !== null && base.title !== title ? [base.title] : [];
  return {
    id: entry.id,
    title,
    laterTitles: base?.laterTitles ?? [],
    aliases: [...new Set([...(entry.aliases ?? []), ...(base?.aliases ?? []), ...renamed])],
    number: entry.number ?? base?.number ?? null,
    kind: base?.kind ?? kindOfLawId(entry.id),
    promulgated: entry.promulgated ?? base?.promulgated ?? null,
    url: entry.url ?? base?.url ?? null,
    english: entry.english ?? base?.english ?? null,
    note: entry.note ?? base?.note ?? null,
    custom: true,
  };
}
