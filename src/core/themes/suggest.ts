/** The themes to be suggested for a remark: by the codebook's rules, and by what was tagged before. */
import type { Span } from '../text/span';
import type { Codebook, Theme } from './codebook';
import type { RuleMatch } from './rules';
import type { ModelSuggestion, WordReason } from './themeModel';

export interface Suggestion {
  readonly theme: Theme;
  /** The words by which the codebook's rule holds (spans in the text); empty where it does not. */
  readonly evidence: readonly Span[];
  /** The words that speak for it by what was tagged before, the weightiest first; empty where none do. */
  readonly reasons: readonly WordReason[];
}

/**
 * What is left to be suggested for a remark, those by rules first. Themes that the remark has, and themes above one it
 * has, are left out; so are deprecated ones, and a parent beside its own child.
 * @param present ids of the themes that the remark has
 */
export function suggestions(
  codebook: Codebook,
  matches: readonly RuleMatch[],
  learnt: readonly ModelSuggestion[],
  present: readonly string[],
): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { theme, evidence } of matches) found.set(theme.id, { theme, evidence, reasons: [] });
  for (const { theme: id, reasons } of learnt) {
    const theme = codebook.get(id);
    if (theme === null || theme.deprecated) continue;
    found.set(id, { theme, evidence: found.get(id)?.evidence ?? [], reasons });
  }
  const taken = new Set(present);
  for (const id of [...present, ...found.keys()]) {
    const theme = codebook.get(id);
    if (theme !== null) for (const above of codebook.ancestors(theme)) taken.add(above.id);
  }
  return [...found.values()].filter(({ theme }) => !taken.has(theme.id));
}
