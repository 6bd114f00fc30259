import { isSpace } from '../../text/chars';
import type { Endings } from '../../text/endings';
import type { Span } from '../../text/span';
import { cellEnd, readCellLabel } from './cellLabels';
import { gluedHeaderEnd, isGluedLabel } from './gluedLabels';
import { readBracketLabel, readLabel, type LabelAt } from './labels';
import { endsSentence, isFull, measureLayout, paragraphIndent, stopsShort, type Layout } from './layout';
import type { LineTable } from './lineTable';
import { boldStyle, type Mark } from './marks';
import { readMarks } from './marksTogether';
import { markPageFoot } from './menuLines';
import type { OfLines } from './ofLines';
import { readPageHead } from './pageHead';
import { content, findResidue } from './residue';
import { bar } from './tableRows';

/**
 * What is known of the lines before any of them is given a meaning: content, marks, residue, width, sentence ends.
 * Lines are numbered as in the table (lines of white space left out); `before` and `after` pass over residue.
 */
export class LineFacts {
  readonly source: string;
  readonly count: number;
  readonly layout: Layout;
  readonly kinds: Uint8Array;
  /** The line where the title begins: behind the menus of a web page, else the first. */
  readonly titleFrom: number;
  // Columns of the table: they are asked for several times a line, and the way to them is one step shorter so.
  private readonly froms: Int32Array;
  private readonly tos: Int32Array;
  private readonly widths: Int32Array;
  private readonly blanks: Int32Array;
  private readonly firsts: Uint16Array;
  private readonly lasts: Uint16Array;
  private readonly beforeStops: Uint16Array;
  /** Blank lines that the document puts between all lines. */
  private readonly spacing: number;
  private readonly marks: OfLines<Mark>;
  private readonly endings: Uint8Array;
  private readonly fulls: Uint8Array;
  private readonly nextContent: Int32Array;
  private readonly lastContent: Int32Array;
  private knownGluedTo: number | undefined;
  /** The line whose paragraph was looked for last, and where that ends; see `lastOfParagraph`. */
  private paragraph = -1;
  private paragraphEnd = -1;

  constructor(readonly table: LineTable) {
    this.source = table.source;
    this.count = table.count;
    this.froms = table.from;
    this.tos = table.to;
    this.widths = table.width;
    this.blanks = table.blanks;
    this.firsts = table.first;
    this.lasts = table.last;
    this.beforeStops = table.beforeStop;
    this.layout = measureLayout(table);
    this.spacing = this.layout.doubleSpaced ? 1 : 0;
    this.kinds = findResidue(table);
    this.titleFrom = readPageHead(table, this.layout, this.kinds);
    markPageFoot(table, this.kinds);
    this.endings = new Uint8Array(table.count);
    this.fulls = new Uint8Array(table.count);
    this.nextContent = new Int32Array(table.count + 1).fill(-1);
    this.lastContent = new Int32Array(table.count + 1).fill(-1);
    this.marks = readMarks(table, this.kinds);
    const { count, layout, kinds, endings, fulls, nextContent, lastContent } = this;
    let last = -1;
    for (let i = 0; i < count; i++) {
      lastContent[i] = last;
      if (kinds[i] !== content) continue;
      // The line that it is the next one of, and lines of residue between them.
      for (let k = last + 1; k <= i; k++) nextContent[k] = i;
      last = i;
      if (endsSentence(table, i)) endings[i] = 1;
      if (isFull(table, layout, i)) fulls[i] = 1;
    }
    lastContent[count] = last;
  }

  from(i: number): number {
    return this.froms[i] ?? 0;
  }

  to(i: number): number {
    return this.tos[i] ?? 0;
  }

  width(i: number): number {
    return this.widths[i] ?? 0;
  }

  /** The first and the last UTF-16 unit of the line's content. */
  first(i: number): number {
    return this.firsts[i] ?? 0;
  }

  last(i: number): number {
    return this.lasts[i] ?? 0;
  }

  text(i: number): string {
    return this.source.slice(this.froms[i], this.tos[i]);
  }

  span(i: number): Span {
    return { start: this.from(i), end: this.to(i) };
  }

  /** True where a `Sign` stands in the line. */
  holds(sign: number, i: number): boolean {
    return ((this.table.signs[i] ?? 0) & sign) !== 0;
  }

  mark(i: number): Mark | null {
    return this.marks.get(i);
  }

  /** Calls `visit` for each line with a mark, in order: few of them have one. */
  eachMark(visit: (mark: Mark, i: number) => void): void {
    this.marks.forEach(visit);
  }

  /** Past the mark's last character (a bracket's opening one), the space behind it left out; -1 without a mark. */
  markEnd(i: number): number {
    const mark = this.mark(i);
    if (mark === null) return -1;
    const start = this.from(i);
    if (mark.kind === 'bracket') return this.insideFrom(i);
    let end = mark.content;
    // Nearly all text stands right behind a mark of one character.
    if (end === start + 1) return end;
    while (end > start && isSpace(this.source.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Where the text behind a mark begins; for a bracket and an unmarked line the line's begin. */
  contentFrom(i: number): number {
    const mark = this.mark(i);
    return mark === null || mark.kind === 'bracket' ? this.from(i) : mark.content;
  }

  /** Where the text inside a bracket begins. */
  insideFrom(i: number): number {
    return this.from(i) + (this.mark(i)?.style === boldStyle ? boldStyle.length : 1);
  }

  /** The last line with text before `i`, or -1. */
  before(i: number): number {
    return this.lastContent[i] ?? -1;
  }

  /** The next line with text after `i`, or -1; `after(-1)` is the first. */
  after(i: number): number {
    return this.nextContent[i + 1] ?? -1;
  }

  /** True when the line ends a sentence (。！？, closing brackets behind it or not). */
  ends(i: number): boolean {
    return this.endings[i] === 1;
  }

  /** …の見直しが⏎: no title ends with such a particle (but for …とは). */
  endsOpen(i: number): boolean {
    const end = this.to(i);
    return /(?:[がをのにへや、，・]|(?<!と)は)$/u.test(this.source.slice(end - 2, end));
  }

  /** True when the line reaches the wrap width. */
  full(i: number): boolean {
    return this.fulls[i] === 1;
  }

  /** True when the line stops well short of the wrap width. */
  short(i: number): boolean {
    return stopsShort(this.table, this.layout, i);
  }

  /** Columns of white space before the line, extraction's own left out. */
  indent(i: number): number {
    return paragraphIndent(this.table, this.layout, i);
  }

  /** True when more blank lines stand before the line than the document puts between all lines. */
  gap(i: number): boolean {
    return (this.blanks[i] ?? 0) > this.spacing;
  }

  /** True when a page ends between line `i` and the line with text before it. */
  pageBreakBefore(i: number): boolean {
    return this.table.feed[i] === 1 || this.before(i) < i - 1;
  }

  /** True for a sentence of some length on one line: prose, no label and no row. */
  prose(i: number): boolean {
    return this.ends(i) && this.width(i) > 40;
  }

  /** True for a full line whose sentence ends further down: the begin of prose. */
  opensProse(i: number): boolean {
    let k = i;
    for (let seen = 0; seen < 6 && k >= 0 && this.full(k); seen++) {
      if (this.ends(k)) return true;
      k = this.after(k);
      if (k < 0 || this.mark(k) !== null) return false;
      if (this.ends(k)) return true;
    }
    return false;
  }

  /** The last line of the paragraph that begins on line `i`, as far as a few lines tell. */
  lastOfParagraph(i: number): number {
    // Asked for several times while a line is read.
    if (this.paragraph !== i) {
      this.paragraph = i;
      this.paragraphEnd = this.findParagraphEnd(i);
    }
    return this.paragraphEnd;
  }

  private findParagraphEnd(i: number): number {
    let last = i;
    for (let seen = 0; seen < 5 && !this.ends(last) && this.full(last); seen++) {
      const next = this.after(last);
      if (next < 0 || this.mark(next) !== null) break;
      last = next;
    }
    return last;
  }

  /** The paragraph that begins on line `i`, without its mark, wraps undone, as far as a few lines tell. */
  sentence(i: number): string {
    const last = this.lastOfParagraph(i);
    let text = this.source.slice(this.contentFrom(i), this.to(i));
    for (let k = i; k < last;) {
      k = this.after(k);
      text += this.text(k);
    }
    return text;
  }

  /** The last unit of the line's content, 。 behind it left out. */
  lastLetter(i: number): number {
    return this.beforeStops[i] ?? 0;
  }

  /** Past that letter. */
  lettersEnd(i: number): number {
    return this.last(i) === 0x3002 ? this.to(i) - 1 : this.to(i);
  }

  /** True when one of the words stands at the line's end, with or without 。 behind it. */
  endsIn(words: Endings, i: number): boolean {
    return words.mayEndIn(this.lastLetter(i)) && words.isAt(this.source, this.lettersEnd(i));
  }

  /** The label that line `i` opens with, behind its mark or inside its brackets; null when there is none. */
  label(i: number): LabelAt | null {
    const mark = this.mark(i);
    const to = this.to(i);
    if (mark?.kind !== 'bracket') {
      const from = this.contentFrom(i);
      return this.source.charCodeAt(from) === bar
        ? readCellLabel(this.source, from, to)
        : (readLabel(this.source, from, to, mark?.kind === 'number' && i <= this.gluedTo) ??
            (mark === null && i <= this.gluedTo ? this.gluedLabel(from, to) : null));
    }
    return readBracketLabel(this.source, this.insideFrom(i), mark, to);
  }

  /** The last line of a header whose labels run into their values; -1 in other minutes. */
  private get gluedTo(): number {
    this.knownGluedTo ??= gluedHeaderEnd(this.count, (i) =>
      this.source.slice(this.contentFrom(i), this.to(i)),
    );
    return this.knownGluedTo;
  }

  private gluedLabel(from: number, to: number): LabelAt | null {
    return isGluedLabel(this.source.slice(from, to)) ? readLabel(this.source, from, to, true) : null;
  }

  /** Where the value at `value` of a label on line `i` ends; see `cellEnd`. */
  valueEnd(i: number, value: number): number {
    return cellEnd(this.source, this.from(i), value, this.to(i));
  }

  /** The text of a label. */
  labelText(label: LabelAt): string {
    return this.source.slice(label.labelFrom, label.labelEnd);
  }
}
