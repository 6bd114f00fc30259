/** What columns are called, in the reader's language. */
import * as l10n from '@vscode/l10n';
import type { ColumnName } from '../../core/protocol';

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
      return meetingName(name, withBody);
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

function meetingName({ meeting, document }: ColumnName & { kind: 'meeting' }, withBody: boolean): Name {
  const { body, number, date, title } = meeting;
  const which = number === null ? null : l10n.t('No. {0}', number);
  const full = joined(body ?? title, which, date);
  const short = joined(which ?? date, withBody ? body : null);
  const file = fileName(document);
  return { short: short === '' ? file : short, full: full === '' ? file : full };
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
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
