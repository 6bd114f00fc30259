import { minutesText } from '../generate/minutes';
import { mutated } from '../mutate';
import { failureOf } from '../properties';
import { caseSeed, Random } from '../random';
import { literal, shrunk } from '../shrink';
import type { Suite } from '../suite';

/** The text of one case of the loop. */
export function mutatedText(seed: number, index: number): string {
  const random = new Random(caseSeed(seed, index));
  return mutated(minutesText(random), random);
}

/** The seeded loop: invented minutes in every layout, damaged in every way. */
export const mutatedMinutes: Suite = {
  name: 'mutated',
  share: 0.6,
  run: ({ parse, seed, cases, only, deadline, report }) => {
    const from = only ?? 0;
    const to = only === null ? cases : only + 1;
    for (let i = from; i < to && performance.now() < deadline; i++) {
      const text = mutatedText(seed, i);
      const failure = failureOf(text, parse);
      if (failure === null) {
        report.pass();
        continue;
      }
      report.fail(failure.property, () => {
        const small = shrunk(text, (t) => failureOf(t, parse)?.property === failure.property);
        return [
          failure.message,
          `shrunk: ${literal(small)}`,
          `which says: ${failureOf(small, parse)?.message ?? failure.message}`,
          `again: npm run test:fuzz -- --only mutated --seed ${seed} --case ${i}`,
        ];
      });
    }
  },
};
