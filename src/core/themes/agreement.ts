/**
 * How far two or more reviewers agree. A unit is a remark, a rating whether it is marked with a theme (or any other
 * name of a class); null where a reviewer has not rated it.
 */

/** What two reviewers gave to the same units, pair by pair; of equal length. */
export type Ratings<T> = readonly (readonly [T, T])[];

/** The share of units that both rated the same; null without units. */
export function percentAgreement<T>(pairs: Ratings<T>): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([a, b]) => a === b).length / pairs.length;
}

/**
 * Cohen's kappa: (p_o − p_e) / (1 − p_e), with p_o the share of agreement and p_e what chance gives by each
 * reviewer's own shares (J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological
 * Measurement 20, 1960). Null without units, and where both always give the same one class: then chance explains
 * everything and kappa is not defined.
 */
export function cohensKappa<T>(pairs: Ratings<T>): number | null {
  const observed = percentAgreement(pairs);
  if (observed === null) return null;
  const first = countsOf(pairs.map(([a]) => a));
  const second = countsOf(pairs.map(([, b]) => b));
  let expected = 0;
  for (const [value, count] of first) expected += (count * (second.get(value) ?? 0)) / pairs.length ** 2;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal data, any number of reviewers and missing ratings: 1 − D_o / D_e over the matrix of
 * coincidences (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Units rated by fewer than two do
 * not count. Null without such units, and where only one class was ever given.
 * @param units for each unit what each reviewer gave, null for nothing
 */
export function krippendorffsAlpha(units: readonly (readonly unknown[])[]): number | null {
  const totals = new Map<unknown, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    pairable += values.length;
    const counts = countsOf(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreement += (count * (values.length - count)) / (values.length - 1);
    }
  }
  let chance = 0;
  for (const count of totals.values()) chance += count * (pairable - count);
  return chance === 0 ? null : 1 - ((pairable - 1) * disagreement) / chance;
}

/** How two reviewers agree on one theme. */
export interface ThemeAgreement {
  readonly theme: string;
  /** Remarks that both marked, that only one did, and that neither did. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/** A remark on which two reviewers differ in a theme. */
export interface Disagreement {
  /** Index of the remark. */
  readonly remark: number;
  readonly theme: string;
  readonly by: 'first' | 'second';
}

/** Two taggings of the same remarks, compared. */
export interface Comparison {
  /** In the order in which the themes were first used. */
  readonly themes: readonly ThemeAgreement[];
  /** In the order of the remarks. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares two taggings theme by theme.
 * @param first the themes of each remark, as one name a theme; both lists are of the same remarks in order
 */
export function compareTaggings(
  first: readonly ReadonlySet<string>[],
  second: readonly ReadonlySet<string>[],
): Comparison {
  const themes = new Set([...first, ...second].flatMap((set) => [...set]));
  const none: ReadonlySet<string> = new Set();
  const disagreements: Disagreement[] = [];
  first.forEach((ours, remark) => {
    const theirs = second[remark] ?? none;
    for (const theme of ours) if (!theirs.has(theme)) disagreements.push({ remark, theme, by: 'first' });
    for (const theme of theirs) if (!ours.has(theme)) disagreements.push({ remark, theme, by: 'second' });
  });
  return {
    themes: [...themes].map((theme) => {
      const pairs = first.map((ours, i): [boolean, boolean] => [
        ours.has(theme),
        (second[i] ?? none).has(theme),
      ]);
      const count = (a: boolean, b: boolean): number => pairs.filter(([x, y]) => x === a && y === b).length;
      return {
        theme,
        both: count(true, true),
        onlyFirst: count(true, false),
        onlySecond: count(false, true),
        neither: count(false, false),
        kappa: cohensKappa(pairs),
        alpha: krippendorffsAlpha(pairs),
      };
    }),
    disagreements,
  };
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
