import * as assert from 'node:assert';
import { bulletToEnd } from '../../../../src/core/language/enter';

/** `|` is the cursor. */
function ended(text: string): string {
  const column = text.indexOf('|');
  const line = text.replace('|', '');
  const cut = bulletToEnd(line, column);
  return cut === null ? line : line.slice(0, cut.start) + line.slice(cut.end);
}

describe('bulletToEnd', () => {
  for (const text of [
    '- |',
    '-|',
    '  - |',
    '-- |',
    '・|',
    '　・　|',
    '• |',
    '●|',
    '○ |',
    '◆ |',
    '* |',
    '\t- |',
  ])
    it(`ends ${JSON.stringify(text)}`, () => {
      assert.strictEqual(ended(text), '');
    });

  for (const text of ['- a|', '|- ', '|', '○甲野委員|', '--- |', '** |', '1. |', '- （|', '－ 以上 －|'])
    it(`leaves ${JSON.stringify(text)}`, () => {
      assert.strictEqual(ended(text), text.replace('|', ''));
    });
});
