/** What columns are called, in the reader's language. */
import * as l10n from '@vscode/l10n';
import type { ColumnName } from '../../core/protocol';
import { meetingName } from '../words';

export interface Name {
  /** For a label with little room. */
  readonly short: string;
  readonly full: string;
}

/** The names of columns that stand side by side: what all of them share is left out of the short ones. */
export function namesOf(columns: readonly ColumnName[]): Name[] {
  const bodies = new Set(columns.map((name) => (name.kind === 'meeting' ? name.meeting.body : null)));
  return columns.map((name) => nameOf(name, bodies.size > 1));
}

/** @param withBody whether the short name is to tell whose meeting it is */
export function nameOf(name: ColumnName, withBody: boolean): Name {
  switch (name.kind) {
    case 'meeting':
      return ofMeeting(name, withBody);
    case 'period':
      return same(name.first === name.last ? name.first : l10n.t('{0} to {1}', name.first, name.last));
    case 'undated':
      return same(l10n.t('No date'));
    case 'section':
      return same(name.number === null ? name.title : `${name.number} ${name.title}`);
    case 'outside':
      return same(l10n.t('Under no heading'));
    case 'person':
      return same(name.name ?? l10n.t('Not named'));
    case 'others':
      return same(l10n.t('{0} others', name.people));
  }
}

function same(text: string): Name {
  return { short: text, full: text };
}

function ofMeeting({ meeting, document }: ColumnName & { kind: 'meeting' }, withBody: boolean): Name {
  const { body, number, date } = meeting;
  const which = number === null ? date : l10n.t('No. {0}', number);
  const short = [which, withBody ? body : null].filter((part) => part !== null).join(' ');
  const file = fileName(document);
  return { short: short === '' ? file : short, full: meetingName(meeting, file) };
}

/** The last part of a path or URI, as a person knows it. */
function fileName(document: string): string {
  const name = document.slice(document.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
