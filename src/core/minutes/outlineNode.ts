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

/** A node of an outline, with its places as plain numbers: half of the objects that an outline would else be made of. */
class PlacedNode implements OutlineNode {
  constructor(
    readonly name: string,
    readonly detail: string,
    readonly kind: OutlineKind,
    private readonly start: number,
    private readonly end: number,
    private readonly selectionStart: number,
    private readonly selectionEnd: number,
    readonly children: readonly OutlineNode[],
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get selectionSpan(): Span {
    return { start: this.selectionStart, end: this.selectionEnd };
  }
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
  nodes.push(nodeOf(name, String(run.length), kind, span, heading ?? first.selectionSpan, span, run));
}

/** A node, cut to what lies in `within`; its `selection` is cut to what then lies in it. */
export function nodeOf(
  name: string,
  detail: string,
  kind: OutlineKind,
  span: Span,
  selection: Span,
  within: Span,
  children: readonly OutlineNode[] = noNodes,
): OutlineNode {
  return nodeAt(name, detail, kind, span, selection.start, selection.end, within, children);
}

/** Like `nodeOf`, with the selection's offsets: most nodes are remarks, whose selection is no span of anything. */
export function nodeAt(
  name: string,
  detail: string,
  kind: OutlineKind,
  span: Span,
  selectionStart: number,
  selectionEnd: number,
  within: Span,
  children: readonly OutlineNode[] = noNodes,
): OutlineNode {
  const start = bounded(span.start, within.start, within.end);
  const end = bounded(span.end, start, within.end);
  const from = bounded(selectionStart, start, end);
  return new PlacedNode(name, detail, kind, start, end, from, bounded(selectionEnd, from, end), children);
}

function bounded(offset: number, least: number, most: number): number {
  return offset < least ? least : offset > most ? most : offset;
}

/** `span` cut to what lies in `within`. */
export function clamp(span: Span, within: Span): Span {
  const start = bounded(span.start, within.start, within.end);
  return { start, end: bounded(span.end, start, within.end) };
}

/** True when there is an `inner` and `outer` holds the whole of it. */
export function isIn(outer: Span, inner: Span | undefined): boolean {
  return inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}
