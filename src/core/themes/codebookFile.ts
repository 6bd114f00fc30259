/**
 * Reads a codebook, `.minutes/themes.yaml`: a list of themes. What is wrong is told with its place, and the rest is
 * still used.
 *
 *     - id: jinzai
 *       label: 人材
 *       keywords: [人手不足, 担い手]
 *     - id: jinzai-ikusei
 *       label: 人材育成
 *       parent: jinzai
 */
import { isSeq, type Node } from 'yaml';
import { likeness } from '../text/distance';
import { parseYaml, spanOf, type YamlFile } from '../text/yamlNodes';
import type { Span } from '../text/span';
import { Codebook } from './codebook';
import { FATAL_CODES, type CodebookProblem, type CodebookProblemCode } from './codebookProblem';
import { labelKey } from './labels';
import type { Theme } from './theme';
import { readTheme, type ThemeDraft, type Word } from './themeNodes';

export type { CodebookProblem, CodebookProblemCode } from './codebookProblem';

export interface CodebookFile {
  readonly codebook: Codebook;
  /** In order of the file. */
  readonly problems: readonly CodebookProblem[];
}

/** Reads a codebook. Any text gives one: an empty one where the file is no list. Never throws. */
export function readCodebook(text: string): CodebookFile {
  return new CodebookReader(parseYaml(text)).read();
}

/** Below this an id is no help for a misspelt one. */
const LEAST_LIKENESS = 0.5;
/** Behind so many problems nobody is helped to guess on. */
const MANY_PROBLEMS = 50;

class CodebookReader {
  private readonly problems: CodebookProblem[] = [];
  private readonly drafts = new Map<string, ThemeDraft>();
  private readonly names = new Map<string, ThemeDraft>();

  constructor(private readonly file: YamlFile) {}

  read(): CodebookFile {
    this.reportSyntax();
    for (const node of this.items()) {
      const draft = readTheme(node, (code, detail, place) => {
        this.report(code, detail, spanOf(place));
      });
      if (draft !== null) this.add(draft);
    }
    const parents = this.links('parent', 'unknown-parent', 'parent-circle');
    const successors = this.links('replacedBy', 'unknown-successor', 'successor-circle');
    const themes = [...this.drafts.values()].map((draft) => this.theme(draft, parents, successors));
    this.problems.sort((a, b) => a.span.start - b.span.start);
    return { codebook: new Codebook(themes), problems: this.problems };
  }

  /** One slip makes several errors of the parser: the first of a line is told. */
  private reportSyntax(): void {
    const lines = new Set<number>();
    for (const { message, span } of this.file.errors) {
      const { line } = this.file.lines.linePos(span.start);
      if (!lines.has(line)) this.report('syntax', message, span);
      lines.add(line);
    }
  }

  private items(): readonly Node[] {
    const { contents } = this.file;
    if (contents === null) return [];
    if (isSeq(contents)) return contents.items as Node[];
    this.report('not-a-list', '', spanOf(contents));
    return [];
  }

  /** Of two themes with the same id or label the first counts. */
  private add(draft: ThemeDraft): void {
    const { id, label } = draft;
    const key = labelKey(label.text);
    if (this.drafts.has(id.text)) this.report('same-id', id.text, spanOf(id.node));
    else if (this.names.has(key)) this.report('same-label', label.text, spanOf(label.node));
    else {
      this.drafts.set(id.text, draft);
      this.names.set(key, draft);
    }
  }

  /** The aliases of a theme without those that name another one. */
  private freeAliases(draft: ThemeDraft): string[] {
    return draft.aliases.flatMap(({ text, node }) => {
      const key = labelKey(text);
      const isFree = !this.names.has(key);
      if (isFree) this.names.set(key, draft);
      else this.report('same-label', text, spanOf(node));
      return isFree ? [text] : [];
    });
  }

  /** Which theme each one refers to; what is unknown or goes in a circle is left out. */
  private links(
    key: 'parent' | 'replacedBy',
    unknown: CodebookProblemCode,
    circle: CodebookProblemCode,
  ): ReadonlyMap<string, string> {
    const links = new Map<string, string>();
    for (const draft of this.drafts.values()) {
      const word = draft[key];
      if (word === null) continue;
      if (this.drafts.has(word.text)) links.set(draft.id.text, word.text);
      else this.report(unknown, word.text, spanOf(word.node), this.nearestId(word));
    }
    const inCircle = [...links.keys()].filter((id) => comesBack(id, links));
    for (const id of inCircle) {
      const word = this.drafts.get(id)?.[key];
      if (word !== null && word !== undefined) this.report(circle, word.text, spanOf(word.node));
    }
    for (const id of inCircle) links.delete(id);
    return links;
  }

  /** The id that is meant: that of the theme with this label, or the likest. */
  private nearestId({ text }: Word): string | null {
    const named = this.names.get(labelKey(text));
    if (named !== undefined) return named.id.text;
    if (this.problems.length > MANY_PROBLEMS) return null;
    const ids = [...this.drafts.keys()].map((id) => ({ id, likeness: likeness(id, text) }));
    ids.sort((a, b) => b.likeness - a.likeness);
    const [first] = ids;
    return first !== undefined && first.likeness >= LEAST_LIKENESS ? first.id : null;
  }

  private theme(
    draft: ThemeDraft,
    parents: ReadonlyMap<string, string>,
    successors: ReadonlyMap<string, string>,
  ): Theme {
    const { id, label, description, color, deprecated, rule, except, span } = draft;
    const labels: string[] = [];
    for (let above: string | undefined = id.text; above !== undefined; above = parents.get(above))
      labels.unshift(this.drafts.get(above)?.label.text ?? above);
    const replacedBy = successors.get(id.text) ?? null;
    if (replacedBy !== null && !deprecated && draft.replacedBy !== null)
      this.report('successor-of-current', replacedBy, spanOf(draft.replacedBy.node));
    return {
      id: id.text,
      label: label.text,
      description,
      parent: parents.get(id.text) ?? null,
      color,
      aliases: this.freeAliases(draft),
      deprecated,
      replacedBy,
      rule,
      except,
      path: labels.join('/'),
      span,
      labelSpan: spanOf(label.node),
    };
  }

  private report(code: CodebookProblemCode, detail: string, span: Span, nearest: string | null = null): void {
    const { line } = this.file.lines.linePos(span.start);
    const fatal = FATAL_CODES.has(code);
    this.problems.push({ code, detail, nearest, line: Math.max(1, line), span, fatal });
  }
}

/** True when following the links from an id leads back to it. */
function comesBack(id: string, links: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let next = links.get(id); next !== undefined && !seen.has(next); next = links.get(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
