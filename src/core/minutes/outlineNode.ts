/** Nodes of the outline, and the small functions that make them. */
import type { Span } from '../text/span';

export type OutlineKind =
  | 'header'
  | 'section'
  | 'attendees'
  | 'attendee'
  | 'agenda'
  | 'agendaItem'
  | 'decision'
  | 'handout'
  | 'remark';

/** A node of the outline. `selectionSpan` lies inside `span`, and both inside the parent's `span`. */
export interface OutlineNode {
  /** Never empty. */
  readonly name: string;
  /** What is shown beside the name; may be empty. */
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  /** Where a click on the node goes, and what it selects. */
  readonly selectionSpan: Span;
  readonly children: readonly OutlineNode[];
}

/** The children of a leaf. */
export const noNodes: readonly OutlineNode[] = [];

/**
 * Appends nodes under a node of their own, or without one where it would have no name.
 * @param heading the line over them, part of their node
 */
export function appendRun(
  nodes: OutlineNode[],
  name: string | null,
  kind: OutlineKind,
  run: OutlineNode[],
  heading: Span | null = null,
): void {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  if (name === null || name.trim() === '') {
    for (const node of run) nodes.push(node);
    return;
  }
  const span = { start: heading?.start ?? first.span.start, end: last.span.end };
  nodes.push({
    name,
    detail: String(run.length),
    kind,
    span,
    selectionSpan: heading ?? first.selectionSpan,
    children: run,
  });
}

/** A node without children, cut to what lies in `within`. */
export function leaf(
  name: string,
  detail: string,
  kind: OutlineKind,
  span: Span,
  selection: Span,
  within: Span,
): OutlineNode {
  const outer = clamp(span, within);
  return {
    name,
    detail,
    kind,
    span: outer,
    selectionSpan: clamp(selection, outer),
    children: noNodes,
  };
}

/** `span` cut to what lies in `within`; the span itself, not a copy, when all of it does. */
export function clamp(span: Span, within: Span): Span {
  if (span.start >= within.start && span.end <= within.end && span.start <= span.end) return span;
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.max(start, Math.min(span.end, within.end)) };
}

/** True when there is an `inner` and `outer` holds the whole of it. */
export function isIn(outer: Span, inner: Span | undefined): boolean {
  return inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}
