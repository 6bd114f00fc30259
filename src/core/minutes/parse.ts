import { readAttendees, type AttendeeRow } from './attendees';
import { readHeader } from './header';
import { readLines } from './lineTable';
import { ParseMemory } from './parseMemory';
import type { AgendaItem, Attendee, Handout, Minutes, MinutesKind, Section } from './model';
import { speakerIndex, type SpeakerResolver } from './people';
import { readDocument, type ReadDocument } from './reader';
import type { ZoneLine } from './reading';
import { splitRunOn } from './runOnLines';
import { cutTags } from './tagLines';
import { squeeze } from '../text/chars';

/**
 * Parses one minutes document. Takes any text and never throws: what it does not understand is a paragraph in
 * place. Offsets are UTF-16 in `source`. The work is linear in the length of the text.
 * @param memory what the last version of the same document left, for speed alone; it is kept up to date
 */
export function parse(source: string, memory = new ParseMemory()): Minutes {
  let attendees: readonly Attendee[] = [];
  let people: SpeakerResolver | null = null;
  const lookup = (label: string): number | null => (people ??= speakerIndex(attendees)).resolve(label);
  memory.lines = readLines(source, memory.lines);
  const document = readDocument(cutTags(splitRunOn(memory.lines)), lookup);
  const { header, problems } = readHeader(source, document);
  attendees = readAttendees(attendeeRows(source, document.zoneLines), memory);
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
    blocks,
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

/** Groups the lines of attendee zones into rows: a list over wrapped lines is one row. */
function attendeeRows(source: string, lines: readonly ZoneLine[]): AttendeeRow[] {
  const rows: AttendeeRow[] = [];
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k];
    if (line === undefined || (line.zone !== 'attendees' && line.zone !== 'absentees')) continue;
    const pieces = [{ from: line.from, to: line.to }];
    for (let next = lines[k + 1]; next?.goesOn === true; next = lines[++k + 1])
      pieces.push({ from: next.from, to: next.to });
    rows.push(rowOf(source, pieces, line));
  }
  return rows;
}

function rowOf(source: string, pieces: readonly { from: number; to: number }[], line: ZoneLine): AttendeeRow {
  if (pieces.length === 1) {
    const { from, to, group, zone } = line;
    return {
      text: source.slice(from, to),
      toSource: (offset) => from + offset,
      group,
      absent: zone === 'absentees',
    };
  }
  const text = pieces.map((p) => source.slice(p.from, p.to)).join('');
  const toSource = (offset: number): number => {
    let rest = offset;
    for (const piece of pieces) {
      if (rest < piece.to - piece.from) return piece.from + rest;
      rest -= piece.to - piece.from;
    }
    return pieces.at(-1)?.to ?? 0;
  };
  return { text, toSource, group: line.group, absent: line.zone === 'absentees' };
}

function agendaItems(source: string, document: ReadDocument): AgendaItem[] {
  return document.zoneLines
    .filter((l) => l.zone === 'agenda' || l.zone === 'decisions')
    .map((l) => ({
      category: l.group,
      text: source.slice(l.from, l.to).trim(),
      span: { start: l.from, end: l.to },
    }));
}

const handoutNumber =
  /^((?:参考)?資\s*料|別紙|別添|参考|机上資料|当日資料)\s*((?:[0-9０-９]+|[一二三四五六七八九十]+|[A-ZＡ-Ｚ])(?:\s*[-－−―ー]\s*[0-9０-９]+)*)?\s*[：:．.、]?\s*/u;

function handouts(source: string, document: ReadDocument): Handout[] {
  return document.zoneLines
    .filter((l) => l.zone === 'handouts')
    .map((l) => {
      const text = source.slice(l.from, l.to);
      const match = handoutNumber.exec(text);
      const number = match === null ? '' : squeeze(`${match[1] ?? ''}${match[2] ?? ''}`);
      return { number, title: text.slice(match?.[0].length ?? 0).trim(), span: { start: l.from, end: l.to } };
    });
}

/** The people who attended; those listed as absent left out. */
export function present(minutes: Minutes): readonly Attendee[] {
  return minutes.attendees.filter((a) => a.attendance !== 'absent');
}
