/**
 * Changes of a codebook as plain edits of its text: comments, order and formatting of everything else stay. Which tags
 * change with it is worked out by `retag` from the codebook before and after.
 */
import { lineEdits } from '../text/lineDiff';
import { applyEdits, type TextEdit } from '../text/textEdit';
import type { Codebook, Theme } from './codebook';
import { readCodebook } from './codebookFile';
import { importPlan } from './codebookImport';
import type { ExistingThemes, ImportedTheme } from './importedThemes';
import { labelKey } from './labels';
import type { ThemeKey } from './themeNodes';
import { onOneLine, ThemesText } from './themesText';

/** A theme to be added; what is null or empty is not written. */
export interface NewTheme {
  readonly label: string;
  readonly parent: string | null;
  readonly description: string;
  readonly color: string | null;
  /** Words that remarks with the theme are likely to have. */
  readonly keywords?: readonly string[];
}

export type CodebookChange =
  /** Themes of another program's codebook. */
  | {
      readonly kind: 'import';
      readonly themes: readonly ImportedTheme[];
      readonly existing: ExistingThemes;
    }
  | { readonly kind: 'add'; readonly theme: NewTheme }
  | { readonly kind: 'rename'; readonly id: string; readonly label: string }
  /** Under another theme, or to the top level (null). */
  | { readonly kind: 'move'; readonly id: string; readonly parent: string | null }
  /** The theme goes; its names, words and children become those of another one. */
  | { readonly kind: 'merge'; readonly id: string; readonly into: string }
  /** The theme stays, marked as deprecated, with the theme to use instead, if any. */
  | { readonly kind: 'retire'; readonly id: string; readonly replacedBy: string | null };

/** A change worked out. */
export interface CodebookPlan {
  /** Edits of the file's text, in UTF-16 offsets; empty where nothing changes. */
  readonly edits: readonly TextEdit[];
  /** The codebook after the edits. */
  readonly codebook: Codebook;
  /** Ids of themes whose tags become those of another theme, with its id. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Works out a change. Null where it cannot be done: a theme that does not exist, a label that is taken (see
 * `isFreeLabel`), a theme moved below itself, or a file that has mistakes of its own in the place.
 */
export function planChange(text: string, change: CodebookChange): CodebookPlan | null {
  const { codebook, problems } = readCodebook(text);
  const draft = new Draft(text);
  if (!draft.isWritable) return null;
  const moved = new Planner(codebook, draft).plan(change);
  if (moved === null) return null;
  const after = readCodebook(draft.text);
  // Never write what is worse than before.
  if (after.problems.length > problems.length) return null;
  return { edits: lineEdits(text, draft.text), codebook: after.codebook, moved };
}

/** True when no other theme has the label as its label or alias. */
export function isFreeLabel(codebook: Codebook, label: string, except: string | null = null): boolean {
  const owner = codebook.byLabel(label);
  return labelKey(label) !== '' && (owner === null || owner.id === except);
}

/** Ids whose tags move, with where to; null for a change that cannot be done. */
type Moved = ReadonlyMap<string, string> | null;

const nothingMoved: Moved = new Map();

/** The file while it is changed: each step is worked out on the text that the one before left. */
class Draft {
  constructor(public text: string) {}

  get isWritable(): boolean {
    return new ThemesText(this.text).isWritable;
  }

  edit(edits: (file: ThemesText) => readonly TextEdit[]): void {
    const lineEnd = this.text.includes('\r\n') ? '\r\n' : '\n';
    const written = edits(new ThemesText(this.text)).map(({ span, text }) => ({
      span,
      text: text.replaceAll('\n', lineEnd),
    }));
    this.text = applyEdits(this.text, written);
  }
}

class Planner {
  constructor(
    private readonly codebook: Codebook,
    private readonly draft: Draft,
  ) {}

  plan(change: CodebookChange): Moved {
    if (change.kind === 'add') return this.add(change.theme);
    if (change.kind === 'import') return this.takeImport(change.themes, change.existing);
    const theme = this.codebook.get(change.id);
    if (theme === null) return null;
    switch (change.kind) {
      case 'rename':
        return this.rename(theme, change.label.trim());
      case 'move':
        return this.move(theme, change.parent);
      case 'merge':
        return this.merge(theme, change.into);
      case 'retire':
        return this.retire(theme, change.replacedBy);
    }
  }

  private add({ label, parent, description, color, keywords = [] }: NewTheme): Moved {
    if (!isFreeLabel(this.codebook, label)) return null;
    if (parent !== null && this.codebook.get(parent) === null) return null;
    let id = label;
    for (let n = 2; this.codebook.get(id) !== null; n++) id = `${label}-${String(n)}`;
    const keys: [ThemeKey, string | null][] = [
      ['id', id],
      ['label', label],
      ['description', description === '' ? null : description],
      ['parent', parent],
      ['color', color],
    ];
    const values = keys.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
    this.draft.edit((file) => file.add([values], this.lastBelow(parent)));
    if (keywords.length > 0) this.draft.edit((file) => file.append(id, 'keywords', keywords));
    return nothingMoved;
  }

  private takeImport(themes: readonly ImportedTheme[], existing: ExistingThemes): Moved {
    const plan = importPlan(this.codebook, themes);
    for (const { below, entries } of plan.added)
      this.draft.edit((file) => file.add(entries, this.lastBelow(below)));
    if (existing === 'keep') return nothingMoved;
    for (const { id, values, words, rules } of plan.filled) {
      for (const [key, value] of values) this.draft.edit((file) => file.set(id, key, value));
      for (const [key, list] of words) this.draft.edit((file) => file.append(id, key, list));
      for (const rule of rules) this.draft.edit((file) => file.addRule(id, onOneLine(rule)));
    }
    return nothingMoved;
  }

  /** The id of the theme behind which a new child of a parent goes; null for the end of the file. */
  private lastBelow(parent: string | null): string | null {
    const theme = parent === null ? null : this.codebook.get(parent);
    if (theme === null) return null;
    const family = [theme, ...this.codebook.descendants(theme)];
    return family.reduce((last, each) => (each.span.start > last.span.start ? each : last)).id;
  }

  private rename({ id, label }: Theme, to: string): Moved {
    if (!isFreeLabel(this.codebook, to, id)) return null;
    if (to !== label) this.draft.edit((file) => file.set(id, 'label', to));
    return nothingMoved;
  }

  private move(theme: Theme, parent: string | null): Moved {
    if (parent === theme.parent) return nothingMoved;
    const above = parent === null ? null : this.codebook.get(parent);
    if (parent !== null && above === null) return null;
    if (above !== null && [above, ...this.codebook.ancestors(above)].includes(theme)) return null;
    this.setOrRemove(theme.id, 'parent', parent);
    return nothingMoved;
  }

  private merge(theme: Theme, into: string): Moved {
    const target = this.codebook.get(into);
    if (target === null || target === theme) return null;
    const { draft } = this;
    for (const key of ['keywords', 'patterns', 'except'] as const)
      draft.edit((file) => file.append(into, key, file.words(theme.id, key)));
    draft.edit((file) => file.takeRule(into, theme.id));
    for (const { id, parent, replacedBy } of this.codebook.themes) {
      if (parent === theme.id) this.setOrRemove(id, 'parent', id === into ? theme.parent : into);
      if (replacedBy === theme.id) this.setOrRemove(id, 'replacedBy', id === into ? null : into);
    }
    draft.edit((file) => file.removeTheme(theme.id));
    draft.edit((file) => file.append(into, 'aliases', newNames(theme, target)));
    return new Map([[theme.id, into]]);
  }

  private retire(theme: Theme, replacedBy: string | null): Moved {
    const next = replacedBy === null ? null : this.codebook.get(replacedBy);
    if (replacedBy !== null && next === null) return null;
    if (next !== null && (next === theme || this.codebook.successor(next) === theme)) return null;
    this.draft.edit((file) => file.set(theme.id, 'deprecated', true));
    this.setOrRemove(theme.id, 'replacedBy', replacedBy);
    return replacedBy === null ? nothingMoved : new Map([[theme.id, replacedBy]]);
  }

  private setOrRemove(id: string, key: ThemeKey, value: string | null): void {
    this.draft.edit((file) => (value === null ? file.remove(id, key) : file.set(id, key, value)));
  }
}

/** The names of a theme that another one does not have yet. */
function newNames(theme: Theme, target: Theme): string[] {
  const known = new Set([target.label, ...target.aliases].map(labelKey));
  return [theme.label, ...theme.aliases].filter((name) => !known.has(labelKey(name)));
}
