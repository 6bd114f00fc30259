/** Which documents and remarks a question is about. */
import type { IndexedDocument } from './indexedDocument';
import { labelKey } from '../themes/labels';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';

/** All that is given must hold; nothing given is everything. */
export interface Scope {
  /** Ids of documents. */
  readonly documents?: readonly string[];
  /** Name of the meeting's body. */
  readonly body?: string;
  /** First and last date, ISO 8601; a meeting without a date is in no period. */
  readonly from?: string;
  readonly to?: string;
  /** Remarks of this speaker, or of speakers of this group. */
  readonly speaker?: string;
  readonly group?: string;
  /** Remarks with this tag or one below it, or with any of some; compared by `labelKey`. */
  readonly tag?: string;
  readonly tags?: readonly string[];
  /** Remarks right in one of these sections, by index in the one document that is asked about; null for no section. */
  readonly sections?: readonly (number | null)[];
}

/**
 * What the index has of a scope, in order of the meetings: by date, those without one last, then by number and id.
 * Where the scope is of some remarks only, the entries count those alone.
 */
export function entriesIn(index: TermIndex, scope: Scope): readonly IndexEntry[] {
  return index.remembered(JSON.stringify(scope), () => select(index, scope));
}

function select(index: TermIndex, scope: Scope): IndexEntry[] {
  const documents = scope.documents === undefined ? null : new Set(scope.documents);
  const countedIn = remarkTest(index, scope);
  const entries: IndexEntry[] = [];
  for (const entry of index.all) {
    const { document } = entry;
    if (documents !== null && !documents.has(document.id)) continue;
    if (!isOfMeeting(document, scope)) continue;
    if (countedIn === null) {
      entries.push(entry);
      continue;
    }
    const counted = countedIn(entry);
    if (counted !== null) entries.push(index.entryOf(entry, counted));
  }
  return entries;
}

function isOfMeeting({ meeting }: IndexedDocument, { body, from, to }: Scope): boolean {
  if (body !== undefined && meeting.body !== body) return false;
  if (from !== undefined && (meeting.date === null || meeting.date < from)) return false;
  return to === undefined || (meeting.date !== null && meeting.date <= to);
}

/** Tells which remarks of a document are in the scope, 1 by remark, null for none; itself null where all of any are. */
function remarkTest(
  index: TermIndex,
  { speaker, group, tag, tags, sections }: Scope,
): ((entry: IndexEntry) => Uint8Array | null) | null {
  if ([speaker, group, tag, tags, sections].every((each) => each === undefined)) return null;
  const one = tag === undefined ? null : tagTest([tag]);
  const any = tags === undefined ? null : tagTest(tags);
  const ofTags = one !== null || any !== null;
  const people = [
    speaker === undefined ? null : { number: index.speakers.find(speaker), column: index.store.speakers },
    group === undefined ? null : { number: index.groups.find(group), column: index.store.groups },
  ].filter((each) => each !== null);
  return (entry) => {
    const { remarks } = entry.document;
    const tagged = !ofTags
      ? []
      : remarks.tagged.filter(
          ([, paths]) => (one === null || paths.some(one)) && (any === null || paths.some(any)),
        );
    if (ofTags && tagged.length === 0) return null;
    const { from, to } = entry.stored.remarks;
    for (const { number, column } of people)
      if (number === undefined || !isBetween(column.values, number, from, to)) return null;
    const counted = new Uint8Array(remarks.length).fill(ofTags ? 0 : 1);
    for (const [remark] of tagged) counted[remark] = 1;
    for (const { number, column } of people) {
      for (let i = 0; i < counted.length; i++) if (column.values[from + i] !== number) counted[i] = 0;
    }
    if (sections !== undefined) {
      for (let i = 0; i < counted.length; i++) if (!sections.includes(remarks.section(i))) counted[i] = 0;
    }
    return counted.includes(1) ? counted : null;
  };
}

/** Tells whether a tag is one of some, or below one. Remarks share few tags: each is looked at once. */
function tagTest(tags: readonly string[]): (path: string) => boolean {
  const wanted = tags.map(labelKey);
  const known = new Map<string, boolean>();
  return (path) => {
    let isOne = known.get(path);
    if (isOne === undefined) {
      const key = labelKey(path);
      isOne = wanted.some((tag) => key === tag || key.startsWith(`${tag}/`));
      known.set(path, isOne);
    }
    return isOne;
  };
}

function isBetween(numbers: Int32Array, number: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (numbers[i] === number) return true;
  return false;
}
