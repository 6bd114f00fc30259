import type { Minutes, Section } from '../minutes/model';
import { sentenceAt } from '../text/sentence';
import { contains, touches, type Span } from '../text/span';
import { lastStartingBy } from '../text/spanSearch';

/**
 * What a selection at an offset grows through, smallest first: label, name or field, sentence, paragraph,
 * speech, remark, sections, the document. Each holds the one before it and is larger.
 */
export function selectionSpans(minutes: Minutes, offset: number): Span[] {
  const remark = minutes.remarks[lastStartingBy(minutes.remarks, offset)];
  const attendee = minutes.attendees[lastStartingBy(minutes.attendees, offset)];
  const spans: Span[] = [];
  if (attendee !== undefined) spans.push(attendee.nameSpan, attendee.span);
  for (const field of Object.values(minutes.header))
    if (field !== null) spans.push((field as { span: Span }).span);
  if (remark?.speakerSpan) spans.push(remark.speakerSpan);
  spans.push(...textSpans(minutes, offset));
  if (remark !== undefined) {
    spans.push(sourceSpan(minutes, remark.joinedSpan), remark.span);
  }
  for (const section of sectionsAt(minutes, offset).reverse()) {
    spans.push(section.titleSpan, section.headingSpan, section.span);
  }
  spans.push(minutes.span);
  return chain(spans, offset);
}

/** The sections that hold an offset, the outermost first. */
export function sectionsAt(minutes: Minutes, offset: number): Section[] {
  const found: Section[] = [];
  let level = minutes.sections;
  for (;;) {
    const section = level[lastStartingBy(level, offset)];
    if (section === undefined || !touches(section.span, offset)) return found;
    found.push(section);
    level = section.sections;
  }
}

/** Sentence and paragraph at an offset: read in the joined text, so that wraps and page numbers do not cut them. */
function textSpans(minutes: Minutes, offset: number): Span[] {
  const { joined } = minutes;
  const at = joined.toJoined(offset);
  // An offset in what the joined text leaves out belongs to no sentence.
  const start = joined.text.lastIndexOf('\n', at - 1) + 1;
  const next = joined.text.indexOf('\n', at);
  const paragraph = { start, end: next < 0 ? joined.text.length : next };
  if (paragraph.start >= paragraph.end) return [];
  return [sentenceAt(joined.text, paragraph, at), paragraph].map((span) => sourceSpan(minutes, span));
}

/** From the first to the last source character of a stretch of joined text. */
export function sourceSpan({ joined }: Minutes, { start, end }: Span): Span {
  const from = joined.toSource(start);
  return { start: from, end: end > start ? Math.max(from, joined.toSource(end - 1) + 1) : from };
}

/** Those that hold the offset, each larger than the one before; what crosses another is left out. */
function chain(spans: readonly Span[], offset: number): Span[] {
  const bySize = spans
    .filter((span) => touches(span, offset) && span.start < span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chained: Span[] = [];
  for (const span of bySize) {
    const inner = chained.at(-1);
    if (inner === undefined) chained.push(span);
    else if (contains(span, inner) && span.end - span.start > inner.end - inner.start) chained.push(span);
  }
  return chained;
}
