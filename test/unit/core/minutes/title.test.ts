import assert from 'node:assert/strict';
import { readTitle } from '../../../../src/core/minutes/reading/title';
import { withRanges } from '../../support/marked';

/** Body, number and kind of a title whose lines are parted by ｜. */
function check(lines: string, body: string | null, number: number | null, kind: string | null): void {
  const parts = lines.split('｜');
  const source = parts.join('\n');
  let start = 0;
  const spans = parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
  const title = readTitle(source, spans);
  assert.deepEqual(
    [title.body?.value ?? null, title.meetingNumber?.value ?? null, title.kind?.value ?? null],
    [body, number, kind],
    lines,
  );
}

describe('readTitle', () => {
  it('reads a title on one line', () => {
    check('緑化協議会 第4回会合 議事概要', '緑化協議会', 4, '議事概要');
    check('緑化協議会（第3回）議事録', '緑化協議会', 3, '議事録');
    check('第5回緑化協議会 議事要旨', '緑化協議会', 5, '議事要旨');
    check('緑化協議会第2回議事録', '緑化協議会', 2, '議事録');
    check('緑化協議会　議事録', '緑化協議会', null, '議事録');
    check('緑化協議会会議録', '緑化協議会', null, '会議録');
  });

  it('reads a title split over two and three lines', () => {
    check('緑化協議会｜第4回会合 議事概要', '緑化協議会', 4, '議事概要');
    check('緑化協議会｜第4回 議事要旨', '緑化協議会', 4, '議事要旨');
    check('緑化協議会｜（第4回）｜議事要旨', '緑化協議会', 4, '議事要旨');
    check(
      '緑化協議会｜苗木ワーキンググループ（第10回）｜議事要旨',
      '緑化協議会 苗木ワーキンググループ',
      10,
      '議事要旨',
    );
    check('緑化協議会 第4回会合｜議事概要', '緑化協議会', 4, '議事概要');
  });

  it("takes quotation marks off the body's name", () => {
    check('「緑化に関する有識者会議」（第3回）議事要旨', '緑化に関する有識者会議', 3, '議事要旨');
    check('「緑化に関する有識者会議」｜第3回 議事概要', '緑化に関する有識者会議', 3, '議事概要');
  });

  it('reads the number in every form', () => {
    check('緑化協議会（第３回）議事録', '緑化協議会', 3, '議事録');
    check('緑化協議会（第十二回）議事録', '緑化協議会', 12, '議事録');
    check('緑化協議会 第 4 回会合 議事概要', '緑化協議会', 4, '議事概要');
    check('緑化協議会 第　１７　回 議事概要', '緑化協議会', 17, '議事概要');
    check('緑化協議会 第１０１回 議事概要', '緑化協議会', 101, '議事概要');
  });

  it('reads letter-spaced and Markdown titles', () => {
    check('緑化協議会（第3回）｜議　事　録', '緑化協議会', 3, '議事録');
    check('緑 化 協 議 会｜議　事　要　旨', '緑化協議会', null, '議事要旨');
    check('# 緑化協議会 第2回 議事概要', '緑化協議会', 2, '議事概要');
  });

  it('leaves the year out of the name', () => {
    check('令和6年度第2回緑化協議会 議事録', '緑化協議会', 2, '議事録');
    check('令和６年度　緑化協議会（第２回）　議事録', '緑化協議会', 2, '議事録');
  });

  it('leaves what belongs to the kind out of the name', () => {
    check('緑化協議会（第3回）議事要旨（案）', '緑化協議会', 3, '議事要旨');
    check('緑化協議会の議事録', '緑化協議会', null, '議事録');
  });

  it('has null for what is not printed', () => {
    check('緑化協議会', '緑化協議会', null, null);
    check('議事録', null, null, '議事録');
    check('第3回', null, 3, null);
    assert.deepEqual(readTitle('', []), { title: null, kind: null, body: null, meetingNumber: null });
  });

  it('tells where kind and number stand, and joins the lines', () => {
    const source = '緑化協議会\n第４回会合　議事概要';
    const title = readTitle(source, [
      { start: 0, end: 5 },
      { start: 6, end: source.length },
    ]);
    assert.equal(title.title?.value, '緑化協議会 第４回会合 議事概要');
    assert.ok(title.kind && title.meetingNumber);
    assert.equal(
      withRanges(source, [title.kind.span, title.meetingNumber.span]),
      '緑化協議会\n[第４回会合]　[議事概要]',
    );
  });
});
