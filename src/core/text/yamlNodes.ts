/** What readers of YAML files share: parsing without exceptions, and the values and places of nodes. */
import { isAlias, isScalar, LineCounter, parseDocument, stringify, type Node } from 'yaml';
import type { Span } from './span';

/** A parsed YAML file. */
export interface YamlFile {
  /** Null for an empty file and for one that is no YAML. */
  readonly contents: Node | null;
  /** What is no YAML, in the parser's words; empty for a well-formed file. */
  readonly errors: readonly { readonly message: string; readonly span: Span }[];
  readonly lines: LineCounter;
}

/** Parses a file of one document. Never throws, whatever the text. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  try {
    const { contents, errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    return {
      contents: errors.length > 0 || contents === null || isEmptyNode(contents) ? null : contents,
      errors: errors.map(({ message, pos: [start, end] }) => ({
        message,
        span: { start, end: Math.max(end, start) },
      })),
      lines,
    };
  } catch (error) {
    // Nesting deeper than the parser's stack.
    const message = error instanceof Error ? error.message : '';
    return { contents: null, errors: [{ message, span: { start: 0, end: 0 } }], lines };
  }
}

/** The place of a node's value, without comments and white space behind it. */
export function spanOf(node: Node): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}

/** A key without a value, or with ~. */
export function isEmptyNode(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** Text and numbers (a year) as text, without white space around it; null for anything else. */
export function scalarText(node: Node): string | null {
  if (isAlias(node) || !isScalar(node)) return null;
  const { value } = node;
  if (typeof value === 'number') return typeof node.source === 'string' ? node.source : String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A value as YAML, in quotes where it needs them: in braces and brackets more often than on a line of its own. */
export function yamlScalar(value: string | boolean, inFlow: boolean): string {
  if (typeof value === 'boolean') return String(value);
  // Text over several lines would need more indentation than is known here.
  if (/[\r\n]/u.test(value) || (inFlow && /[,[\]{}:#"']/u.test(value))) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
