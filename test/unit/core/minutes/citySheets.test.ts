/** Sheets of cities and their assemblies: columns that became lines, glyphs for parts of the meeting. */
import assert from 'node:assert/strict';
import { checkRemarks, printedSections } from './support';

describe('parse: sheets of cities', () => {
  it('reads the record of a committee without a kind, its parts under a glyph', () => {
    const minutes = checkRemarks(
      `花岡市議会　花壇委員会　令和7年6月17日　01号

◎開会　午前10時00分
○甲野委員長　ただいまから花壇委員会を開きます。
◎議案第30号　花岡市花壇条例の一部改正について
○甲野委員長　説明を求めます。
◎乙山花壇課長　花壇の数を改めるものです。
◆丙川委員　いくつですか。
◎乙山花壇課長　三百です。
◎閉会　午前10時40分
`,
      `甲野委員長｜ただいまから花壇委員会を開きます。
甲野委員長｜説明を求めます。
乙山花壇課長｜花壇の数を改めるものです。
丙川委員｜いくつですか。
乙山花壇課長｜三百です。`,
    );
    const { body, date, startTime, endTime } = minutes.header;
    assert.deepEqual(
      [body, date, startTime, endTime].map((field) => field?.value),
      ['花岡市議会 花壇委員会', '2025-06-17', '10:00', '10:40'],
    );
    assert.equal(
      printedSections(minutes),
      '開会　午前10時00分\n議案第30号　花岡市花壇条例の一部改正について',
    );
  });

  it('reads a form whose columns became lines', () => {
    const minutes = checkRemarks(
      `会議録
会議の名称 第３回花壇審議会
開催日時 令和６年１０月１９日（土）
会議内容 １ 開会
２ 議題
（１）球根の購入について
３ 閉会
会議資料 資料１ 球根の表
傍聴者 ０人
発言者 会議の経過（議題・発言内容等）
事務局（花壇
課長）
定刻の時間となりましたので、ただ今より第３回花壇審議会を開催いたします。
会長
球根について、事務局から説明をお願いします。
事務局（花壇
課長）
資料１をご覧ください。三百個でございます。
会長
ほかになければ、これで終わります。
`,
      `事務局（花壇課長）｜定刻の時間となりましたので、ただ今より第３回花壇審議会を開催いたします。
会長｜球根について、事務局から説明をお願いします。
事務局（花壇課長）｜資料１をご覧ください。三百個でございます。
会長｜ほかになければ、これで終わります。`,
    );
    assert.deepEqual(
      minutes.agenda.map(({ text }) => text.replace(/^. /u, '')),
      ['開会', '議題', '球根の購入について', '閉会'],
    );
    assert.equal(minutes.handouts.length, 1);
  });

  it('takes who greets for no heading, and a day to come for no remark', () => {
    const minutes = checkRemarks(
      `花壇運営協議会会議録

開催日時：平成２７年２月１２日（木）

１．開会
２．あいさつ
　　会長
３．議題
　　◇委員　球根はいくらか。
　　◆事務局　基準の額で四百円となる。
　　◇委員　わかった。
４．その他
　・次回は九月十日の予定
`,
      `委員｜球根はいくらか。
事務局｜基準の額で四百円となる。
委員｜わかった。`,
    );
    assert.equal(printedSections(minutes), '1 開会\n2 あいさつ\n3 議題\n4 その他');
  });
});
