import { readAttendees } from './attendees/attendees';
import { readHeader } from './reading/header';
import { joinBroken } from './lines/brokenLines';
import { evenStops } from './lines/evenStops';
import { plainBlanks } from './lines/plainBlanks';
import { closeLetters } from './lines/letterSpaced';
import { readLines } from './lines/lineTable';
import { movedMinutes } from './movedMinutes';
import { ParseMemory } from './parseMemory';
import type { AgendaItem, Attendee, Handout, Minutes, MinutesKind, Section } from './model';
import { speakerIndex, type SpeakerResolver } from './people';
import { readDocument } from './reading/reader';
import type { ZoneLine } from './reading/reading';
import { ZoneRow } from './reading/zoneRow';
import { splitRunOn } from './lines/runOnLines';
import { cutTags } from './lines/tagLines';
import { squeeze } from '../text/chars';
import type { Zone } from './lines/labels';

/**
 * Parses one minutes document. Takes any text and never throws: what it does not understand is a paragraph in
 * place. Offsets are UTF-16 in `source`. The work is linear in the length of the text.
 * @param memory what the last version of the same document left, for speed alone; it is kept up to date
 */
export function parse(source: string, memory = new ParseMemory()): Minutes {
  const text = plainBlanks(source);
  const closed = closeLetters(text);
  return closed === null
    ? parseText(text, source, memory)
    : movedMinutes(parseText(closed.text, closed.text, memory), source, closed.toSource);
}

/** @param printed the text as it stands, whose characters are those of `source` but for the kind of its blanks */
function parseText(source: string, printed: string, memory: ParseMemory): Minutes {
  let attendees: readonly Attendee[] = [];
  let people: SpeakerResolver | null = null;
  const lookup = (label: string): number | null => (people ??= speakerIndex(attendees)).resolve(label);
  memory.lines = readLines(evenStops(source), memory.lines);
  const document = readDocument(cutTags(joinBroken(splitRunOn(memory.lines))), lookup, printed);
  const { header, problems } = readHeader(source, document);
  const rows = zoneRows(source, document.zoneLines);
  attendees = readAttendees(rows.people, memory, header.body?.value ?? '');
  const { joined, blocks, sections, remarks } = document.built;
  return {
    span: { start: 0, end: source.length },
    joined,
    header: header.kind === null ? { ...header, kind: kindInSections(sections) } : header,
    attendees,
    agenda: agendaItems(rows.agenda),
    handouts: handouts(rows.handouts),
    sections,
    remarks,
    get blocks() {
      return blocks.all;
    },
    blockBefore: (offset) => blocks.before(offset),
    problems,
  };
}

/** A title without a kind: the heading over the body may name it (4. 議事概要). */
function kindInSections(sections: readonly Section[]): Minutes['header']['kind'] {
  for (const section of sections) {
    const name = squeeze(section.title);
    if (/^(?:議事概要|議事要旨|議事録|会議録)$/u.test(name))
      return { value: name as MinutesKind, span: section.titleSpan };
  }
  return null;
}

/** The rows of a document's lists. */
interface ZoneRows {
  readonly people: ZoneRow[];
  readonly agenda: ZoneRow[];
  readonly handouts: ZoneRow[];
}

/** Groups the lines of the lists into rows: a list or an item over wrapped lines is one row. */
function zoneRows(source: string, lines: readonly ZoneLine[]): ZoneRows {
  const rows: ZoneRows = { people: [], agenda: [], handouts: [] };
  for (const line of lines) {
    const list = listOf(rows, line.zone);
    if (list === null) continue;
    const last = line.goesOn ? list.at(-1) : undefined;
    if (last === undefined) list.push(new ZoneRow(source, line));
    else last.add(line);
  }
  return rows;
}

function listOf({ people, agenda, handouts }: ZoneRows, zone: Zone): ZoneRow[] | null {
  switch (zone) {
    case 'attendees':
    case 'absentees':
      return people;
    case 'agenda':
    case 'decisions':
      return agenda;
    case 'handouts':
      return handouts;
    default:
      return null;
  }
}

/** The text of an item, on one line even where its label was broken over two. */
function itemText({ text }: ZoneRow): string {
  return /[\r\n]/u.test(text) ? text.replace(/\s*[\r\n]+\s*/gu, ' ') : text;
}

function agendaItems(rows: readonly ZoneRow[]): AgendaItem[] {
  return rows.map((row) => ({
    category: row.group,
    text: itemText(row).trim(),
    span: row.span,
  }));
}

const handoutNumber =
  /^((?:参考)?資\s*料|別紙|別添|参考|机上資料|当日資料)\s*((?:[0-9０-９]+|[一二三四五六七八九十]+|[A-ZＡ-Ｚ])(?:\s*[-－−―ー]\s*[0-9０-９]+)*)?\s*[：:．.、]?\s*/u;

function handouts(rows: readonly ZoneRow[]): Handout[] {
  return rows.map((row) => {
    const text = itemText(row);
    const match = handoutNumber.exec(text);
    const number = match === null ? '' : squeeze(`${match[1] ?? ''}${match[2] ?? ''}`);
    return { number, title: text.slice(match?.[0].length ?? 0).trim(), span: row.span };
  });
}

/** The people who attended; those listed as absent left out. */
export function present(minutes: Minutes): readonly Attendee[] {
  return minutes.attendees.filter((a) => a.attendance !== 'absent');
}
