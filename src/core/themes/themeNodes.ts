/** Reads one theme of a codebook from its YAML nodes, by itself: other themes are not looked at. */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';
import { isEmptyNode, scalarText, spanOf } from '../text/yamlNodes';
import { isTagName } from './labels';
import { joined, RuleReader, type Report } from './ruleNodes';
import { isPositive } from './ruleShape';
import { isColor, type ThemeRule } from './theme';

/** The keys of a theme, in the order in which they are offered and written. */
export const THEME_KEYS = [
  'id',
  'label',
  'description',
  'parent',
  'color',
  'aliases',
  'keywords',
  'patterns',
  'except',
  'rule',
  'deprecated',
  'replacedBy',
] as const;

export type ThemeKey = (typeof THEME_KEYS)[number];

/** A word with the node it was read from. */
export interface Word {
  readonly text: string;
  readonly node: Node;
}

/** A theme as written. */
export interface ThemeDraft {
  readonly id: Word;
  readonly label: Word;
  readonly description: string;
  readonly parent: Word | null;
  readonly color: string | null;
  readonly aliases: readonly Word[];
  readonly deprecated: boolean;
  readonly replacedBy: Word | null;
  readonly rule: ThemeRule | null;
  readonly except: readonly string[];
  readonly span: Span;
}

/** Reads a theme; null where it has no id. What is wrong is reported, and the rest is used. */
export function readTheme(node: Node, report: Report): ThemeDraft | null {
  if (!isMap(node)) {
    report('not-a-theme', '', node);
    return null;
  }
  return new ThemeReader(node, report).read();
}

class ThemeReader {
  private readonly rules: RuleReader;

  constructor(
    private readonly map: YAMLMap,
    private readonly report: Report,
  ) {
    this.rules = new RuleReader(report);
  }

  read(): ThemeDraft | null {
    for (const { key, value } of this.map.items as { key: Node; value: Node | null }[]) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!isThemeKey(name)) this.report('unknown-key', name, key);
      // A colour without quotes is a comment to YAML.
      else if (value === null || isEmptyNode(value))
        this.report(name === 'color' ? 'bad-color' : 'empty-value', name === 'color' ? '' : name, key);
    }
    const id = this.word('id');
    if (id === null) {
      this.report('missing-id', '', this.map);
      return null;
    }
    const label = this.word('label') ?? id;
    if (!isTagName(label.text)) this.report('label-not-a-tag', label.text, label.node);
    return {
      id,
      label,
      description: this.word('description')?.text ?? '',
      parent: this.word('parent'),
      color: this.color(),
      aliases: this.words('aliases'),
      deprecated: this.flag('deprecated'),
      replacedBy: this.word('replacedBy'),
      rule: this.rule(),
      except: this.words('except').map(({ text }) => text),
      span: spanOf(this.map),
    };
  }

  /** The node of a key's value; null where the key or its value is missing. */
  private node(key: ThemeKey): Node | null {
    const node = (this.map.get(key, true) as Node | undefined) ?? null;
    return node === null || isEmptyNode(node) ? null : node;
  }

  private word(key: ThemeKey): Word | null {
    const node = this.node(key);
    if (node === null) return null;
    const text = scalarText(node);
    if (text === null) this.report('not-text', key, node);
    return text === null ? null : { text, node };
  }

  /** A list of words, or one. */
  private words(key: ThemeKey): Word[] {
    return this.items(key).flatMap((node) => {
      const text = scalarText(node);
      if (text === null) this.report('not-a-list-of-words', key, node);
      return text === null ? [] : [{ text, node }];
    });
  }

  private items(key: ThemeKey): readonly Node[] {
    const node = this.node(key);
    if (node === null) return [];
    return isSeq(node) ? (node.items as Node[]) : [node];
  }

  private flag(key: ThemeKey): boolean {
    const node = this.node(key);
    if (node === null) return false;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.report('not-true-or-false', key, node);
    return false;
  }

  private color(): string | null {
    const word = this.word('color');
    if (word === null) return null;
    if (isColor(word.text)) return word.text;
    this.report('bad-color', word.text, word.node);
    return null;
  }

  /** Keywords, patterns and the composed rule: any of them suggests the theme. */
  private rule(): ThemeRule | null {
    const keywords = this.items('keywords').map((node) => this.rules.readKeyword(node));
    const patterns = this.items('patterns').map((node) => this.rules.readPattern(node));
    const node = this.node('rule');
    const composed = node === null ? null : this.rules.read(node);
    const isUsable = composed === null || isPositive(composed);
    if (node !== null && !isUsable) this.report('rule-only-not', '', node);
    const all = [...keywords, ...patterns, isUsable ? composed : null];
    return joined(all.filter((rule) => rule !== null));
  }
}

export function isThemeKey(name: string): name is ThemeKey {
  return (THEME_KEYS as readonly string[]).includes(name);
}
