import { isSpace } from '../../text/chars';
import type { JoinedText } from '../../text/joinedText';
import type { Span } from '../../text/span';
import type { Remark, Section, SpeakerSource } from '../model';

/** Who speaks in a remark, and how that is known. */
export interface Speaker {
  readonly label: string;
  readonly span: Span;
  readonly source: SpeakerSource;
}

/** Index of the attendee that a speaker's label means, or null. */
export type SpeakerLookup = (label: string) => number | null;

/** What few remarks have. */
interface Besides {
  /** Stretches of joined text, start and end in turn, where there are several (asides between them); else empty. */
  pieces: number[];
  tagSpans: readonly Span[];
}

const noSpans: readonly Span[] = [];

/**
 * A remark: open while the builder adds lines to it, then finished and never changed. Its places are plain numbers: spans
 * are made when they are asked for, as objects that all remarks keep would be most of what a large document leaves to the
 * collector of garbage. Its text and its attendee are looked up when they are first asked for.
 */
export class RemarkNode implements Remark {
  private readonly start: number;
  /** Where it ends in the source. */
  end: number;
  /** What is said, in joined offsets; -1 before anything is. */
  private joinedStart = -1;
  private joinedEnd = -1;
  speaker: string | null;
  speakerSource: SpeakerSource | null;
  /** The label; -1 without one. */
  private labelStart: number;
  private labelEnd: number;
  #besides: Besides | null = null;
  #text: string | null = null;
  readonly #home: RemarkHome;

  constructor(
    home: RemarkHome,
    start: number,
    speaker: Speaker | null,
    readonly depth: number,
    readonly group: number | null,
    readonly section: Section | null,
  ) {
    this.#home = home;
    this.start = start;
    this.end = start;
    this.speaker = speaker === null ? null : speaker.label;
    this.speakerSource = speaker === null ? null : speaker.source;
    this.labelStart = speaker === null ? -1 : speaker.span.start;
    this.labelEnd = speaker === null ? -1 : speaker.span.end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get joinedSpan(): Span {
    return { start: this.joinedStart, end: this.joinedEnd };
  }

  get speakerSpan(): Span | null {
    return this.labelStart < 0 ? null : { start: this.labelStart, end: this.labelEnd };
  }

  /** True when nothing was said: a label alone. */
  get silent(): boolean {
    return this.joinedEnd <= this.joinedStart;
  }

  get text(): string {
    this.#text ??= this.readText();
    return this.#text;
  }

  get attendee(): number | null {
    return this.speaker === null ? null : this.#home.attendee(this.speaker);
  }

  private readText(): string {
    return this.pieces.map((piece) => this.#home.slice(piece)).join('\n');
  }

  get pieces(): readonly Span[] {
    const pieces = this.#besides?.pieces;
    if (pieces === undefined || pieces.length === 0) return [this.joinedSpan];
    const spans: Span[] = [];
    for (let k = 0; k + 1 < pieces.length; k += 2)
      spans.push({ start: pieces[k] ?? 0, end: pieces[k + 1] ?? 0 });
    return spans;
  }

  /** Adds what is said on one line: joined offsets `from` to `to`; the line ends at `end` in the source. */
  add(from: number, to: number, end: number): void {
    this.end = end;
    if (from >= to) {
      if (this.joinedStart < 0) this.joinedStart = this.joinedEnd = to;
      return;
    }
    if (this.joinedStart < 0 || this.silent) this.joinedStart = from;
    // Lines of one block follow each other without a gap, blocks with the line end between them.
    else if (from > this.joinedEnd + 1) this.addPiece(from, to);
    else this.endPieces(to);
    this.joinedEnd = to;
    // Tags that more speech follows are not the remark's.
    if (this.#besides !== null) this.#besides.tagSpans = noSpans;
  }

  private addPiece(from: number, to: number): void {
    const { pieces } = this.besides;
    if (pieces.length === 0) pieces.push(this.joinedStart, this.joinedEnd);
    pieces.push(from, to);
  }

  /** Moves the end of the last of several pieces. */
  private endPieces(to: number): void {
    const pieces = this.#besides?.pieces;
    if (pieces !== undefined && pieces.length > 0) pieces[pieces.length - 1] = to;
  }

  private get besides(): Besides {
    this.#besides ??= { pieces: [], tagSpans: noSpans };
    return this.#besides;
  }

  /** Names the speaker by a label behind the speech, which ends before it, at `speechEnd` of the joined text. */
  attribute(speaker: string, { start, end }: Span, speechEnd: number): void {
    this.speaker = speaker;
    this.labelStart = start;
    this.labelEnd = end;
    this.speakerSource = 'mark';
    this.joinedEnd = speechEnd;
    this.endPieces(speechEnd);
  }

  get tagSpans(): readonly Span[] {
    return this.#besides?.tagSpans ?? noSpans;
  }

  addTags(spans: readonly Span[]): void {
    this.besides.tagSpans = [...this.tagSpans, ...spans];
  }

  get id(): string {
    return this.#home.id(this);
  }
}

/** What the remarks of one document look their text, attendee and id up in: known when the document has been read. */
export class RemarkHome {
  #joined: JoinedText | null = null;
  #lookup: SpeakerLookup | null = null;
  #remarks: readonly RemarkNode[] = [];
  #ids: ReadonlyMap<RemarkNode, string> | null = null;

  /** Ends the document. */
  finish(joined: JoinedText, lookup: SpeakerLookup, remarks: readonly RemarkNode[]): void {
    this.#joined = joined;
    this.#lookup = lookup;
    this.#remarks = remarks;
  }

  slice({ start, end }: Span): string {
    return this.#joined?.slice(start, end) ?? '';
  }

  attendee(speaker: string): number | null {
    return this.#lookup === null ? null : this.#lookup(speaker);
  }

  /**
   * A remark's id: made of speaker and first words, so that edits elsewhere leave it alone, and unique. All are made when
   * the first is asked for.
   */
  id(remark: RemarkNode): string {
    this.#ids ??= this.makeIds();
    return this.#ids.get(remark) ?? '';
  }

  private makeIds(): Map<RemarkNode, string> {
    const ids = new Map<RemarkNode, string>();
    const seen = new Map<number, number>();
    for (const remark of this.#remarks) {
      const hash = hashOf(remark.speaker ?? '', remark.text);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      ids.set(remark, count === 1 ? `r${hash.toString(36)}` : `r${hash.toString(36)}-${String(count)}`);
    }
    return ids;
  }
}

/** As many characters of a remark's text go into its id: enough to tell remarks apart. */
const idLength = 40;

/** FNV-1a, 32 bits, over the label and the first words, white space left out. */
function hashOf(label: string, text: string): number {
  let hash = 0x811c9dc5;
  for (const part of [label, '\u001f', text]) {
    for (let i = 0, used = 0; i < part.length && used < idLength; i++) {
      const c = part.charCodeAt(i);
      if (isSpace(c)) continue;
      hash = Math.imul(hash ^ c, 0x01000193);
      used++;
    }
  }
  return hash >>> 0;
}
