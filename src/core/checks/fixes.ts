/** Edits of the source for what a check would have written instead. */
import { squeeze } from '../text/chars';
import type { Span } from '../text/span';
import type { CheckCode, Fix, TextEdit, WeighedFinding } from './check';

/**
 * Writes `to` in place of what stands in the spans. Where a wrap or a page number cuts the old text, the new one
 * stands in the first piece and the others are taken out.
 */
export function replacing(source: string, spans: readonly Span[], to: string, safe = false): Fix {
  return {
    from: squeeze(spans.map(({ start, end }) => source.slice(start, end)).join('')),
    to,
    edits: spans.map((span, i) => ({ span, newText: i === 0 ? to : '' })),
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
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return inOrder.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
