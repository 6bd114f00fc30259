import fc from 'fast-check';
import { minutesText } from '../generate/minutes';
import { FRAGMENTS } from '../mutate';
import type { Failure } from '../properties';
import { idsSurvive, memoryMakesNoDifference } from '../properties/stability';
import { checked } from '../propertyRun';
import { Random } from '../random';
import type { Suite } from '../suite';

/** One edit of a document; `at` is a share of its length in millionths. */
const edit = fc.record({
  document: fc.integer({ min: 0, max: 1_000_000 }),
  at: fc.integer({ min: 0, max: 999_999 }),
  deleted: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 200 })),
  inserted: fc.oneof(
    fc.constantFrom('', 'あ', '。', '\n', '\n\n', '○甲野委員　はい。\n', '\n・追記する。\n', '（２）追加\n'),
    fc.constantFrom(...FRAGMENTS),
  ),
});

/** What an edit leaves alone keeps its id, and what is kept of the version before does not show. */
export const edits: Suite = {
  name: 'edits',
  share: 0.12,
  run: (run) => {
    checked(run, 'edits', edit, ({ document, at, deleted, inserted }): Failure | null => {
      const text = minutesText(new Random(document));
      const offset = Math.floor((text.length * at) / 1_000_000);
      const after = text.slice(0, offset) + inserted + text.slice(offset + deleted);
      const remembered = memoryMakesNoDifference(text, after);
      if (remembered !== null) return { property: 'memory-makes-no-difference', message: remembered };
      const message = idsSurvive(run.parse(text), run.parse(after));
      return message === null ? null : { property: 'ids-survive-edits', message };
    });
  },
};
