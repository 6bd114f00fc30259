/** The themes of a codebook, as plain data. */
import type { Span } from '../text/span';

/** How far apart the words of a `near` rule may stand: at most so many characters between them, or in one unit. */
export type Nearness = number | 'sentence' | 'remark';

/**
 * What tells from a remark's text that it is about a theme.
 *
 *     near: [人材, 不足], within: 10      介護の[人材]は今も[不足]している
 */
export type ThemeRule =
  /** A word or phrase, whatever its width, spaces and variants of kanji. */
  | { readonly kind: 'keyword'; readonly text: string }
  /** A regular expression in the syntax of RE2, case not regarded. */
  | { readonly kind: 'pattern'; readonly source: string }
  /** At least one holds (or). */
  | { readonly kind: 'any'; readonly rules: readonly ThemeRule[] }
  /** Every one holds (and). */
  | { readonly kind: 'all'; readonly rules: readonly ThemeRule[] }
  | { readonly kind: 'not'; readonly rule: ThemeRule }
  /** Every one holds, in places this near to each other. */
  | { readonly kind: 'near'; readonly rules: readonly ThemeRule[]; readonly within: Nearness };

/** One theme of the codebook. */
export interface Theme {
  /** Never changes; other themes refer to it. Unique. */
  readonly id: string;
  /** What people read, and what stands behind the # of a tag. Unique among labels and aliases. */
  readonly label: string;
  /** May be empty. */
  readonly description: string;
  /** The id of the theme above, which exists; null for a theme of the top level. */
  readonly parent: string | null;
  /** A name of `COLOR_NAMES` or #rrggbb; null where none is given (a theme does not inherit it, see `colorOf`). */
  readonly color: string | null;
  /** Other words by which it is found and under which tags are read. */
  readonly aliases: readonly string[];
  /** No longer used for new tags. */
  readonly deprecated: boolean;
  /** The id of the theme to use instead, which exists; null where there is none. */
  readonly replacedBy: string | null;
  /** What suggests the theme; null where nothing does. */
  readonly rule: ThemeRule | null;
  /** Words inside which the rule's keywords do not count: 予算委員会 for 予算. */
  readonly except: readonly string[];
  /** Labels from the top level down, joined by /. */
  readonly path: string;
  /** The whole entry in the YAML file. */
  readonly span: Span;
  /** The label in the YAML file; the id where there is no label. */
  readonly labelSpan: Span;
}

/** Colours by name: they are taken from the editor's colour theme, so that they fit light and dark. */
export const COLOR_NAMES = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'gray'] as const;

/** True for a colour that a codebook may have. */
export function isColor(text: string): boolean {
  return (COLOR_NAMES as readonly string[]).includes(text) || /^#[0-9a-f]{6}$/iu.test(text);
}
