/** What a check is, and what it finds. A check is one file; `index.ts` lists them all. */
import type { Knowledge } from '../knowledge/knowledge';
import type { DocumentMentions } from '../knowledge/mentions';
import type { Minutes } from '../minutes/model';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Codebook } from '../themes/codebook';
import type { DocumentTags, TagLocation } from '../themes/documentTags';
import type { Suggester } from '../themes/suggester';
import type { TagWish } from '../themes/tagPlans';
import type { Details } from './details';

/** How much a finding weighs, the heaviest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
/** A check that is off does not run. */
export type SeveritySetting = Severity | 'off';

/** The name of a check: in the settings, beside the message, and as the heading of its documentation. */
export type CheckCode = keyof Details;

/**
 * One way to put a finding right: what stands there and what would stand there instead. One of them is empty where
 * something is only added or taken away; both are the same where it is moved.
 */
export interface Fix {
  readonly from: string;
  readonly to: string;
  /** In order of the source, not overlapping. Empty where tags beside the text change: see `wish`. */
  readonly edits: readonly TextEdit[];
  /** Tags to be changed that are kept beside the text, where no edit of it helps; null for a fix by edits. */
  readonly wish: TagWish | null;
  /** True where nobody has to judge: these fixes may be made all at once. */
  readonly safe: boolean;
}

/** Why another place of the document belongs to a finding. */
export type RelatedNote =
  'usual-form' | 'start-time' | 'attendee' | 'title' | 'date' | 'handouts' | 'suggesting';

export interface Related {
  readonly span: Span;
  readonly note: RelatedNote;
}

interface FindingOf<Code extends CheckCode> {
  readonly code: Code;
  /** In source offsets and in order; several where a wrap or a page number cuts what is meant. Never empty. */
  readonly spans: readonly Span[];
  /** What the message says of it: data, no prose. */
  readonly details: Details[Code];
  /** The best first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** Something in a document that an editor should look at. */
export type Finding = { readonly [Code in CheckCode]: FindingOf<Code> }[CheckCode];

/** A finding with the severity that the settings give it. */
export interface WeighedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** The laws, organisations and persons that a document names. */
export interface Named {
  readonly knowledge: Knowledge;
  readonly mentions: DocumentMentions;
}

/** The tags of a document and what they are to be. */
export interface Tagged {
  /** Those in the text and those beside it. */
  readonly tags: DocumentTags;
  /** An empty one where the workspace has none. */
  readonly codebook: Codebook;
  readonly suggester: Suggester;
  /** Where a new tag of the document goes. */
  readonly location: TagLocation;
}

/** What is known of a document besides its text; null for what is not known, or not looked for. */
export interface Known {
  readonly named: Named | null;
  readonly tagged: Tagged | null;
}

/** What a check may look at besides the minutes. */
export interface CheckContext {
  /** The text that the minutes were parsed from. */
  readonly source: string;
  /** The file's name without its folders; null for what was never saved, and for standard input. */
  readonly fileName: string | null;
}

interface CheckOf<Context> {
  readonly code: CheckCode;
  readonly defaultSeverity: SeveritySetting;
  /** What is wrong, in any order. Pure; any text is taken, and nothing is thrown. */
  run(minutes: Minutes, context: Context): Iterable<Finding>;
}

/** A check that needs nothing but the text: it runs in files of any size. */
export interface PlainCheck extends CheckOf<CheckContext> {
  readonly needs: 'text';
}

/** A check that asks what is named: it waits for the tables and is left out in very large files. */
export interface NamedCheck extends CheckOf<CheckContext & Named> {
  readonly needs: 'mentions';
}

/** A check of tags: it waits for the codebook and is left out in very large files. */
export interface TagCheck extends CheckOf<CheckContext & Tagged> {
  readonly needs: 'tags';
}

export type Check = PlainCheck | NamedCheck | TagCheck;
