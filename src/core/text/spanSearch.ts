import type { Span } from './span';

interface Placed {
  readonly span: Span;
}

/** Index of the last of `sorted` that starts at or before `offset`; -1 when there is none. */
export function lastStartingBy(sorted: readonly Placed[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
