import type { Span } from './span';

/** Puts `text` in the place of `span`, in UTF-16 offsets of the text before the edit. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text after edits that do not overlap, in any order; those at one place keep their order. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += source.slice(at, span.start) + text;
    at = span.end;
  }
  return result + source.slice(at);
}
