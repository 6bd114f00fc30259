/**
 * The public JSON form of minutes, as `minutes parse --json` prints it. Plain data with stable keys:
 * what the text does not say is null, ranges are UTF-16 offsets into the decoded text.
 */
import type { Span } from '../text/span';
import type {
  AgendaItem,
  Attendance,
  Attendee,
  Block,
  BlockKind,
  Field,
  Handout,
  Minutes,
  MinutesKind,
  ProblemCode,
  Section,
  SpeakerSource,
} from './model';

/** `start` inclusive, `end` exclusive. */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
}

export interface JsonAttendee {
  readonly name: string;
  readonly affiliation: string;
  readonly role: string | null;
  readonly group: string | null;
  readonly attendance: Attendance;
  readonly range: JsonRange;
}

export interface JsonAgendaItem {
  readonly category: string | null;
  readonly text: string;
  readonly range: JsonRange;
}

export interface JsonHandout {
  readonly number: string;
  readonly title: string;
  readonly range: JsonRange;
}

/** Sections are listed flat, in the order of the text; `parent` is an index into the same list. */
export interface JsonSection {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly parent: number | null;
  readonly range: JsonRange;
}

export interface JsonRemark {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerSource: SpeakerSource | null;
  /** Index into `attendees`. */
  readonly attendee: number | null;
  /** Index into `sections`. */
  readonly section: number | null;
  readonly depth: number;
  readonly group: number | null;
  readonly range: JsonRange;
  readonly text: string;
}

export interface JsonProblem {
  readonly code: ProblemCode;
  readonly range: JsonRange;
}

export interface JsonBlock {
  readonly kind: BlockKind;
  readonly range: JsonRange;
}

export interface MinutesJson {
  readonly file: string | null;
  readonly kind: MinutesKind | null;
  readonly body: string | null;
  readonly title: string | null;
  readonly meetingNumber: number | null;
  readonly date: string | null;
  readonly weekday: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly attendees: readonly JsonAttendee[];
  /** Those listed as absent. */
  readonly absent: readonly JsonAttendee[];
  readonly agenda: readonly JsonAgendaItem[];
  readonly handouts: readonly JsonHandout[];
  readonly sections: readonly JsonSection[];
  readonly remarks: readonly JsonRemark[];
  readonly problems: readonly JsonProblem[];
  /** Only when asked for. */
  readonly blocks?: readonly JsonBlock[];
}

export interface JsonOptions {
  /** Name of the file, repeated in the document; null or missing when there is none. */
  readonly file?: string | null;
  /** True to list the blocks too (what each paragraph of the source is). */
  readonly blocks?: boolean;
}

/** The public form of one document. */
export function toJson(minutes: Minutes, options: JsonOptions = {}): MinutesJson {
  const { header } = minutes;
  const { sections, indexOf } = flattenSections(minutes.sections);
  const present = minutes.attendees.filter((a) => a.attendance !== 'absent');
  const presentIndex = (index: number | null): number | null => {
    const found = index === null ? undefined : minutes.attendees[index];
    const at = found === undefined ? -1 : present.indexOf(found);
    return at < 0 ? null : at;
  };
  return {
    file: options.file ?? null,
    kind: valueOf(header.kind),
    body: valueOf(header.body),
    title: valueOf(header.title),
    meetingNumber: valueOf(header.meetingNumber),
    date: valueOf(header.date),
    weekday: valueOf(header.weekday),
    startTime: valueOf(header.startTime),
    endTime: valueOf(header.endTime),
    place: valueOf(header.place),
    attendees: present.map(attendee),
    absent: minutes.attendees.filter((a) => a.attendance === 'absent').map(attendee),
    agenda: minutes.agenda.map(agendaItem),
    handouts: minutes.handouts.map(handout),
    sections,
    remarks: minutes.remarks.map((remark) => ({
      id: remark.id,
      speaker: remark.speaker,
      speakerSource: remark.speakerSource,
      attendee: presentIndex(remark.attendee),
      section: remark.section === null ? null : (indexOf.get(remark.section) ?? null),
      depth: remark.depth,
      group: remark.group,
      range: range(remark.span),
      text: remark.text,
    })),
    problems: minutes.problems.map(({ code, span }) => ({ code, range: range(span) })),
    ...(options.blocks === true ? { blocks: minutes.blocks.map(block) } : {}),
  };
}

function attendee({ name, affiliation, role, group, attendance, span }: Attendee): JsonAttendee {
  return { name, affiliation, role, group, attendance, range: range(span) };
}

/** The tree in the order of the text. A loop, not a recursion: hostile text may nest thousands deep. */
function flattenSections(top: readonly Section[]): {
  sections: JsonSection[];
  indexOf: Map<Section, number>;
} {
  const sections: JsonSection[] = [];
  const indexOf = new Map<Section, number>();
  const waiting = [...top].reverse();
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    indexOf.set(section, sections.length);
    const parent = section.parent === null ? null : (indexOf.get(section.parent) ?? null);
    const { level, number, title, span } = section;
    sections.push({ level, number, title, parent, range: range(span) });
    for (let i = section.sections.length - 1; i >= 0; i--) {
      const child = section.sections[i];
      if (child !== undefined) waiting.push(child);
    }
  }
  return { sections, indexOf };
}

function valueOf<T>(field: Field<T> | null): T | null {
  return field === null ? null : field.value;
}

function range({ start, end }: Span): JsonRange {
  return { start, end };
}

function agendaItem({ category, text, span }: AgendaItem): JsonAgendaItem {
  return { category, text, range: range(span) };
}

function handout({ number, title, span }: Handout): JsonHandout {
  return { number, title, range: range(span) };
}

function block({ kind, span }: Block): JsonBlock {
  return { kind, range: range(span) };
}
