/** A row of bars as a path of SVG. */

/** Of the whole height: so much a bar that stands for anything has at least. */
const LEAST = 0.12;

/**
 * The bars, one wide with a gap between them, from the base line up.
 * @param height of the largest; nothing is drawn for 0
 */
export function barsPath(values: readonly number[], height: number): string {
  const most = Math.max(...values, 0);
  if (most === 0) return '';
  return values
    .map((value, i) => {
      if (value <= 0) return '';
      const tall = height * Math.max(LEAST, value / most);
      return `M${i} ${height}v${(-tall).toFixed(2)}h0.8v${tall.toFixed(2)}z`;
    })
    .join('');
}
