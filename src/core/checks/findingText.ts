/** The words for findings, in the user's language. Faces bring the translation: VS Code's l10n, or the command's own. */
import type { Finding, Fix, RelatedNote } from './check';

/** Gives a text in the user's language, its {0} {1} replaced. */
export interface Translator {
  t(message: string, ...args: (string | number)[]): string;
}

/** What is wrong, in one or two sentences. */
export function findingText(finding: Finding, l10n: Translator): string {
  const day = (iso: string): string => dateText(iso, l10n);
  switch (finding.code) {
    case 'weekday-mismatch': {
      const { date, printed, right } = finding.details;
      return l10n.t('{0} is （{1}）, not （{2}）.', day(date), right, printed);
    }
    case 'invalid-date':
      return l10n.t('There is no such date: {0}.', finding.details.printed);
    case 'end-before-start': {
      const { start, end } = finding.details;
      return l10n.t('The meeting ends ({0}) before it begins ({1}).', end, start);
    }
    case 'meeting-number-mismatch': {
      const { place, found, wanted } = finding.details;
      return place === 'file-name'
        ? l10n.t('The title says meeting {0}, the file name says meeting {1}.', wanted, found)
        : l10n.t('The title says meeting {0}, the opening words say meeting {1}.', wanted, found);
    }
    case 'speaker-not-listed': {
      const { speaker, nearest } = finding.details;
      return nearest === null
        ? l10n.t('{0} is not in the list of attendees.', speaker)
        : l10n.t('{0} is not in the list of attendees. The nearest name there is {1}.', speaker, nearest);
    }
    case 'speaker-ambiguous': {
      const { speaker, attendees } = finding.details;
      return l10n.t('{0} may be any of these attendees: {1}.', speaker, attendees.join('、'));
    }
    case 'speaker-absent': {
      const { speaker, attendee } = finding.details;
      return l10n.t('{0} speaks, but {1} is listed as absent.', speaker, attendee);
    }
    case 'person-name-varies': {
      const { printed, listed } = finding.details;
      return l10n.t('The name {0} is written {1} in the list of attendees.', printed, listed);
    }
    case 'organization-not-yet': {
      const { organization, established, date } = finding.details;
      return l10n.t(
        '{0} did not exist on the day of the meeting, {1}: it was founded on {2}.',
        organization,
        day(date),
        day(established),
      );
    }
    case 'organization-no-longer':
      return noLonger(finding.details, l10n);
    case 'law-not-promulgated': {
      const { law, promulgated, date } = finding.details;
      return promulgated === null
        ? l10n.t('{0} was not yet promulgated on the day of the meeting, {1}.', law, day(date))
        : l10n.t(
            '{0} was not yet promulgated on the day of the meeting, {1}: that was on {2}.',
            law,
            day(date),
            day(promulgated),
          );
    }
    case 'name-spelling-varies': {
      const { printed, usual } = finding.details;
      return l10n.t('{0} is written {1} elsewhere in this document.', printed, usual);
    }
  }
}

function noLonger(
  details: Extract<Finding, { code: 'organization-no-longer' }>['details'],
  l10n: Translator,
): string {
  const { organization, abolished, date, successors } = details;
  const [on, since] = [dateText(date, l10n), dateText(abolished, l10n)];
  return successors.length === 0
    ? l10n.t(
        '{0} no longer existed on the day of the meeting, {1}: it ended on {2}.',
        organization,
        on,
        since,
      )
    : l10n.t(
        '{0} no longer existed on the day of the meeting, {1}: from {2} on it was {3}.',
        organization,
        on,
        since,
        successors.join('、'),
      );
}

/** What a fix does. */
export function fixText({ from, to }: Fix, l10n: Translator): string {
  return l10n.t('Change “{0}” to “{1}”', from, to);
}

/** Why another place belongs to a finding. */
export function relatedText(note: RelatedNote, l10n: Translator): string {
  switch (note) {
    case 'usual-form':
      return l10n.t('The form used elsewhere');
    case 'start-time':
      return l10n.t('The time of the beginning');
    case 'attendee':
      return l10n.t('The list of attendees');
    case 'title':
      return l10n.t('The title');
    case 'date':
      return l10n.t('The date of the meeting');
  }
}

/** A date as people write it; a year or a month alone stays one. */
function dateText(iso: string, l10n: Translator): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return l10n.t('the year {0}', year);
  if (day === undefined) return l10n.t('{0}-{1}', year, month);
  return l10n.t('{0}-{1}-{2}', year, month, day);
}
