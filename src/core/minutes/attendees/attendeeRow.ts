import type { Span } from '../../text/span';

/** One row of an attendee list: its text with wraps undone, and the way back to the source. */
export interface AttendeeRow {
  readonly text: string;
  /** Source offset of an offset in `text`. */
  toSource(offset: number): number;
  /** True where nothing but white space parts it from `above`. */
  isRightBelow(above: AttendeeRow): boolean;
  readonly span: Span;
  readonly group: string | null;
  readonly absent: boolean;
}
