/**
 * Reads the rule of a theme from its YAML nodes.
 *
 *     rule:
 *       any: [人材育成, {pattern: '技能.{0,4}(継承|伝承)'}, {near: [人材, 不足], within: 10}]
 *       not: 人材派遣
 */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { MIN_NAME } from '../knowledge/nameIndex';
import { nameUnits } from '../text/normalText';
import { isEmptyNode, scalarText } from '../text/yamlNodes';
import type { CodebookProblemCode } from './codebookProblem';
import { checkPattern } from './patterns';
import type { Nearness, ThemeRule } from './theme';

/** Keys of a rule; `within` belongs to `near`. */
export const RULE_KEYS = ['any', 'all', 'not', 'near', 'within', 'pattern'] as const;

/** The most characters that `within` may give. */
export const MAX_WITHIN = 1000;
/** How deep rules may stand in each other. */
const MAX_DEPTH = 20;

export type Report = (code: CodebookProblemCode, detail: string, node: Node) => void;

/** Reads rules; what is wrong is reported and left out. */
export class RuleReader {
  constructor(private readonly report: Report) {}

  /** Null where nothing of the rule can be used. */
  read(node: Node, depth = 0): ThemeRule | null {
    if (depth > MAX_DEPTH) return this.refuse('rule-too-deep', '', node);
    if (isSeq(node)) return this.readList('any', node, depth);
    if (isMap(node)) return this.readMap(node, depth);
    return this.readKeyword(node);
  }

  /** A word of at least two letters. */
  readKeyword(node: Node): ThemeRule | null {
    const text = this.readWord(node);
    return text === null ? null : { kind: 'keyword', text };
  }

  /** The text of a word; null, and reported, for anything else. */
  readWord(node: Node): string | null {
    const text = scalarText(node);
    if (text === null) return this.refuse('not-text', '', node);
    return nameUnits(text).length < MIN_NAME ? this.refuse('keyword-too-short', text, node) : text;
  }

  readPattern(node: Node): ThemeRule | null {
    const source = scalarText(node);
    if (source === null) return this.refuse('not-text', 'pattern', node);
    const fault = checkPattern(source);
    return fault === null
      ? { kind: 'pattern', source }
      : this.refuse(fault.code, fault.message === '' ? source : fault.message, node);
  }

  /** Several keys in one rule must all hold. */
  private readMap(map: YAMLMap, depth: number): ThemeRule | null {
    const rules: ThemeRule[] = [];
    const items = map.items as { key: Node; value: Node | null }[];
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!(RULE_KEYS as readonly string[]).includes(name)) this.report('unknown-key', name, key);
      else if (value === null || isEmptyNode(value)) this.report('empty-value', name, value ?? key);
      else if (name !== 'within') {
        const rule = this.readEntry(name, value, map, depth);
        if (rule !== null) rules.push(rule);
      } else if (!map.has('near')) this.report('within-without-near', name, key);
    }
    const [only, second] = rules;
    if (only === undefined) {
      if (items.length === 0) this.report('empty-value', 'rule', map);
      return null;
    }
    return second === undefined ? only : { kind: 'all', rules };
  }

  private readEntry(name: string, value: Node, map: YAMLMap, depth: number): ThemeRule | null {
    switch (name) {
      case 'pattern':
        return isSeq(value) ? this.readPatterns(value.items as Node[]) : this.readPattern(value);
      case 'not': {
        const rule = this.read(value, depth + 1);
        return rule === null ? null : { kind: 'not', rule };
      }
      case 'near':
        return this.readNear(value, map.get('within', true), depth);
      default:
        return this.readList(name === 'all' ? 'all' : 'any', value, depth);
    }
  }

  private readPatterns(nodes: readonly Node[]): ThemeRule | null {
    return joined(nodes.map((node) => this.readPattern(node)).filter((rule) => rule !== null));
  }

  private readList(kind: 'any' | 'all', node: Node, depth: number): ThemeRule | null {
    const nodes = isSeq(node) ? (node.items as Node[]) : [node];
    const rules = nodes.map((each) => this.read(each, depth + 1)).filter((rule) => rule !== null);
    // Half of an `all` would say yes too often.
    if (rules.length === 0 || (kind === 'all' && rules.length < nodes.length)) {
      if (nodes.length === 0) this.report('empty-value', kind, node);
      return null;
    }
    return kind === 'any' ? joined(rules) : { kind, rules };
  }

  private readNear(node: Node, within: Node | undefined, depth: number): ThemeRule | null {
    const nodes = isSeq(node) ? (node.items as Node[]) : [];
    if (nodes.length < 2) return this.refuse('near-needs-two', '', node);
    const nearness = within === undefined ? null : readNearness(within);
    if (nearness === null) return this.refuse('bad-within', '', within ?? node);
    const rules: ThemeRule[] = [];
    for (const each of nodes) {
      const rule = this.read(each, depth + 1);
      if (rule === null) return null;
      if (!hasPlaces(rule)) return this.refuse('near-needs-words', '', each);
      rules.push(rule);
    }
    return { kind: 'near', rules, within: nearness };
  }

  private refuse(code: CodebookProblemCode, detail: string, node: Node): null {
    this.report(code, detail, node);
    return null;
  }
}

/** Several rules of which one must hold; null for none. */
export function joined(rules: readonly ThemeRule[]): ThemeRule | null {
  const [only] = rules;
  return only === undefined ? null : rules.length === 1 ? only : { kind: 'any', rules };
}

function readNearness(node: Node): Nearness | null {
  if (!isScalar(node)) return null;
  const { value } = node;
  if (value === 'sentence' || value === 'remark') return value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_WITHIN
    ? value
    : null;
}

/** True for a rule that holds at a place: words, patterns and choices of them. */
function hasPlaces(rule: ThemeRule): boolean {
  if (rule.kind === 'any') return rule.rules.every(hasPlaces);
  return rule.kind === 'keyword' || rule.kind === 'pattern';
}
