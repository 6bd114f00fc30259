/**
 * A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive.
 *
 *     議事概要
 *     0 1 2 3     「事概」 is { start: 1, end: 3 }
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when `offset` lies in `span`; its end counts, as for a cursor behind the last character. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
