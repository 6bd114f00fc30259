import type { IndexedDocument } from './indexedDocument';

/** The order of meetings: by date, those without one last, then by number and id. */
export function inTime(a: IndexedDocument, b: IndexedDocument): number {
  const [first, second] = [a.meeting, b.meeting];
  if (first.date !== second.date) {
    if (first.date === null) return 1;
    if (second.date === null) return -1;
    return first.date < second.date ? -1 : 1;
  }
  return (first.number ?? Infinity) - (second.number ?? Infinity) || (a.id < b.id ? -1 : 1);
}
