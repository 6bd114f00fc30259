import { isCloser, isLatinLetter, isSpace, onOneLine } from '../../text/chars';
import { JoinedText } from '../../text/joinedText';
import type { Span } from '../../text/span';
import { holdsSign, Sign, type LineTable } from '../lines/lineTable';
import type { BlockKind, Remark, Section } from '../model';
import { BlockTable } from './blockTable';
import { SectionNode } from './sectionNode';
import { attributeTrailing } from './trailingSpeakers';
import { RemarkHome, RemarkNode, type Speaker, type SpeakerLookup } from './remarkNode';

/** A block inside another. */
interface Nested {
  readonly kind: 'residue' | 'tags';
  readonly span: Span;
}

/** What the builder gives in the end. */
export interface BuiltDocument {
  readonly joined: JoinedText;
  readonly blocks: BlockTable;
  readonly sections: readonly Section[];
  readonly remarks: readonly Remark[];
}

/** No more lines than most documents have in a block, so that the table rarely grows. */
const linesInBlock = 2;

/**
 * Collects blocks, sections and remarks while the lines are read in order, and the joined text with them.
 * Keeps the promise that each line with content is in exactly one block.
 */
export class DocumentBuilder {
  // The pieces of the joined text: at most one a line, and one a run of tags.
  private readonly joinedStarts: Int32Array;
  private readonly sourceStarts: Int32Array;
  private readonly lengths: Int32Array;
  private readonly separators: Uint8Array;
  private pieces = 0;
  private joinedLength = 0;
  private readonly blocks: BlockTable;
  /** What stands inside the current block or behind the last one: residue and tags. */
  private nested: Nested[] = [];
  /** The current block; its kind is null when none is open. */
  private kind: BlockKind | null = null;
  private blockStart = 0;
  private blockEnd = 0;
  private markEnd = -1;
  private label: Span | null = null;
  private readonly topSections: SectionNode[] = [];
  private section: SectionNode | null = null;
  private remark: RemarkNode | null = null;
  private readonly remarks: RemarkNode[] = [];
  /** Those of them without a speaker whose last line ends in a bracket. */
  private readonly bracketed: RemarkNode[] = [];
  private readonly home = new RemarkHome();
  private titleGoesOn = false;
  /** Where the last closed block ends. */
  private blocksEnd = 0;
  /** Theme tags behind the last line: the block's end, or words in the middle of it after all. */
  private tags: readonly Span[] = [];
  /** True when a line was put together of two. */
  private readonly wrapped: boolean;
  /** True when theme tags stand behind some line: in most documents none do. */
  private readonly tagged: boolean;
  /** The last line that was added to the current block, or -1. */
  lastLine = -1;

  constructor(private readonly table: LineTable) {
    this.wrapped = table.wraps.size > 0;
    this.tagged = table.tags.size > 0;
    let pieces = table.count + table.wraps.size;
    for (const spans of table.tags.values()) pieces += spans.length;
    this.blocks = new BlockTable(Math.ceil(table.count / linesInBlock));
    this.joinedStarts = new Int32Array(pieces);
    this.sourceStarts = new Int32Array(pieces);
    this.lengths = new Int32Array(pieces);
    this.separators = new Uint8Array(pieces);
  }

  get blockKind(): BlockKind | null {
    return this.kind;
  }

  get inRemark(): boolean {
    return this.remark !== null;
  }

  get hasRemarks(): boolean {
    return this.remark !== null || this.remarks.length > 0;
  }

  /** Begins a block with line `i`; `speech` is where the remark's words begin on it (-1: they do not). */
  open(kind: BlockKind, i: number, markEnd: number, label: Span | null, speech: number): void {
    this.close();
    const start = this.table.from[i] ?? 0;
    const end = this.table.to[i] ?? start;
    this.kind = kind;
    this.blockStart = start;
    this.blockEnd = end;
    this.markEnd = markEnd;
    this.label = label;
    const joinedStart = this.append(start, end, this.joinedLength > 0 ? 0x0a : 0);
    if (speech >= 0) {
      const from = Math.max(speech, start);
      const left = this.wrapped ? this.leftOut(start, from) : 0;
      this.remark?.add(joinedStart + from - start - left, this.joinedLength, end);
    }
    this.lastLine = i;
    if (this.tagged) this.holdTags(i);
  }

  /** Adds what stands on line `i` from `from` on; the word before it is the rest of the label above, no speech. */
  extendBehind(i: number, from: number): void {
    const start = this.table.from[i] ?? 0;
    let end = from;
    while (end > start && isSpace(this.table.source.charCodeAt(end - 1))) end--;
    this.nested.push({ kind: 'residue', span: { start, end } });
    if (from < (this.table.to[i] ?? 0)) this.extend(i, from);
    else this.lastLine = i;
  }

  /** Adds line `i`, or what stands on it from `start` on, to the current block: its wrap is undone. */
  extend(i: number, start = this.table.from[i] ?? 0): void {
    const { kind } = this;
    if (kind === null) {
      this.open('paragraph', i, -1, null, -1);
      return;
    }
    if (this.tagged) this.tagsAreWords(kind);
    const end = this.table.to[i] ?? start;
    const { source } = this.table;
    const first = start === this.table.from[i] ? (this.table.first[i] ?? 0) : source.charCodeAt(start);
    const parts = isLatinLetter(first) && isLatinLetter(source.charCodeAt(this.blockEnd - 1));
    const from = this.joinedLength;
    this.append(start, end, parts ? 0x20 : 0);
    this.blockEnd = end;
    this.lastLine = i;
    if (kind === 'speech') this.remark?.add(from, this.joinedLength, end);
    const { section } = this;
    if (kind === 'heading' && section !== null && this.titleGoesOn) {
      section.extendTitle(start, end, onOneLine(source.slice(start, end), ''));
    }
    if (this.tagged) this.holdTags(i);
  }

  /** A page number, rule or lone glyph; the current block goes on behind it. */
  residue(i: number): void {
    const start = this.table.from[i] ?? 0;
    this.nested.push({ kind: 'residue', span: { start, end: this.table.to[i] ?? start } });
    if (this.tagged) this.holdTags(i);
  }

  close(): void {
    const { kind } = this;
    if (this.tagged) this.tagsEnd();
    if (kind !== null) {
      this.blocks.add(kind, this.blockStart, this.blockEnd, this.markEnd, this.label);
      this.kind = null;
      this.blocksEnd = this.blockEnd;
      if (this.remark !== null && kind === 'aside') this.remark.end = this.blockEnd;
    }
    if (this.nested.length > 0) this.closeNested();
  }

  /** Begins a remark at offset `start`; a group tells anonymous speakers apart. */
  beginRemark(start: number, speaker: Speaker | null, depth: number, group: number | null): void {
    this.endRemark();
    this.remark = new RemarkNode(this.home, start, speaker, depth, group, this.section);
  }

  endRemark(): void {
    this.close();
    const { remark } = this;
    this.remark = null;
    if (remark === null) return;
    // A label with nothing said is still that person's turn (a draft being typed).
    if (remark.silent && remark.speakerSource !== 'mark') return;
    this.remarks[this.remarks.length] = remark;
    const last = this.table.last[this.lastLine];
    if (remark.speaker === null && last !== undefined && isCloser(last)) this.bracketed.push(remark);
  }

  /** Opens a section on line `i`, `depth` levels deep (0: top), with its heading block. */
  beginSection(i: number, depth: number, number: string | null, title: Span, markEnd: number): void {
    this.endRemark();
    const start = this.table.from[i] ?? 0;
    const end = this.table.to[i] ?? start;
    this.leaveSections(depth);
    const parent = this.section;
    const printed = onOneLine(this.table.source.slice(title.start, title.end), ' ');
    const section = new SectionNode(parent, number, printed, start, end, title);
    if (parent === null) this.topSections.push(section);
    else parent.add(section);
    this.section = section;
    this.titleGoesOn = title.end >= end;
    this.open('heading', i, markEnd, null, -1);
  }

  /**
   * Ends the document; `lookup` finds a speaker's label in the attendee list when it is first asked for, `printed` is the
   * text as it stands (`evenStops`).
   */
  finish(lookup: SpeakerLookup, printed: string): BuiltDocument {
    this.endRemark();
    this.leaveSections(0);
    const { pieces, remarks } = this;
    const joined = JoinedText.of(
      printed,
      this.joinedStarts.subarray(0, pieces),
      this.sourceStarts.subarray(0, pieces),
      this.lengths.subarray(0, pieces),
      this.separators.subarray(0, pieces),
      holdsSign(this.table, Sign.Half),
    );
    attributeTrailing(this.bracketed, joined);
    this.home.finish(joined, lookup, remarks);
    return { joined, blocks: this.blocks, sections: this.topSections, remarks };
  }

  /** Puts what stands inside a block behind it, in order: tags are known for such when residue behind them has been read. */
  private closeNested(): void {
    if (this.tagged) this.nested.sort((a, b) => a.span.start - b.span.start);
    for (const { kind, span } of this.nested) this.blocks.add(kind, span.start, span.end, -1, null);
    this.nested = [];
  }

  /** Keeps the tags behind line `i` until it is known what follows. */
  private holdTags(i: number): void {
    const spans = this.table.tags.get(i);
    if (spans !== undefined) this.tags = [...this.tags, ...spans];
  }

  /** The block goes on behind its tags: a # in the middle of the text is text. */
  private tagsAreWords(kind: BlockKind): void {
    if (this.tags.length === 0) return;
    for (const { start, end } of this.tags) {
      const from = this.joinedLength;
      this.append(start, end, isSpace(this.table.source.charCodeAt(start - 1)) ? 0x20 : 0);
      this.blockEnd = end;
      if (kind === 'speech') this.remark?.add(from, this.joinedLength, end);
    }
    this.tags = [];
  }

  /** The tags end the block they stand behind. */
  private tagsEnd(): void {
    const { tags, kind, remark } = this;
    if (tags.length === 0) return;
    this.tags = [];
    for (const span of tags) this.nested.push({ kind: 'tags', span });
    const last = tags.at(-1);
    if (kind === null || last === undefined) return;
    this.blockEnd = last.end;
    if (remark === null || (kind !== 'speech' && kind !== 'aside')) return;
    remark.end = last.end;
    remark.addTags(tags);
  }

  /** Adds a piece of the source behind `separator` (a code unit, 0 for none); gives its joined offset. */
  private append(start: number, end: number, separator: number): number {
    const wrap = this.wrapped ? this.table.wraps.get(start) : undefined;
    if (wrap === undefined || wrap.end >= end) return this.appendPiece(start, end, separator);
    const first = this.appendPiece(start, wrap.start, separator);
    this.append(wrap.end, end, 0x20);
    return first;
  }

  /** How much shorter the joined text is from a line's begin to `to`: each wrap inside the line is one blank in it. */
  private leftOut(start: number, to: number): number {
    const { wraps } = this.table;
    let left = 0;
    for (let wrap = wraps.get(start); wrap !== undefined && wrap.end <= to; wrap = wraps.get(wrap.end))
      left += wrap.end - wrap.start - 1;
    return left;
  }

  private appendPiece(start: number, end: number, separator: number): number {
    if (separator !== 0) this.joinedLength++;
    const at = this.joinedLength;
    const i = this.pieces++;
    this.joinedStarts[i] = at;
    this.sourceStarts[i] = start;
    this.lengths[i] = end - start;
    this.separators[i] = separator;
    this.joinedLength += end - start;
    return at;
  }

  /** Leaves the sections deeper than `depth`: they end with the last block. */
  private leaveSections(depth: number): void {
    for (let section = this.section; section !== null && section.level > depth; section = section.parent) {
      section.end = this.blocksEnd;
      this.section = section.parent;
    }
  }
}
