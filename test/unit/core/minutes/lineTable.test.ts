import assert from 'node:assert/strict';
import { readLines, Sign, type LineTable } from '../../../../src/core/minutes/lines/lineTable';
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

function column(values: Int32Array | Uint8Array, table: LineTable): number[] {
  return Array.from(values.subarray(0, table.count));
}

/** All that a table says of its lines. */
function rows({ count, from, to, width, indent, blanks, feed, signs }: LineTable): number[][] {
  return Array.from({ length: count }, (_, i) =>
    [from, to, width, indent, blanks, feed, signs].map((values) => values[i] ?? -1),
  );
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

  it('notes which lines hold a #, half or full width', () => {
    const table = check('[一 #防災]\n[二]\n[＃三]\n[四＠]');
    assert.deepEqual(column(table.signs, table), [Sign.Hash, 0, Sign.Hash, 0]);
  });

  it('notes which lines hold what ends a label', () => {
    const table = check('[（委員）一]\n[二)]\n[三【委員】]\n[＜四＞＃]\n[委員：五]\n[9:30]\n[「六」]');
    const { Closer, Hash } = Sign;
    assert.deepEqual(column(table.signs, table), [Closer, Closer, 0, Closer | Hash, Closer, Closer, 0]);
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

describe('readLines with the table of an earlier version', () => {
  const before = '議事録\r\n\r\n○甲野委員　はい。 #防災\r\n\f　いいえ。\r\r\n\n 以上 \f \n\n終わり\n';
  const table = readLines(before);

  it('gives what reading anew gives, whatever was changed where', () => {
    for (let at = 0; at <= before.length; at++) {
      for (const deleted of [0, 1, 2, 9]) {
        for (const inserted of ['', 'あ', '\n', '\r', '\f', ' ', '#', '一\n二', '\r\n\r\n']) {
          const after = before.slice(0, at) + inserted + before.slice(at + deleted);
          assert.deepEqual(rows(readLines(after, table)), rows(readLines(after)), JSON.stringify(after));
        }
      }
    }
  });

  it('takes over the same text, and one that has nothing in common', () => {
    for (const after of [before, '', 'まったく別の\n文書', before + before]) {
      assert.deepEqual(rows(readLines(after, table)), rows(readLines(after)));
    }
  });
});
