/** What stands side by side in a picture: meetings, spans of time, or the sections of the one document. */
import type { IndexedDocument } from '../indexedDocument';
import type { Scope } from '../scope';
import type { IndexEntry } from '../indexEntry';
import type { TermIndex } from '../termIndex';
import { periodsOf, type Period } from '../periods';
import type { ColumnName, Parts, PictureColumn } from './picture';

/** More columns than this cannot be told apart: meetings are then put together by time. */
export const MOST_COLUMNS = 60;
/** More documents than this are no scope to send about. */
const MOST_NAMED = 1000;

export interface Columns {
  readonly parts: Parts;
  readonly columns: readonly PictureColumn[];
  /** Index of the column that a remark belongs to; by entry and index of the remark. */
  readonly columnOf: (entry: number, remark: number) => number;
}

interface Drawer {
  readonly name: ColumnName;
  readonly scope: Scope | null;
  readonly documents: string[];
  remarks: number;
  size: number;
}

/**
 * The columns of some meetings.
 * @param entries in order of time, as `entriesIn` gives them for the scope
 */
export function columnsOf(index: TermIndex, entries: readonly IndexEntry[], scope: Scope): Columns {
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return sectionColumns(index, only, scope);
  if (entries.length <= MOST_COLUMNS) return meetingColumns(entries, scope);
  return periodColumns(entries, scope);
}

export function columnOfMeeting({ document }: IndexEntry): ColumnName {
  return { kind: 'meeting', meeting: document.meeting, document: document.id };
}

function meetingColumns(entries: readonly IndexEntry[], scope: Scope): Columns {
  return {
    parts: 'meetings',
    columns: entries.map((entry) => {
      const { id } = entry.document;
      const name = columnOfMeeting(entry);
      const documents = { ...scope, documents: [id] };
      return { name, meetings: 1, remarks: entry.remarkCount, size: entry.size, scope: documents };
    }),
    columnOf: (entry) => entry,
  };
}

function periodColumns(entries: readonly IndexEntry[], scope: Scope): Columns {
  const dates = entries.map(({ document }) => document.meeting.date);
  const periodOf = periodsOf(dates, MOST_COLUMNS);
  const drawers = new Map<string, Drawer>();
  const numbers = entries.map((entry, i) => {
    const period = periodOf(dates[i] ?? null);
    const key = period?.first ?? '';
    let drawer = drawers.get(key);
    if (drawer === undefined) {
      drawer = { ...named(period, scope), documents: [], remarks: 0, size: 0 };
      drawers.set(key, drawer);
    }
    drawer.documents.push(entry.document.id);
    drawer.remarks += entry.remarkCount;
    drawer.size += entry.size;
    return key;
  });
  const order = new Map([...drawers.keys()].map((key, i) => [key, i]));
  return {
    parts: 'periods',
    columns: [...drawers.values()].map(({ name, scope: own, documents, remarks, size }) => ({
      name,
      meetings: documents.length,
      remarks,
      size,
      scope: own ?? (documents.length <= MOST_NAMED ? { ...scope, documents } : null),
    })),
    columnOf: (entry) => order.get(numbers[entry] ?? '') ?? 0,
  };
}

function named(period: Period | null, scope: Scope): { name: ColumnName; scope: Scope | null } {
  if (period === null) return { name: { kind: 'undated' }, scope: null };
  // Dates are compared as texts, so the 31st is behind the last day of any month.
  const [begin, end] =
    period.first.length === 4
      ? [`${period.first}-01-01`, `${period.last}-12-31`]
      : [`${period.first}-01`, `${period.last}-31`];
  const from = scope.from !== undefined && scope.from > begin ? scope.from : begin;
  const to = scope.to !== undefined && scope.to < end ? scope.to : end;
  return { name: { kind: 'period', ...period }, scope: { ...scope, from, to } };
}

/** By the outermost sections that part the remarks; one column where none do. */
function sectionColumns(index: TermIndex, entry: IndexEntry, scope: Scope): Columns {
  const { document, counted } = entry;
  const found = partingSections(entry);
  if (found === null) return meetingColumns([entry], scope);
  const isCounted = (remark: number): boolean => counted?.[remark] !== 0;
  const order = [...new Set(found.filter((_, remark) => isCounted(remark)))];
  const numbers = found.map((section) => order.indexOf(section));
  const drawers = order.map((section) => {
    const heading = section === null ? undefined : document.sections[section];
    const name: ColumnName =
      heading === undefined
        ? { kind: 'outside' }
        : { kind: 'section', number: heading.number, title: heading.title };
    return { name, sections: new Set<number | null>(), remarks: 0, size: 0 };
  });
  for (let remark = 0; remark < document.remarks.length; remark++) {
    const drawer = drawers[numbers[remark] ?? -1];
    if (drawer === undefined || !isCounted(remark)) continue;
    drawer.remarks++;
    drawer.sections.add(document.remarks.section(remark));
  }
  const { paragraphRemarks, places } = index.store.termsOf(entry.stored);
  for (const paragraph of places.paragraphs) {
    const remark = paragraphRemarks[paragraph] ?? 0;
    const drawer = drawers[numbers[remark] ?? -1];
    if (drawer !== undefined && isCounted(remark)) drawer.size++;
  }
  return {
    parts: 'sections',
    columns: drawers.map(({ name, remarks, size, sections }) => ({
      name,
      meetings: 1,
      remarks,
      size,
      scope: { ...scope, documents: [document.id], sections: [...sections] },
    })),
    columnOf: (_, remark) => numbers[remark] ?? -1,
  };
}

/** By remark: the section on the first level that has several of them, few enough to show; null for none such. */
function partingSections({ document, counted }: IndexEntry): (number | null)[] | null {
  const { remarks } = document;
  const paths = Array.from({ length: remarks.length }, (_, i) => pathOf(document, remarks.section(i)));
  const deepest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  for (let level = 0; level < deepest; level++) {
    const found = paths.map((path) => path[Math.min(level, path.length - 1)] ?? null);
    const distinct = new Set(found.filter((_, remark) => counted?.[remark] !== 0)).size;
    if (distinct > MOST_COLUMNS) return null;
    if (distinct > 1) return found;
  }
  return null;
}

/** The sections that a section is in, the outermost first, itself last. */
function pathOf({ sections }: IndexedDocument, section: number | null): number[] {
  const path: number[] = [];
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) path.unshift(at);
  return path;
}
