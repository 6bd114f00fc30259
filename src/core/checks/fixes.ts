/** Edits of the source for what a check would have written instead. */
import { squeeze } from '../text/chars';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { CheckCode, Fix, WeighedFinding } from './check';

/**
 * Writes `to` in place of what stands in the spans. Where a wrap or a page number cuts the old text, the new one
 * stands in the first piece and the others are taken out.
 */
export function replacing(source: string, spans: readonly Span[], to: string, safe = false): Fix {
  return {
    from: squeeze(spans.map(({ start, end }) => source.slice(start, end)).join('')),
    to,
    wish: null,
    edits: spans.map((span, i) => ({ span, text: i === 0 ? to : '' })),
    safe,
  };
}

/**
 * The edits that make every safe fix at once, each finding's first; of two that overlap the first in the text.
 * @param code only of this check, or null for all
 */
export function allSafeEdits(found: readonly WeighedFinding[], code: CheckCode | null = null): TextEdit[] {
  const edits = found.flatMap(({ finding }) => {
    const [first] = finding.fixes;
    return first?.safe === true && (code === null || finding.code === code) ? first.edits : [];
  });
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: TextEdit[] = [];
  for (const edit of inOrder) {
    const last = kept.at(-1);
    const isGoing = edit.text === '';
    // A blank before what goes is not needed.
    if (last !== undefined && isGoing && isBlank(last) && last.span.end === edit.span.start)
      kept[kept.length - 1] = edit;
    else if (last === undefined || last.span.end <= edit.span.start) kept.push(edit);
    // What two of them take away goes once: tags side by side share the blank between them.
    else if (isGoing && last.text === '')
      kept[kept.length - 1] = { span: unionOf(last.span, edit.span), text: '' };
  }
  return kept;
}

/** True for a blank that is put in. */
function isBlank({ span, text }: TextEdit): boolean {
  return span.start === span.end && text === ' ';
}

function unionOf(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
