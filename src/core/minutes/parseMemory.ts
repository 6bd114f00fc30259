import type { ReadEntry } from './attendees/attendeeEntry';
import type { LineTable } from './lines/lineTable';

/**
 * What the parsing of one version of a document leaves for the next, so that typing costs less than opening. Give
 * the same memory to every `parse` of a document; the minutes are the same with it as without.
 */
export class ParseMemory {
  /** The lines of the last version. */
  lines: LineTable | null = null;
  /** What stood in the rows of attendee lists of the last version. */
  rows: ReadRows = { parted: new Map(), whole: new Map() };
}

/** The people of rows by the row's text, for lists that part family and given name and for those that write them in one word. */
export interface ReadRows {
  readonly parted: Map<string, readonly ReadEntry[]>;
  readonly whole: Map<string, readonly ReadEntry[]>;
}
