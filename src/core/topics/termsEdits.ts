/**
 * Changes of `.minutes/terms.yaml` as plain edits of its text: comments, order and formatting of everything else stay.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineEdits } from '../text/lineDiff';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { isEmptyNode, parseYaml, scalarText, spanOf, yamlScalar } from '../text/yamlNodes';
import { termKey } from './termKey';
import { readTermsFile } from './termsFile';
import { termText } from './termText';

export type TermsChange =
  /** The term is no topic, or is never taken apart. */
  | { readonly kind: 'ignore' | 'keep'; readonly term: string }
  /** The terms count as one, under the name of the first. */
  | { readonly kind: 'merge'; readonly terms: readonly string[] };

/**
 * Works out a change.
 * @returns edits in UTF-16 offsets, empty where the file says it already; null where the file has mistakes of its own
 *   in the place, or is written in a way that cannot be added to
 */
export function planTerms(text: string, change: TermsChange): readonly TextEdit[] | null {
  const after = change.kind === 'merge' ? merged(text, change.terms) : listed(text, change.kind, change.term);
  if (after === null) return null;
  if (readTermsFile(after).problems.length > readTermsFile(text).problems.length) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return lineEdits(text, after.replace(/\r?\n/gu, lineEnd));
}

function listed(text: string, field: 'ignore' | 'keep', term: string): string | null {
  const file = TermsText.read(text);
  if (file === null) return null;
  return file.terms(field).some((each) => isSame(each, term))
    ? text
    : file.add(field, yamlScalar(term, true));
}

function merged(text: string, terms: readonly string[]): string | null {
  const [first] = terms;
  const file = TermsText.read(text);
  if (file === null || first === undefined || terms.length < 2) return null;
  const lists = file
    .synonyms()
    .filter((list) => list.some((each) => terms.some((term) => isSame(each, term))));
  const own = lists.find((list) => list.some((each) => isSame(each, first))) ?? lists[0];
  if (own === undefined)
    return file.add('synonyms', `[${terms.map((term) => yamlScalar(term, true)).join(', ')}]`);
  const others = lists.filter((list) => list !== own);
  const fresh: string[] = [];
  for (const term of [...terms, ...others.flat()])
    if (![...own, ...fresh].some((each) => isSame(each, term))) fresh.push(term);
  let current: string | null = text;
  // From the last to the first: the places of those before stay.
  for (const list of others.reverse()) current = TermsText.read(current)?.removeSynonyms(list) ?? null;
  // The first gives its name, unless the list has it already.
  const list = [...own];
  for (const term of fresh) {
    const leads = isSame(term, first);
    current = TermsText.read(current)?.addSynonym(list, term, leads ? 'start' : 'end') ?? null;
    if (leads) list.unshift(term);
    else list.push(term);
  }
  return current;
}

function isSame(one: string, other: string): boolean {
  return termKey(termText(one.trim()).text) === termKey(termText(other.trim()).text);
}

/** The file as something to be written into: each step gives the text after it. */
class TermsText {
  private constructor(
    private readonly text: string,
    private readonly map: YAMLMap | null,
  ) {}

  /** Null for a text that cannot be written into. */
  static read(text: string | null): TermsText | null {
    if (text === null) return null;
    const { contents, errors } = parseYaml(text);
    if (errors.length > 0) return null;
    if (contents === null) return new TermsText(text, null);
    // All in one line of braces is nothing that anybody writes.
    return isMap(contents) && contents.flow !== true ? new TermsText(text, contents) : null;
  }

  terms(field: string): string[] {
    return (this.list(field)?.items ?? [])
      .map((item) => scalarText(item as Node))
      .filter((term) => term !== null);
  }

  synonyms(): string[][] {
    return this.synonymNodes().map(wordsOf);
  }

  /** Puts an item, as it is written in brackets, at the end of a field's list. Null where the field is no list. */
  add(field: string, item: string): string | null {
    const pair = this.pair(field);
    const { text } = this;
    if (pair === undefined) {
      const lineEnd = text === '' || text.endsWith('\n') ? '' : '\n';
      return `${text}${lineEnd}${field}:\n  - ${item}\n`;
    }
    const { value } = pair;
    if (value === null || isEmptyNode(value)) {
      const at = text.indexOf(':', spanOf(pair.key).end) + 1;
      return this.insert(at, ` [${item}]`);
    }
    return isSeq(value) ? this.append(value, item) : null;
  }

  /** Puts a word into a list of synonyms. */
  addSynonym(list: readonly string[], word: string, where: 'start' | 'end'): string | null {
    const node = this.nodeOf(list);
    const first = node?.items[0] as Node | undefined;
    if (node === undefined || first === undefined) return null;
    const item = yamlScalar(word, true);
    if (where === 'end') return this.append(node, item);
    const at = spanOf(first).start;
    return this.insert(at, node.flow === true ? `${item}, ` : `${item}\n${this.indentOf(at)}`);
  }

  /** Takes a list of synonyms away. */
  removeSynonyms(list: readonly string[]): string | null {
    const node = this.nodeOf(list);
    const all = this.list('synonyms');
    if (node === undefined || all === null) return null;
    const { start, end } = spanOf(node);
    const { text } = this;
    if (all.flow !== true) {
      const from = text.lastIndexOf('\n', start - 1) + 1;
      return text.slice(0, from) + text.slice(this.lineAfter(end));
    }
    const nodes = this.synonymNodes();
    const index = nodes.indexOf(node);
    const [before, next] = [nodes[index - 1], nodes[index + 1]];
    if (next !== undefined) return text.slice(0, start) + text.slice(spanOf(next).start);
    return text.slice(0, before === undefined ? start : spanOf(before).end) + text.slice(end);
  }

  private append(list: YAMLSeq, item: string): string {
    const last = list.items.at(-1) as Node | undefined;
    const { start } = spanOf(list);
    if (last === undefined) return this.insert(start + 1, item);
    const { start: lastStart, end } = spanOf(last);
    if (list.flow === true) return this.insert(end, `, ${item}`);
    // Behind a comment on the line of the last item.
    const at = this.lineAfter(end);
    const lineEnd = this.text.slice(0, at).endsWith('\n') ? '' : '\n';
    return this.insert(at, `${lineEnd}${this.indentOf(lastStart)}${item}\n`);
  }

  private insert(at: number, text: string): string {
    return applyEdits(this.text, [{ span: { start: at, end: at }, text }]);
  }

  /** Where the line behind an item begins. */
  private lineAfter(end: number): number {
    // An item in lines ends behind its own line end.
    if (end > 0 && this.text.charAt(end - 1) === '\n') return end;
    const at = this.text.indexOf('\n', end);
    return at < 0 ? this.text.length : at + 1;
  }

  /** What stands on the line before an item: its indent and dash. A list right in a list has two dashes: one is its own. */
  private indentOf(at: number): string {
    const before = this.text.slice(this.text.lastIndexOf('\n', at - 1) + 1, at);
    const dash = before.lastIndexOf('-');
    return dash < 0 ? before : before.slice(0, dash).replaceAll('-', ' ') + before.slice(dash);
  }

  private nodeOf(list: readonly string[]): YAMLSeq | undefined {
    return this.synonymNodes().find((node) => wordsOf(node).join('\n') === list.join('\n'));
  }

  private synonymNodes(): YAMLSeq[] {
    return (this.list('synonyms')?.items ?? []).filter((item) => isSeq(item));
  }

  private list(field: string): YAMLSeq | null {
    const value = this.pair(field)?.value;
    return value != null && isSeq(value) ? value : null;
  }

  private pair(field: string): Pair<Node, Node | null> | undefined {
    const pairs = (this.map?.items ?? []) as Pair<Node, Node | null>[];
    return pairs.find(({ key }) => isScalar(key) && String(key.value) === field);
  }
}

function wordsOf(list: YAMLSeq): string[] {
  return (list.items as Node[]).map((item) => scalarText(item)).filter((word) => word !== null);
}
