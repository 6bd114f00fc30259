/** The fields of the user's entries; schemas/ has the same for editors, and a test holds both together. */

export type EntryKind = 'organization' | 'law';

/**
 * What a field holds. `name`: two letters at least; `date`: a day, month or year; `address`: http or https;
 * `id`, `ids`: other entries; `names`: a list of names, or one.
 */
export type FieldType = 'text' | 'name' | 'names' | 'date' | 'address' | 'key' | 'id' | 'ids' | 'flag';

export const ENTRY_FIELDS: Readonly<Record<EntryKind, Readonly<Record<string, FieldType>>>> = {
  organization: {
    id: 'key',
    name: 'name',
    aliases: 'names',
    acronyms: 'names',
    english: 'text',
    kind: 'text',
    parent: 'id',
    established: 'date',
    abolished: 'date',
    predecessors: 'ids',
    successors: 'ids',
    url: 'address',
    note: 'text',
    unverified: 'flag',
  },
  law: {
    id: 'key',
    title: 'name',
    aliases: 'names',
    number: 'text',
    promulgated: 'date',
    english: 'text',
    url: 'address',
    note: 'text',
  },
};
