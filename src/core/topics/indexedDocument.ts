/** What the index keeps of one document: plain data that may be sent to a worker and stored. */
import type { DocumentMentions } from '../knowledge/mentions';
import type { Minutes, Section } from '../minutes/model';
import { tagPath, tagsOfRemark } from '../themes/tags';
import type { PriorTerms } from './priorTerms';
import { RemarkTable, type Person } from './remarkTable';
import type { DocumentTerms } from './termCollector';
import type { KeptCounts } from './termCounts';
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

export interface IndexedSection {
  /** As `Section.number`. */
  readonly number: string | null;
  readonly title: string;
  /** Index of the section that it is in, or null. */
  readonly parent: number | null;
}

export interface IndexedDocument {
  /** What names the document: its URI or path. */
  readonly id: string;
  readonly meeting: Meeting;
  /** In order of the text. */
  readonly sections: readonly IndexedSection[];
  readonly remarks: RemarkTable;
}

/** As it is handed to the index, and stored. */
export interface ReadDocument extends IndexedDocument {
  /** Who speaks, each once. */
  readonly people: readonly Person[];
  readonly terms: DocumentTerms;
  /** What an index counted of it. */
  readonly counts?: KeptCounts;
}

/** What is known of a document besides its text. */
export interface DocumentExtras {
  /** Labels of tags beside the text, by index of the remark. */
  readonly tags?: ReadonlyMap<number, readonly string[]> | null;
  /** The terms of an earlier version, read under the same rules. */
  readonly prior?: PriorTerms | null;
}

/** Reads what the index keeps of a document. */
export function indexDocument(
  id: string,
  source: string,
  minutes: Minutes,
  mentions: DocumentMentions,
  tools: TermTools,
  { tags, prior = null }: DocumentExtras = {},
): ReadDocument {
  const { header, attendees, remarks } = minutes;
  const sections = flat(minutes.sections);
  const numbers = new Map(sections.map((section, i) => [section, i]));
  return {
    id,
    meeting: {
      title: header.title?.value ?? null,
      body: header.body?.value ?? null,
      number: header.meetingNumber?.value ?? null,
      date: header.date?.value ?? null,
    },
    sections: sections.map(({ number, title, parent }) => ({
      number,
      title,
      parent: (parent && numbers.get(parent)) ?? null,
    })),
    ...RemarkTable.of(
      remarks.map((remark, index) => {
        const attendee = remark.attendee === null ? undefined : attendees[remark.attendee];
        return {
          id: remark.id,
          speaker: attendee?.name ?? remark.speaker,
          group: attendee?.group ?? null,
          tags: [
            ...tagsOfRemark(source, remark).map(({ path }) => path),
            ...(tags?.get(index) ?? []).map(tagPath),
          ],
          section: (remark.section && numbers.get(remark.section)) ?? null,
          start: remark.joinedSpan.start,
          end: remark.joinedSpan.end,
        };
      }),
    ),
    terms: findTerms(minutes, mentions, tools, prior),
  };
}

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flat(section.sections)]);
}
