/** How many tests passed, failed and were skipped: read from a step's output, added up, and written. */
import { stripVTControlCharacters } from 'node:util';

/**
 * The counts in the output of a step, or undefined when there are none. Read are lines of our own,
 * `N passed, N failed, N skipped` with or without a name before it, and mocha's `N passing`, `N failing`, `N pending`; several add up.
 */
export function countsIn(output) {
  const text = stripVTControlCharacters(output);
  const found = [
    ...[...text.matchAll(/^ *(?:[\w-]+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)].map(
      ([, ...numbers]) => numbers,
    ),
    ...[...text.matchAll(/^ *(\d+) passing \(.*\)\s*$/gm)].map(([, passing]) => [passing, 0, 0]),
    ...[...text.matchAll(/^ *(\d+) failing\s*$/gm)].map(([, failing]) => [0, failing, 0]),
    ...[...text.matchAll(/^ *(\d+) pending\s*$/gm)].map(([, pending]) => [0, 0, pending]),
  ];
  if (found.length === 0) return undefined;
  return found
    .map((numbers) => numbers.map((number) => Number(number ?? 0)))
    .map(([passed, failed, skipped]) => ({ passed, failed, skipped }))
    .reduce(add);
}

/** The sum of two counts. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Counts as they are printed. */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
