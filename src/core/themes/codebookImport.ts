import type { Codebook, Theme } from './codebook';
import type { ImportedTheme } from './importedThemes';
import { alternatives, plainRule } from './ruleShape';
import type { ThemeRule } from './theme';
import type { ThemeKey } from './themeNodes';
import type { ThemeEntry } from './themesText';

/** What an import adds to a theme that is there: only what it lacks. */
interface Filled {
  readonly id: string;
  readonly values: readonly (readonly [ThemeKey, string])[];
  readonly words: readonly (readonly ['keywords' | 'patterns', readonly string[]])[];
  /** As plain data (`plainRule`). */
  readonly rules: readonly unknown[];
}

export interface ImportPlan {
  /** New themes in the order in which they are written; `below` is a theme that is there, null for the top level. */
  readonly added: readonly { readonly below: string | null; readonly entries: readonly ThemeEntry[] }[];
  readonly filled: readonly Filled[];
}

/**
 * How imported themes come into a codebook. One that is known by its id, label or alias is the theme that is there; it
 * stays where it is, and nothing it has is changed.
 */
export function importPlan(codebook: Codebook, themes: readonly ImportedTheme[]): ImportPlan {
  return new Planner(codebook).plan(themes);
}

class Planner {
  private readonly added = new Map<string | null, ThemeEntry[]>();
  private readonly filled: Filled[] = [];
  private readonly ids: Set<string>;

  constructor(private readonly codebook: Codebook) {
    this.ids = new Set(codebook.themes.map(({ id }) => id));
  }

  plan(themes: readonly ImportedTheme[]): ImportPlan {
    for (const theme of themes) this.take(theme, null, null);
    return {
      added: [...this.added].map(([below, entries]) => ({ below, entries })),
      filled: this.filled,
    };
  }

  /**
   * @param parent id of the theme right above
   * @param below id of the nearest theme above that is in the codebook: its children are written behind it
   */
  private take(theme: ImportedTheme, parent: string | null, below: string | null): void {
    const known =
      (theme.id === null ? null : this.codebook.get(theme.id)) ?? this.codebook.byLabel(theme.label);
    if (known !== null) {
      const filled = missing(theme, known);
      if (filled !== null) this.filled.push(filled);
      for (const child of theme.children) this.take(child, known.id, known.id);
      return;
    }
    const id = this.freeId(theme.label);
    const entries = this.added.get(below) ?? [];
    this.added.set(below, entries);
    entries.push(entryOf(theme, id, parent));
    for (const child of theme.children) this.take(child, id, below);
  }

  private freeId(label: string): string {
    let id = label;
    for (let n = 2; this.ids.has(id); n++) id = `${label}-${String(n)}`;
    this.ids.add(id);
    return id;
  }
}

function entryOf(
  { label, description, color, rule }: ImportedTheme,
  id: string,
  parent: string | null,
): ThemeEntry {
  const { keywords, patterns, composed } = parts(alternatives(rule));
  const [only] = composed;
  const entry: (ThemeEntry[number] | null)[] = [
    ['id', id],
    ['label', label],
    description === '' ? null : ['description', description],
    parent === null ? null : ['parent', parent],
    color === null ? null : ['color', color],
    keywords.length === 0 ? null : ['keywords', keywords],
    patterns.length === 0 ? null : ['patterns', patterns],
    only === undefined
      ? null
      : ['rule', (composed.length === 1 ? only : { any: composed }) as Record<string, unknown>],
  ];
  return entry.filter((each) => each !== null);
}

/** What a theme of the codebook lacks; null for nothing. */
function missing({ description, color, rule }: ImportedTheme, theme: Theme): Filled | null {
  const known = new Set(alternatives(theme.rule).map((each) => JSON.stringify(each)));
  const { keywords, patterns, composed } = parts(
    alternatives(rule).filter((each) => !known.has(JSON.stringify(each))),
  );
  const values: [ThemeKey, string][] = [];
  if (theme.description === '' && description !== '') values.push(['description', description]);
  if (theme.color === null && color !== null) values.push(['color', color]);
  const words: ['keywords' | 'patterns', readonly string[]][] = [
    ['keywords', keywords],
    ['patterns', patterns],
  ];
  const filled = {
    id: theme.id,
    values,
    words: words.filter(([, list]) => list.length > 0),
    rules: composed,
  };
  return values.length + filled.words.length + composed.length === 0 ? null : filled;
}

/** Rules of which any is enough, by the keys of a theme they go to. */
function parts(rules: readonly ThemeRule[]) {
  const keywords = rules.flatMap((rule) => (rule.kind === 'keyword' ? [rule.text] : []));
  const patterns = rules.flatMap((rule) => (rule.kind === 'pattern' ? [rule.source] : []));
  const composed = rules.filter(({ kind }) => kind !== 'keyword' && kind !== 'pattern').map(plainRule);
  return { keywords, patterns, composed };
}
