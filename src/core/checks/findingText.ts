/** The words for findings, in the user's language. VS Code and the command each bring their own. */
import type { Finding, Fix, RelatedNote } from './check';
import { tagFindingText } from './tagFindingText';
import type { Wording } from './wording';

export type { Wording } from './wording';

/** What is wrong, in one or two sentences. */
export function findingText(finding: Finding, l10n: Wording): string {
  switch (finding.code) {
    case 'weekday-mismatch': {
      const { date, printed, right } = finding.details;
      return l10n.t('{0} is （{1}）, not （{2}）.', l10n.date(date), right, printed);
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
    case 'handout-not-listed':
      return l10n.t('{0} is not in the list of handouts.', finding.details.handout);
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
        l10n.date(date),
        l10n.date(established),
      );
    }
    case 'organization-no-longer':
      return noLonger(finding.details, l10n);
    case 'law-not-promulgated': {
      const { law, promulgated, date } = finding.details;
      return promulgated === null
        ? l10n.t('{0} was not yet promulgated on the day of the meeting, {1}.', law, l10n.date(date))
        : l10n.t(
            '{0} was not yet promulgated on the day of the meeting, {1}: that was on {2}.',
            law,
            l10n.date(date),
            l10n.date(promulgated),
          );
    }
    case 'name-spelling-varies': {
      const { printed, usual } = finding.details;
      return l10n.t('{0} is written {1} elsewhere in this document.', printed, usual);
    }
    default:
      return tagFindingText(finding, l10n);
  }
}

function noLonger(
  details: Extract<Finding, { code: 'organization-no-longer' }>['details'],
  l10n: Wording,
): string {
  const { organization, abolished, date, successors } = details;
  const [on, since] = [l10n.date(date), l10n.date(abolished)];
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
export function fixText({ from, to }: Fix, l10n: Wording): string {
  if (from === '') return l10n.t('Add “{0}”', to);
  if (to === '') return l10n.t('Remove “{0}”', from);
  if (from === to) return l10n.t('Move “{0}” to the end of the remark', from);
  return l10n.t('Change “{0}” to “{1}”', from, to);
}

/** Why another place belongs to a finding. */
export function relatedText(note: RelatedNote, l10n: Wording): string {
  switch (note) {
    case 'usual-form':
      return l10n.t('The form used elsewhere');
    case 'start-time':
      return l10n.t('The time of the beginning');
    case 'attendee':
      return l10n.t('The list of attendees');
    case 'title':
      return l10n.t('The title');
    case 'handouts':
      return l10n.t('The list of handouts');
    case 'suggesting':
      return l10n.t('This word suggests the theme, too');
    case 'date':
      return l10n.t('The date of the meeting');
  }
}
