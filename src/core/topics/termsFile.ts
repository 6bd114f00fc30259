/**
 * Reads `.minutes/terms.yaml`, what a user says about terms. What is wrong is told with its place, and the rest is
 * still used.
 *
 *     ignore: [会議室の予約]
 *     keep: [みんなで出かける券]
 *     synonyms:
 *       - [デマンド交通, 乗合タクシー, オンデマンドバス]
 *
 * Of synonyms the first is the name under which all are listed.
 */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../text/span';
import { isEmptyNode, parseYaml, scalarText, spanOf, type YamlFile } from '../text/yamlNodes';
import { termKey } from './termKey';
import type { Synonyms, TermRuleSet } from './termRuleSet';
import { termText } from './termText';

export type TermsProblemCode =
  /** Not YAML; `detail` is the parser's message. */
  | 'syntax'
  /** The file has no fields. */
  | 'not-fields'
  /** `detail` is the field. */
  | 'unknown-field'
  | 'not-a-list'
  /** `detail` is the field. */
  | 'not-text'
  /** A term of one letter; `detail` is the term. */
  | 'too-short'
  /** A list of synonyms with fewer than two terms. */
  | 'lone-synonym'
  /** `detail` is the term that is in two lists of synonyms. */
  | 'synonym-twice';

/** A mistake in the file. */
export interface TermsProblem {
  readonly code: TermsProblemCode;
  /** The field, the term or the parser's message; may be empty. */
  readonly detail: string;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offsets in the file. */
  readonly span: Span;
}

export interface TermsFile {
  readonly rules: TermRuleSet;
  /** In order of the file. */
  readonly problems: readonly TermsProblem[];
}

/** Reads the file. Any text gives rules: none where it is no YAML. Never throws. */
export function readTermsFile(text: string): TermsFile {
  return new TermsReader(parseYaml(text)).read();
}

class TermsReader {
  private readonly problems: TermsProblem[] = [];
  private readonly rules = { ignore: [] as string[], keep: [] as string[], synonyms: [] as Synonyms[] };
  private readonly inSynonyms = new Set<string>();

  constructor(private readonly file: YamlFile) {}

  read(): TermsFile {
    const { contents, errors } = this.file;
    const [error] = errors;
    if (error !== undefined) this.report('syntax', error.message, error.span);
    if (isMap(contents)) {
      for (const { key, value } of contents.items as { key: Node; value: Node | null }[])
        this.readField(key, value);
    } else if (contents !== null) this.report('not-fields', '', spanOf(contents));
    this.problems.sort((a, b) => a.span.start - b.span.start);
    return { rules: this.rules, problems: this.problems };
  }

  private readField(key: Node, value: Node | null): void {
    const name = isScalar(key) ? String(key.value) : '';
    if (name !== 'ignore' && name !== 'keep' && name !== 'synonyms') {
      this.report('unknown-field', name, spanOf(key));
      return;
    }
    if (value === null || isEmptyNode(value)) return;
    if (!isSeq(value)) {
      this.report('not-a-list', name, spanOf(value));
      return;
    }
    for (const item of value.items as Node[]) {
      if (name === 'synonyms') this.readSynonyms(item);
      else {
        const term = this.term(name, item);
        if (term !== null) this.rules[name].push(term);
      }
    }
  }

  private readSynonyms(node: Node): void {
    if (!isSeq(node)) {
      this.report('not-a-list', 'synonyms', spanOf(node));
      return;
    }
    const terms: string[] = [];
    for (const item of node.items as Node[]) {
      const term = this.term('synonyms', item);
      if (term === null) continue;
      const key = termKey(termText(term).text);
      if (this.inSynonyms.has(key)) this.report('synonym-twice', term, spanOf(item));
      else {
        this.inSynonyms.add(key);
        terms.push(term);
      }
    }
    const [term, ...variants] = terms;
    if (term !== undefined && variants.length > 0) this.rules.synonyms.push({ term, variants });
    else this.report('lone-synonym', '', spanOf(node));
  }

  private term(field: string, node: Node): string | null {
    const text = scalarText(node);
    if (text === null) this.report('not-text', field, spanOf(node));
    else if (text.length < 2) this.report('too-short', text, spanOf(node));
    else return text;
    return null;
  }

  private report(code: TermsProblemCode, detail: string, span: Span): void {
    this.problems.push({ code, detail, span, line: Math.max(1, this.file.lines.linePos(span.start).line) });
  }
}
