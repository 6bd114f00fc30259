/** What the index keeps of one document: plain data that may be sent to a worker and stored. */
import type { DocumentMentions } from '../knowledge/mentions';
import type { Minutes } from '../minutes/model';
import { tagsOfRemark } from '../themes/tags';
import type { DocumentTerms } from './termCollector';
import { findTerms, type TermTools } from './terms';

/** The meeting that the document is the minutes of. */
export interface Meeting {
  /** The title as printed; null when there is none. */
  readonly title: string | null;
  readonly body: string | null;
  /** N of 第N回. */
  readonly number: number | null;
  /** ISO 8601 date. */
  readonly date: string | null;
}

export interface IndexedRemark {
  /** As `Remark.id`. */
  readonly id: string;
  /** The attendee's name where the label resolves to one, else the label; null for anonymous minutes. */
  readonly speaker: string | null;
  /** The attendee's group (委員, 事務局), or null. */
  readonly group: string | null;
  /** Paths of its inline tags (人材/育成). */
  readonly tags: readonly string[];
  /** In the joined text. */
  readonly start: number;
  readonly end: number;
}

export interface IndexedDocument {
  /** What names the document: its URI or path. */
  readonly id: string;
  readonly meeting: Meeting;
  readonly remarks: readonly IndexedRemark[];
  readonly terms: DocumentTerms;
}

/** Reads what the index keeps of a document. */
export function indexDocument(
  id: string,
  source: string,
  minutes: Minutes,
  mentions: DocumentMentions,
  tools: TermTools,
): IndexedDocument {
  const { header, attendees, remarks } = minutes;
  return {
    id,
    meeting: {
      title: header.title?.value ?? null,
      body: header.body?.value ?? null,
      number: header.meetingNumber?.value ?? null,
      date: header.date?.value ?? null,
    },
    remarks: remarks.map((remark) => {
      const attendee = remark.attendee === null ? undefined : attendees[remark.attendee];
      return {
        id: remark.id,
        speaker: attendee?.name ?? remark.speaker,
        group: attendee?.group ?? null,
        tags: tagsOfRemark(source, remark).map(({ path }) => path),
        start: remark.joinedSpan.start,
        end: remark.joinedSpan.end,
      };
    }),
    terms: findTerms(minutes, mentions, tools),
  };
}
