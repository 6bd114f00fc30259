/** What several parts of the view say, in the user's language. */
import * as l10n from '@vscode/l10n';
import type { TopicRow } from '../core/protocol';
import type { ColumnId } from './model/columns';

export function columnName(id: ColumnId): string {
  switch (id) {
    case 'name':
      return l10n.t('Topic');
    case 'bars':
      return l10n.t('Trend');
    case 'frequency':
      return l10n.t('Occurrences');
    case 'meetings':
      return l10n.t('Meetings');
    case 'remarks':
      return l10n.t('Remarks');
    case 'speakers':
      return l10n.t('Speakers');
    case 'first':
      return l10n.t('First');
    case 'last':
      return l10n.t('Last');
    case 'score':
      return l10n.t('Score');
  }
}

/** 増加, 減少, or nothing. */
export function directionName(direction: TopicRow['direction']): string {
  if (direction === null) return '';
  return direction === 'rising' ? l10n.t('rising') : l10n.t('falling');
}

interface NamedMeeting {
  readonly body: string | null;
  readonly title: string | null;
  readonly number: number | null;
  readonly date: string | null;
}

/** When a meeting was: its date, else its number, else its title. */
export function meetingTime({ date, number, title }: NamedMeeting): string {
  return date ?? (number === null ? (title ?? '') : l10n.t('No. {0}', number));
}

/** Body, number and date of a meeting, else its title, else the file's name. */
export function meetingName({ body, title, number, date }: NamedMeeting, file: string): string {
  const parts = [body, number === null ? null : l10n.t('No. {0}', number), date];
  const name = parts.filter((part) => part !== null).join(' ');
  return name === '' ? (title ?? file) : name;
}
