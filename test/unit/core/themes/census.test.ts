import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { censusOf, readCensus, writeCensus } from '../../../../src/core/themes/census';
import { sketchOf } from '../../../../src/core/themes/remarkSketch';
import { isShortEdit, overlap } from '../../../../src/core/themes/remarkText';

const long = 'この計画は町の緑を十年かけて増やすものであり、費用と期間の両方を町民に示す必要があると考える。';
const minutes = parse(`甲町緑化協議会 第2回 議事録\n1. 議事\n○甲野委員　${long}\n○乙山委員　はい。\n`);

describe('census of remarks', () => {
  it('is read as it was written: short remarks as a whole, of long ones a part', () => {
    const { said, sketches } = writeCensus(censusOf(minutes));
    const census = readCensus(said, sketches);
    assert.deepEqual(writeCensus(census), { said, sketches });
    assert.deepEqual(census.said, censusOf(minutes).said);
    assert.deepEqual(census.sketch(1), sketchOf({ speaker: '乙山委員', text: 'はい。' }));
    const whole = sketchOf({ speaker: '甲野委員', text: long });
    const part = census.sketch(0);
    assert.deepEqual(part?.pieces, whole.pieces.slice(0, 32));
    assert.ok(part.covered > 0.4 && part.covered < 0.9, String(part.covered));
  });

  it('of files without sketches, or with damaged ones, has only what was said', () => {
    for (const sketches of [null, '', '- -', 'A', '!!!!'])
      assert.deepEqual(
        [0, 1].map((i) => readCensus('x y', sketches).sketch(i)),
        [null, null],
      );
  });

  it('makes nothing of white space and the width of letters', () => {
    const one = sketchOf({ speaker: '甲野 委員', text: '令和８年度の\nDX' });
    assert.deepEqual(one, sketchOf({ speaker: '甲野委員', text: '令和8年度のＤＸ' }));
  });
});

describe('how much of a remark is left', () => {
  it('is told in order', () => {
    assert.deepEqual(overlap('あいう', 'あいう'), { ofFirst: 1, ofSecond: 1 });
    // ^あ and う$ are gone, あい and いう are there: 2 of 4, of 6.
    assert.deepEqual(overlap('あいう', 'xあいうy'), { ofFirst: 2 / 4, ofSecond: 2 / 6 });
    assert.ok(overlap('あいうえお', 'えおあいう').ofFirst < 0.7);
  });

  it('is nearly all after a short edit', () => {
    assert.ok(isShortEdit('異議なし。', '特に異議なし。'));
    assert.ok(isShortEdit('特に異議なし。', '異議なし。'));
    assert.ok(!isShortEdit('異議なし。', '賛成である。'));
    assert.ok(!isShortEdit('はい。', long));
    assert.ok(!isShortEdit('', 'はい。'));
  });
});
