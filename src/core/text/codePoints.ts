/**
 * Gives the offset of a text in Unicode code points for one in UTF-16 units: the W3C's selectors count so. Fast for
 * texts without characters that take two units.
 */
export function codePointCounter(source: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of source.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
