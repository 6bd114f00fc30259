import fc from 'fast-check';
import { FRAGMENTS } from '../mutate';
import { failureOf } from '../properties';
import { checked } from '../propertyRun';
import type { Suite } from '../suite';

/** Texts of nothing but what means something to a parser, of nothing but characters, and of both. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: joined(fc.constantFrom(...FRAGMENTS)) },
  {
    weight: 2,
    arbitrary: joined(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 4 }))),
  },
  {
    weight: 1,
    arbitrary: joined(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  // One fragment many times: runs of marks, brackets, numbers.
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...FRAGMENTS),
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom('', '\n', ' ', '　'),
      )
      .map(([fragment, times, separator]) => Array.from({ length: times }, () => fragment).join(separator)),
  },
);

function joined(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));
}

/** Properties of any text at all, shrunk by fast-check. */
export const anyText: Suite = {
  name: 'texts',
  share: 0.25,
  run: (run) => {
    checked(run, 'texts', hostileText, (text) => failureOf(text, run.parse));
  },
};
