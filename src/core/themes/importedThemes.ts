/** Themes that another program's codebook brings, before they are in ours. */
import { isTagName } from './labels';
import type { ThemeRule } from './theme';

export interface ImportedTheme {
  /** The id of the theme of the codebook that it is known to be; null where only its name can tell. */
  readonly id: string | null;
  /** Can stand in a tag; unique among the imported ones. */
  readonly label: string;
  /** May be empty. */
  readonly description: string;
  readonly color: string | null;
  readonly rule: ThemeRule | null;
  readonly children: readonly ImportedTheme[];
}

/**
 * Something that does not come over as it was.
 * renamed: the name cannot be a tag, or is there twice; left-out: our rules cannot say it; no-rule: nothing of the rule
 * is left; in-characters: words between words became characters; base-form: matches this form of the word only.
 */
export type ImportNoteCode = 'renamed' | 'left-out' | 'no-rule' | 'in-characters' | 'base-form';

export interface ImportNote {
  readonly code: ImportNoteCode;
  /** 1-based, in the file that is imported. */
  readonly line: number;
  /** The theme as it is called there. */
  readonly theme: string;
  /** What is meant: the new name, the part of the rule. */
  readonly detail: string;
}

/** Why nothing can be imported from a file. */
export interface ImportProblem {
  readonly code: 'not-xml' | 'document-type' | 'not-a-codebook' | 'no-themes';
  /** 1-based. */
  readonly line: number;
  /** In the parser's words; may be empty. */
  readonly detail: string;
}

export type ThemesImport =
  | { readonly themes: readonly ImportedTheme[]; readonly notes: readonly ImportNote[] }
  | { readonly problem: ImportProblem };

/** What to do with themes that are there already: fill in what they lack, or leave them. */
export type ExistingThemes = 'merge' | 'keep';

/** Gives names that can be tags, each once. */
export class ImportedNames {
  private readonly used = new Set<string>();

  /** The name as a label: what cannot stand in a tag becomes _, / becomes ・. */
  labelOf(name: string): string {
    const label = fitting(name.trim());
    let unique = label;
    for (let n = 2; this.used.has(unique.toLowerCase()); n++) unique = `${label}-${String(n)}`;
    this.used.add(unique.toLowerCase());
    return unique;
  }
}

const longest = 50;

function fitting(name: string): string {
  if (isTagName(name) && name.length <= longest) return name;
  const label = name
    .replace(/[/／]/gu, '・')
    .replace(/[^\p{L}\p{M}\p{N}_\-・]+/gu, '_')
    .replace(/^[_\-・\p{M}]+|[_\-・]+$/gu, '');
  const short = Array.from(label).slice(0, longest).join('');
  return isTagName(short) ? short : `_${short}`;
}
