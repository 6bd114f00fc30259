/** Which documents and remarks a question is about. */
import type { IndexedRemark, IndexedDocument } from './indexedDocument';
import { entryOf, type IndexEntry, type TermIndex } from './termIndex';

/** All that is given must hold; nothing given is everything. */
export interface Scope {
  /** Ids of documents. */
  readonly documents?: readonly string[];
  /** Name of the meeting's body. */
  readonly body?: string;
  /** First and last date, ISO 8601; a meeting without a date is in no period. */
  readonly from?: string;
  readonly to?: string;
  /** Remarks of this speaker, or of speakers of this group, or with this tag or one below it. */
  readonly speaker?: string;
  readonly group?: string;
  readonly tag?: string;
  /** Remarks right in one of these sections, by index in the one document that is asked about; null for no section. */
  readonly sections?: readonly (number | null)[];
}

/**
 * What the index has of a scope, in order of the meetings: by date, those without one last, then by number and id.
 * Where the scope is of some remarks only, the entries count those alone.
 */
export function entriesIn(index: TermIndex, scope: Scope): IndexEntry[] {
  const documents = scope.documents === undefined ? null : new Set(scope.documents);
  const isOfRemarks = [scope.speaker, scope.group, scope.tag, scope.sections].some(
    (each) => each !== undefined,
  );
  const entries: IndexEntry[] = [];
  for (const entry of index.all) {
    const { document } = entry;
    if (documents !== null && !documents.has(document.id)) continue;
    if (!isOfMeeting(document, scope)) continue;
    if (!isOfRemarks) {
      entries.push(entry);
      continue;
    }
    const counted = document.remarks.map((remark) => isOfRemark(remark, scope));
    if (!counted.includes(true)) continue;
    entries.push(entryOf(document, entry.termNumbers, index.vocabulary, counted));
  }
  return entries.sort((a, b) => inTime(a.document, b.document));
}

function isOfMeeting({ meeting }: IndexedDocument, { body, from, to }: Scope): boolean {
  if (body !== undefined && meeting.body !== body) return false;
  if (from !== undefined && (meeting.date === null || meeting.date < from)) return false;
  return to === undefined || (meeting.date !== null && meeting.date <= to);
}

function isOfRemark(remark: IndexedRemark, { speaker, group, tag, sections }: Scope): boolean {
  if (sections?.includes(remark.section) === false) return false;
  if (speaker !== undefined && remark.speaker !== speaker) return false;
  if (group !== undefined && remark.group !== group) return false;
  return tag === undefined || remark.tags.some((path) => path === tag || path.startsWith(`${tag}/`));
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
