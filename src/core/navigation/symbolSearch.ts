import { foldVariants } from '../text/kanjiVariants';
import type { OutlineKind, OutlineNode } from '../minutes/outline';
import type { Span } from '../text/span';

/** One entry of the search over all minutes of a workspace. */
export interface FoundSymbol {
  /** Of a remark: speaker and first words. */
  readonly name: string;
  /** The title of the minutes and the section, for telling equal names apart. */
  readonly container: string;
  readonly kind: OutlineKind;
  /** Where it goes. */
  readonly span: Span;
  /** What queries are compared with. */
  readonly key: string;
}

/** All nodes of an outline as entries, in order of the text. `title` names the document. */
export function symbolsOf(nodes: readonly OutlineNode[], title: string): FoundSymbol[] {
  const symbols: FoundSymbol[] = [];
  collect(nodes, title, symbols);
  return symbols;
}

/**
 * A test for entries: every character of the query in this order, whatever the case and width of letters and
 * the variant of kanji; white space in the query does not count. The empty query fits everything.
 */
export function symbolFilter(query: string): (symbol: FoundSymbol) => boolean {
  const wanted = keyOf(query);
  return ({ key }) => {
    let at = 0;
    for (const character of wanted) {
      at = key.indexOf(character, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };
}

function collect(nodes: readonly OutlineNode[], container: string, symbols: FoundSymbol[]): void {
  for (const { name, detail, kind, selectionSpan, children } of nodes) {
    const shown = kind === 'remark' && detail !== '' ? `${name}：${detail}` : name;
    symbols.push({ name: shown, container, kind, span: selectionSpan, key: keyOf(shown) });
    collect(children, kind === 'section' ? `${container} › ${name}` : container, symbols);
  }
}

function keyOf(text: string): string {
  return foldVariants(text.normalize('NFKC').toLowerCase()).replace(/\s+/gu, '');
}
