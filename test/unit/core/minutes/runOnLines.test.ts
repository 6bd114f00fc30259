import assert from 'node:assert/strict';
import { readLines, type LineTable } from '../../../../src/core/minutes/lines/lineTable';
import { splitRunOn } from '../../../../src/core/minutes/lines/runOnLines';
import { marked, withRanges } from '../../support/marked';

function spans(table: LineTable): { start: number; end: number }[] {
  return Array.from({ length: table.count }, (_, i) => ({
    start: table.from[i] ?? -1,
    end: table.to[i] ?? -1,
  }));
}

describe('splitRunOn', () => {
  it('takes a text that is short, or has line ends, as it is', () => {
    const source = '[第1回 議事録 日時：令和8年 ○甲野委員　賛成。○乙山委員　反対。]';
    const { text } = marked(source);
    assert.equal(withRanges(text, spans(splitRunOn(readLines(text)))), source);
  });

  it('splits a record that stands on one line before its marks', () => {
    const speech = 'この計画は町の緑を十年かけて増やすものであり、費用と期間の両方を示す必要がある。'.repeat(
      3,
    );
    const { text, ranges } = marked(
      `[緑化協議会 第2回 議事録] [日時：令和8年2月20日（金）] [場所：甲町役場] [○甲野委員　${speech}]` +
        `[○乙山委員　${speech}][○甲野委員　${speech}]`,
    );
    assert.deepEqual(spans(splitRunOn(readLines(text))), ranges);
  });

  it('does not split a long paragraph among ordinary lines', () => {
    const long = '○に近いものと・に近いものを並べ、（1）から（3）までを比べた。'.repeat(20);
    const text = `議事録\n${`${'短い行である。'.repeat(10)}\n`.repeat(40)}${long}\n`;
    assert.equal(splitRunOn(readLines(text)).count, 42);
  });

  it('splits the cell that holds the talk before labels, behind headings and at lost line ends', () => {
    const lines = [
      '議 事 |',
      '【審議事項(1) 苗木の購入について】',
      '資料1により事務局が説明した。',
      '委員) 数が足りない。',
      '法人) 来年増やす。',
      '次回は9月に開催する。',
      '|',
    ];
    const text = `緑化協議会 第2回 議事録\n日 時 | 令和8年2月20日（金） |\n${lines.join(' ')}\n`;
    const found = spans(splitRunOn(readLines(text))).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found.slice(2), lines);
  });

  it('leaves rows of a table whole that hold no talk', () => {
    const text =
      '緑化協議会 議事録\n| 甲野 太郎 | みどり大学（緑化研究所）教授。兼任。 |\n| 乙山 花子 | 弁護士 |\n';
    assert.equal(splitRunOn(readLines(text)).count, 3);
  });
});
