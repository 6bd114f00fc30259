import type { Minutes, Section } from '../minutes/model';
import { outline, type OutlineNode } from '../minutes/outline';
import type { OutlineSettings } from '../settings';
import type { Span } from '../text/span';
import { trimmed } from '../text/sentence';
import { sectionsAt } from './selection';

const everything: OutlineSettings = {
  header: false,
  attendees: true,
  agenda: true,
  handouts: true,
  remarks: true,
};

/**
 * What can be folded, from the first character to the last that is not white space: header, attendees by group,
 * sections, blocks of agenda items, remarks. What stands on one line is included.
 * @param source the text the minutes were read from
 * @param remarks false leaves the remarks out (for very large files)
 */
export function foldSpans(minutes: Minutes, source: string, remarks = true): Span[] {
  const spans: Span[] = [];
  const header = headerSpan(minutes);
  if (header !== null) spans.push(header);
  collect(outline(minutes, { ...everything, remarks }), source, spans);
  return spans;
}

function collect(nodes: readonly OutlineNode[], source: string, spans: Span[]): void {
  for (const { kind, span, children } of nodes) {
    if (children.length > 0 || kind === 'section' || kind === 'remark') spans.push(trimmed(source, span));
    collect(children, source, spans);
  }
}

/** From the title to the end of the last of date, time and place, with the sections that hold only these. */
function headerSpan(minutes: Minutes): Span | null {
  const { title, date, startTime, endTime, place } = minutes.header;
  if (title === null) return null;
  let { end } = title.span;
  for (const field of [date, startTime, endTime, place]) {
    if (field === null) continue;
    const section = sectionsAt(minutes, field.span.start).at(-1);
    end = Math.max(end, section === undefined ? field.span.end : endOf(minutes, section, title.span.end));
  }
  return { start: title.span.start, end };
}

/** The section's end when it is a leaf of the header, else 0: a date read in a speech folds nothing. */
function endOf({ remarks, attendees }: Minutes, { span, sections }: Section, titleEnd: number): number {
  const first = Math.min(remarks[0]?.span.start ?? Infinity, attendees[0]?.span.start ?? Infinity);
  return sections.length === 0 && span.start >= titleEnd && span.end <= first ? span.end : 0;
}
