import type { Span } from '../text/span';
import { lastStartingBy } from '../text/spanSearch';
import type { Field, Header, Minutes, Remark, Section } from './model';

/**
 * The minutes of a text that another was made from by leaving characters out, told in offsets of that other text.
 * Names, titles and the joined text stay as they were read.
 * @param toSource for each UTF-16 unit of the text that was read its offset in `source`; one more, for the end
 */
export function movedMinutes(minutes: Minutes, source: string, toSource: Int32Array): Minutes {
  const at = (offset: number): number => toSource[offset] ?? source.length;
  const move = ({ start, end }: Span): Span => ({
    start: at(start),
    end: end > start ? at(end - 1) + 1 : at(start),
  });
  const maybe = (span: Span | null): Span | null => (span === null ? null : move(span));
  const field = <T>(read: Field<T> | null): Field<T> | null =>
    read === null ? null : { value: read.value, span: move(read.span) };
  const spanned = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: move(item.span) });
  const sections = new Map<Section, Section>();
  const section = (old: Section, parent: Section | null): Section => {
    const inner: Section[] = [];
    const moved: Section = {
      level: old.level,
      number: old.number,
      title: old.title,
      span: move(old.span),
      headingSpan: move(old.headingSpan),
      titleSpan: move(old.titleSpan),
      sections: inner,
      parent,
    };
    sections.set(old, moved);
    for (const child of old.sections) inner.push(section(child, moved));
    return moved;
  };
  const top = minutes.sections.map((old) => section(old, null));
  const remark = (old: Remark): Remark => ({
    id: old.id,
    span: move(old.span),
    speaker: old.speaker,
    speakerSpan: maybe(old.speakerSpan),
    speakerSource: old.speakerSource,
    attendee: old.attendee,
    depth: old.depth,
    group: old.group,
    section: old.section === null ? null : (sections.get(old.section) ?? null),
    joinedSpan: old.joinedSpan,
    text: old.text,
    pieces: old.pieces,
    tagSpans: old.tagSpans.map(move),
  });
  const blocks = minutes.blocks.map(({ kind, span, labelSpan, markSpan }) => ({
    kind,
    span: move(span),
    labelSpan: maybe(labelSpan),
    markSpan: maybe(markSpan),
  }));
  const { header } = minutes;
  const moved: Header = {
    kind: field(header.kind),
    body: field(header.body),
    title: field(header.title),
    meetingNumber: field(header.meetingNumber),
    date: field(header.date),
    weekday: field(header.weekday),
    startTime: field(header.startTime),
    endTime: field(header.endTime),
    place: field(header.place),
  };
  return {
    span: { start: 0, end: source.length },
    joined: minutes.joined.moved(toSource),
    header: moved,
    attendees: minutes.attendees.map((person) => ({ ...spanned(person), nameSpan: move(person.nameSpan) })),
    agenda: minutes.agenda.map(spanned),
    handouts: minutes.handouts.map(spanned),
    sections: top,
    remarks: minutes.remarks.map(remark),
    blocks,
    blockBefore: (offset) => blocks[lastStartingBy(blocks, offset - 1)] ?? null,
    problems: minutes.problems.map(spanned),
  };
}
