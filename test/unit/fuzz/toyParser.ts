/**
 * The least parser that has every property the fuzz suites ask for. It knows `# heading`, `## heading`,
 * `○speaker　speech` going on over lines, （asides） on lines of their own and `- 3 -` as residue; all other
 * lines are paragraphs. It is there to show that each property can hold, and can fail.
 */
import type { Block, BlockKind, Minutes, Remark, Section } from '../../../src/core/minutes/model';
import { JoinedText } from '../../../src/core/text/joinedText';
import type { Span } from '../../../src/core/text/span';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenSection extends Mutable<Omit<Section, 'sections' | 'span' | 'parent'>> {
  span: Mutable<Span>;
  sections: OpenSection[];
  parent: OpenSection | null;
}

export function toyParse(text: string): Minutes {
  const blocks: Block[] = [];
  const sections: OpenSection[] = [];
  const remarks: Mutable<Remark>[] = [];
  const joined = new Joiner(text);
  const said = new Map<string, number>();
  let section: OpenSection | null = null;
  let remark: Mutable<Remark> | null = null;
  const add = (
    kind: BlockKind,
    span: Span,
    labelSpan: Span | null = null,
    markSpan: Span | null = null,
  ): void => {
    blocks.push({ kind, span, labelSpan, markSpan });
  };
  const extend = (end: number): void => {
    for (let s = section; s !== null; s = s.parent) s.span.end = end;
  };
  const close = (): void => {
    if (remark === null) return;
    const key = `${remark.speaker ?? ''}:${remark.text}`;
    const n = (said.get(key) ?? 0) + 1;
    said.set(key, n);
    remark.id = `${key}:${n}`;
    remark = null;
  };

  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    const span = { start, end: start + line.length };
    const heading = /^(#{1,2}) +(\S.*)$/u.exec(line);
    const turn = /^(○)([^\s○]+)\u3000(\s*)(?=\S)/u.exec(line);
    if (/^- \d+ -$/u.test(line)) {
      add('residue', span);
      continue;
    }
    if (remark !== null && line.startsWith('（')) {
      add('aside', span);
      joined.add(span);
      remark.span = { start: remark.span.start, end: span.end };
      remark.joinedSpan = { start: remark.joinedSpan.start, end: joined.length };
    } else if (heading !== null) {
      close();
      const [, hashes = '', title = ''] = heading;
      const level = hashes.length;
      while (section !== null && section.level >= level) section = section.parent;
      const opened: OpenSection = {
        level,
        number: null,
        title,
        span: { ...span },
        headingSpan: span,
        titleSpan: { start: span.end - title.length, end: span.end },
        sections: [],
        parent: section,
      };
      (section === null ? sections : section.sections).push(opened);
      section = opened;
      add('heading', span);
      joined.add(span);
    } else if (turn !== null) {
      close();
      const [mark, , label = ''] = turn;
      const labelSpan = { start: start + 1, end: start + 1 + label.length };
      joined.add({ start, end: start + mark.length });
      const from = joined.length;
      joined.append({ start: start + mark.length, end: span.end });
      remark = {
        id: '',
        span,
        speaker: label,
        speakerSpan: labelSpan,
        speakerSource: 'mark',
        attendee: null,
        depth: 0,
        group: null,
        section,
        joinedSpan: { start: from, end: joined.length },
        text: line.slice(mark.length),
        pieces: [{ start: from, end: joined.length }],
        tagSpans: [],
      };
      remarks.push(remark);
      add('speech', span, labelSpan, { start, end: start + 1 });
    } else if (remark !== null) {
      joined.append(span);
      remark.span = { start: remark.span.start, end: span.end };
      remark.joinedSpan = { start: remark.joinedSpan.start, end: joined.length };
      remark.text += line;
      add('speech', span);
    } else {
      add('paragraph', span);
      joined.add(span);
    }
    extend(span.end);
  }
  close();
  const none = { kind: null, body: null, title: null, meetingNumber: null, date: null };
  return {
    span: { start: 0, end: text.length },
    joined: joined.finish(),
    header: { ...none, weekday: null, startTime: null, endTime: null, place: null },
    attendees: [],
    agenda: [],
    handouts: [],
    sections,
    remarks,
    blocks,
    blockBefore: () => null,
    problems: [],
  };
}

/** Collects pieces of the source into a joined text. */
class Joiner {
  length = 0;
  private readonly parts: string[] = [];
  private readonly joinedStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly lengths: number[] = [];

  constructor(private readonly source: string) {}

  /** A piece on a line of its own. */
  add(span: Span): void {
    if (this.length > 0) {
      this.parts.push('\n');
      this.length++;
    }
    this.append(span);
  }

  /** A piece that goes on where the last one ended. */
  append({ start, end }: Span): void {
    this.joinedStarts.push(this.length);
    this.sourceStarts.push(start);
    this.lengths.push(end - start);
    this.parts.push(this.source.slice(start, end));
    this.length += end - start;
  }

  finish(): JoinedText {
    return new JoinedText(this.parts.join(''), this.joinedStarts, this.sourceStarts, this.lengths);
  }
}
