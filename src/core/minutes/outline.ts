/**
 * The outline of minutes: title, sections in their tree, attendees by group, agenda, handouts, remarks. What
 * Outline view, breadcrumbs, sticky scroll, folding and workspace search show is made of it.
 */
import { defaultSettings, type OutlineSettings } from '../settings';
import { digitValue, isSpace } from '../text/chars';
import type { Span } from '../text/span';
import type { AgendaItem, Attendee, Handout, Header, Minutes, Remark, Section } from './model';
import { appendRun, clamp, isIn, nodeAt, nodeOf, noNodes, type OutlineNode } from './outlineNode';

export type { OutlineKind, OutlineNode } from './outlineNode';

/** Words for nodes that have no name of their own in the text. */
export interface OutlineWords {
  readonly header: string;
  readonly attendees: string;
  readonly absentees: string;
  readonly untitled: string;
}

export const outlineWords: OutlineWords = {
  header: '表題',
  attendees: '出席者',
  absentees: '欠席者',
  untitled: '（無題）',
};

/** Characters of a remark that are shown. */
const FIRST_WORDS = 40;
/** Sections nested deeper than this stand beside one another: no real minutes have them. */
const DEEPEST = 32;
const DECISION = /決定|議決|承認|可決/u;

/** The outline of `minutes`, top-level nodes in order. Takes time linear in the number of nodes. */
export function outline(
  minutes: Minutes,
  shown: OutlineSettings = defaultSettings.outline,
  words: OutlineWords = outlineWords,
): OutlineNode[] {
  return new OutlineBuilder(minutes, shown, words).build();
}

/** The first words of a remark: at most 40 characters, up to the end of its first paragraph. */
export function firstWords(minutes: Minutes, remark: Remark): string {
  const { joined } = minutes;
  const { start, end } = remark.joinedSpan;
  const until = Math.min(end, start + FIRST_WORDS + 1);
  // Nearly every remark is longer, and its first words stand in one piece of the source: no paragraph ends in it, and
  // speech begins with no white space. The words are not looked at, as each look would fetch a far place of the source.
  if (until - start > FIRST_WORDS && joined.isPiece(start, until)) {
    const cut = start + FIRST_WORDS - 1;
    return `${joined.slice(start, joined.cutsPair(cut) ? cut - 1 : cut)}…`;
  }
  const printed = joined.slice(start, until);
  const spaced = printed !== '' && isSpace(printed.charCodeAt(0));
  const text = spaced ? printed.trimStart() : printed;
  const lineEnd = text.indexOf('\n');
  if (lineEnd >= 0) return text.slice(0, lineEnd);
  return text.length > FIRST_WORDS ? `${text.slice(0, cutBefore(text, FIRST_WORDS - 1))}…` : text;
}

/** The day and times of the meeting (2026-02-20 16:30–18:00), as far as they are known; else empty. */
export function meetingTime({ date, startTime, endTime }: Header): string {
  const times = startTime === null ? '' : `${startTime.value}–${endTime?.value ?? ''}`;
  return `${date?.value ?? ''} ${times}`.trim();
}

/** Walks the tree of sections once, with a cursor in each of the lists that fill it. */
class OutlineBuilder {
  private remark = 0;
  private attendee = 0;
  private agendaItem = 0;
  private handout = 0;
  private readonly remarks: readonly Remark[];
  private readonly attendees: readonly Attendee[];
  private readonly agenda: readonly AgendaItem[];
  private readonly handouts: readonly Handout[];

  constructor(
    private readonly minutes: Minutes,
    private readonly shown: OutlineSettings,
    private readonly words: OutlineWords,
  ) {
    this.remarks = shown.remarks ? minutes.remarks : [];
    this.attendees = shown.attendees ? minutes.attendees : [];
    this.agenda = shown.agenda ? minutes.agenda : [];
    this.handouts = shown.handouts ? minutes.handouts : [];
  }

  build(): OutlineNode[] {
    const nodes: OutlineNode[] = [];
    const header = this.shown.header ? this.header() : null;
    if (header !== null) nodes.push(header);
    this.fill(nodes, this.minutes.sections, this.minutes.span, null, 0);
    return nodes;
  }

  /** Appends sections and what stands between and behind them, up to the end of `within`. */
  private fill(
    nodes: OutlineNode[],
    sections: readonly Section[],
    within: Span,
    parent: Section | null,
    depth: number,
  ): void {
    for (const section of sections) {
      this.take(nodes, section.span.start, within, parent);
      const span = clamp(this.extent(section), within);
      const deep = depth >= DEEPEST;
      const children: OutlineNode[] = deep ? nodes : [];
      const heading = section.headingSpan;
      const whole = deep ? heading : span;
      const name = this.sectionName(section);
      const detail = this.sectionDetail(section);
      nodes.push(nodeOf(name, detail, 'section', whole, heading, span, deep ? noNodes : children));
      this.fill(children, section.sections, deep ? within : span, section, depth + 1);
    }
    this.take(nodes, within.end, within, parent);
  }

  /**
   * Where a section ends for a reader. A block of items (【報告事項】 ・… ・…) ends with its last item: the
   * remarks that follow are about all blocks, and stand beside it.
   */
  private extent({ number, sections, span, title }: Section): Span {
    if (number !== null || sections.length > 0) return span;
    let end = -1;
    for (let i = this.agendaItem; i < this.agenda.length; i++) {
      const item = this.agenda[i];
      if (item === undefined || item.span.start >= span.end || item.category !== title) break;
      end = item.span.end;
    }
    const remark = this.remarks[this.remark];
    return end < 0 || remark === undefined || remark.span.start < end ? span : { start: span.start, end };
  }

  /** Appends the remarks, attendees, agenda items and handouts that start before `limit`, in order. */
  private take(nodes: OutlineNode[], limit: number, within: Span, parent: Section | null): void {
    for (;;) {
      const remark = this.remarks[this.remark]?.span.start ?? Infinity;
      const attendee = this.attendees[this.attendee]?.span.start ?? Infinity;
      const agenda = this.agenda[this.agendaItem]?.span.start ?? Infinity;
      const handout = this.handouts[this.handout]?.span.start ?? Infinity;
      const others = Math.min(attendee, agenda, handout);
      if (remark < others) {
        if (remark >= limit) return;
        // Remarks are most of the document: one after the other, until something else comes.
        const until = Math.min(limit, others);
        for (let next = this.remarks[this.remark]; next !== undefined && next.span.start < until;) {
          nodes.push(this.remarkNode(next, this.remark, within));
          next = this.remarks[++this.remark];
        }
        continue;
      }
      if (others >= limit) return;
      if (others === attendee)
        this.takeAttendees(nodes, Math.min(limit, agenda, handout, remark), within, parent);
      else if (others === agenda)
        this.takeAgenda(nodes, Math.min(limit, attendee, handout, remark), within, parent);
      else this.takeHandout(nodes, within);
    }
  }

  private remarkNode(remark: Remark, index: number, within: Span): OutlineNode {
    const { speaker, speakerSpan } = remark;
    const words = firstWords(this.minutes, remark);
    const named = speaker !== null && speaker !== '';
    const name = named ? speaker : `${index + 1}. ${words}`;
    const detail = named ? words : '';
    if (speakerSpan !== null && remark.speakerSource === 'mark')
      return nodeOf(name, detail, 'remark', remark.span, speakerSpan, within);
    const speech = this.minutes.joined.toSource(remark.joinedSpan.start);
    return nodeAt(name, detail, 'remark', remark.span, speech, speech, within);
  }

  /** A run of attendees of one group, under the group's name where it has one; those who were away, at its end, have a run of their own. */
  private takeAttendees(nodes: OutlineNode[], limit: number, within: Span, parent: Section | null): void {
    const first = this.attendees[this.attendee];
    if (first === undefined) return;
    const heading = this.groupHeading(first, Math.max(within.start, parent?.headingSpan.end ?? 0));
    const end = this.runEnd(first, limit);
    const all = this.attendees.slice(this.attendee, end);
    this.attendee = end;
    const run = all.map((attendee) => this.attendeeNode(attendee, within));
    const { absentees, attendees } = this.words;
    const generic = parent !== null ? null : first.attendance === 'absent' ? absentees : attendees;
    const name = first.group ?? generic;
    appendRun(nodes, name === null || name === parent?.title ? null : name, 'attendees', run, heading);
  }

  /** Where the run that begins with `first` ends: before those who were away, where no group tells them from the others. */
  private runEnd(first: Attendee, limit: number): number {
    let end = this.attendee;
    for (let next: Attendee | undefined = first; next !== undefined; next = this.attendees[++end])
      if (next.span.start >= limit || next.group !== first.group) break;
    if (first.group !== null) return end;
    let absent = end;
    while (absent > this.attendee && this.attendees[absent - 1]?.attendance === 'absent') absent--;
    return absent > this.attendee ? absent : end;
  }

  /** The line over a group （委員）, or what stands before the names on their own line; null when nothing does. */
  private groupHeading({ group, span }: Attendee, from: number): Span | null {
    if (group === null) return null;
    const start = Math.max(from, this.attendees[this.attendee - 1]?.span.end ?? 0);
    const block = this.minutes.blockBefore(span.start);
    if (block?.kind !== 'attendee' || block.span.start < start) return null;
    return { start: block.span.start, end: Math.min(block.span.end, span.start) };
  }

  /** A run of agenda items of one category, under the category where the section does not name it already. */
  private takeAgenda(nodes: OutlineNode[], limit: number, within: Span, parent: Section | null): void {
    const first = this.agenda[this.agendaItem];
    if (first === undefined) return;
    const run: OutlineNode[] = [];
    const kind = first.category !== null && DECISION.test(first.category) ? 'decision' : 'agendaItem';
    let next: AgendaItem | undefined = first;
    while (next !== undefined && next.span.start < limit && next.category === first.category) {
      run.push(nodeOf(this.named(next.text), '', kind, next.span, next.span, within));
      next = this.agenda[++this.agendaItem];
    }
    appendRun(nodes, first.category === parent?.title ? null : first.category, 'agenda', run);
  }

  private attendeeNode({ name, nameSpan, span, affiliation, role }: Attendee, within: Span): OutlineNode {
    const detail =
      role === null || affiliation.includes(role) ? affiliation : `${role} ${affiliation}`.trim();
    return nodeOf(this.named(name), detail, 'attendee', span, nameSpan, within);
  }

  private named(name: string): string {
    // Nearly every name opens with a letter.
    const blank = name === '' || (isSpace(name.charCodeAt(0)) && name.trim() === '');
    return blank ? this.words.untitled : name;
  }

  private takeHandout(nodes: OutlineNode[], within: Span): void {
    const handout = this.handouts[this.handout++];
    if (handout === undefined) return;
    const name = `${handout.number} ${handout.title}`.trim();
    nodes.push(nodeOf(this.named(name), '', 'handout', handout.span, handout.span, within));
  }

  /** Title, and date and place as far as they stand before the first section; null when there is none. */
  private header(): OutlineNode | null {
    const { header, sections, attendees, remarks } = this.minutes;
    const limit = Math.min(
      ...[sections[0], attendees[0], remarks[0]].map((first) => first?.span.start ?? Infinity),
    );
    const fields = [header.title, header.body, header.kind, header.meetingNumber, header.date];
    fields.push(header.weekday, header.startTime, header.endTime, header.place);
    const spans = fields.flatMap((field) => (field === null || field.span.end > limit ? [] : [field.span]));
    if (spans.length === 0) return null;
    const span = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    const name = header.title?.value ?? header.body?.value ?? header.kind?.value ?? this.words.header;
    const selection = header.title?.span ?? spans[0] ?? span;
    const named = name.trim() === '' ? this.words.header : name;
    return nodeOf(named, meetingTime(header), 'header', span, selection, span);
  }

  private sectionName({ number, title }: Section): string {
    // ＜1.開会＞ has its number in the title already.
    const numbered =
      number === null || (digitValue(title.charCodeAt(0)) >= 0 && title.normalize('NFKC').startsWith(number));
    return this.named(numbered ? title : `${number} ${title}`.trim());
  }

  /** What a section holds when that is a field of the header: the date of 日時, the place of 場所. */
  private sectionDetail({ span, sections }: Section): string {
    const { date, startTime, place } = this.minutes.header;
    if (sections.length > 0 || span.end - span.start > 400) return '';
    const details: string[] = [];
    if (isIn(span, date?.span) || isIn(span, startTime?.span)) details.push(meetingTime(this.minutes.header));
    if (place !== null && isIn(span, place.span)) details.push(place.value);
    return details.join(' ');
  }
}

/** The largest offset up to `at` that does not cut a surrogate pair. */
function cutBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}
