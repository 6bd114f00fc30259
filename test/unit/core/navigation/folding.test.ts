import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { foldSpans } from '../../../../src/core/navigation/folding';
import { marked, withRanges } from '../../support/marked';

/** The ranges of `source` are the folds of more than one line. */
function check(source: string, remarks = true): void {
  const { text } = marked(source);
  const folds = foldSpans(parse(text), text, remarks).filter(({ start, end }) =>
    text.slice(start, end).includes('\n'),
  );
  assert.equal(withRanges(text, folds), source);
}

describe('foldSpans', () => {
  it('folds header, attendee blocks, sections and remarks, without the empty lines behind them', () => {
    check(
      `[甲町緑化協議会 第2回 議事録

1. 日時：令和8年2月20日（金）10:00～11:30
2. 場所：甲町役場]

[3. 出席者
[（委員）
甲野 花子	甲大学教授
乙山 次郎	乙会社社長]
[（事務局）
丁田 四郎	緑化課長]]

[4. 議事
[（1）植え替え
[○甲野委員
　冬の前がよい。]
[○乙山委員
　賛成である。]]

[（2）その他
[○甲野委員
　次回は夏に開く。]
以上]]
`,
    );
  });

  it('leaves the remarks out where it is told to', () => {
    check(
      `甲町緑化協議会 第2回 議事録
[1. 議事
[（1）植え替え
○甲野委員
　冬の前がよい。
○乙山委員
　賛成である。]]
`,
      false,
    );
  });
});
