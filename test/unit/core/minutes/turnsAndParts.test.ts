/** Where a turn begins and ends: deeds instead of words, captions, points that stand further out, hours before titles. */
import assert from 'node:assert/strict';
import { parse, present } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

describe('parse: begins and ends of turns', () => {
  it('gives a label alone the line below it: what was done, or the closing', () => {
    checkRemarks(
      `花壇審議会会議録

会長
議事に入る。事務局から説明をお願いする。

事務局
（資料1に基づき説明）

会長
質問はあるか。

（なし）

乙山委員
昼の講座には出られない。夜にも開いてほしい。

会長
ほかになければ、以上で本日の審議会を閉会する。
`,
      `会長｜議事に入る。事務局から説明をお願いする。
事務局｜（資料1に基づき説明）
会長｜質問はあるか。
乙山委員｜昼の講座には出られない。夜にも開いてほしい。
会長｜ほかになければ、以上で本日の審議会を閉会する。`,
    );
  });

  it('takes 〔質疑〕 over who asks, or over nothing, for a caption', () => {
    const text = `花壇審議会会議録要旨

○会議要旨
　(1)　球根の値段について
　　　花壇課より、資料1により説明。
　　〔質疑〕
　　委員　値段は近くの市と比べてどうか。
　　事務局　六つの市の平均と同じである。
　　会長　答申に書き込むこととしたい。

　(2)　答申の骨子について
　　　花壇課より、資料2により説明。
　　〔質疑〕
　　　特になし
`;
    const minutes = checkRemarks(
      text,
      `委員｜値段は近くの市と比べてどうか。
事務局｜六つの市の平均と同じである。
会長｜答申に書き込むこととしたい。`,
    );
    assert.deepEqual(blocksOf(minutes, text, 'aside'), ['〔質疑〕', '〔質疑〕']);
  });

  it('ends a bullet where the numbering goes on further out', () => {
    const minutes = checkRemarks(
      `花壇部会（第3回）議事要旨

出席者

部会委員

甲野部会長、乙山委員、丙川委員

議事要旨

  1. 目標について、丁田課長から資料1により説明があった後、意見交換が行われた。
      • （乙山委員）目標の年度が書かれていない。
      • （丙川委員）図の単位が誤っている。
  2. 日程について、丁田課長から資料2により説明があった。
      • （乙山委員）次の会議までの間が短い。
  3. 以上をもって閉会した。
`,
      `乙山委員｜目標の年度が書かれていない。
丙川委員｜図の単位が誤っている。
乙山委員｜次の会議までの間が短い。`,
    );
    assert.equal(present(minutes).length, 3);
    assert.equal(minutes.sections.at(-1)?.sections.length, 3);
  });

  it('reads hours before titles as headings, and the people of a short list as speakers', () => {
    const minutes = checkRemarks(
      `花壇打合せ　議事メモ

日時：2025年10月3日（金）13:00-14:00
場所：第2会議室
出席：甲野、乙山、丙川

13:00　開会
13:05　前回の宿題の確認
甲野：申請の様式は一つにまとめました。
乙山：窓口の職員にも見てもらいました。
13:30　球根の試し植えについて
丙川：十一月から始めます。
甲野：では、それで始めましょう。
13:55　次回の予定
11月7日（金）13:00
`,
      `甲野｜申請の様式は一つにまとめました。
乙山｜窓口の職員にも見てもらいました。
丙川｜十一月から始めます。
甲野｜では、それで始めましょう。`,
    );
    assert.equal(printedSections(minutes), '前回の宿題の確認\n球根の試し植えについて\n次回の予定');
    assert.equal(parse('花壇打合せ\n\n12:30　甲野委員\n昼の間に水をやった。\n').sections.length, 0);
  });
});
