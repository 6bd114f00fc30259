import assert from 'node:assert/strict';
import { HeadingRanks } from '../../../../src/core/minutes/reading/headingRanks';
import { readMark, type Mark } from '../../../../src/core/minutes/lines/marks';

function markOf(line: string): Mark {
  const mark = readMark(line, 0, line.length);
  assert.ok(mark, line);
  return mark;
}

/** The headings, each indented by two spaces a rank, enter at these ranks. */
function check(source: string): void {
  const ranks = new HeadingRanks();
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^ {4}/u, ''));
  const got = lines.map((line) => {
    const mark = markOf(line.trim());
    return '  '.repeat(ranks.enter(mark.style, mark)) + line.trim();
  });
  assert.equal(got.join('\n'), lines.join('\n'));
}

describe('HeadingRanks', () => {
  it('opens a rank for each new style and goes back to a known one', () => {
    check(`
    1. 日時
    2. 場所
    3. 議事
      （1）背景
        ① 経緯
        ② 課題
      （2）論点
    4. その他
      （1）次回`);
  });

  it('takes widths for one style', () => {
    check(`
    4. 議事
      （1）開会
      (2) 議題
      （3）意見交換
    ５．閉会`);
  });

  it('opens a rank of its own for numbers that start again inside a section', () => {
    check(`
    1. 日時
    2. 議事
      1. 背景
      2. 論点`);
  });

  it('keeps the rank of a number that repeats or is left out', () => {
    check(`
    4. 議事
    5. 議題
    5. 閉会
    7. その他`);
  });

  it('goes through five styles of the deepest minutes', () => {
    check(`
    第３ 議事
      ≪１．開会≫
      ≪２．議事≫
        ⑴　障害への備え
          ア　切替えの手順
          イ　訓練
        ⑵　その他`);
  });

  it('never nests without end', () => {
    const ranks = new HeadingRanks();
    let deepest = 0;
    for (let i = 0; i < 200; i++) deepest = Math.max(deepest, ranks.enter(`style ${i}`, null));
    for (let i = 0; i < 200; i++) deepest = Math.max(deepest, ranks.enter('1.', markOf('1. 題')));
    assert.ok(deepest < 10, `rank ${deepest}`);
  });

  it('knows which numbers go on', () => {
    const ranks = new HeadingRanks();
    const enter = (line: string): number => ranks.enter(markOf(line).style, markOf(line));
    const goesOn = (line: string): boolean => ranks.continues(markOf(line));
    assert.ok(!goesOn('1. 日時'));
    enter('1. 日時');
    enter('（1）背景');
    assert.ok(goesOn('2. 場所'));
    assert.ok(goesOn('（2）論点'));
    assert.ok(!goesOn('3. 議事'));
    assert.ok(!goesOn('①経緯'));
    enter('ア　効果');
    assert.ok(goesOn('イ　課題'));
    assert.ok(!goesOn('ウ　その他'));
    assert.ok(ranks.isOpen('(1)'));
    enter('2. 場所');
    assert.ok(!ranks.isOpen('(1)'));
    assert.ok(!goesOn('（2）論点'));
  });

  it('keeps the points of a speech apart from headings', () => {
    const ranks = new HeadingRanks();
    ranks.enter('1.', markOf('1. 議事'));
    assert.ok(!ranks.continuesPoints(markOf('（2）費用')));
    ranks.point(markOf('（1）効果'));
    assert.ok(ranks.continuesPoints(markOf('（2）費用')));
    assert.ok(!ranks.continuesPoints(markOf('（3）期間')));
    assert.ok(!ranks.continuesPoints(markOf('②費用')));
    ranks.enter('1.', markOf('2. その他'));
    assert.ok(!ranks.continuesPoints(markOf('（2）費用')));
  });
});
