import { isSpace } from '../../text/chars';
import type { JoinedText } from '../../text/joinedText';
import type { Span } from '../../text/span';
import type { Remark, Section, SpeakerSource } from '../model';

/** Index of the attendee that a speaker's label means, or null. */
export type SpeakerLookup = (label: string) => number | null;

const noSpans: readonly Span[] = [];

/**
 * A remark: open while the builder adds lines to it, then finished and never changed. Its text and its attendee are
 * looked up when they are first asked for.
 */
export class RemarkNode implements Remark {
  readonly span: { start: number; end: number };
  readonly joinedSpan = { start: -1, end: -1 };
  /** Stretches of joined text, start and end in turn, where there are several (asides between them). */
  #pieces: number[] | null = null;
  #text: string | null = null;
  #tagSpans: readonly Span[] = noSpans;
  readonly #home: RemarkHome;

  constructor(
    home: RemarkHome,
    start: number,
    public speaker: string | null,
    public speakerSpan: Span | null,
    public speakerSource: SpeakerSource | null,
    readonly depth: number,
    readonly group: number | null,
    readonly section: Section | null,
  ) {
    this.#home = home;
    this.span = { start, end: start };
  }

  /** True when nothing was said: a label alone. */
  get silent(): boolean {
    return this.joinedSpan.end <= this.joinedSpan.start;
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
    const pieces = this.#pieces;
    if (pieces === null) return [this.joinedSpan];
    const spans: Span[] = [];
    for (let k = 0; k + 1 < pieces.length; k += 2)
      spans.push({ start: pieces[k] ?? 0, end: pieces[k + 1] ?? 0 });
    return spans;
  }

  /** Adds what is said on one line: joined offsets `from` to `to`; the line ends at `end` in the source. */
  add(from: number, to: number, end: number): void {
    const { joinedSpan } = this;
    this.span.end = end;
    if (from >= to) {
      if (joinedSpan.start < 0) joinedSpan.start = joinedSpan.end = to;
      return;
    }
    if (joinedSpan.start < 0 || this.silent) joinedSpan.start = from;
    else if (from > joinedSpan.end + 1) {
      // Lines of one block follow each other without a gap, blocks with the line end between them.
      this.#pieces ??= [joinedSpan.start, joinedSpan.end];
      this.#pieces.push(from, to);
    } else if (this.#pieces !== null) this.#pieces[this.#pieces.length - 1] = to;
    joinedSpan.end = to;
    // Tags that more speech follows are not the remark's.
    this.#tagSpans = noSpans;
  }

  /** Names the speaker by a label behind the speech, which ends before it, at `speechEnd` of the joined text. */
  attribute(speaker: string, speakerSpan: Span, speechEnd: number): void {
    this.speaker = speaker;
    this.speakerSpan = speakerSpan;
    this.speakerSource = 'mark';
    this.joinedSpan.end = speechEnd;
    if (this.#pieces !== null) this.#pieces[this.#pieces.length - 1] = speechEnd;
  }

  get tagSpans(): readonly Span[] {
    return this.#tagSpans;
  }

  addTags(spans: readonly Span[]): void {
    this.#tagSpans = [...this.#tagSpans, ...spans];
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
