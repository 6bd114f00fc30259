/** What a check is, and what it finds. A check is one file; `index.ts` lists them all. */
import type { Knowledge } from '../knowledge/knowledge';
import type { DocumentMentions } from '../knowledge/mentions';
import type { Minutes } from '../minutes/model';
import type { Span } from '../text/span';
import type { Details } from './details';

/** How much a finding weighs, the heaviest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
/** A check that is off does not run. */
export type SeveritySetting = Severity | 'off';

/** The name of a check: in the settings, beside the message, and as the heading of its documentation. */
export type CheckCode = keyof Details;

/** Replaces a stretch of the source; an insertion where it is empty, a deletion where the new text is. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** One way to put a finding right: what stands there and what would stand there instead. */
export interface Fix {
  readonly from: string;
  readonly to: string;
  /** In order of the source, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** True where nobody has to judge: these fixes may be made all at once. */
  readonly safe: boolean;
}

/** Why another place of the document belongs to a finding. */
export type RelatedNote = 'usual-form' | 'start-time' | 'attendee' | 'title' | 'date' | 'handouts';

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

export type Check = PlainCheck | NamedCheck;
