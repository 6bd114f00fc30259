/** What VS Code asks of document symbols: names, and spans that nest. */
import type { OutlineNode } from '../../../src/core/minutes/outline';
import { outline } from '../../../src/core/minutes/outline';
import type { Span } from '../../../src/core/text/span';
import { contains } from '../../../src/core/text/span';
import type { Property } from './property';
import { quote, show } from './property';

export const outlineNests: Property = {
  name: 'outline-nests',
  check: (_text, minutes) => nestingFault(outline(minutes), minutes.span),
};

/** What is wrong with a tree of outline nodes within a span, or null. */
export function nestingFault(nodes: readonly OutlineNode[], within: Span): string | null {
  const waiting = [{ nodes, within }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { name, span, selectionSpan, children } of next.nodes) {
      if (name.trim() === '') return `a node at ${show(span)} has no name`;
      if (!contains(next.within, span)) return `${quote(name)} ${show(span)} outside ${show(next.within)}`;
      if (!contains(span, selectionSpan))
        return `${quote(name)}: ${show(selectionSpan)} outside ${show(span)}`;
      if (children.length > 0) waiting.push({ nodes: children, within: span });
    }
  }
  return null;
}
