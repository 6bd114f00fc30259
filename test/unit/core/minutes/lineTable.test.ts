import assert from 'node:assert/strict';
import { readLines, type LineTable } from '../../../../src/core/minutes/lineTable';
import { marked, withRanges } from '../../support/marked';

/** The contents of the lines are the ranges of `source`. */
function check(source: string): LineTable {
  const { text } = marked(source);
  const table = readLines(text);
  assert.equal(withRanges(text, spans(table)), source);
  return table;
}

function spans(table: LineTable): { start: number; end: number }[] {
  return Array.from({ length: table.count }, (_, i) => ({
    start: table.from[i] ?? -1,
    end: table.to[i] ?? -1,
  }));
}

function column(values: Int32Array, table: LineTable): number[] {
  return Array.from(values.subarray(0, table.count));
}

describe('readLines', () => {
  it('takes the content of each line, without white space at its ends', () => {
    check('[議事録]\n　[一つ目]　\n  [二つ 目]  \n\t[三]\t\n');
    check('[議事録]');
    check('');
    check('\n\n　\n \t\n');
    check('\ufeff[議事録]\n');
  });

  it('splits at every kind of line end', () => {
    check('[一]\n[二]\r\n[三]\r[四]\r\r\n\n[五]');
    check('[一]\r\n　[二]　\r\n');
  });

  it('counts columns, two for a wide character', () => {
    const table = check('[議事録abc]\n　　[ｱｲ]\n   [1]  ');
    assert.deepEqual(column(table.width, table), [9, 2, 1]);
    assert.deepEqual(column(table.indent, table), [0, 4, 3]);
  });

  it('counts the empty lines before a line, the same with every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const table = readLines(['一', '', '', '二', '三', ' ', '四'].join(end));
      assert.deepEqual(column(table.blanks, table), [0, 2, 0, 1], JSON.stringify(end));
    }
  });

  it('notes a form feed before a line', () => {
    const table = check('[一]\n\f[二]\n\f\n[三]\n[四]');
    assert.deepEqual(column(table.feed, table), [0, 1, 1, 0]);
  });

  it('takes a text that is short, or has line ends, as it is', () => {
    check('[第1回 議事録 日時：令和8年 ○甲野委員　賛成。○乙山委員　反対。]');
  });

  it('splits a record that stands on one line before its marks', () => {
    const speech = 'この計画は町の緑を十年かけて増やすものであり、費用と期間の両方を示す必要がある。'.repeat(
      3,
    );
    const { text, ranges } = marked(
      `[緑化協議会 第2回 議事録] [日時：令和8年2月20日（金）] [場所：甲町役場] [○甲野委員　${speech}]` +
        `[○乙山委員　${speech}][○甲野委員　${speech}]`,
    );
    assert.deepEqual(spans(readLines(text)), ranges);
  });

  it('does not split a long paragraph among ordinary lines', () => {
    const long = '○に近いものと・に近いものを並べ、（1）から（3）までを比べた。'.repeat(20);
    const text = `議事録\n${`${'短い行である。'.repeat(10)}\n`.repeat(40)}${long}\n`;
    assert.equal(readLines(text).count, 42);
  });

  it('keeps every character that is no white space, whatever the text', () => {
    const strange = '○\u0000\ud800 一\r\n\u2028二\ue000\n\ufeff三　\udc00四\v五';
    const table = readLines(strange);
    const kept = spans(table)
      .map(({ start, end }) => strange.slice(start, end))
      .join('');
    assert.equal(kept.replace(/\s/gu, ''), strange.replace(/\s/gu, ''));
  });
});
