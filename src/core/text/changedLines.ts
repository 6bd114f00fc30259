/** What is the same in two versions of a text. */

/** Length of what two texts begin with alike. */
export function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of what two texts end with alike, behind the first `before` characters. */
export function commonSuffix(a: string, b: string, before: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - before;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low))
      low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines in which two versions of a text differ: whole lines, their \n with them, as offsets in both versions. */
export interface ChangedLines {
  readonly start: number;
  /** Where they end in the version before, and in the version behind. */
  readonly before: number;
  readonly after: number;
}

/**
 * The lines (ended by \n) in which two versions of a text differ; nothing else does. An empty stretch at the end where
 * they are the same.
 *
 *     before  一⏎二⏎三⏎四    after  一⏎２⏎弐⏎三⏎四    start 2, before 4, after 6
 */
export function changedLines(before: string, after: string): ChangedLines {
  const same = commonPrefix(before, after);
  const behind = commonSuffix(before, after, same);
  const start = same === 0 ? 0 : after.lastIndexOf('\n', same - 1) + 1;
  const lineEnd = after.indexOf('\n', after.length - behind);
  const end = lineEnd < 0 ? after.length : lineEnd + 1;
  return { start, before: end - after.length + before.length, after: end };
}
