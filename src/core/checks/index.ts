/** All checks in the order in which they are documented, and the way to run them. */
import type { Minutes } from '../minutes/model';
import type {
  Check,
  CheckCode,
  CheckContext,
  Finding,
  Known,
  SeveritySetting,
  WeighedFinding,
} from './check';
import { deprecatedTheme } from './deprecatedTheme';
import { duplicateTag } from './duplicateTag';
import { endBeforeStart } from './endBeforeStart';
import { handoutNotListed } from './handoutNotListed';
import { invalidDate } from './invalidDate';
import { lawNotPromulgated } from './lawNotPromulgated';
import { meetingNumberMismatch } from './meetingNumber';
import { misplacedTag } from './misplacedTag';
import { nameSpellingVaries } from './nameSpelling';
import { organizationNoLonger, organizationNotYet } from './organizationDates';
import { parentBesideChild } from './parentBesideChild';
import { personNameVaries } from './personNameVaries';
import { remarkWithoutTheme } from './remarkWithoutTheme';
import { speakerAbsent } from './speakerAbsent';
import { speakerAmbiguous } from './speakerAmbiguous';
import { speakerNotListed } from './speakerNotListed';
import { suggestedTheme } from './suggestedTheme';
import { tagOutsideRemark } from './tagOutsideRemark';
import { tagsRunTogether } from './tagsRunTogether';
import { unknownTheme } from './unknownTheme';
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
  unknownTheme,
  deprecatedTheme,
  duplicateTag,
  parentBesideChild,
  misplacedTag,
  tagsRunTogether,
  tagOutsideRemark,
  remarkWithoutTheme,
  suggestedTheme,
];

/** The severity of each check. */
export type CheckSeverities = Readonly<Record<CheckCode, SeveritySetting>>;

/** As the checks have them, before a user's settings. */
export const defaultSeverities = Object.fromEntries(
  checks.map(({ code, defaultSeverity }) => [code, defaultSeverity]),
) as CheckSeverities;

/** True where one of the checks that are on asks what the document names. */
export function needsMentions(severities: CheckSeverities): boolean {
  return isAnyOn('mentions', severities);
}

/** True where one of the checks that are on asks for the document's tags. */
export function needsTags(severities: CheckSeverities): boolean {
  return isAnyOn('tags', severities);
}

function isAnyOn(wanted: Check['needs'], severities: CheckSeverities): boolean {
  return checks.some(({ code, needs }) => needs === wanted && severities[code] !== 'off');
}

/**
 * Everything that the checks find, in order of the text.
 * @param known checks that need what is not known are left out
 */
export function runChecks(
  minutes: Minutes,
  context: CheckContext,
  known: Known,
  severities: CheckSeverities,
): WeighedFinding[] {
  const found: WeighedFinding[] = [];
  for (const check of checks) {
    const severity = severities[check.code];
    if (severity === 'off') continue;
    for (const finding of findings(check, minutes, context, known)) found.push({ finding, severity });
  }
  return inOrder(found);
}

/** Findings in order of the text; of several at one place those of the first check come first. */
function inOrder(found: readonly WeighedFinding[]): WeighedFinding[] {
  const { length } = found;
  // Place and number in one: to sort numbers takes a tenth of the time that a function to compare by does.
  const keys = Float64Array.from(
    found,
    ({ finding }, i) => (finding.spans[0]?.start ?? 0) * length + i,
  ).sort();
  return Array.from(keys, (key) => found[key % length]).filter((each) => each !== undefined);
}

function findings(
  check: Check,
  minutes: Minutes,
  context: CheckContext,
  { named, tagged }: Known,
): Iterable<Finding> {
  switch (check.needs) {
    case 'text':
      return check.run(minutes, context);
    case 'mentions':
      return named === null ? [] : check.run(minutes, { ...context, ...named });
    case 'tags':
      return tagged === null ? [] : check.run(minutes, { ...context, ...tagged });
  }
}
