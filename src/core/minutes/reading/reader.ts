import { squeeze } from '../../text/chars';
import type { Span } from '../../text/span';
import { AsideLines } from './asideLines';
import { BodyLines } from './bodyLines';
import type { BuiltDocument } from './builder';
import { isBareItem } from './circleHeadings';
import { mayEnd } from './closings';
import { HeadingLines } from './headingLines';
import { LabelLines } from './labelLines';
import { LineFacts } from '../lines/lineFacts';
import type { LineTable } from '../lines/lineTable';
import { ListLines } from './listLines';
import type { Mark } from '../lines/marks';
import { Reading, type ZoneLine } from './reading';
import type { SpeakerLookup } from './remarkNode';
import { isRule, residue, separator } from '../lines/residue';
import { isClosingLine, isEndMark, isOpeningLine } from './sentences';
import { readSpeakerConvention } from '../speakers/speakers';
import { TitleLines } from './titleLines';

/** Everything a walk over the lines finds. */
export interface ReadDocument {
  readonly built: BuiltDocument;
  readonly titleLines: readonly Span[];
  /** Dates below the title, without a label: when the meeting was, or when the page was put up. */
  readonly titleDates: readonly Span[];
  readonly zoneLines: readonly ZoneLine[];
  /** Lines that tell when the meeting opened and closed (午前10時開議). */
  readonly timeLines: readonly Span[];
}

/**
 * Reads the structure of a document off its lines: first the conventions are measured over the whole document,
 * then one pass gives each line its meaning.
 */
export function readDocument(table: LineTable, lookup: SpeakerLookup, printed: string): ReadDocument {
  const facts = new LineFacts(table);
  const reading = new Reading(facts, readSpeakerConvention(facts));
  new DocumentReader(reading).read();
  const { titleLines, titleDates, zoneLines, timeLines } = reading;
  return { built: reading.builder.finish(lookup, printed), titleLines, titleDates, zoneLines, timeLines };
}

/** 閉会 and nothing else, in UTF-16 units. */
const maxPartLength = 3;
/** Narrower lines are not cut by a page's end. */
const minCutWidth = 30;
/** Narrower headings do not go on over a line's end. */
const minHeadingWidth = 50;
/** Wider lines below a number are no title of it. */
const maxTitleBelow = 80;
const wrapSlack = 4;
/** （PDF：6KB）のとおり指名があった。: behind a link that stood in the middle of a sentence. */
const linkNote = /^[（(](?:PDF|ＰＤＦ|Word|Excel)[^（()）]{0,16}[）)]\S/u;

class DocumentReader {
  private readonly title: TitleLines;
  private readonly labels: LabelLines;
  private readonly headings: HeadingLines;
  private readonly lists: ListLines;
  private readonly asides: AsideLines;
  private readonly body: BodyLines;

  constructor(private readonly reading: Reading) {
    this.title = new TitleLines(reading);
    this.labels = new LabelLines(reading);
    this.headings = new HeadingLines(reading);
    this.lists = new ListLines(reading);
    this.asides = new AsideLines(reading);
    this.body = new BodyLines(reading, this.asides);
  }

  read(): void {
    const { facts, builder } = this.reading;
    for (let i = 0; i < facts.count; i++) {
      const kind = facts.kinds[i];
      if (kind === residue || kind === separator) {
        builder.residue(i);
        if (kind === separator) this.reading.separated = true;
      } else this.line(i);
    }
  }

  private line(i: number): void {
    const { reading } = this;
    if (reading.state === 'title' && !this.opensTalkInTitle(i) && this.title.titleLine(i)) return;
    if (this.asides.isOpen) {
      this.asides.extend(i);
      return;
    }
    const rest = reading.speakers.restOfLabel(i);
    if (rest >= 0 && reading.builder.blockKind === 'speech') {
      reading.builder.extendBehind(i, rest);
      return;
    }
    const mark = reading.facts.mark(i);
    if (this.runsOn(i, mark)) {
      this.goOn(i);
      if (reading.facts.gap(i)) reading.separated = false;
      return;
    }
    if (!reading.facts.full(i) && this.endLine(i)) return;
    const speaker = reading.speakers.speakerAt(i);
    if (speaker !== null && this.body.mayOpenTurn(i, speaker)) this.body.openTurn(i, speaker);
    else if (reading.titleLines.length === 0 && this.title.belowLabels(i)) return;
    else if (this.labels.labelLine(i, mark)) return;
    else if (i === reading.speakers.legendLine) reading.plain('field', i);
    else if (!this.headings.headingLine(i, mark)) this.zoneLine(i, mark);
  }

  /** 【甲野課長】 ただいまから第3回審議会を…: below the title a turn, whatever body it names. */
  private opensTalkInTitle(i: number): boolean {
    const { facts, speakers, titleLines } = this.reading;
    if (titleLines.length === 0 || facts.mark(i) === null) return false;
    const label = speakers.speakerAt(i);
    if (label === null || label.strength < 2 || label.speech >= facts.to(i) || !facts.full(i)) return false;
    this.reading.state = 'preamble';
    return true;
  }

  /** Adds line `i` to the block before it, and to the item that the block holds. */
  private goOn(i: number): void {
    const { builder, facts, zoneLines } = this.reading;
    const kind = builder.blockKind;
    if (kind === 'agenda' || kind === 'handout') {
      const item = zoneLines.at(-1);
      if (item?.to === facts.to(builder.lastLine))
        zoneLines.push({ ...item, from: facts.from(i), to: facts.to(i), goesOn: true });
    }
    builder.extend(i);
  }

  /**
   * True when line `i` is the rest of the sentence that the line before it was cut in: that line is full (or a
   * page ends there) and ends no sentence.
   */
  private runsOn(i: number, mark: Mark | null): boolean {
    const { facts, builder } = this.reading;
    const kind = builder.blockKind;
    if (kind === null || kind === 'title' || kind === 'end' || kind === 'field' || kind === 'attendee')
      return false;
    const p = builder.lastLine;
    if (p < 0 || p !== facts.before(i) || facts.ends(p)) return false;
    if (mark !== null && mark.style === '(' && linkNote.test(facts.text(i))) return true;
    if (kind === 'heading' || kind === 'agenda' || kind === 'handout') {
      return mark === null && this.titleRunsOn(i, p, kind === 'heading');
    }
    if (mark !== null) return this.markRunsOn(i, p, mark);
    if (this.reading.speaks(i) && this.opensWithColon(i)) return false;
    if (facts.full(p)) return kind !== 'paragraph' || !this.partsParagraph(i, p);
    const last = facts.last(p);
    const cut = last === 0x3001 || last === 0xff0c;
    if (cut || (facts.pageBreakBefore(i) && facts.width(p) > minCutWidth && facts.indent(i) === 0)) {
      return !isEndMark(facts.text(i));
    }
    return false;
  }

  /** A heading or an item goes on only over a line as wide as the page. */
  private titleRunsOn(i: number, p: number, heading: boolean): boolean {
    const { facts, inAttendees } = this.reading;
    if (inAttendees || facts.gap(i) || this.reading.speaks(i)) return false;
    // …補正予算(第1号)⏎――――⏎出席議員(9名)
    if (i - 1 > p && isRule(facts.text(i - 1))) return false;
    if (heading && this.isBareNumber(p)) return !facts.ends(i) && facts.width(i) <= maxTitleBelow;
    if (heading && facts.width(p) < minHeadingWidth) return false;
    if (facts.width(p) >= minHeadingWidth && facts.endsOpen(p)) return true;
    return facts.layout.wrapWidth > 0 && facts.full(p) && facts.width(i) < facts.width(p);
  }

  /** 議題１, ○議題１ alone on its line: the title stands below. */
  private isBareNumber(p: number): boolean {
    const { facts } = this.reading;
    const mark = facts.mark(p);
    if (mark === null) return false;
    return mark.kind === 'number' ? mark.content >= facts.to(p) : isBareItem(facts, p, mark);
  }

  /** What looks like a mark at the start of a wrapped line: 「、３． 我が国の…」, 「…センター⏎（注）」. */
  private markRunsOn(i: number, p: number, mark: Mark): boolean {
    const { facts, ranks } = this.reading;
    if (this.reading.speaks(i)) return false;
    if (mark.kind === 'bracket') return (mark.style === '(' || mark.style === '[') && facts.full(p);
    if (mark.kind !== 'number' || facts.gap(i) || ranks.continues(mark)) return false;
    const { wrapWidth } = facts.layout;
    return wrapWidth > 0 && facts.width(p) >= wrapWidth - wrapSlack;
  }

  /** Above the talk a paragraph ends at a gap, with the bracket around its line, and at the label of a field (開催日時　…). */
  private partsParagraph(i: number, p: number): boolean {
    const { facts, talked } = this.reading;
    if (talked) return false;
    const above = facts.mark(p);
    if (above?.kind === 'bracket' && above.content >= facts.to(p)) return true;
    if (facts.gap(i) && !facts.pageBreakBefore(i)) return true;
    const zone = facts.label(i)?.zone;
    return zone === 'date' || zone === 'place' || zone === 'dateAndPlace' || zone === 'name';
  }

  private opensWithColon(i: number): boolean {
    const label = this.reading.speakers.speakerAt(i);
    return label !== null && /[：:]/u.test(this.reading.facts.source.slice(label.end, label.speech));
  }

  /** 以上, 午後3時閉会, （午前10時開議）: where the minutes begin and end. */
  private endLine(i: number): boolean {
    const { reading } = this;
    const { facts, timeLines, builder } = reading;
    if (!mayEnd(facts, i)) return false;
    if (reading.state === 'date') return false;
    const text = facts.text(i);
    if (isEndMark(text)) {
      reading.plain('end', i);
      reading.enter('after', null, null);
      return true;
    }
    if (this.asides.partHour(i, text)) return true;
    const closes = isClosingLine(text);
    if (!closes && !isOpeningLine(text)) return false;
    if (facts.label(i) !== null || this.headsLastPart(i)) return false;
    if (closes) {
      timeLines.push(facts.span(i));
      reading.plain('end', i);
      reading.headingSpeaker = null;
      reading.turn = false;
      return true;
    }
    if (facts.mark(i)?.kind === 'number') return false;
    timeLines.push(facts.span(i));
    builder.close();
    builder.open('aside', i, -1, null, -1);
    return true;
  }

  /** 閉会 between blank lines or behind a circle, over a speaker's turn: the last part of the meeting, and no end of it. */
  private headsLastPart(i: number): boolean {
    const { facts } = this.reading;
    const word = squeeze(facts.text(i)).length <= maxPartLength;
    const apart = facts.table.blanks[i] !== 0 || facts.mark(i)?.kind === 'circle';
    return word && apart && this.reading.speaks(facts.after(i));
  }

  private zoneLine(i: number, mark: Mark | null): void {
    const { reading } = this;
    switch (reading.state) {
      case 'name':
      case 'date':
      case 'place':
      case 'dateAndPlace':
      case 'other':
        if (this.lists.valueLine(i)) return;
        break;
      case 'attendees':
      case 'absentees':
        if (!this.body.opensTalk(i) && this.lists.attendeeLine(i)) return;
        break;
      case 'agenda':
      case 'decisions':
      case 'handouts':
        if (this.asides.line(i, mark) || this.lists.itemLine(i)) return;
        break;
      case 'contact':
        if (reading.builder.blockKind === 'contact') reading.builder.extend(i);
        else reading.plain('contact', i);
        return;
      case 'after':
        if (!this.asides.line(i, mark)) reading.plain('paragraph', i);
        return;
      case 'title':
      case 'preamble':
        if (!this.title.preambleLine(i)) return;
        break;
      case 'body':
        break;
    }
    reading.state = 'body';
    this.body.bodyLine(i, mark);
  }
}
