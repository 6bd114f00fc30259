/**
 * What each check says of a finding. A new check begins here: its code and the data of its message; then its file,
 * its line in `index.ts`, its text in `findingText.ts` or `tagFindingText.ts`, its setting in package.json and its page in docs/checks.md.
 */
export interface Details extends TagDetails {
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

/** Of tags; labels are as printed, without the #. */
export interface TagDetails {
  /** The themes whose names are nearest, the nearest first. */
  readonly 'unknown-theme': {
    readonly label: string;
    readonly nearest: readonly string[];
    readonly beside: boolean;
  };
  /** The label of the theme to use instead; null where the codebook names none. */
  readonly 'deprecated-theme': {
    readonly label: string;
    readonly successor: string | null;
    readonly beside: boolean;
  };
  /** The tag that means the same, and whether it is beside the text while this one is in it. */
  readonly 'duplicate-tag': { readonly label: string; readonly other: string; readonly beside: boolean };
  /** The tag of the theme below. */
  readonly 'parent-beside-child': {
    readonly label: string;
    readonly child: string;
    readonly beside: boolean;
  };
  readonly 'misplaced-tag': { readonly label: string; readonly place: 'inside' | 'text' };
  readonly 'tags-run-together': { readonly labels: readonly string[] };
  readonly 'tag-outside-remark': { readonly label: string };
  /** The remark's id. */
  readonly 'remark-without-theme': { readonly remark: string };
  /**
   * The theme's label; the remark's words for which the codebook's rule holds, each once; those that speak for it by
   * what was tagged before, with the number of that theme's remarks that have them; the remark's id.
   */
  readonly 'suggested-theme': {
    readonly theme: string;
    readonly words: readonly string[];
    readonly learnt: readonly { readonly word: string; readonly remarks: number }[];
    readonly remark: string;
  };
}
