/**
 * The text of `.minutes/themes.yaml` as something to be edited: each change is a few edits of the text as it was
 * written. Works on YAML written in lines (- id: …) and in braces ({ id: … }).
 */
import { isMap, isScalar, isSeq, stringify, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseYaml, scalarText, spanOf, yamlScalar } from '../text/yamlNodes';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { ThemeKey } from './themeNodes';

/** Text, true or false; or lists and maps of them, which are written on one line. */
export type ThemeValue = string | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;

/** The keys of a theme with their values, in the order in which they are written. */
export type ThemeEntry = readonly (readonly [key: ThemeKey, value: ThemeValue])[];

export class ThemesText {
  /** False for a file that is no list: nothing can be put into it. */
  readonly isWritable: boolean;
  private readonly list: YAMLSeq | null;
  private readonly maps = new Map<string, YAMLMap>();

  constructor(private readonly text: string) {
    const { contents, errors } = parseYaml(text);
    this.list = contents !== null && isSeq(contents) ? contents : null;
    this.isWritable = errors.length === 0 && (contents === null || this.list !== null);
    for (const item of (this.list?.items ?? []) as Node[]) {
      const id = isMap(item) ? (item.get('id', true) as Node | undefined) : undefined;
      const text = id === undefined ? null : scalarText(id);
      // The first of two themes with one id counts.
      if (isMap(item) && text !== null && !this.maps.has(text)) this.maps.set(text, item);
    }
  }

  /** Sets a key of a theme; a new one goes behind the others, a new label behind the id. */
  set(id: string, key: ThemeKey, value: ThemeValue): TextEdit[] {
    const map = this.maps.get(id);
    if (map === undefined) return [];
    const inFlow = map.flow === true;
    const pair = pairOf(map, key);
    if (pair === undefined)
      return this.insertKey(map, `${key}: ${written(value, inFlow)}`, key === 'label' ? 'id' : null);
    const node = pair.value ?? pair.key;
    const span = spanOf(node);
    // A key without a value.
    if (pair.value === null || span.start === span.end)
      return [
        {
          span: {
            ...spanOf(pair.key),
            start: spanOf(pair.key).end,
            end: Math.max(span.start, spanOf(pair.key).end),
          },
          text: `: ${written(value, inFlow)}`,
        },
      ];
    return [{ span, text: likewise(node, value, inFlow) }];
  }

  /** Takes a key with its value away. */
  remove(id: string, key: ThemeKey): TextEdit[] {
    const map = this.maps.get(id);
    const index = map?.items.findIndex((pair) => keyOf(pair) === key) ?? -1;
    const pair = map?.items[index];
    if (map === undefined || pair === undefined) return [];
    const { start } = spanOf(pair.key as Node);
    const end = endOf(pair);
    const next = map.items[index + 1];
    // The first key stands behind the - of the list or the { and leaves its place to the next one.
    if (index === 0 && next !== undefined)
      return [{ span: { start, end: spanOf(next.key as Node).start }, text: '' }];
    const before = map.items[index - 1];
    if (map.flow === true || before === undefined)
      return [{ span: { start: before === undefined ? start : endOf(before), end }, text: '' }];
    return [{ span: this.linesOf({ start, end }), text: '' }];
  }

  /** Takes a theme away. Comments on lines of their own stay. */
  removeTheme(id: string): TextEdit[] {
    const map = this.maps.get(id);
    if (map === undefined || this.list === null) return [];
    if (this.list.flow !== true) return [{ span: this.linesOf(this.contentOf(map)), text: '' }];
    const items = this.list.items as Node[];
    const index = items.indexOf(map);
    const [before, next] = [items[index - 1], items[index + 1]];
    const span = spanOf(map);
    if (next !== undefined) return [{ span: { start: span.start, end: spanOf(next).start }, text: '' }];
    return [
      { span: { start: before === undefined ? span.start : spanOf(before).end, end: span.end }, text: '' },
    ];
  }

  /** The words of a key: those of a list, or the only one. */
  words(id: string, key: ThemeKey): string[] {
    const node = this.value(id, key);
    const nodes = node === null ? [] : isSeq(node) ? (node.items as Node[]) : [node];
    return nodes.map((each) => scalarText(each)).filter((word) => word !== null);
  }

  /** Puts words behind those of a key; words that are there already are left out. */
  append(id: string, key: ThemeKey, words: readonly string[]): TextEdit[] {
    const map = this.maps.get(id);
    const known = this.words(id, key);
    const fresh = [...new Set(words)].filter((word) => !known.includes(word));
    if (map === undefined || fresh.length === 0) return [];
    const node = this.value(id, key);
    const list = (all: readonly string[]): string => `[${all.map((word) => written(word, true)).join(', ')}]`;
    if (node === null) return this.insertKey(map, `${key}: ${list(fresh)}`, null);
    if (!isSeq(node)) return [{ span: spanOf(node), text: list([...known, ...fresh]) }];
    const last = node.items.at(-1) as Node | undefined;
    if (last === undefined) return [{ span: spanOf(node), text: list(fresh) }];
    const at = spanOf(last).end;
    const indent = this.indentOf(spanOf(last).start).replace(/-\s*$/u, '');
    const text = fresh
      .map((word) =>
        node.flow === true ? `, ${written(word, true)}` : `\n${indent}- ${written(word, false)}`,
      )
      .join('');
    return [{ span: { start: at, end: at }, text }];
  }

  /** Gives a theme the rule of another one too: either may hold. */
  takeRule(id: string, from: string): TextEdit[] {
    const rule = this.value(from, 'rule');
    return rule === null ? [] : this.addRule(id, inBraces(rule));
  }

  /** Gives a theme a rule beside its own, written in braces: either may hold. */
  addRule(id: string, rule: string): TextEdit[] {
    const map = this.maps.get(id);
    if (map === undefined) return [];
    const own = this.value(id, 'rule');
    if (own === null) return this.insertKey(map, `rule: ${rule}`, null);
    return [{ span: this.valueSpan(own), text: `{ any: [${inBraces(own)}, ${rule}] }` }];
  }

  /**
   * Adds themes.
   * @param behind the id of the theme behind which they go; null for the end of the file
   */
  add(entries: readonly ThemeEntry[], behind: string | null): TextEdit[] {
    const { list, text } = this;
    const items = (list?.items ?? []) as Node[];
    if (entries.length === 0) return [];
    if (list?.flow === true && items.length > 0) {
      const inside = entries.map((pairs) => pairs.map(([key, value]) => `${key}: ${written(value, true)}`));
      const at = spanOf(items.at(-1) ?? list).end;
      return [
        { span: { start: at, end: at }, text: inside.map((each) => `, { ${each.join(', ')} }`).join('') },
      ];
    }
    const last = items.at(-1);
    const indent = last === undefined ? '' : this.indentOf(spanOf(last).start).replace(/-\s*$/u, '');
    const gap = this.isSpread(items) ? '\n' : '';
    const block = entries
      .map((pairs) => pairs.map(([key, value]) => `${key}: ${written(value, false)}`))
      .map((lines) => `${indent}- ${lines.join(`\n${indent}  `)}\n`)
      .join(gap);
    if (list?.flow === true) return [{ span: spanOf(list), text: block }];
    const map = behind === null ? undefined : this.maps.get(behind);
    const at = map === undefined ? text.length : this.linesOf(this.contentOf(map)).end;
    const lineEnd = at > 0 && !text.slice(0, at).endsWith('\n') ? '\n' : '';
    return [{ span: { start: at, end: at }, text: `${lineEnd}${items.length === 0 ? '' : gap}${block}` }];
  }

  private value(id: string, key: ThemeKey): Node | null {
    const map = this.maps.get(id);
    const node = map === undefined ? null : (pairOf(map, key)?.value ?? null);
    return node === null || (isScalar(node) && node.value === null) ? null : node;
  }

  /** A new key behind the last one, or behind the key given. */
  private insertKey(map: YAMLMap, line: string, behind: string | null): TextEdit[] {
    const anchor = (behind === null ? undefined : pairOf(map, behind)) ?? lastPair(map);
    const first = map.items[0];
    if (anchor === undefined || first === undefined) return [];
    const end = endOf(anchor);
    if (map.flow === true) return [{ span: { start: end, end }, text: `, ${line}` }];
    // Behind a comment on the same line.
    const at = this.lineEnd(end);
    const indent = ' '.repeat(this.columnOf(spanOf(first.key as Node).start));
    return [{ span: { start: at, end: at }, text: `\n${indent}${line}` }];
  }

  /** From the first key to the end of the last value. */
  private contentOf(map: YAMLMap): Span {
    const last = lastPair(map);
    const { start, end } = spanOf(map);
    return { start, end: last === undefined ? end : endOf(last) };
  }

  /** The value's own text, without comments and line ends behind it. */
  private valueSpan(node: Node): Span {
    const { start, end } = spanOf(node);
    return { start, end: start + this.text.slice(start, end).trimEnd().length };
  }

  /** The whole lines of a stretch, with the last one's end. */
  private linesOf({ start, end }: Span): Span {
    const from = this.text.lastIndexOf('\n', start - 1) + 1;
    const to = this.text.indexOf('\n', Math.max(start, end - (this.text.charAt(end - 1) === '\n' ? 1 : 0)));
    return { start: from, end: to < 0 ? this.text.length : to + 1 };
  }

  private lineEnd(offset: number): number {
    // A value in lines ends behind its own line end.
    if (offset > 0 && this.text.charAt(offset - 1) === '\n') return offset - 1;
    const end = this.text.indexOf('\n', offset);
    const at = end < 0 ? this.text.length : end;
    return this.text.charAt(at - 1) === '\r' ? at - 1 : at;
  }

  private columnOf(offset: number): number {
    return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
  }

  /** What stands on the line before an offset. */
  private indentOf(offset: number): string {
    return this.text.slice(offset - this.columnOf(offset), offset);
  }

  /** True when an empty line parts the themes. */
  private isSpread(items: readonly Node[]): boolean {
    const [first, second] = items.slice(-2);
    if (first === undefined || second === undefined) return items.length === 1;
    const between = this.text.slice(spanOf(first).start, spanOf(second).start);
    return /\n[ \t]*\r?\n/u.test(between);
  }
}

function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((pair) => keyOf(pair) === key) as Pair<Node, Node | null> | undefined;
}

function lastPair(map: YAMLMap): Pair<Node, Node | null> | undefined {
  return map.items.at(-1) as Pair<Node, Node | null> | undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function endOf({ key, value }: Pair): number {
  const node = (value ?? key) as Node;
  const { start, end } = spanOf(node);
  return Math.max(start, end);
}

/** A value as YAML, in quotes where it needs them. */
function written(value: ThemeValue, inFlow: boolean): string {
  return typeof value === 'string' || typeof value === 'boolean'
    ? yamlScalar(value, inFlow)
    : onOneLine(value);
}

/** A value in the same quotes as the one it takes the place of. */
function likewise(node: Node, value: ThemeValue, inFlow: boolean): string {
  if (typeof value === 'string' && isScalar(node)) {
    if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(value);
    if (node.type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  }
  return written(value, inFlow);
}

/** A node on one line. */
function inBraces(node: Node): string {
  return onOneLine(node.toJSON());
}

/** Lists and maps in brackets and braces. */
export function onOneLine(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim().replace(/\n\s*/gu, ' ');
}
