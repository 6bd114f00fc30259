/**
 * Learns from the remarks that were tagged which words go with which theme, and says so: a theme is suggested for the
 * words that are used more in its remarks than in the others.
 *
 * The weight of a word is the log-odds ratio with an informative Dirichlet prior, its certainty the z-score of it:
 * Monroe, Colaresi and Quinn (2008), "Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the
 * Content of Political Conflict", Political Analysis 16(4), equations 16, 20 and 22. Only words that are certain enough
 * count; their weights are summed as in a naive Bayes classifier. Each remark counts a word once.
 */
import type { Span } from '../text/span';
import { themeWords, type ThemeWord } from './words';

/** A word that speaks for a theme. */
export interface WordReason {
  /** As it is printed. */
  readonly word: string;
  /** Log-odds; above 0 it speaks for the theme. */
  readonly weight: number;
  /** Remarks of the theme that have the word, and remarks of other themes that have it. */
  readonly withTheme: number;
  readonly without: number;
  /** Where it stands in the text. */
  readonly span: Span;
}

export interface ModelSuggestion {
  /** Id of the theme. */
  readonly theme: string;
  /** Sum of the weights and of the theme's own odds, as a probability from 0 to 1. Naive: good for order, no more. */
  readonly score: number;
  /** The words that count, the weightiest first. */
  readonly reasons: readonly WordReason[];
}

/** A theme is learnt from so many remarks on, and from so many remarks in all. */
const LEAST_OF_THEME = 3;
const LEAST_REMARKS = 12;
/**
 * Words of the prior in all: the more, the more remarks it takes to convince. This and the two limits below were chosen
 * on the tagged samples of the project (test/fixtures/themes): three suggestions of four are right there.
 */
const PRIOR_WEIGHT = 150;
/** One-sided certainty of 95% that a word is used more with the theme. */
const LEAST_Z = 1.64;
/** From here on a theme is suggested. */
const LEAST_SCORE = 0.85;

interface Counts {
  /** Remarks with each word. */
  readonly words: Map<string, number>;
  /** Sum of `words`. */
  total: number;
  remarks: number;
}

/** What was tagged so far. Remarks are added and taken away as tags change. */
export class ThemeModel {
  private readonly all: Counts = newCounts();
  private readonly themes = new Map<string, Counts>();

  /** Number of tagged remarks that were learnt from. */
  get remarks(): number {
    return this.all.remarks;
  }

  /** Learns that a remark has these themes (ids), and no other. A remark without themes teaches nothing. */
  add(text: string, themes: readonly string[]): void {
    this.count(text, themes, 1);
  }

  /** Takes back what `add` learnt from the same remark. */
  remove(text: string, themes: readonly string[]): void {
    this.count(text, themes, -1);
  }

  /** The themes that the words of a text speak for, the likeliest first. */
  suggest(text: string): ModelSuggestion[] {
    if (this.all.remarks < LEAST_REMARKS) return [];
    const words = distinct(themeWords(text));
    return [...this.themes]
      .filter(([, counts]) => counts.remarks >= LEAST_OF_THEME)
      .flatMap(([theme, counts]) => {
        const reasons = apart(words.flatMap((word) => this.reason(word, counts, text)));
        const odds = Math.log(counts.remarks + 0.5) - Math.log(this.all.remarks - counts.remarks + 0.5);
        const score = 1 / (1 + Math.exp(-reasons.reduce((sum, { weight }) => sum + weight, odds)));
        return reasons.length > 0 && score >= LEAST_SCORE ? [{ theme, score, reasons }] : [];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The word as a reason, if it is certain that it goes with the theme. */
  private reason({ text: key, span }: ThemeWord, theme: Counts, text: string): WordReason[] {
    const withTheme = theme.words.get(key) ?? 0;
    if (withTheme < 2) return [];
    const inAll = this.all.words.get(key) ?? 0;
    const without = inAll - withTheme;
    const prior = (PRIOR_WEIGHT * inAll) / this.all.total;
    const others = this.all.total - theme.total;
    const weight =
      logOdds(withTheme + prior, theme.total + PRIOR_WEIGHT) -
      logOdds(without + prior, others + PRIOR_WEIGHT);
    const z = weight / Math.sqrt(1 / (withTheme + prior) + 1 / (without + prior));
    if (z < LEAST_Z) return [];
    return [{ word: text.slice(span.start, span.end), weight, withTheme, without, span }];
  }

  private count(text: string, themes: readonly string[], step: 1 | -1): void {
    if (themes.length === 0) return;
    const words = distinct(themeWords(text));
    tally(this.all, words, step);
    for (const theme of new Set(themes)) {
      const counts = this.themes.get(theme) ?? newCounts();
      this.themes.set(theme, counts);
      tally(counts, words, step);
    }
  }
}

function newCounts(): Counts {
  return { words: new Map(), total: 0, remarks: 0 };
}

function tally(counts: Counts, words: readonly ThemeWord[], step: 1 | -1): void {
  counts.remarks += step;
  counts.total += step * words.length;
  for (const { text } of words) {
    const count = (counts.words.get(text) ?? 0) + step;
    if (count > 0) counts.words.set(text, count);
    else counts.words.delete(text);
  }
}

function logOdds(count: number, total: number): number {
  return Math.log(count / (total - count));
}

/** Each word once, where it stands first. */
function distinct(words: readonly ThemeWord[]): ThemeWord[] {
  return [...new Map([...words].reverse().map((word) => [word.text, word])).values()].reverse();
}

/** Reasons that do not overlap, the weightiest first: parts of a word that counts already say nothing new. */
function apart(reasons: readonly WordReason[]): WordReason[] {
  const kept: WordReason[] = [];
  for (const reason of [...reasons].sort((a, b) => b.weight - a.weight)) {
    if (!kept.some(({ span }) => span.start < reason.span.end && reason.span.start < span.end))
      kept.push(reason);
  }
  return kept;
}
