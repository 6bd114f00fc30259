import { isSpace, squeeze } from '../text/chars';
import { DocumentBuilder, type BuiltDocument } from './builder';
import { HeadingRanks } from './headings';
import { kindPattern, readLabel, zoneOfLabel, type Zone } from './labels';
import {
  endsSentence,
  hasGap,
  isFull,
  measureLayout,
  paragraphIndent,
  stopsShort,
  type Layout,
} from './layout';
import type { LineTable } from './lineTable';
import { mojibakeMark, mojibakeStyle, readMark, type Mark } from './marks';
import type { BlockKind } from './model';
import { content, findResidue, residue, separator } from './residue';
import { endsInRole } from './roles';
import {
  isClosingLine,
  isDecision,
  isDashedAside,
  isEndMark,
  isOpeningLine,
  isOutcome,
  isPlainlyProcedural,
  isProcedural,
  speakerInHeading,
} from './sentences';
import { readSpeakerConvention, type SpeakerConvention, type SpeakerLabel } from './speakers';
import type { Span } from '../text/span';

/** A run of source text that a zone collected for later reading, line by line. */
export interface ZoneLine {
  readonly zone: Zone;
  /** Content offsets of the value (behind the label, mark or bullet). */
  readonly from: number;
  readonly to: number;
  /** The label or bracketed heading above, or null. */
  readonly group: string | null;
  /** True when the line goes on from the one before (a list over wrapped lines). */
  readonly goesOn: boolean;
  readonly mark: Mark | null;
}

/** Everything a walk over the lines finds. */
export interface ReadDocument {
  readonly built: BuiltDocument;
  readonly titleLines: readonly Span[];
  readonly zoneLines: readonly ZoneLine[];
  /** Lines that tell when the meeting opened and closed (午前10時開議). */
  readonly timeLines: readonly Span[];
  readonly attributed: boolean;
}

type State = Zone | 'title' | 'preamble' | 'after';

/** Reads the structure of a document off its lines, in one pass over conventions measured before. */
export function readDocument(table: LineTable): ReadDocument {
  return new DocumentReader(table).read();
}

class DocumentReader {
  private readonly layout: Layout;
  private readonly marks: (Mark | null)[];
  private readonly kinds: Uint8Array;
  private readonly speakers: SpeakerConvention;
  private readonly builder: DocumentBuilder;
  private readonly ranks = new HeadingRanks();
  private readonly titleLines: Span[] = [];
  private readonly zoneLines: ZoneLine[] = [];
  private readonly timeLines: Span[] = [];
  private readonly lostBullets: boolean;
  private readonly squareHeadings: ReadonlySet<string>;
  private state: State = 'title';
  private titleSeen = false;
  private group: string | null = null;
  private zoneStyle: string | null = null;
  private headingSpeaker: { text: string; span: Span } | null = null;
  private turn = false;
  private speakerGroup = 0;
  private separated = false;
  private bulletIndents: number[] = [];
  private asideOpen = false;
  private sectionHasBullets = false;

  constructor(private readonly table: LineTable) {
    this.layout = measureLayout(table);
    this.kinds = findResidue(table);
    this.marks = new Array<Mark | null>(table.count);
    for (let i = 0; i < table.count; i++) {
      this.marks[i] =
        this.kinds[i] === content ? readMark(table.source, table.from[i] ?? 0, table.to[i] ?? 0) : null;
    }
    if (this.marks.some((mark) => mark?.style === mojibakeStyle)) this.readMojibakeMarks();
    this.speakers = readSpeakerConvention(table, this.marks, this.kinds, 0);
    this.builder = new DocumentBuilder(table);
    this.squareHeadings = this.voteSquares();
    this.lostBullets = !this.speakers.attributed && this.voteLostBullets();
  }

  private readMojibakeMarks(): void {
    for (let i = 0; i < this.table.count; i++) {
      if (this.kinds[i] !== content || this.marks[i] !== null) continue;
      this.marks[i] = mojibakeMark(this.table.source, this.table.from[i] ?? 0, this.table.to[i] ?? 0);
    }
  }

  read(): ReadDocument {
    for (let i = 0; i < this.table.count; i++) {
      const kind = this.kinds[i];
      if (kind === residue) this.builder.residue(i);
      else if (kind === separator) {
        this.builder.residue(i);
        this.separated = true;
      } else this.line(i);
    }
    return {
      built: this.builder.finish(),
      titleLines: this.titleLines,
      zoneLines: this.zoneLines,
      timeLines: this.timeLines,
      attributed: this.speakers.attributed,
    };
  }

  // --- what a line is -------------------------------------------------------------------------------

  private line(i: number): void {
    if (this.state === 'title' && this.titleLine(i)) return;
    if (this.asideOpen) {
      this.builder.extend(i);
      this.asideOpen = !this.text(i).endsWith('）') && !this.text(i).endsWith('〕');
      return;
    }
    if (this.runsOn(i)) {
      this.goOn(i);
      return;
    }
    if (this.readLabelAt(i) === null && this.endLine(i)) return;
    const speaker = this.speakers.speakerAt(i);
    if (speaker !== null && this.mayOpenTurn(i, speaker)) {
      this.openTurn(i, speaker);
      return;
    }
    if (i === this.speakers.legendLine) {
      this.plain('field', i);
      return;
    }
    if (this.labelLine(i) || this.headingLine(i)) return;
    this.zoneLine(i);
  }

  private text(i: number): string {
    return this.table.source.slice(this.table.from[i], this.table.to[i]);
  }

  private mark(i: number): Mark | null {
    return this.marks[i] ?? null;
  }

  private markSpan(i: number): Span | null {
    const mark = this.mark(i);
    if (mark === null) return null;
    const start = this.table.from[i] ?? 0;
    if (mark.kind === 'bracket') return { start, end: start + 1 };
    let end = mark.content;
    while (end > start && isSpace(this.table.source.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  private plain(kind: BlockKind, i: number): void {
    this.builder.endRemark();
    this.builder.open(kind, i, this.markSpan(i), null, -1);
  }

  /** The last line with text before `i`, or -1. */
  private before(i: number): number {
    let k = i - 1;
    while (k >= 0 && this.kinds[k] !== content) k--;
    return k;
  }

  /** The next line with text after `i`, or -1. */
  private after(i: number): number {
    let k = i + 1;
    while (k < this.table.count && this.kinds[k] !== content) k++;
    return k < this.table.count ? k : -1;
  }

  /**
   * True when line `i` is the rest of the sentence that the line before it was cut in: that line is full (or a
   * page ends there) and ends no sentence.
   */
  private runsOn(i: number): boolean {
    const kind = this.builder.blockKind;
    if (kind === null || kind === 'title' || kind === 'end' || kind === 'field') return false;
    const p = this.builder.lastLine;
    if (p < 0 || p !== this.before(i)) return false;
    const mark = this.mark(i);
    if (
      mark !== null &&
      (mark.kind === 'bullet' || mark.kind === 'circle' || mark.kind === 'square' || mark.kind === 'hash')
    )
      return false;
    if (endsSentence(this.table, p)) return false;
    const strict = kind === 'agenda' || kind === 'handout' || kind === 'heading' || kind === 'attendee';
    if (strict) {
      if (kind === 'attendee' || this.inAttendeeList() || mark !== null || hasGap(this.table, this.layout, i))
        return false;
      if (kind === 'heading' && (this.speakers.speakerAt(i) !== null || (this.table.width[p] ?? 0) < 50))
        return false;
      return (
        this.layout.wrapWidth > 0 &&
        isFull(this.table, this.layout, p) &&
        (this.table.width[i] ?? 0) < (this.table.width[p] ?? 0)
      );
    }
    if (mark !== null && mark.kind === 'bracket' && mark.style !== '(' && mark.style !== '[') return false;
    if (this.speakers.speakerAt(i) !== null && (mark !== null || this.opensWithColon(i))) return false;
    if (mark !== null && mark.kind === 'number') {
      // 「、３． 我が国の…」: a number at the start of a wrapped line, in a paragraph of lines as wide as this.
      if (this.layout.wrapWidth === 0 || hasGap(this.table, this.layout, i) || this.ranks.continues(mark))
        return false;
      return (this.table.width[p] ?? 0) >= this.layout.wrapWidth - 4;
    }
    if (isFull(this.table, this.layout, p)) return true;
    if (mark !== null) return false;
    if (isEndMark(this.text(i))) return false;
    const last = this.table.source.charAt((this.table.to[p] ?? 1) - 1);
    if (last === '、' || last === '，') return true;
    const pageBreak = i - p > 1 || this.table.feed[i] === 1;
    return pageBreak && (this.table.width[p] ?? 0) > 30 && paragraphIndent(this.table, this.layout, i) === 0;
  }

  private opensWithColon(i: number): boolean {
    const label = this.speakers.speakerAt(i);
    return label !== null && /[：:]/u.test(this.table.source.slice(label.end, label.speech));
  }

  private goOn(i: number): void {
    this.builder.extend(i);
    if (hasGap(this.table, this.layout, i)) this.separated = false;
  }

  // --- title ------------------------------------------------------------------------------------------

  private titleLine(i: number): boolean {
    const text = this.text(i);
    const width = this.table.width[i] ?? 0;
    const done = (): false => {
      this.state = 'preamble';
      return false;
    };
    if (this.titleLines.length >= 6 || width > 110 || /。$/u.test(text)) return done();
    const mark = this.mark(i);
    const named = kindIn(text) || /第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回/u.test(text);
    const label = this.readLabelAt(i);
    if (label !== null && (label.zone !== 'body' || this.titleSeen || label.value < label.to)) return done();
    if (mark !== null && !named && (mark.kind === 'number' || mark.kind === 'bullet')) return done();
    if (mark !== null && mark.kind === 'number' && this.titleLines.length > 0) return done();
    if (this.titleSeen && !this.continuesTitle(i, text)) return done();
    if (!named && !this.titleSeen && !this.titleAhead(i)) return done();
    if (isDateLine(text)) {
      this.plain('field', i);
      this.collect('date', i, this.table.from[i] ?? 0, false);
      return true;
    }
    if (kindIn(text)) this.titleSeen = true;
    const from = mark?.kind === 'hash' ? mark.content : (this.table.from[i] ?? 0);
    this.titleLines.push({ start: from, end: this.table.to[i] ?? from });
    if (this.titleLines.length > 1 && this.builder.blockKind === 'title') this.builder.extend(i);
    else this.plain('title', i);
    return true;
  }

  /** After the line with the kind: only a number or note in brackets, or a date, still belongs to the title. */
  private continuesTitle(i: number, text: string): boolean {
    if (hasGap(this.table, this.layout, i) && !/^[（(〔【].*[）)〕】]$/u.test(text)) return isDateLine(text);
    return /^[（(〔【].*(?:回|概要|案|要旨|部).*[）)〕】]$|第\s*\S+\s*回/u.test(text) || isDateLine(text);
  }

  private titleAhead(i: number): boolean {
    for (let k = i + 1, seen = 0; k < this.table.count && seen < 5; k++) {
      if (this.kinds[k] !== content) continue;
      seen++;
      const text = this.text(k);
      if ((this.table.width[k] ?? 0) > 110 || /。$/u.test(text)) return false;
      if (kindIn(text) && this.mark(k)?.kind !== 'number') return true;
      if (/第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回/u.test(text)) return true;
      if (this.readLabelAt(k) !== null) return i === this.firstLine();
    }
    return i === this.firstLine();
  }

  private firstLine(): number {
    return this.after(-1);
  }

  // --- labels -----------------------------------------------------------------------------------------

  private readLabelAt(
    i: number,
  ): { zone: Zone; labelFrom: number; labelEnd: number; value: number; to: number } | null {
    const { source } = this.table;
    const to = this.table.to[i] ?? 0;
    const mark = this.mark(i);
    if (mark !== null && mark.kind === 'bracket') {
      const from = (this.table.from[i] ?? 0) + 1;
      const zone = zoneOfLabel(source.slice(from, mark.close));
      if (zone === null) return null;
      let value = mark.content;
      while (value < to && (isSpace(source.charCodeAt(value)) || '：:'.includes(source.charAt(value))))
        value++;
      return { zone, labelFrom: from, labelEnd: mark.close, value, to };
    }
    const from = mark === null ? (this.table.from[i] ?? 0) : mark.content;
    const label = readLabel(source, from, to);
    return label === null ? null : { ...label, labelFrom: from, to };
  }

  /** A label that opens a zone: `１．日時：…`, `■場所`, `議事概要`. Gives false when line `i` is none. */
  private labelLine(i: number): boolean {
    const inBody = this.state === 'body' || this.state === 'after' || this.state === 'contact';
    const mark = this.mark(i);
    if (inBody && ((this.table.width[i] ?? 0) > 44 || mark?.kind === 'bullet')) return false;
    const label = this.readLabelAt(i);
    if (label === null) return false;
    const whole = label.value >= label.to;
    const colon = /[：:]/u.test(this.table.source.slice(label.labelEnd, label.value));
    const text = this.table.source.slice(label.labelFrom, label.labelEnd);
    const listed = label.zone === 'attendees' || label.zone === 'absentees';
    const ranked = mark !== null && (mark.kind === 'number' || mark.kind === 'hash');
    const sameRank = mark !== null && mark.style === this.zoneStyle;
    if (this.inAttendeeList() && listed && !ranked && !sameRank && !/^(?:出席|欠席)/u.test(squeeze(text))) {
      return this.attendeeLabel(i, label, whole, colon, text);
    }
    if (
      this.state === 'agenda' &&
      mark?.kind === 'number' &&
      mark.style !== this.zoneStyle &&
      agendaItemWords.test(squeeze(text))
    ) {
      return false;
    }
    if (mark === null || mark.kind === 'bullet' || (mark.kind === 'circle' && inBody)) {
      if (inBody && !this.bareLabelInBody(i, label.zone, whole)) return false;
      if (
        !whole &&
        !colon &&
        label.zone !== 'date' &&
        label.zone !== 'place' &&
        label.zone !== 'dateAndPlace'
      ) {
        if (label.zone !== 'handouts' && label.zone !== 'agenda' && !listed) return false;
        if (!/\s/u.test(this.table.source.charAt(label.labelEnd))) return false;
      }
    } else if (mark.kind === 'number' && this.turn && !this.ranks.continues(mark) && !this.nextOpensTurn(i)) {
      return false;
    }
    if (mark?.kind === 'bracket' && mark.style === '(' && label.zone === 'body') {
      // (主な意見等) over bullets is a caption, no heading.
      this.plain('paragraph', i);
      this.state = 'body';
      return true;
    }
    const zone = this.zoneAfter(i, label.zone, mark);
    const section =
      (mark !== null && mark.kind !== 'bullet') ||
      (whole && zone !== 'contact' && !(mark?.kind === 'bullet'));
    if (zone === 'contact') {
      this.builder.endRemark();
      this.builder.open('contact', i, this.markSpan(i), null, -1);
    } else if (section) this.beginSection(i, label.labelFrom, label.labelEnd, mark);
    else this.plain(zone === 'attendees' || zone === 'absentees' ? 'attendee' : 'field', i);
    this.enterZone(zone, text, mark);
    if (!whole) this.collect(zone, i, label.value, false);
    return true;
  }

  /** 委員 / 事務局：… inside the attendee list: the heading of a group. */
  private attendeeLabel(
    i: number,
    label: { zone: Zone; value: number; to: number },
    whole: boolean,
    colon: boolean,
    text: string,
  ): boolean {
    const value = this.table.source.slice(label.value, label.to);
    // 委員　甲野 太郎 is a row, 委員　甲野、乙山、丙川 the list of a group.
    if (
      !whole &&
      !colon &&
      (squeeze(text).length < 2 || (endsInRole(text) && !/[、，]|^[0-9０-９]/u.test(value)))
    )
      return false;
    this.plain('attendee', i);
    this.group = groupName(text);
    this.state = label.zone === 'absentees' ? 'absentees' : 'attendees';
    if (!whole) this.collect(this.state as Zone, i, label.value, false);
    return true;
  }

  private inAttendeeList(): boolean {
    return this.state === 'attendees' || this.state === 'absentees';
  }

  private bareLabelInBody(i: number, zone: Zone, whole: boolean): boolean {
    if (!whole && zone !== 'contact') return false;
    if (
      zone === 'attendees' ||
      zone === 'absentees' ||
      zone === 'date' ||
      zone === 'place' ||
      zone === 'dateAndPlace'
    )
      return false;
    if (zone === 'contact') return (this.table.width[i] ?? 0) < 40;
    if (squeeze(this.text(i)).length < 3 && this.turn) return false;
    return this.table.blanks[i] !== 0 || !this.builder.inRemark;
  }

  /** 議事 and 議題 head a list of items, or the talk itself: what follows decides. */
  private zoneAfter(i: number, zone: Zone, mark: Mark | null): Zone {
    const decisions = zone === 'decisions' && mark !== null && mark.kind !== 'bracket';
    const isTalk = zone === 'body' && squeeze(this.labelText(i)) === '議事';
    if (zone !== 'agenda' && !decisions && !isTalk) return zone;
    const generic = isTalk || decisions;
    let items = 0;
    let talk = -1;
    let k = this.after(i);
    for (let seen = 0; k >= 0 && seen < 60; k = this.after(k), seen++) {
      const next = this.mark(k);
      if (
        this.speakers.speakerAt(k) !== null ||
        (endsSentence(this.table, k) && (this.table.width[k] ?? 0) > 30)
      ) {
        talk = k;
        break;
      }
      const label = this.readLabelAt(k);
      if (
        label !== null &&
        label.value >= label.to &&
        (mark === null || next === null || next.style === mark.style)
      )
        break;
      if (
        mark !== null &&
        next !== null &&
        next.kind === 'number' &&
        next.style === mark.style &&
        mark.kind === 'number'
      ) {
        if (Number(next.number) === Number(mark.number) + 1) break;
      }
      items++;
    }
    if (talk < 0) return decisions ? 'decisions' : 'agenda';
    if (items === 0) return 'body';
    if (!generic) return this.headingsFollow(talk, mark) ? 'body' : 'agenda';
    return items >= 2 && !this.headingsFollow(talk, mark) && this.itemsAreClose(i, talk) ? 'agenda' : 'body';
  }

  private labelText(i: number): string {
    const label = this.readLabelAt(i);
    return label === null ? '' : this.table.source.slice(label.labelFrom, label.labelEnd);
  }

  /** True when a heading of the rank of the first item goes on after the talk began: the items are headings. */
  private headingsFollow(talk: number, mark: Mark | null): boolean {
    let first: Mark | null = null;
    for (let k = talk - 1; k >= 0; k--) {
      const m = this.mark(k);
      if (m !== null && m.kind === 'number' && m.style !== mark?.style) {
        first = m;
        break;
      }
      if (this.readLabelAt(k) !== null) break;
    }
    if (first === null) return false;
    for (let k = this.after(talk), seen = 0; k >= 0 && seen < 400; k = this.after(k), seen++) {
      const m = this.mark(k);
      if (m === null || m.style !== first.style) continue;
      if (Number(m.number) === Number(first.number) + 1) return true;
    }
    return false;
  }

  private itemsAreClose(i: number, talk: number): boolean {
    for (let k = i + 1; k < talk; k++)
      if (this.kinds[k] === content && this.mark(k) === null && isProcedural(this.text(k))) return false;
    return true;
  }

  private enterZone(zone: Zone, label: string, mark: Mark | null): void {
    this.state = zone;
    this.zoneStyle = mark?.style ?? null;
    this.group =
      zone === 'attendees' || zone === 'absentees'
        ? headGroup(label)
        : zone === 'agenda' || zone === 'decisions'
          ? squeeze(label)
          : null;
    this.headingSpeaker = null;
    this.turn = false;
    this.bulletIndents = [];
    this.sectionHasBullets = false;
  }

  private collect(zone: Zone, i: number, from: number, goesOn: boolean): void {
    this.zoneLines.push({
      zone,
      from,
      to: this.table.to[i] ?? from,
      group: this.group,
      goesOn,
      mark: this.mark(i),
    });
  }

  private beginSection(i: number, titleFrom: number, titleEnd: number, mark: Mark | null): void {
    const style =
      mark === null
        ? 'label'
        : mark.kind === 'number'
          ? mark.style
          : mark.kind === 'hash'
            ? mark.style
            : `${mark.style}…`;
    const depth = mark === null ? this.resetToTop() : this.ranks.enter(style, mark);
    const number = mark?.number ?? leadingNumber(this.table.source.slice(titleFrom, titleEnd));
    this.builder.beginSection(i, depth, number, { start: titleFrom, end: titleEnd }, this.markSpan(i));
  }

  private resetToTop(): number {
    return this.ranks.enter('label', null);
  }

  // --- headings ---------------------------------------------------------------------------------------

  private headingLine(i: number): boolean {
    const mark = this.mark(i);
    if (mark === null || mark.kind === 'bullet' || !this.isHeading(i, mark)) {
      if (mark !== null && mark.kind === 'number') this.ranks.point(mark);
      return false;
    }
    const from = mark.kind === 'bracket' ? (this.table.from[i] ?? 0) + 1 : mark.content;
    const to = this.table.to[i] ?? from;
    const end = mark.kind === 'bracket' && mark.content >= to ? mark.close : to;
    this.beginSection(i, from, end, mark);
    this.state = 'body';
    this.turn = false;
    this.bulletIndents = [];
    this.sectionHasBullets = false;
    this.group = null;
    this.headingSpeaker = this.speakerOfHeading(from, end);
    const inside = this.table.source.slice(from, end);
    if (mark.kind === 'bracket' && /事項$/u.test(squeeze(inside))) {
      this.state = 'decisions';
      this.group = squeeze(inside);
    }
    return true;
  }

  private speakerOfHeading(from: number, to: number): { text: string; span: Span } | null {
    const title = this.table.source.slice(from, to);
    const found = speakerInHeading(title);
    if (found === null) return null;
    const text = title.slice(found.start, found.end);
    if (!endsInRole(text) || squeeze(text).length > 40) return null;
    return { text, span: { start: from + found.start, end: from + found.end } };
  }

  private isHeading(i: number, mark: Mark): boolean {
    if (this.inAttendeeList()) {
      if (mark.kind === 'bracket' && (mark.style === '(' || mark.style === '[')) return false;
      if (this.looksLikeRow(mark.content, i)) return false;
      if (!this.opensBody(i)) return mark.kind === 'number' && this.ranks.continues(mark);
    }
    const text = this.table.source.slice(
      mark.kind === 'bracket' ? this.table.from[i] : mark.content,
      this.table.to[i],
    );
    const width = this.table.width[i] ?? 0;
    const sentence = /。/u.test(text);
    switch (mark.kind) {
      case 'hash':
        return true;
      case 'bracket':
        return this.isBracketHeading(i, mark, text);
      case 'square':
        return this.squareHeadings.has(mark.style) && !sentence && width <= 100;
      case 'circle':
        return this.isCircleHeading(i, mark, text, width);
      case 'number':
        return this.isNumberHeading(i, mark, text, width);
      default:
        return false;
    }
  }

  private isBracketHeading(i: number, mark: Mark, text: string): boolean {
    const to = this.table.to[i] ?? 0;
    const inside = this.table.source.slice((this.table.from[i] ?? 0) + 1, mark.close);
    if (mark.style === '(' || mark.style === '[' || mark.style === '〔') return false;
    if (/[。！？]/u.test(inside) || inside.trim().length === 0) return false;
    if (mark.content >= to) return true;
    return !/。/u.test(text) && (this.table.width[i] ?? 0) <= 70 && !this.builder.inRemark;
  }

  private isCircleHeading(i: number, mark: Mark, text: string, width: number): boolean {
    if (/。|、$/u.test(text) || width > 64) return false;
    const next = this.after(i);
    if (next < 0) return false;
    const nextMark = this.mark(next);
    const nextSpeaks = this.speakers.speakerAt(next) !== null && nextMark?.style !== mark.style;
    if (nextSpeaks && this.speakers.speakerAt(i) === null) return true;
    if (this.inItems() || this.state === 'contact' || this.turn) return false;
    if (nextMark !== null) return nextMark.kind === 'bullet';
    const indented = paragraphIndent(this.table, this.layout, next) > 0;
    return (indented || endsSentence(this.table, next)) && !isFull(this.table, this.layout, i);
  }

  private inItems(): boolean {
    return this.state === 'agenda' || this.state === 'decisions' || this.state === 'handouts';
  }

  private isNumberHeading(i: number, mark: Mark, text: string, width: number): boolean {
    const sentence = /。/u.test(text);
    const continues = this.ranks.continues(mark);
    if (this.state === 'agenda' || this.state === 'handouts' || this.state === 'decisions') {
      if (mark.style !== this.zoneStyle || !continues) return false;
      return !sentence;
    }
    if (this.state === 'contact') return false;
    if (this.nextOpensTurn(i) && !sentence) return true;
    if (this.turn) {
      if (
        this.ranks.continuesPoints(mark) &&
        !(continues && this.table.blanks[i] !== 0 && this.nextIsProcedural(i))
      )
        return false;
      if (!continues && !(this.nextIsProcedural(i) && !sentence)) return false;
      if (sentence || /[、，]$/u.test(text)) return false;
      if (continues && headingWords.test(text)) return true;
      return hasGap(this.table, this.layout, i) || this.nextIsProcedural(i) || !this.speakers.attributed;
    }
    if ((continues || mark.number === '1') && isPlainlyProcedural(this.sentenceFrom(i))) return true;
    if (continues) return !(sentence && this.builder.inRemark && mark.style !== this.lastHeadingStyle(mark));
    if (sentence) return false;
    if (/[、，]$/u.test(text)) return false;
    if (width > 120) return false;
    if (mark.number === '1' || mark.number === 'ア' || mark.number === 'A' || mark.number === 'a')
      return true;
    return !this.builder.inRemark || hasGap(this.table, this.layout, i);
  }

  /** The style itself when headings of it are open: a whole sentence may then be the next one. */
  private lastHeadingStyle(mark: Mark): string | null {
    return this.ranks.isOpen(mark.style) ? mark.style : null;
  }

  private nextOpensTurn(i: number): boolean {
    const next = this.after(i);
    if (next < 0) return false;
    if (this.speakers.speakerAt(next) !== null) return true;
    const mark = this.mark(next);
    // A heading over a heading over a speaker.
    if (mark !== null && mark.kind === 'number' && mark.style !== this.mark(i)?.style) {
      const third = this.after(next);
      return third >= 0 && this.speakers.speakerAt(third) !== null && (this.table.width[next] ?? 0) < 80;
    }
    return false;
  }

  private nextIsProcedural(i: number): boolean {
    const next = this.after(i);
    if (next < 0) return false;
    const text = this.text(next);
    const mark = this.mark(next);
    if (
      mark !== null &&
      mark.kind === 'bracket' &&
      (mark.style === '(' || mark.style === '〔') &&
      mark.content >= (this.table.to[next] ?? 0)
    )
      return true;
    return isPlainlyProcedural(text) || isDashedAside(text);
  }

  /** True when talk follows line `i`: a speaker, a sentence, or a heading over them. */
  private opensBody(i: number, depth = 0): boolean {
    const next = this.after(i);
    if (next < 0) return false;
    if (this.speakers.speakerAt(next) !== null) return true;
    const mark = this.mark(next);
    if (mark !== null && mark.kind === 'bracket' && mark.style === '(') return false;
    if (this.asProse(next) || this.opensProse(next) || isPlainlyProcedural(this.text(next))) return true;
    if (depth > 0 || mark === null || mark.kind === 'bullet' || (this.table.width[next] ?? 0) >= 80)
      return false;
    return this.opensBody(next, 1);
  }

  private looksLikeRow(from: number, i: number): boolean {
    const text = this.table.source.slice(from, this.table.to[i]);
    return /\S(?:\t|\u3000|\s{2,})\S/u.test(text) && zoneOfLabel(text) === null;
  }

  private voteSquares(): ReadonlySet<string> {
    const votes = new Map<string, number>();
    for (let i = 0; i < this.table.count; i++) {
      const mark = this.mark(i);
      if (mark?.kind !== 'square') continue;
      const heading = (this.table.width[i] ?? 0) <= 60 && !endsSentence(this.table, i);
      votes.set(mark.style, (votes.get(mark.style) ?? 0) + (heading ? 1 : -1));
    }
    return new Set([...votes].filter(([, v]) => v >= 0).map(([style]) => style));
  }

  /** Anonymous minutes whose bullets extraction lost: paragraphs that begin with a space, hardly a bullet. */
  private voteLostBullets(): boolean {
    let indented = 0;
    let bulleted = 0;
    for (let i = 0; i < this.table.count; i++) {
      const mark = this.mark(i);
      if (mark !== null && (mark.kind === 'bullet' || mark.kind === 'circle')) {
        if ((this.table.width[i] ?? 0) > 40) bulleted++;
      } else if (
        mark === null &&
        (this.table.width[i] ?? 0) > 50 &&
        paragraphIndent(this.table, this.layout, i) > 0
      )
        indented++;
    }
    return indented >= 3 && indented > bulleted * 3;
  }

  // --- turns ------------------------------------------------------------------------------------------

  private mayOpenTurn(i: number, speaker: SpeakerLabel): boolean {
    if (
      this.state !== 'attendees' &&
      this.state !== 'absentees' &&
      this.state !== 'agenda' &&
      this.state !== 'handouts'
    )
      return true;
    const to = this.table.to[i] ?? 0;
    const { source } = this.table;
    if (speaker.speech < to) return /[。？]/u.test(source.slice(speaker.speech, to)) || this.proseAfter(i);
    return this.proseAfter(i);
  }

  private proseAfter(i: number): boolean {
    const next = this.after(i);
    return (
      next >= 0 &&
      (endsSentence(this.table, next) ||
        (isFull(this.table, this.layout, next) && this.mark(next) === null)) &&
      this.speakers.speakerAt(next) === null
    );
  }

  private openTurn(i: number, speaker: SpeakerLabel): void {
    const start = this.table.from[i] ?? 0;
    const label = this.table.source.slice(speaker.start, speaker.end);
    const span = { start: speaker.start, end: speaker.end };
    this.builder.beginRemark({
      start,
      speaker: speaker.said ?? label,
      speakerSpan: span,
      speakerSource: 'mark',
      depth: 0,
      group: null,
    });
    this.builder.open('speech', i, this.markSpan(i), span, speaker.speech);
    this.state = 'body';
    this.turn = true;
    this.separated = false;
  }

  // --- ends, asides -----------------------------------------------------------------------------------

  private endLine(i: number): boolean {
    const text = this.text(i);
    if (text.length > 60) return false;
    if (isEndMark(text)) {
      this.plain('end', i);
      this.leaveBody('after');
      return true;
    }
    if (isClosingLine(text) && this.state !== 'date') {
      this.time(i);
      this.plain('end', i);
      this.turn = false;
      this.headingSpeaker = null;
      return true;
    }
    if (isOpeningLine(text) && this.state !== 'date' && this.mark(i)?.kind !== 'number') {
      this.time(i);
      this.builder.close();
      this.builder.open('aside', i, null, null, -1);
      return true;
    }
    return false;
  }

  private leaveBody(state: State): void {
    this.state = state;
    this.turn = false;
    this.headingSpeaker = null;
  }

  private time(i: number): void {
    this.timeLines.push({ start: this.table.from[i] ?? 0, end: this.table.to[i] ?? 0 });
  }

  /** （「異議なし」と声あり）, 〔拍手〕, −説明−: a line that is a stage direction, perhaps over several lines. */
  private asideLine(i: number): boolean {
    const text = this.text(i);
    const mark = this.mark(i);
    const to = this.table.to[i] ?? 0;
    const bracket = mark?.kind === 'bracket' && '([〔'.includes(mark.style);
    if (bracket && (mark.content >= to || /^[。．]$/u.test(this.table.source.slice(mark.content, to))))
      return this.aside(i);
    if (isDashedAside(text) && mark === null) return this.aside(i);
    if (mark === null && /^[（〔(]/u.test(text) && this.closesLater(i)) {
      this.asideOpen = true;
      return this.aside(i);
    }
    return false;
  }

  private aside(i: number): true {
    this.builder.close();
    this.builder.open('aside', i, null, null, -1);
    return true;
  }

  private closesLater(i: number): boolean {
    for (let k = this.after(i), seen = 0; k >= 0 && seen < 3; k = this.after(k), seen++) {
      const text = this.text(k);
      if (/^[^（(〔]*[）)〕]$/u.test(text)) return !/[。].+[。]/u.test(text);
      if (/[）)〕]/u.test(text) || this.mark(k) !== null) return false;
    }
    return false;
  }

  // --- lines of a zone --------------------------------------------------------------------------------

  private zoneLine(i: number): void {
    switch (this.state) {
      case 'date':
      case 'place':
      case 'dateAndPlace':
        this.valueLine(i);
        return;
      case 'attendees':
      case 'absentees':
        this.attendeeLine(i);
        return;
      case 'agenda':
      case 'decisions':
      case 'handouts':
        this.itemLine(i);
        return;
      case 'contact':
        if (this.builder.blockKind === 'contact') this.builder.extend(i);
        else this.plain('contact', i);
        return;
      case 'after':
        if (!this.asideLine(i)) this.plain('paragraph', i);
        return;
      case 'title':
      case 'preamble':
        this.preambleLine(i);
        return;
      case 'body':
        this.bodyLine(i);
    }
  }

  private valueLine(i: number): void {
    if (this.asProse(i)) {
      this.state = 'body';
      this.bodyLine(i);
      return;
    }
    const zone = this.state as Zone;
    this.plain('field', i);
    this.collect(zone, i, this.table.from[i] ?? 0, false);
  }

  private asProse(i: number): boolean {
    return endsSentence(this.table, i) && (this.table.width[i] ?? 0) > 40;
  }

  private preambleLine(i: number): void {
    const text = this.text(i);
    if (isDateLine(text)) {
      this.plain('field', i);
      this.collect('date', i, this.table.from[i] ?? 0, false);
      return;
    }
    const mark = this.mark(i);
    const talk =
      this.asProse(i) ||
      (mark !== null &&
        (mark.kind === 'bullet' || mark.kind === 'circle') &&
        (this.table.width[i] ?? 0) > 40);
    if (talk && !isProcedural(text) && this.titleLines.length > 0) {
      this.state = 'body';
      this.bodyLine(i);
    } else this.plain('paragraph', i);
  }

  private attendeeLine(i: number): void {
    const text = this.text(i);
    const mark = this.mark(i);
    const zone = this.state as Zone;
    const to = this.table.to[i] ?? 0;
    const note =
      mark?.kind === 'bracket'
        ? this.table.source.slice(mark.content, to).replace(/^[（(]|[）)]$/gu, '')
        : '';
    if (mark !== null && mark.kind === 'bracket' && (mark.content >= to || isListNote(note))) {
      this.plain('attendee', i);
      const inside = this.table.source.slice((this.table.from[i] ?? 0) + 1, mark.close);
      if (isListNote(inside)) return;
      if (/欠席/u.test(inside) && /^※|ご?欠席。?$/u.test(inside) && inside.length > 5)
        this.zoneLines.push({
          zone: 'absentees',
          from: (this.table.from[i] ?? 0) + 1,
          to: mark.close,
          group: null,
          goesOn: false,
          mark: null,
        });
      else {
        this.group = groupName(inside);
        if (/欠席/u.test(inside)) this.state = 'absentees';
        else if (this.state === 'absentees') this.state = 'attendees';
      }
      return;
    }
    if (
      this.asProse(i) &&
      mark === null &&
      (this.table.width[i] ?? 0) > 50 &&
      !/[、，].*[、，]/u.test(text)
    ) {
      this.state = 'body';
      this.bodyLine(i);
      return;
    }
    const previous = this.zoneLines.at(-1);
    const p = this.builder.lastLine;
    const running =
      previous !== undefined &&
      (this.builder.blockKind === 'attendee' || this.builder.blockKind === 'heading') &&
      isRunIn(this.table.source.slice(previous.from, previous.to)) &&
      p === this.before(i);
    const label = /^([^：:、，（(\s][^：:、，（(]{0,14}?)\s*(?:[（(][^）)]*[）)])?\s*[：:]\s*(?=\S)/u.exec(
      text,
    );
    if (label !== null && mark?.kind !== 'bracket') {
      this.plain('attendee', i);
      this.group = groupName(label[1] ?? '');
      this.collect(zone, i, (this.table.from[i] ?? 0) + label[0].length, false);
      return;
    }
    if (running && mark === null && this.listGoesOn(p, i)) {
      this.builder.extend(i);
      this.collect(zone, i, this.table.from[i] ?? 0, true);
      return;
    }
    const from = mark !== null && mark.kind !== 'bracket' ? mark.content : (this.table.from[i] ?? 0);
    if (mark?.kind === 'hash' || this.isGroupHeading(i, from, mark)) {
      this.plain('attendee', i);
      this.group = groupName(this.table.source.slice(from, to));
      return;
    }
    this.plain('attendee', i);
    this.collect(zone, i, from, false);
  }

  /** True when a list over commas goes on from line `p` to line `i`. */
  private listGoesOn(p: number, i: number): boolean {
    const { source, from, to, width } = this.table;
    const last = source.charAt((to[p] ?? 1) - 1);
    if (last === '、' || last === '，') return true;
    const wide = (width[p] ?? 0) + Math.min(this.table.indent[p] ?? 0, 4);
    if (this.layout.wrapWidth > 0) return wide >= this.layout.wrapWidth - 4;
    return wide >= 70 && !/^\S{1,4}(?:\u3000|\s{2,})/u.test(source.slice(from[i], to[i]));
  }

  /** A lone word above rows of several columns (学識経験者): the heading of a group. */
  private isGroupHeading(i: number, from: number, mark: Mark | null): boolean {
    const text = this.table.source.slice(from, this.table.to[i]).trim();
    if (/[\s、，（(]/u.test(text) || text.length > 16) return /^(?:\S{1,10}[：:]|＜.*＞|【.*】)$/u.test(text);
    const next = this.after(i);
    if (next < 0 || this.readLabelAt(next) !== null) return false;
    const nextMark = this.mark(next);
    const nextText = this.text(next);
    if (mark === null && nextMark !== null && nextMark.kind === 'bullet') return true;
    const columns = /\S(?:\t|\u3000|\s)\s*\S/u.test(nextText);
    if (!columns || nextMark?.kind === 'number') return false;
    return (
      !/^[\u4e00-\u9fff々]{3,5}$/u.test(text) ||
      endsInRole(text) ||
      /(?:者|側|省庁|機関|団体)$/u.test(text) ||
      mark?.kind === 'square'
    );
  }

  private itemLine(i: number): void {
    const kind: BlockKind = this.state === 'handouts' ? 'handout' : 'agenda';
    const mark = this.mark(i);
    const text = this.text(i);
    const item = mark !== null && mark.kind !== 'bracket';
    const talk = endsSentence(this.table, i) && (this.table.width[i] ?? 0) > 30;
    const previousKind = this.builder.blockKind;
    const narrative =
      !item &&
      (talk || this.opensProse(i)) &&
      (previousKind === kind ? hasGap(this.table, this.layout, i) || talk : true);
    if (narrative || (item && talk && this.state === 'agenda')) {
      this.state = 'body';
      this.group = null;
      this.bodyLine(i);
      return;
    }
    if (mark?.kind === 'bracket' && this.asideLine(i)) return;
    const from = item ? mark.content : (this.table.from[i] ?? 0);
    this.plain(kind, i);
    if (text !== '') this.collect(this.state as Zone, i, from, false);
  }

  /** A full line in mid-sentence whose sentence ends further down: prose, no item. */
  private opensProse(i: number): boolean {
    if (!isFull(this.table, this.layout, i)) return false;
    let k = i;
    for (let seen = 0; seen < 6; seen++) {
      if (endsSentence(this.table, k)) return true;
      if (!isFull(this.table, this.layout, k)) return false;
      k = this.after(k);
      if (k < 0 || this.mark(k) !== null) return false;
    }
    return false;
  }

  private bodyLine(i: number): void {
    if (this.asideLine(i)) return;
    const mark = this.mark(i);
    if (this.turn) {
      this.turnLine(i, mark);
      return;
    }
    const bullet =
      mark !== null &&
      (mark.kind === 'bullet' ||
        mark.kind === 'circle' ||
        mark.kind === 'square' ||
        (mark.kind === 'number' && !this.speakers.attributed));
    if (bullet) {
      this.bulletLine(i, mark);
      return;
    }
    this.paragraphLine(i);
  }

  private turnLine(i: number, mark: Mark | null): void {
    const narrative =
      mark === null &&
      ((hasGap(this.table, this.layout, i) && isPlainlyProcedural(this.sentenceFrom(i))) ||
        isOutcome(this.sentenceFrom(i)));
    if (narrative) {
      this.builder.endRemark();
      this.turn = false;
      this.builder.open('paragraph', i, null, null, -1);
      return;
    }
    this.speech(i);
  }

  /** A further line of the current remark: the same paragraph, or a new one. */
  private speech(i: number): void {
    const p = this.builder.lastLine;
    const mark = this.mark(i);
    const same =
      this.builder.blockKind === 'speech' &&
      p === this.before(i) &&
      mark === null &&
      isFull(this.table, this.layout, p) &&
      paragraphIndent(this.table, this.layout, i) === 0 &&
      !hasGap(this.table, this.layout, i);
    if (same) this.builder.extend(i);
    else this.builder.open('speech', i, this.markSpan(i), null, this.table.from[i] ?? 0);
  }

  private bulletLine(i: number, mark: Mark): void {
    if (this.separated || (hasGap(this.table, this.layout, i) && this.sectionHasBullets)) this.speakerGroup++;
    else if (!this.sectionHasBullets) this.speakerGroup++;
    this.separated = false;
    this.sectionHasBullets = true;
    if (mark.content >= (this.table.to[i] ?? 0)) {
      this.plain('paragraph', i);
      return;
    }
    const who = this.headingSpeaker;
    this.builder.beginRemark({
      start: this.table.from[i] ?? 0,
      speaker: who?.text ?? null,
      speakerSpan: who?.span ?? null,
      speakerSource: who === null ? null : 'heading',
      depth: this.depthOf(i, mark),
      group: who === null ? this.speakerGroup : null,
    });
    this.builder.open('speech', i, this.markSpan(i), null, mark.content);
  }

  private depthOf(i: number, mark: Mark): number {
    const indent =
      paragraphIndent(this.table, this.layout, i) + (mark.style.length > 1 && mark.kind === 'bullet' ? 2 : 0);
    while (this.bulletIndents.length > 0 && (this.bulletIndents.at(-1) ?? 0) > indent)
      this.bulletIndents.pop();
    if (this.bulletIndents.length === 0 || (this.bulletIndents.at(-1) ?? 0) < indent)
      this.bulletIndents.push(indent);
    return this.bulletIndents.length - 1;
  }

  private paragraphLine(i: number): void {
    const text = this.sentenceFrom(i);
    const gap = hasGap(this.table, this.layout, i);
    const indent = paragraphIndent(this.table, this.layout, i);
    if (this.headingSpeaker !== null && !this.builder.inRemark && !isPlainlyProcedural(text)) {
      this.openSpoken(i);
      return;
    }
    if (this.builder.inRemark) {
      if (this.lostBullets && indent > 0 && this.headingSpeaker === null) {
        this.openSpoken(i);
        return;
      }
      const told = this.sectionHasBullets && isDecision(text) && endsSentence(this.table, this.before(i));
      if ((gap && isPlainlyProcedural(text)) || isOutcome(text) || told) {
        this.plain('paragraph', i);
        return;
      }
      if (this.startsParagraph(i)) {
        this.openSpoken(i);
        return;
      }
      if (!gap || this.headingSpeaker !== null || indent > 0 || this.lostBullets) {
        this.speech(i);
        return;
      }
      if (!this.sectionHasBullets && !this.speakers.attributed) {
        this.openSpoken(i);
        return;
      }
      this.plain('paragraph', i);
      return;
    }
    const spoken = !this.speakers.attributed && !isProcedural(text) && this.speaksWithoutBullet(i, indent);
    if (spoken) {
      this.openSpoken(i);
      return;
    }
    const p = this.builder.lastLine;
    if (
      this.builder.blockKind === 'paragraph' &&
      p === this.before(i) &&
      !gap &&
      indent === 0 &&
      isFull(this.table, this.layout, p)
    )
      this.builder.extend(i);
    else this.plain('paragraph', i);
  }

  /** Anonymous paragraphs without bullet and indent: each is a remark; the one before ended short of the width. */
  private startsParagraph(i: number): boolean {
    if (
      this.sectionHasBullets ||
      this.speakers.attributed ||
      this.lostBullets ||
      this.headingSpeaker !== null
    )
      return false;
    const p = this.before(i);
    return p >= 0 && endsSentence(this.table, p) && stopsShort(this.table, this.layout, p);
  }

  /** In anonymous minutes without bullets, a paragraph of opinion is a remark. */
  private speaksWithoutBullet(i: number, indent: number): boolean {
    if (this.lostBullets && indent > 0) return true;
    if (this.sectionHasBullets || this.bulletsAhead(i)) return false;
    return /。/u.test(this.sentenceFrom(i));
  }

  /** True when the section that line `i` stands in has bullets further down. */
  private bulletsAhead(i: number): boolean {
    for (let k = this.after(i), seen = 0; k >= 0 && seen < 80; k = this.after(k), seen++) {
      const mark = this.mark(k);
      if (mark === null) continue;
      if (mark.kind === 'bullet' || (mark.kind === 'circle' && (this.table.width[k] ?? 0) > 20)) return true;
      if (mark.kind === 'number' && this.ranks.continues(mark)) return false;
    }
    return false;
  }

  private openSpoken(i: number): void {
    const who = this.headingSpeaker;
    const start = this.table.from[i] ?? 0;
    if (who === null && (hasGap(this.table, this.layout, i) || this.separated)) this.speakerGroup++;
    this.separated = false;
    this.builder.beginRemark({
      start,
      speaker: who?.text ?? null,
      speakerSpan: who?.span ?? null,
      speakerSource: who === null ? null : 'heading',
      depth: 0,
      group: who === null ? this.speakerGroup : null,
    });
    this.builder.open('speech', i, null, null, start);
  }

  /** The paragraph that begins on line `i`, wraps undone, as far as a few lines tell. */
  private sentenceFrom(i: number): string {
    const mark = this.mark(i);
    const behind = mark !== null && mark.kind !== 'bracket' ? mark.content : this.table.from[i];
    let text = this.table.source.slice(behind, this.table.to[i]);
    let k = i;
    for (
      let seen = 0;
      seen < 5 && !endsSentence(this.table, k) && isFull(this.table, this.layout, k);
      seen++
    ) {
      k = this.after(k);
      if (k < 0 || this.mark(k) !== null) break;
      text += this.text(k);
    }
    return text;
  }
}

/** What items of an agenda are called that are labels elsewhere. */
const agendaItemWords =
  /^(?:議事|議題|案件|報告事項|審議事項|協議事項|討議事項|決定事項|検討事項|確認事項|議案|資料|傍聴)/u;

/** First words of headings that go on with the numbering even inside somebody's turn. */
const headingWords =
  /^(?:開\s*会|閉\s*会|その他|挨拶|あいさつ|質疑|意見交換|自由討議|討議|審議|議事|報告|連絡事項|事務連絡|次回|散会)/u;

function kindIn(text: string): boolean {
  kindPattern.lastIndex = 0;
  return kindPattern.test(text);
}

/** A line that is a date and little else: 令和6年3月25日（月）, 日時不明 is none. */
function isDateLine(text: string): boolean {
  return (
    text.length <= 60 &&
    /^[（(〔\s]*(?:開催日[：:]?\s*)?(?:(?:令和|平成|昭和|大正|明治)\s*(?:元|[0-9０-９\s]+|[一二三四五六七八九十]+)\s*年|(?:19|20|１９|２０)[0-9０-９]{2}\s*[年/／.．-])\s*[0-9０-９一二三四五六七八九十\s]+[月/／.．-]/u.test(
      text,
    ) &&
    !/(?:年度|第.+回|議事)/u.test(text)
  );
}

/** 出席者, 出席委員: the list itself and no group of it. */
const genericHeads =
  /^(?:出席者(?:等|名簿|一覧|氏名)?|参加者|出席|会議出席者|出席状況|欠席者?|出席者及び欠席者|出席した者)$/u;

function headGroup(label: string): string | null {
  const name = groupName(label);
  return name === null || genericHeads.test(name) ? null : name;
}

/** A group's name without its brackets and notes: （委員） gives 委員, 構成員（敬称略） gives 構成員. */
function groupName(text: string): string | null {
  const name = squeeze(text)
    .replace(/^[（(【〔［[＜<《≪〈■□◆◇○●・]+|[）)】〕］\]＞>》≫〉：:]+$/gu, '')
    .replace(/[（(][^（()）]*(?:略|順|名|同|人)[^（()）]*[）)]?$/u, '');
  return name === '' ? null : name;
}

/** 敬称略, 五十音順, 24名: a note about the list. */
function isListNote(text: string): boolean {
  return /^(?:.*(?:敬称略|順不同|音順).*|(?:計|以上)?\s*[0-9０-９]+\s*(?:名|人))$/u.test(text.trim());
}

function isRunIn(text: string): boolean {
  return /[、，,]/u.test(text) && !/。$/u.test(text.trim());
}

function leadingNumber(title: string): string | null {
  const match = /^\s*([0-9０-９]{1,2})\s*[.．、)）]/u.exec(title);
  return match === null ? null : String(Number((match[1] ?? '').normalize('NFKC')));
}
