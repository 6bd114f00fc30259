/**
 * The structure of one minutes document. Plain, immutable data: made by `parse`, never changed.
 *
 * Every span is in UTF-16 offsets of the document as it is in the editor. Spans of one list are in order
 * and do not overlap; a child's span lies inside its parent's.
 */
import type { JoinedText } from '../text/joinedText';
import type { Span } from '../text/span';

/** What the document calls itself. */
export type MinutesKind = '議事概要' | '議事要旨' | '議事録' | '会議録';

/** A value read from the text, with the place it was read from. */
export interface Field<T> {
  readonly value: T;
  readonly span: Span;
}

export interface Header {
  readonly kind: Field<MinutesKind> | null;
  /** Name of the meeting body, without number and kind; parent and working group are joined by a space. */
  readonly body: Field<string> | null;
  /** The title as printed, its lines joined by a space. */
  readonly title: Field<string> | null;
  /** N of 第N回. */
  readonly meetingNumber: Field<number> | null;
  /** ISO 8601 date (2026-02-20). */
  readonly date: Field<string> | null;
  /** The weekday as printed, one of 月火水木金土日. */
  readonly weekday: Field<string> | null;
  /** HH:MM, 24 hours. */
  readonly startTime: Field<string> | null;
  readonly endTime: Field<string> | null;
  readonly place: Field<string> | null;
}

export type Attendance = 'present' | 'absent' | 'online' | 'partial' | 'proxy';

/** One entry of the attendee list; an organisation that attends as such counts as one. */
export interface Attendee {
  /** One space between family and given name where the text separates them. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Organisation and post as printed (may be empty). */
  readonly affiliation: string;
  /** Role in the meeting (座長, 議長代理), or null. */
  readonly role: string | null;
  /** The bracketed or labelled heading above the name, without brackets, or null. */
  readonly group: string | null;
  readonly attendance: Attendance;
  /** The whole entry. */
  readonly span: Span;
}

/** An item of the agenda or of a block of decisions. */
export interface AgendaItem {
  /** The heading it stands under: 議題, 決定事項, 報告事項 … */
  readonly category: string | null;
  readonly text: string;
  readonly span: Span;
}

/** A handout: 資料1 議事次第. */
export interface Handout {
  readonly number: string;
  readonly title: string;
  readonly span: Span;
}

export interface Section {
  /** 1 for the outermost. */
  readonly level: number;
  /** The number in ASCII digits, or the letter of ア イ ウ; null when the heading has none. */
  readonly number: string | null;
  readonly title: string;
  /** From the heading's mark to the end of the section's last line. */
  readonly span: Span;
  /** The heading's own lines. */
  readonly headingSpan: Span;
  readonly titleSpan: Span;
  readonly sections: readonly Section[];
  /** Null for a top-level section. */
  readonly parent: Section | null;
}

/** Where the speaker of a remark is named. */
export type SpeakerSource = 'mark' | 'heading';

/** One turn of a speaker, or one bullet of anonymous minutes. */
export interface Remark {
  /** Stays the same while other parts of the file are edited. Unique in the document. */
  readonly id: string;
  /** From the mark (○, -) or the first character to the end of the last line. */
  readonly span: Span;
  /** The speaker's label as printed, without mark and outer brackets; null when anonymous. */
  readonly speaker: string | null;
  /** Where the label stands; for a speaker named by the section's heading, inside that heading. */
  readonly speakerSpan: Span | null;
  readonly speakerSource: SpeakerSource | null;
  /** Index into `Minutes.attendees`, or null when the label resolves to nobody or to several. */
  readonly attendee: number | null;
  /** Nesting of a bullet, 0 for the outermost. */
  readonly depth: number;
  /** Anonymous bullets of the same speaker share a number, where the text shows it; else null. */
  readonly group: number | null;
  /** The innermost section the remark stands in. */
  readonly section: Section | null;
  /** The speech in `Minutes.joined` offsets: without mark, label and residue. */
  readonly joinedSpan: Span;
  /** The speech as read: wraps undone, paragraphs separated by \n, asides on lines of their own left out. */
  readonly text: string;
  /** The stretches of joined text that `text` is made of, joined there by \n; one where no aside parts them. */
  readonly pieces: readonly Span[];
  /**
   * The run of #label behind the last words, which is no speech; one span a line where it goes on over lines. Empty
   * without tags.
   */
  readonly tagSpans: readonly Span[];
}

/** What a run of lines is. Every character of the source that is not white space is in exactly one block. */
export type BlockKind =
  | 'title'
  | 'field'
  | 'heading'
  | 'attendee'
  | 'agenda'
  | 'handout'
  | 'speech'
  | 'paragraph'
  | 'aside'
  | 'residue'
  | 'tags'
  | 'end'
  | 'contact';

/**
 * A paragraph-sized piece of the source. A block of residue or of theme tags may stand inside another block (a page
 * number in the middle of a sentence, tags behind the last one): its characters belong to it alone.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The speaker's label inside the block, for a speech that opens with one. */
  readonly labelSpan: Span | null;
  /** The mark or bullet before label and text (○, ・, （1）), or null. */
  readonly markSpan: Span | null;
}

export type ProblemCode = 'weekday-mismatch' | 'invalid-date';

/** Something in the text that cannot be right. */
export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
}

export interface Minutes {
  /** The whole document. */
  readonly span: Span;
  readonly joined: JoinedText;
  readonly header: Header;
  readonly attendees: readonly Attendee[];
  readonly agenda: readonly AgendaItem[];
  readonly handouts: readonly Handout[];
  /** Top-level sections. */
  readonly sections: readonly Section[];
  /** All remarks in order. */
  readonly remarks: readonly Remark[];
  /** Made when they are first asked for: most of what there is, and needed by few. */
  readonly blocks: readonly Block[];
  /** The last block that begins before an offset, or null; made without the others. */
  readonly blockBefore: (offset: number) => Block | null;
  readonly problems: readonly Problem[];
}
