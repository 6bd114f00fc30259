/**
 * What each check says of a finding. A new check begins here: its code and the data of its message; then its file,
 * its line in `index.ts`, its text in `findingText.ts`, its setting in package.json and its page in docs/checks.md.
 */
export interface Details {
  /** The date as ISO 8601, the weekday printed and the one the date has (月火水木金土日). */
  readonly 'weekday-mismatch': { readonly date: string; readonly printed: string; readonly right: string };
  /** The date as printed. */
  readonly 'invalid-date': { readonly printed: string };
  /** Times of day as HH:MM. */
  readonly 'end-before-start': { readonly start: string; readonly end: string };
  /** `wanted` is the title's number; `found` stands in the file's name or in the words that open the meeting. */
  readonly 'meeting-number-mismatch': {
    readonly place: 'file-name' | 'opening';
    readonly found: number;
    readonly wanted: number;
  };
  /** 資料４ as printed, and the numbers in the list of handouts. */
  readonly 'handout-not-listed': { readonly handout: string; readonly listed: readonly number[] };
  /** The label as printed, and the attendee whose name is nearest, or null. */
  readonly 'speaker-not-listed': { readonly speaker: string; readonly nearest: string | null };
  /** The label as printed, and the attendees that it fits. */
  readonly 'speaker-ambiguous': { readonly speaker: string; readonly attendees: readonly string[] };
  /** The label as printed, and the attendee listed as absent. */
  readonly 'speaker-absent': { readonly speaker: string; readonly attendee: string };
  /** A name as printed here and as printed in the attendee list. */
  readonly 'person-name-varies': { readonly printed: string; readonly listed: string };
  /** The formal name, the date of foundation (a year or a month alone where no day is known), the meeting's date. */
  readonly 'organization-not-yet': {
    readonly organization: string;
    readonly established: string;
    readonly date: string;
  };
  /** The formal name, the first day on which it was no more, the meeting's date, what came after it. */
  readonly 'organization-no-longer': {
    readonly organization: string;
    readonly abolished: string;
    readonly date: string;
    readonly successors: readonly string[];
  };
  /** The formal title, the day of promulgation (null where only its year is known), the meeting's date. */
  readonly 'law-not-promulgated': {
    readonly law: string;
    readonly promulgated: string | null;
    readonly date: string;
  };
  /** The name as printed here, the one the document mostly uses, and the formal name. */
  readonly 'name-spelling-varies': {
    readonly printed: string;
    readonly usual: string;
    readonly formal: string;
  };
}
