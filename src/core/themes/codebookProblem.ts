import type { Span } from '../text/span';
import type { PatternFaultCode } from './patterns';

export type CodebookProblemCode =
  /** Not YAML; `detail` is the parser's message. */
  | 'syntax'
  /** The file is no list, or an item of it is no theme. */
  | 'not-a-list'
  | 'not-a-theme'
  | 'missing-id'
  /** `detail` is the key. */
  | 'unknown-key'
  | 'empty-value'
  | 'not-text'
  | 'not-a-list-of-words'
  | 'not-true-or-false'
  /** `detail` is the id, label or alias. */
  | 'same-id'
  | 'same-label'
  /** The label cannot stand behind the # of a tag. */
  | 'label-not-a-tag'
  | 'unknown-parent'
  | 'parent-circle'
  | 'unknown-successor'
  | 'successor-circle'
  /** `replacedBy` without `deprecated: true`. */
  | 'successor-of-current'
  | 'bad-color'
  /** A word of one letter would be found everywhere. */
  | 'keyword-too-short'
  | 'rule-too-deep'
  /** Nothing in the rule says what must be there. */
  | 'rule-only-not'
  | 'near-needs-two'
  | 'near-needs-words'
  | 'bad-within'
  | 'within-without-near'
  | PatternFaultCode;

/** A mistake in a codebook. */
export interface CodebookProblem {
  readonly code: CodebookProblemCode;
  /** What the problem is about: a key, id, label, or the message of a parser; may be empty. */
  readonly detail: string;
  /** An id that may be meant instead; null where none is near. */
  readonly nearest: string | null;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offsets in the file. */
  readonly span: Span;
  /** True where a whole theme or the whole file cannot be used as it was meant. */
  readonly fatal: boolean;
}

/** Mistakes that leave a theme, or all of them, in doubt; beside the others the codebook is used as it is. */
export const FATAL_CODES: ReadonlySet<CodebookProblemCode> = new Set([
  'syntax',
  'not-a-list',
  'not-a-theme',
  'missing-id',
  'same-id',
  'same-label',
  'unknown-parent',
  'parent-circle',
]);
