/**
 * The codebook: the themes that reviewers mark remarks with, in the order of the file `.minutes/themes.yaml`.
 * It is read by `codebookFile`, which brings the YAML parser; what only asks a codebook imports this module.
 */
import { likeness } from '../text/distance';
import { labelKey } from './labels';
import type { Theme } from './theme';

export type { Theme, ThemeRule } from './theme';

/** Below this likeness a label is no help for a misspelt one. */
const LEAST_LIKENESS = 0.4;

/** All themes with the ways to ask for them. Immutable. */
export class Codebook {
  /** The codebook of a workspace that has none. */
  static readonly empty = new Codebook([]);

  private readonly byId = new Map<string, Theme>();
  /** By the keys of labels and aliases. */
  private readonly byName = new Map<string, Theme>();
  private readonly childrenOf = new Map<string | null, Theme[]>();

  /**
   * @param themes in the order of the file; ids, labels and aliases are unique, parents and successors exist and
   *   make no circle (`readCodebook` sees to it)
   */
  constructor(readonly themes: readonly Theme[]) {
    for (const theme of themes) {
      this.byId.set(theme.id, theme);
      const siblings = this.childrenOf.get(theme.parent);
      if (siblings === undefined) this.childrenOf.set(theme.parent, [theme]);
      else siblings.push(theme);
      for (const alias of theme.aliases) this.byName.set(labelKey(alias), theme);
    }
    for (const theme of themes) this.byName.set(labelKey(theme.label), theme);
  }

  /** The themes of the top level, in order. */
  get roots(): readonly Theme[] {
    return this.children(null);
  }

  /** The theme with an id, or null. */
  get(id: string): Theme | null {
    return this.byId.get(id) ?? null;
  }

  /** The themes right below one, in order; those of the top level for null. */
  children(id: string | null): readonly Theme[] {
    return this.childrenOf.get(id) ?? [];
  }

  /** The themes above one, the nearest first. */
  ancestors({ parent }: Theme): Theme[] {
    const above: Theme[] = [];
    for (let id = parent; id !== null;) {
      const theme = this.get(id);
      if (theme === null) break;
      above.push(theme);
      id = theme.parent;
    }
    return above;
  }

  /** All themes below one, in order of the tree. */
  descendants(theme: Theme): Theme[] {
    return this.children(theme.id).flatMap((child) => [child, ...this.descendants(child)]);
  }

  /**
   * The theme that a tag or a search means: by label, alias or path (親/子; any of the themes above may be named,
   * from the nearest on). Width, letter case, spaces and variants of kanji do not count. Null for none.
   */
  byLabel(text: string): Theme | null {
    const [name = '', ...above] = labelKey(text).split('/').reverse();
    const theme = this.byName.get(name) ?? null;
    if (theme === null || above.length === 0) return theme;
    const ancestors = this.ancestors(theme);
    const fits = above.every((each, i) => {
      const ancestor = ancestors[i];
      return ancestor !== undefined && this.byName.get(each) === ancestor;
    });
    return fits ? theme : null;
  }

  /** The theme to use in place of a deprecated one, at the end of the chain; null where none is named. */
  successor(theme: Theme): Theme | null {
    let last: Theme | null = null;
    for (let id = theme.replacedBy; id !== null;) {
      const next = this.get(id);
      if (next === null) break;
      last = next;
      id = next.replacedBy;
    }
    return last;
  }

  /** The colour of a theme or, where it has none, of the nearest theme above that has one; null for none. */
  colorOf(theme: Theme): string | null {
    return theme.color ?? this.ancestors(theme).find(({ color }) => color !== null)?.color ?? null;
  }

  /** The themes whose label or alias is most like a misspelt one, the likest first; never a deprecated one. */
  nearest(text: string, limit: number): Theme[] {
    const wanted = labelKey(text).split('/').at(-1) ?? '';
    return (
      this.themes
        .filter(({ deprecated }) => !deprecated)
        .map((theme) => ({ theme, likeness: likenessTo(theme, wanted) }))
        .filter((found) => found.likeness >= LEAST_LIKENESS)
        // Of equals the one as long: a misspelt 人材育成 is no 人材.
        .sort(
          (a, b) => b.likeness - a.likeness || lengthApart(a.theme, wanted) - lengthApart(b.theme, wanted),
        )
        .slice(0, limit)
        .map(({ theme }) => theme)
    );
  }
}

function lengthApart({ label }: Theme, wanted: string): number {
  return Math.abs(labelKey(label).length - wanted.length);
}

function likenessTo({ label, aliases }: Theme, wanted: string): number {
  return Math.max(...[label, ...aliases].map((name) => likeness(labelKey(name), wanted)));
}
