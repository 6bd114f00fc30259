import { skipSpaces } from '../../text/chars';
import type { AttendeeRow } from '../attendees/attendeeRow';
import type { Span } from '../../text/span';
import type { ZoneLine } from './reading';

/** A row of a list that a zone collected: one line, as nearly every row is, or several with their wraps undone. */
export class ZoneRow implements AttendeeRow {
  private others: ZoneLine[] | null = null;
  #text: string | null = null;

  constructor(
    private readonly source: string,
    private readonly first: ZoneLine,
  ) {}

  /** Adds the next line, before anybody asks for the text. */
  add(line: ZoneLine): void {
    this.others ??= [];
    this.others.push(line);
  }

  get text(): string {
    this.#text ??= this.readText();
    return this.#text;
  }

  private readText(): string {
    let text = this.source.slice(this.first.from, this.first.to);
    for (const { from, to } of this.others ?? []) text += this.source.slice(from, to);
    return text;
  }

  get group(): string | null {
    return this.first.group;
  }

  get absent(): boolean {
    return this.first.zone === 'absentees';
  }

  /** From the first line's begin to the last one's end. */
  get span(): Span {
    return { start: this.first.from, end: (this.others?.at(-1) ?? this.first).to };
  }

  isRightBelow(above: AttendeeRow): boolean {
    return skipSpaces(this.source, above.span.end, this.first.from) >= this.first.from;
  }

  toSource(offset: number): number {
    const { first, others } = this;
    let rest = offset - (first.to - first.from);
    if (others === null || rest < 0) return first.from + offset;
    for (const { from, to } of others) {
      if (rest < to - from) return from + rest;
      rest -= to - from;
    }
    return this.span.end;
  }
}

/** The first lines in a row that are `wanted`. */
export function firstRun(lines: readonly ZoneLine[], wanted: (line: ZoneLine) => boolean): ZoneLine[] {
  const from = lines.findIndex(wanted);
  if (from < 0) return [];
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !wanted(line));
  return end < 0 ? rest : rest.slice(0, end);
}
