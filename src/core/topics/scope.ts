/** Which documents and remarks a question is about. */
import type { IndexedDocument } from './indexedDocument';
import { labelKey } from '../themes/labels';
import type { IndexEntry, TermIndex } from './termIndex';

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
  return entries.sort((a, b) => inTime(a.document, b.document));
}

function isOfMeeting({ meeting }: IndexedDocument, { body, from, to }: Scope): boolean {
  if (body !== undefined && meeting.body !== body) return false;
  if (from !== undefined && (meeting.date === null || meeting.date < from)) return false;
  return to === undefined || (meeting.date !== null && meeting.date <= to);
}

/** Tells which remarks of a document are in the scope, null for none; itself null where all of any are. */
function remarkTest(
  index: TermIndex,
  { speaker, group, tag, tags, sections }: Scope,
): ((entry: IndexEntry) => boolean[] | null) | null {
  if ([speaker, group, tag, tags, sections].every((each) => each === undefined)) return null;
  const one = tag === undefined ? null : tagTest([tag]);
  const any = tags === undefined ? null : tagTest(tags);
  const ofTags = one !== null || any !== null;
  const people = [
    speaker === undefined ? null : { number: index.speakers.find(speaker), column: 'speakers' as const },
    group === undefined ? null : { number: index.groups.find(group), column: 'groups' as const },
  ].filter((each) => each !== null);
  return (entry) => {
    const { remarks } = entry.document;
    const tagged = !ofTags
      ? []
      : remarks.tagged.filter(
          ([, paths]) => (one === null || paths.some(one)) && (any === null || paths.some(any)),
        );
    if (ofTags && tagged.length === 0) return null;
    for (const { number, column } of people)
      if (number === undefined || !entry[column].includes(number)) return null;
    const counted = new Array<boolean>(remarks.length).fill(!ofTags);
    for (const [remark] of tagged) counted[remark] = true;
    for (const { number, column } of people) {
      const numbers = entry[column];
      for (let i = 0; i < counted.length; i++) if (numbers[i] !== number) counted[i] = false;
    }
    if (sections !== undefined) {
      for (let i = 0; i < counted.length; i++) if (!sections.includes(remarks.section(i))) counted[i] = false;
    }
    return counted.includes(true) ? counted : null;
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

function inTime(a: IndexedDocument, b: IndexedDocument): number {
  const [first, second] = [a.meeting, b.meeting];
  if (first.date !== second.date) {
    if (first.date === null) return 1;
    if (second.date === null) return -1;
    return first.date < second.date ? -1 : 1;
  }
  return (first.number ?? Infinity) - (second.number ?? Infinity) || (a.id < b.id ? -1 : 1);
}
