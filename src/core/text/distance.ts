/** How alike two words are. */

/**
 * Edits that make one word of another: insertions, deletions, replacements and swaps of neighbours, one character
 * each (optimal string alignment; Damerau 1964). Time grows with the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, k) => k);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let k = 1; k <= to.length; k++) {
      const same = from[i - 1] === to[k - 1];
      let cost = Math.min(at(last, k) + 1, at(row, k - 1) + 1, at(last, k - 1) + (same ? 0 : 1));
      const swapped = i > 1 && k > 1 && from[i - 1] === to[k - 2] && from[i - 2] === to[k - 1];
      if (swapped) cost = Math.min(cost, at(before, k - 2) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return at(last, to.length);
}

/**
 * Likeness of two words, 0 (nothing in common) to 1 (the same): the share of characters that need no edit; a word
 * inside the other counts as half alike at least.
 */
export function likeness(a: string, b: string): number {
  const longer = Math.max(Array.from(a).length, Array.from(b).length);
  if (longer === 0) return 1;
  const share = 1 - editDistance(a, b) / longer;
  const inside = a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  return inside ? Math.max(share, 0.5 + share / 2) : share;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
