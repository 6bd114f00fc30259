import assert from 'node:assert/strict';
import { parseNumeral } from '../../../../src/core/text/numerals';

/** Each line of `expected` is `text = value`, the value `-` where the text is no number. */
function check(expected: string): void {
  for (const line of expected.trim().split('\n')) {
    const [text = '', value = ''] = line.trim().split(/ *= */u);
    assert.equal(String(parseNumeral(text) ?? '-'), value, `parseNumeral(${JSON.stringify(text)})`);
  }
}

describe('parseNumeral', () => {
  it('reads digits of both widths, with spaces between them', () => {
    check(`
      0 = 0
      12 = 12
      ０７ = 7
      １２ = 12
      2 0 2 6 = 2026
      １　２ = 12
      1２ = 12`);
  });

  it('reads kanji numerals with units', () => {
    check(`
      一 = 1
      十 = 10
      十二 = 12
      二十 = 20
      二十一 = 21
      三十一 = 31
      九十九 = 99
      百 = 100
      百五 = 105
      二百三十四 = 234
      千九百八十九 = 1989
      二千二十六 = 2026
      十　二 = 12`);
  });

  it('reads kanji digits by place', () => {
    check(`
      二〇 = 20
      二〇二六 = 2026
      一二 = 12
      〇 = 0
      零 = 0
      三一 = 31`);
  });

  it('reads the first year of an era', () => {
    check(`
      元 = 1`);
  });

  it('leaves everything else alone', () => {
    check(`
       = -
      回 = -
      第三 = -
      3回 = -
      十二回 = -
      ① = -
      Ⅳ = -
      -3 = -
      1.5 = -
      元年 = -
      ア = -
      99999999999999999999 = -
      九九九九九九九九九九九九九九九九九九九九 = -`);
  });
});
