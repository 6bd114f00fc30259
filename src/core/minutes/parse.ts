import { readAttendees, type AttendeeRow } from './attendees/attendees';
import { readHeader } from './reading/header';
import { joinBroken } from './lines/brokenLines';
import { closeLetters } from './lines/letterSpaced';
import { readLines } from './lines/lineTable';
import { movedMinutes } from './movedMinutes';
import { ParseMemory } from './parseMemory';
import type { AgendaItem, Attendee, Handout, Minutes, MinutesKind, Section } from './model';
import { speakerIndex, type SpeakerResolver } from './people';
import { readDocument, type ReadDocument } from './reading/reader';
import type { ZoneLine } from './reading/reading';
import { splitRunOn } from './lines/runOnLines';
import { cutTags } from './lines/tagLines';
import { squeeze } from '../text/chars';
import type { Span } from '../text/span';
import type { Zone } from './lines/labels';

/**
 * Parses one minutes document. Takes any text and never throws: what it does not understand is a paragraph in
 * place. Offsets are UTF-16 in `source`. The work is linear in the length of the text.
 * @param memory what the last version of the same document left, for speed alone; it is kept up to date
 */
export function parse(source: string, memory = new ParseMemory()): Minutes {
  const closed = closeLetters(source);
  return closed === null
    ? parseText(source, memory)
    : movedMinutes(parseText(closed.text, memory), source, closed.toSource);
}

function parseText(source: string, memory: ParseMemory): Minutes {
  let attendees: readonly Attendee[] = [];
  let people: SpeakerResolver | null = null;
  const lookup = (label: string): number | null => (people ??= speakerIndex(attendees)).resolve(label);
  memory.lines = readLines(source, memory.lines);
  const document = readDocument(cutTags(joinBroken(splitRunOn(memory.lines))), lookup);
  const { header, problems } = readHeader(source, document);
  attendees = readAttendees(
    rowsIn(document.zoneLines, 'attendees', 'absentees').map((lines) => new ListRow(source, lines)),
    memory,
    header.body?.value ?? '',
  );
  const { joined, blocks, sections, remarks } = document.built;
  return {
    span: { start: 0, end: source.length },
    joined,
    header: header.kind === null ? { ...header, kind: kindInSections(sections) } : header,
    attendees,
    agenda: agendaItems(source, document),
    handouts: handouts(source, document),
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

/** Groups the lines of one or two zones into rows: a list or an item over wrapped lines is one row. */
function rowsIn(
  lines: readonly ZoneLine[],
  zone: Zone,
  other: Zone = zone,
): (readonly [ZoneLine, ...ZoneLine[]])[] {
  const rows: [ZoneLine, ...ZoneLine[]][] = [];
  for (const line of lines) {
    if (line.zone !== zone && line.zone !== other) continue;
    const last = line.goesOn ? rows.at(-1) : undefined;
    if (last === undefined) rows.push([line]);
    else last.push(line);
  }
  return rows;
}

class ListRow implements AttendeeRow {
  readonly text: string;
  readonly group: string | null;
  readonly absent: boolean;

  constructor(
    source: string,
    private readonly lines: readonly [ZoneLine, ...ZoneLine[]],
  ) {
    const [{ group, zone }] = lines;
    this.text = textOf(source, lines);
    this.group = group;
    this.absent = zone === 'absentees';
  }

  toSource(offset: number): number {
    const { lines } = this;
    // Nearly every row stands on one line.
    if (lines.length === 1) return lines[0].from + offset;
    let rest = offset;
    for (const { from, to } of lines) {
      if (rest < to - from) return from + rest;
      rest -= to - from;
    }
    return lines.at(-1)?.to ?? 0;
  }
}

/** The text of a row, its wraps undone. */
function textOf(source: string, lines: readonly ZoneLine[]): string {
  let text = '';
  for (const { from, to } of lines) {
    const line = source.slice(from, to);
    text = text === '' ? line : text + line;
  }
  return text;
}

/** The text of an item, on one line even where its label was broken over two. */
function itemText(source: string, lines: readonly ZoneLine[]): string {
  return textOf(source, lines).replace(/\s*[\r\n]+\s*/gu, ' ');
}

function spanOf(lines: readonly [ZoneLine, ...ZoneLine[]]): Span {
  return { start: lines[0].from, end: lines.at(-1)?.to ?? lines[0].to };
}

function agendaItems(source: string, { zoneLines }: ReadDocument): AgendaItem[] {
  return rowsIn(zoneLines, 'agenda', 'decisions').map((lines) => ({
    category: lines[0].group,
    text: itemText(source, lines).trim(),
    span: spanOf(lines),
  }));
}

const handoutNumber =
  /^((?:参考)?資\s*料|別紙|別添|参考|机上資料|当日資料)\s*((?:[0-9０-９]+|[一二三四五六七八九十]+|[A-ZＡ-Ｚ])(?:\s*[-－−―ー]\s*[0-9０-９]+)*)?\s*[：:．.、]?\s*/u;

function handouts(source: string, { zoneLines }: ReadDocument): Handout[] {
  return rowsIn(zoneLines, 'handouts').map((lines) => {
    const text = itemText(source, lines);
    const match = handoutNumber.exec(text);
    const number = match === null ? '' : squeeze(`${match[1] ?? ''}${match[2] ?? ''}`);
    return { number, title: text.slice(match?.[0].length ?? 0).trim(), span: spanOf(lines) };
  });
}

/** The people who attended; those listed as absent left out. */
export function present(minutes: Minutes): readonly Attendee[] {
  return minutes.attendees.filter((a) => a.attendance !== 'absent');
}
