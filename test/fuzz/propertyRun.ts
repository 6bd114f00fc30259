import fc from 'fast-check';
import type { Failure } from './properties';
import { literal } from './shrink';
import type { Run } from './suite';

/**
 * Tries a property on values of an arbitrary and reports what came out. fast-check ends at the first failure
 * (and shrinks it), so the cases after it are tried in a new run, from the next seed.
 */
export function checked<T>(
  { seed, cases, deadline, report }: Run,
  suite: string,
  arbitrary: fc.Arbitrary<T>,
  failureFor: (value: T) => Failure | null,
): void {
  let left = cases;
  for (let round = 0; left > 0 && round < MOST_ROUNDS && performance.now() < deadline; round++) {
    const seen: Failure[] = [];
    const known: Failure[] = [];
    const details = fc.check(
      fc.property(arbitrary, (value) => {
        const found = failureFor(value);
        if (found === null) return;
        const [shrinking] = seen;
        if (shrinking === undefined && !report.wants(found.property)) {
          known.push(found);
          return;
        }
        // While shrinking, another failure is not a smaller form of this one.
        if (shrinking !== undefined && found.property !== shrinking.property) return;
        seen.push(found);
        throw new Error(found.message);
      }),
      {
        seed: seed + round,
        numRuns: left,
        endOnFailure: false,
        interruptAfterTimeLimit: Math.max(1, deadline - performance.now()),
      },
    );
    const tried = Math.max(1, details.numRuns);
    left -= tried;
    for (const { property } of known) report.fail(property, () => []);
    const failure = seen.at(-1);
    if (!details.failed || failure === undefined) {
      report.pass(details.numRuns - known.length);
      if (details.interrupted) return;
      continue;
    }
    report.pass(tried - 1 - known.length);
    const { property, message } = failure;
    const [value] = details.counterexample ?? [];
    report.fail(property, () => [
      message,
      `shrunk: ${typeof value === 'string' ? literal(value) : JSON.stringify(value)}`,
      `again: npm run test:fuzz -- --only ${suite} --seed ${seed + round}`,
    ]);
  }
}

/** After so many failures it is not one more that is wanted. */
const MOST_ROUNDS = 50;
