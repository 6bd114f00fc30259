import type { KnownPeople } from './attendees/knownPeople';
import type { RowText } from './attendees/rowGroup';
import type { LineTable } from './lines/lineTable';

/**
 * What the parsing of one version of a document leaves for the next, so that typing costs less than opening. Give
 * the same memory to every `parse` of a document; the minutes are the same with it as without.
 */
export class ParseMemory {
  /** The lines of the last version. */
  lines: LineTable | null = null;
  /** The list of attendees of the last version, and who was read in it. */
  people: KnownPeople | null = null;
  /** What stood in the rows of attendee lists of the last version, by the row's text. */
  rows: ReadonlyMap<string, RowText> = new Map();
}
