/** All checks in the order in which they are documented, and the way to run them. */
import type { Minutes } from '../minutes/model';
import type {
  Check,
  CheckCode,
  CheckContext,
  Finding,
  Named,
  SeveritySetting,
  WeighedFinding,
} from './check';
import { endBeforeStart } from './endBeforeStart';
import { handoutNotListed } from './handoutNotListed';
import { invalidDate } from './invalidDate';
import { lawNotPromulgated } from './lawNotPromulgated';
import { meetingNumberMismatch } from './meetingNumber';
import { nameSpellingVaries } from './nameSpelling';
import { organizationNoLonger, organizationNotYet } from './organizationDates';
import { personNameVaries } from './personNameVaries';
import { speakerAbsent } from './speakerAbsent';
import { speakerAmbiguous } from './speakerAmbiguous';
import { speakerNotListed } from './speakerNotListed';
import { weekdayMismatch } from './weekdays';

export const checks: readonly Check[] = [
  weekdayMismatch,
  invalidDate,
  endBeforeStart,
  meetingNumberMismatch,
  handoutNotListed,
  speakerNotListed,
  speakerAmbiguous,
  speakerAbsent,
  personNameVaries,
  organizationNotYet,
  organizationNoLonger,
  lawNotPromulgated,
  nameSpellingVaries,
];

/** The severity of each check. */
export type CheckSeverities = Readonly<Record<CheckCode, SeveritySetting>>;

/** As the checks have them, before a user's settings. */
export const defaultSeverities = Object.fromEntries(
  checks.map(({ code, defaultSeverity }) => [code, defaultSeverity]),
) as CheckSeverities;

/** True where one of the checks that are on asks what the document names. */
export function needsMentions(severities: CheckSeverities): boolean {
  return checks.some(({ code, needs }) => needs === 'mentions' && severities[code] !== 'off');
}

/**
 * Everything that the checks find, in order of the text.
 * @param named what the document names; null where that is not known: the checks that need it are left out
 */
export function runChecks(
  minutes: Minutes,
  context: CheckContext,
  named: Named | null,
  severities: CheckSeverities,
): WeighedFinding[] {
  const found: WeighedFinding[] = [];
  for (const check of checks) {
    const severity = severities[check.code];
    if (severity === 'off') continue;
    for (const finding of findings(check, minutes, context, named)) found.push({ finding, severity });
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

function findings(
  check: Check,
  minutes: Minutes,
  context: CheckContext,
  named: Named | null,
): Iterable<Finding> {
  if (check.needs === 'text') return check.run(minutes, context);
  return named === null ? [] : check.run(minutes, { ...context, ...named });
}

function startOf({ finding }: WeighedFinding): number {
  return finding.spans[0]?.start ?? 0;
}
