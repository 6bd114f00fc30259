/** Two taggings of the same minutes: how far they agree, and where they do not. */
import type { Minutes } from '../minutes/model';
import {
  cohensKappa,
  compareTaggings,
  krippendorffsAlpha,
  percentAgreement,
  type ThemeAgreement,
} from './agreement';
import { anchorOf, findAnchors } from './anchor';
import { censusOf } from './census';
import type { Codebook } from './codebook';
import { codedThemes, inCodebookOrder, type CodedTheme } from './codedThemes';
import type { DocumentTags } from './documentTags';

/** How far two reviewers agree on a theme. */
export interface ComparedTheme extends ThemeAgreement {
  /** As `CodedTheme.key`. */
  readonly theme: string;
  readonly label: string;
  /** Labels from the top level down, joined by /. */
  readonly path: string;
}

/** A theme that one of the two gave to a remark and the other did not. */
export interface Difference {
  /** Indices of the remark in the minutes of the first and of the second. */
  readonly first: number;
  readonly second: number;
  /** As `CodedTheme.key`. */
  readonly theme: string;
  readonly label: string;
  /** Who gave it. */
  readonly by: 'first' | 'second';
}

export interface TaggingComparison {
  /** Remarks that are in both texts: those are compared. */
  readonly remarks: number;
  /** Remarks that are in one text only. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Tagged remarks, of both, that are in neither's text. */
  readonly unplaced: number;
  /** Over all remarks and themes, each a decision: yes or no. Null where no theme was given. */
  readonly agreement: number | null;
  readonly kappa: number | null;
  readonly alpha: number | null;
  /** In the order of the codebook, then the tags that it does not know. */
  readonly themes: readonly ComparedTheme[];
  /** In the order of the first's remarks. */
  readonly differences: readonly Difference[];
}

/**
 * Compares two taggings remark by remark. The texts may differ, as revisions do: remarks are paired by what they say,
 * by their speakers and neighbours. Label, alias and path of one theme are the same; a tag in two places counts once.
 */
export function compareTagged(
  first: DocumentTags,
  second: DocumentTags,
  codebook: Codebook,
): TaggingComparison {
  const pairs = pairRemarks(first, second);
  const ours = pairs.map(([i]) => codedThemes(first.ofRemark(i), codebook));
  const theirs = pairs.map(([, j]) => codedThemes(second.ofRemark(j), codebook));
  const themes = inCodebookOrder([...ours, ...theirs].flat(), codebook);
  const { themes: agreements, disagreements } = compareTaggings(keys(ours), keys(theirs));
  const byKey = new Map(agreements.map((agreement) => [agreement.theme, agreement]));
  const labels = new Map(themes.map(({ key, label }) => [key, label]));
  const decisions = agreements.flatMap(({ both, onlyFirst, onlySecond, neither }) => [
    ...repeated(true, true, both),
    ...repeated(true, false, onlyFirst),
    ...repeated(false, true, onlySecond),
    ...repeated(false, false, neither),
  ]);
  return {
    remarks: pairs.length,
    onlyFirst: first.parsed.minutes.remarks.length - pairs.length,
    onlySecond: second.parsed.minutes.remarks.length - pairs.length,
    unplaced: first.unplaced.length + second.unplaced.length,
    agreement: percentAgreement(decisions),
    kappa: cohensKappa(decisions),
    alpha: krippendorffsAlpha(decisions),
    themes: themes.flatMap(({ key, label, path }) => {
      const agreement = byKey.get(key);
      return agreement === undefined ? [] : [{ ...agreement, label, path }];
    }),
    differences: disagreements.flatMap(({ remark, theme, by }) => {
      const pair = pairs[remark];
      if (pair === undefined) return [];
      return [{ first: pair[0], second: pair[1], theme, label: labels.get(theme) ?? theme, by }];
    }),
  };
}

/**
 * The difference to go to next, or before; behind the last one comes the first. One that was settled meanwhile is gone:
 * then it goes on from its remark. Null where there is none.
 * @param current the one last gone to, of this list or an earlier one; null to begin
 */
export function stepDifference(
  differences: readonly Difference[],
  current: Difference | null,
  direction: 1 | -1,
): Difference | null {
  const count = differences.length;
  if (count === 0) return null;
  const same = differences.findIndex(
    ({ first, theme }) => first === current?.first && theme === current.theme,
  );
  const behind = differences.findIndex(({ first }) => first >= (current?.first ?? 0));
  // What stands in the place of the one that is gone is the next one.
  const place = same >= 0 ? same + direction : (behind < 0 ? count : behind) - (direction === 1 ? 0 : 1);
  return differences[(place + count) % count] ?? null;
}

/** Which remarks of two texts are the same, as pairs of indices in the order of the first. */
function pairRemarks(first: DocumentTags, second: DocumentTags): [first: number, second: number][] {
  const [a, b] = [first.parsed.minutes, second.parsed.minutes];
  const before = censusOf(a);
  const after = censusOf(b);
  if (before.said.length === after.said.length && before.said.every((said, i) => said === after.said[i]))
    return before.said.map((_, i) => [i, i]);
  const key = (i: number): string =>
    first
      .ofRemark(i)
      .map((tag) => tag.key)
      .sort()
      .join('\u0001');
  const found = findAnchors({ anchors: allAnchors(a), census: before, key, trusting: true }, b, after);
  const taken = new Set<number>();
  return found.flatMap((j, i): [number, number][] => {
    if (j === null || taken.has(j)) return [];
    taken.add(j);
    return [[i, j]];
  });
}

function allAnchors(minutes: Minutes) {
  return minutes.remarks.map((_, i) => anchorOf(minutes, i));
}

function keys(themes: readonly (readonly CodedTheme[])[]): ReadonlySet<string>[] {
  return themes.map((each) => new Set(each.map(({ key }) => key)));
}

function repeated(a: boolean, b: boolean, count: number): [boolean, boolean][] {
  return Array.from({ length: count }, () => [a, b]);
}
