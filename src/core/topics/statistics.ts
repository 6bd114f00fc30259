/** The tests and measures that the summary of topics uses. Pure numbers. */

/**
 * Log-likelihood ratio G² of a word's frequency in two texts (Dunning 1993, "Accurate Methods for the Statistics of
 * Surprise and Coincidence", Computational Linguistics 19): how surprising it would be if both used it alike.
 * 3.84 is reached by chance in 5 of 100 cases, 6.63 in 1, 10.83 in 1 of 1,000 (χ², one degree of freedom).
 * @returns 0 where the rates are the same or a text is empty; positive where the first uses it more, else negative
 */
export function signedLogLikelihood(
  count: number,
  total: number,
  otherCount: number,
  otherTotal: number,
): number {
  const all = total + otherTotal;
  if (total <= 0 || otherTotal <= 0) return 0;
  const cells = [
    [count, total * ((count + otherCount) / all)],
    [otherCount, otherTotal * ((count + otherCount) / all)],
    [total - count, total * ((all - count - otherCount) / all)],
    [otherTotal - otherCount, otherTotal * ((all - count - otherCount) / all)],
  ] as const;
  let g = 0;
  for (const [observed, expected] of cells)
    if (observed > 0 && expected > 0) g += observed * Math.log(observed / expected);
  const sign = count / total >= otherCount / otherTotal ? 1 : -1;
  return 2 * Math.max(0, g) * sign;
}

/** The G² that chance alone reaches in 5 of 100 cases. */
export const SIGNIFICANT_G2 = 3.84;

/** How often chance alone reaches a G² of one degree of freedom, 0 … 1. Its sign is not regarded. */
export function chanceOf(g2: number): number {
  return 2 * upperNormal(Math.sqrt(Math.abs(g2)));
}

/**
 * Probabilities adjusted for their number: those up to 0.05 then hold at most 5% that are chance (Benjamini and
 * Hochberg 1995, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57, 289–300).
 * @returns in the order of the values, each at least as great as it was and at most 1
 */
export function adjustForMany(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const adjusted = new Array<number>(values.length).fill(1);
  let least = 1;
  for (const [i, index] of order.entries()) {
    const rank = values.length - i;
    least = Math.min(least, ((values[index] ?? 1) * values.length) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}

export interface Trend {
  /** Kendall's τ-a between order and value, -1 … 1. */
  readonly tau: number;
  /** How often chance alone gives a trend as clear, 0 … 1; 1 where there are too few values. */
  readonly p: number;
}

/** Values below which the test's normal approximation says nothing. */
const FEWEST_FOR_TREND = 4;

/**
 * Mann–Kendall test for a trend in values in order of time (Mann 1945, Econometrica 13; Kendall 1975, "Rank
 * Correlation Methods"), two-sided, with the correction for ties and for continuity.
 */
export function mannKendall(values: ArrayLike<number>): Trend {
  const { length } = values;
  let least = length === 0 ? 0 : Infinity;
  for (let i = 0; i < length; i++) least = Math.min(least, values[i] ?? 0);
  const places = new Int32Array(length);
  const above = new Float64Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = values[i] ?? 0;
    if (value === least) continue;
    places[count] = i;
    above[count++] = value;
  }
  return mannKendallAbove(length, places.subarray(0, count), above.subarray(0, count));
}

/**
 * The same of values of which most are the least: in most meetings most topics are not spoken of.
 * @param n how many values there are
 * @param places indexes of those that are greater than the least, in order
 * @param above those values
 */
export function mannKendallAbove(n: number, places: Int32Array, above: Float64Array): Trend {
  const { length } = above;
  const { sorted, inversions } = sortCounting(above);
  const pairs = (n * (n - 1)) / 2;
  const forTies = (t: number): number => t * (t - 1) * (2 * t + 5);
  let variance = forTies(n) - forTies(n - length);
  // Pairs that rise less pairs that fall, Kendall's S: of two that are above the least …
  let s = (length * (length - 1)) / 2 - 2 * inversions;
  for (let i = 0; i < length;) {
    const from = i;
    while (i < length && sorted[i] === sorted[from]) i++;
    variance -= forTies(i - from);
    s -= ((i - from) * (i - from - 1)) / 2;
  }
  // … and of one that is, and one that is not.
  for (let i = 0; i < length; i++) s += 2 * ((places[i] ?? 0) - i) - (n - length);
  variance /= 18;
  const tau = pairs === 0 ? 0 : s / pairs;
  if (n < FEWEST_FOR_TREND || variance <= 0) return { tau, p: 1 };
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return { tau, p: 2 * upperNormal(z) };
}

/** Values that are sorted by insertion. */
const SHORT = 8;

/**
 * Numbers in order, and how many pairs of them were not: merge sort.
 * It meets each such pair once (Knight 1966, "A Computer Method for Calculating Kendall's Tau with Ungrouped Data",
 * Journal of the American Statistical Association 61).
 */
function sortCounting(values: Float64Array): { readonly sorted: Float64Array; readonly inversions: number } {
  const { length } = values;
  let from = values.slice();
  let inversions = 0;
  for (let start = 0; start < length; start += SHORT)
    inversions += insertionSort(from, start, Math.min(start + SHORT, length));
  let to = new Float64Array(length);
  for (let size = SHORT; size < length; size *= 2) {
    for (let start = 0; start < length; start += 2 * size)
      inversions += merge(
        from,
        to,
        start,
        Math.min(start + size, length),
        Math.min(start + 2 * size, length),
      );
    [from, to] = [to, from];
  }
  return { sorted: from, inversions };
}

/** Sorts a stretch and gives how many pairs were out of order. */
function insertionSort(values: Float64Array, start: number, end: number): number {
  let inversions = 0;
  for (let i = start + 1; i < end; i++) {
    const value = values[i] ?? 0;
    let j = i;
    for (; j > start && (values[j - 1] ?? 0) > value; j--) values[j] = values[j - 1] ?? 0;
    values[j] = value;
    inversions += i - j;
  }
  return inversions;
}

/** Merges two sorted stretches that lie side by side, and gives how many pairs were out of order. */
function merge(from: Float64Array, to: Float64Array, start: number, middle: number, end: number): number {
  let inversions = 0;
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    if (left < middle && (right >= end || (from[left] ?? 0) <= (from[right] ?? 0))) {
      to[at] = from[left++] ?? 0;
    } else {
      to[at] = from[right++] ?? 0;
      inversions += middle - left;
    }
  }
  return inversions;
}

/** P(Z > z) of the standard normal distribution for z ≥ 0 (Abramowitz and Stegun 1964, 26.2.17; error < 7.5e-8). */
function upperNormal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** Share of the places of either that both have (Jaccard 1912), 0 … 1. */
export function jaccard(both: number, one: number, other: number): number {
  const either = one + other - both;
  return either <= 0 ? 0 : both / either;
}

/**
 * Pointwise mutual information in bits (Church and Hanks 1990, "Word Association Norms, Mutual Information, and
 * Lexicography", Computational Linguistics 16): how much more often both are in one place than chance would have it.
 * 0 where one is nowhere.
 */
export function pointwiseMutualInformation(both: number, one: number, other: number, places: number): number {
  return both <= 0 || one <= 0 || other <= 0 ? 0 : Math.log2((both * places) / (one * other));
}
