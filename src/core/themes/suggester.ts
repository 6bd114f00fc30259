import type { Codebook } from './codebook';
import type { RuleMatch, ThemeRules } from './rules';
import { suggestions, type Suggestion } from './suggest';
import type { ModelSuggestion, ThemeModel } from './themeModel';

/** What is found in one text, whatever themes its remark has. */
interface Found {
  readonly matches: readonly RuleMatch[];
  readonly learnt: readonly ModelSuggestion[];
  /** What was left to be suggested, by the themes that were there. */
  readonly left: Map<string, readonly Suggestion[]>;
}

/** Of so many sets of themes that one text was asked for it is kept what was left. */
const MOST_KEPT = 8;
const nothing: readonly Suggestion[] = [];

/**
 * Suggests themes for remarks by the codebook's rules and by what was tagged before. Texts are looked at once: after
 * a letter typed only the remark that it stands in is new.
 */
export class Suggester {
  /** Suggests nothing. */
  static readonly none = new Suggester(null, null, null);

  private known = new Map<string, Found>();
  private fresh = new Map<string, Found>();

  /**
   * @param rules null where the codebook has none
   * @param model as it is now: once it has learnt more another suggester is needed. Null where nothing was learnt
   */
  constructor(
    private readonly codebook: Codebook | null,
    private readonly rules: ThemeRules | null,
    private readonly model: ThemeModel | null,
  ) {}

  /**
   * What is left to be suggested for a text; see `suggestions`. Spans are offsets in the text.
   * @param text of a remark (`Remark.text`)
   * @param present ids of the themes that the remark has
   * @returns the same suggestions for the same text and themes, as long as the text is known
   */
  suggest(text: string, present: readonly string[]): readonly Suggestion[] {
    if (this.codebook === null) return nothing;
    const { matches, learnt, left } = this.found(text);
    if (matches.length + learnt.length === 0) return nothing;
    const key = present.join(' ');
    let suggested = left.get(key);
    if (suggested === undefined) {
      suggested = suggestions(this.codebook, matches, learnt, present);
      if (left.size >= MOST_KEPT) left.clear();
      left.set(key, suggested);
    }
    return suggested;
  }

  /** Forgets the texts that were not asked for since the last call: to be called between two rounds. */
  nextRound(): void {
    this.known = this.fresh;
    this.fresh = new Map();
  }

  private found(text: string): Found {
    const found = this.fresh.get(text) ?? this.known.get(text) ?? this.look(text);
    this.fresh.set(text, found);
    return found;
  }

  private look(text: string): Found {
    return {
      matches: this.rules?.match(text) ?? [],
      learnt: this.model?.suggest(text) ?? [],
      left: new Map(),
    };
  }
}
