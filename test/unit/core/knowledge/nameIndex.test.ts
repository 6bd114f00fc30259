import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { NameIndex } from '../../../../src/core/knowledge/nameIndex';
import { nameUnits, normalText } from '../../../../src/core/text/normalText';

/** What the index must find, by trying every name. */
function tried(names: readonly string[], text: string, at: number): string[] {
  const { units, length } = normalText(text);
  const rest = String.fromCharCode(...units.subarray(at, length));
  return names.filter((name) => nameUnits(name).length >= 2 && rest.startsWith(nameUnits(name)));
}

function found(names: readonly string[], text: string, at: number): string[] {
  const index = new NameIndex(names.map((name, owner) => ({ text: name, owner })));
  const pairs: number[] = [];
  const count = index.at(normalText(text), at, pairs);
  return Array.from({ length: count }, (_, i) => index.name(pairs[i * 2] ?? -1).text);
}

describe('the index of names', () => {
  it('finds what trying every name finds', () => {
    const letters = fc.constantFrom('東', '大', '阪', 'ｶ', 'ﾞ', 'A', 'ａ', ' ', '髙', '高', '\ud842');
    const word = fc.string({ unit: letters, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit: letters, maxLength: 14 }),
        (names, text) => {
          const distinct = [...new Set(names)];
          for (let at = 0; at < normalText(text).length; at++) {
            assert.deepEqual(found(distinct, text, at).sort(), tried(distinct, text, at).sort());
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives shorter names first', () => {
    const names = ['東大阪大学', '東大', '東大阪', '大阪'];
    assert.deepEqual(found(names, '東大阪大学の', 0), ['東大', '東大阪', '東大阪大学']);
    assert.deepEqual(found(names, '東大阪大学の', 2), []);
    assert.deepEqual(found(names, '東', 0), []);
    assert.deepEqual(found([], '東大', 0), []);
  });

  it('leaves out names that are too short or too long', () => {
    const index = new NameIndex(
      ['東', ' 東 ', '東大', '東'.repeat(500)].map((text, owner) => ({ text, owner })),
    );
    assert.equal(index.size, 1);
  });
});
