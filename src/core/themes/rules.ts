/** Which themes the codebook's rules suggest for a text, and by which words. */
import { sentencesOf } from '../text/sentence';
import type { Span } from '../text/span';
import { lastStartingBy } from '../text/spanSearch';
import type { Codebook, Theme } from './codebook';
import { KeywordIndex, type KeywordPlaces } from './keywords';
import { near } from './near';
import type { PatternMatcher } from './patterns';
import type { Nearness, ThemeRule } from './theme';

/** A theme that its rule suggests. */
export interface RuleMatch {
  readonly theme: Theme;
  /** The words that made the rule hold, in order and apart. UTF-16 offsets in the text. */
  readonly evidence: readonly Span[];
}

/** The rule of a theme with its words as numbers. */
type Compiled =
  | { readonly kind: 'keyword' | 'pattern'; readonly number: number }
  | { readonly kind: 'any' | 'all'; readonly rules: readonly Compiled[] }
  | { readonly kind: 'not'; readonly rule: Compiled }
  | { readonly kind: 'near'; readonly rules: readonly Compiled[]; readonly within: Nearness };

interface CompiledTheme {
  readonly theme: Theme;
  readonly rule: Compiled;
  /** Numbers of the words inside which nothing counts. */
  readonly except: readonly number[];
}

/** What is found in one text. */
interface Found {
  readonly text: string;
  readonly keywords: KeywordPlaces;
  readonly patterns: ReadonlySet<number>;
}

/** The rules of a codebook, ready to be tried on texts. Deprecated themes suggest nothing. */
export class ThemeRules {
  private readonly keywords = new KeywordIndex();
  private readonly sources: string[] = [];
  private readonly themes: CompiledTheme[] = [];
  private readonly patterns: PatternMatcher | null;
  /** Places in `themes` of the themes that a keyword or pattern may suggest. */
  private readonly byKeyword = new Map<number, number[]>();
  private readonly byPattern = new Map<number, number[]>();

  /** @param patternMatcher compiles the patterns; see `patterns` */
  constructor(codebook: Codebook, patternMatcher: (sources: readonly string[]) => PatternMatcher) {
    for (const theme of codebook.themes) {
      if (theme.rule === null || theme.deprecated) continue;
      const number = this.themes.length;
      const rule = this.compile(theme.rule, number);
      this.themes.push({ theme, rule, except: theme.except.map((word) => this.keywords.add(word)) });
    }
    this.patterns = this.sources.length === 0 ? null : patternMatcher(this.sources);
  }

  /** The themes whose rules hold for a text, in order of the codebook. Time is linear in the text's length. */
  match(text: string): RuleMatch[] {
    const keywords = this.keywords.find(text);
    const patterns = new Set(this.patterns?.which(text) ?? []);
    // A rule holds only where one of its words stands: the others need not be tried.
    const candidates = new Set<number>();
    for (const number of keywords.keys())
      for (const theme of this.byKeyword.get(number) ?? []) candidates.add(theme);
    for (const number of patterns)
      for (const theme of this.byPattern.get(number) ?? []) candidates.add(theme);
    const found = { text, keywords, patterns };
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const compiled = this.themes[number];
        const evidence = compiled === undefined ? null : new Trial(compiled, found, this.patterns).run();
        return compiled === undefined || evidence === null ? [] : [{ theme: compiled.theme, evidence }];
      });
  }

  private compile(rule: ThemeRule, theme: number): Compiled {
    switch (rule.kind) {
      case 'keyword': {
        const number = this.keywords.add(rule.text);
        listed(this.byKeyword, number, theme);
        return { kind: 'keyword', number };
      }
      case 'pattern': {
        const known = this.sources.indexOf(rule.source);
        const number = known < 0 ? this.sources.push(rule.source) - 1 : known;
        listed(this.byPattern, number, theme);
        return { kind: 'pattern', number };
      }
      case 'not':
        return { kind: 'not', rule: this.compile(rule.rule, theme) };
      default:
        return { ...rule, rules: rule.rules.map((each) => this.compile(each, theme)) };
    }
  }
}

/**
 * A span of `Remark.text` in joined offsets, given the remark's `pieces`; no word goes over the line end between two
 * of them.
 */
export function inJoined({ start, end }: Span, pieces: readonly Span[]): Span[] {
  let before = 0;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    if (start < before + length) {
      const shift = piece.start - before;
      return [{ start: start + shift, end: Math.min(end + shift, piece.end) }];
    }
    before += length + 1;
  }
  return [];
}

/** One theme's rule tried on one text. */
class Trial {
  private sentences: { readonly span: Span }[] | null = null;

  constructor(
    private readonly compiled: CompiledTheme,
    private readonly found: Found,
    private readonly patterns: PatternMatcher | null,
  ) {}

  /** The evidence, or null where the rule does not hold. */
  run(): Span[] | null {
    const places = this.holds(this.compiled.rule);
    return places === null ? null : apart(places);
  }

  private holds(rule: Compiled): readonly Span[] | null {
    switch (rule.kind) {
      case 'keyword':
        return this.counted(this.found.keywords.get(rule.number) ?? []);
      case 'pattern':
        if (!this.found.patterns.has(rule.number)) return null;
        return this.counted(this.patterns?.find(rule.number, this.found.text) ?? []);
      case 'any': {
        const all = rule.rules.map((each) => this.holds(each)).filter((each) => each !== null);
        return all.length === 0 ? null : all.flat();
      }
      case 'all': {
        const all = rule.rules.map((each) => this.holds(each));
        return all.some((each) => each === null) ? null : all.flatMap((each) => each ?? []);
      }
      case 'not':
        return this.holds(rule.rule) === null ? [] : null;
      case 'near': {
        const all = rule.rules.map((each) => this.holds(each));
        if (all.some((each) => each === null)) return null;
        return near(
          all.map((each) => each ?? []),
          rule.within,
          (offset) => this.sentenceAt(offset),
        );
      }
    }
  }

  /** The places that lie in no word of `except`; null for none. */
  private counted(places: readonly Span[]): readonly Span[] | null {
    const { keywords } = this.found;
    const excepted = this.compiled.except.flatMap((number) => keywords.get(number) ?? []);
    const left = excepted.length === 0 ? places : notInside(places, excepted);
    return left.length === 0 ? null : left;
  }

  private sentenceAt(offset: number): number {
    this.sentences ??= sentencesOf(this.found.text).map((span) => ({ span }));
    return lastStartingBy(this.sentences, offset);
  }
}

function listed(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** The places that lie in none of the outer spans; places are in order. */
function notInside(places: readonly Span[], outer: readonly Span[]): Span[] {
  const sorted = [...outer].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return places.filter(({ start, end }) => {
    for (let span = sorted[next]; span !== undefined && span.start <= start; span = sorted[++next])
      reach = Math.max(reach, span.end);
    return end > reach;
  });
}

/** Spans in order, those that overlap made one. */
function apart(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
