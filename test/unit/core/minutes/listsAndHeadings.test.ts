import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('parse: lists and headings that look like speakers', () => {
  it('takes no list of posts and full names for talk', () => {
    checkRemarks(
      `甲町図書館協議会 第2回 会議録

1 出席者

  • 委員(会長) 甲野 太郎
  • 委員 乙山 ちづる
  • 館長 丙川 恵一

2 会議の大要

甲野会長

 開会します。館長から説明をお願いします。

丙川館長

 資料の1ページを御覧ください。

乙山委員

 分かりました。
`,
      `
甲野会長｜開会します。館長から説明をお願いします。
丙川館長｜資料の1ページを御覧ください。
乙山委員｜分かりました。`,
    );
  });

  it('takes no part of the talk for its speaker', () => {
    checkRemarks(
      `甲町公園整備委員会 第3回 会議録
（１）配置について
◇意見・質疑
委員：入口が遠い。
事務局：検討する。
委員：夜間はどうするのか。
◇質疑応答
会長：費用は。
事務局：別に示す。
`,
      `
委員｜入口が遠い。
事務局｜検討する。
委員｜夜間はどうするのか。
会長｜費用は。
事務局｜別に示す。`,
    );
  });

  it('reads items with a bill’s number over talk, below what was done in brackets', () => {
    const minutes = checkRemarks(
      `みどり市教育委員会会議録
1 議案

第1号 苗木の規則の一部改正について
（事務局説明）

（委員）苗木は足りるのか。

（事務局）足りる見込みである。

（異議なし）

第2号 水やりの試行について
（事務局説明）

（委員）なぜ金曜日なのか。

2 報告事項

（1）苗木の調査の結果について
（資料により説明）

（委員）数は増えたのか。
`,
      `
委員｜苗木は足りるのか。
事務局｜足りる見込みである。
委員｜なぜ金曜日なのか。
委員｜数は増えたのか。`,
    );
    assert.equal(
      printedSections(minutes),
      `1 議案
  1 苗木の規則の一部改正について
  2 水やりの試行について
2 報告事項
  1 苗木の調査の結果について`,
    );
  });

  it('takes what somebody did for no words and no heading, whatever glyph it bears', () => {
    const minutes = checkRemarks(
      `第3回緑化審議会 議事録

1．開会

□丁田課長
それでは始めます。

2,議 事

■甲野会長
議題に入ります。

□資料1により丁田課長から説明

■乙山委員
次の2点を伺います。
①苗木の値段
②苗木の数（本数）
□丁田課長
お答えします。
■甲野会長
以上で終わります。
以上で本日は閉会した。

右のとおり相違ないので、ここに署名する。
`,
      `
丁田課長｜それでは始めます。
甲野会長｜議題に入ります。
乙山委員｜次の2点を伺います。／①苗木の値段／②苗木の数（本数）
丁田課長｜お答えします。
甲野会長｜以上で終わります。`,
    );
    assert.equal(printedSections(minutes), '1 開会\n2 議 事');
  });

  it('keeps the items of the agenda together, up to the rule above the talk', () => {
    const { agenda, sections } = parse(`緑化常任委員会会議録
〇日時
令和6年8月2日（金）9時30分開会 11時12分閉会
〇本日審査した案件
1 議案第31号苗木の購入について
2 報告事項
(1)街路樹について
3 その他
(1)次回の開催について
    ――――――――――――――――

○甲野委員長　開会します。
○乙山委員　お願いします。
`);
    assert.deepEqual(
      agenda.map(({ text }) => text),
      ['議案第31号苗木の購入について', '報告事項', '街路樹について', 'その他', '次回の開催について'],
    );
    assert.equal(sections.flatMap((section) => section.sections).length, 0);
  });

  it('takes lists and names below 配布資料 for handouts', () => {
    const { handouts, sections } = parse(`緑化審議会議事要旨
1 議事要旨
・苗木が足りない。
・水も足りない。

配布資料
議事次第
委員名簿
資料1 苗木の数
以上
`);
    assert.deepEqual(
      handouts.map(({ title }) => title),
      ['議事次第', '委員名簿', '苗木の数'],
    );
    assert.deepEqual(
      sections.flatMap((section) => section.sections).map(({ title }) => title),
      ['配布資料'],
    );
  });

  it('takes items whose lower headings go on in kana for headings', () => {
    const minutes = parse(`緑化協議会 会議要旨
1 協議事項
(1) 苗木について
ア 説明
事務局から資料1に基づき説明を行った。
イ 質疑
（委員）数は足りるのか。
（事務局）足りる。
ウ 結果
原案のとおり承認された。
2 報告事項
(1) 水やりについて
（委員）いつまでか。
（事務局）3月までである。
`);
    assert.equal(
      printedSections(minutes),
      `1 協議事項
  1 苗木について
    ア 説明
    イ 質疑
    ウ 結果
2 報告事項
  1 水やりについて`,
    );
  });

  it('reads headings in round brackets, some of their numbers left out', () => {
    const text = (parts: string): string => `甲町花壇計画検討会 第4回 議事要旨

（議事次第）
  1. 計画の案について

（概要）
${parts}`;
    const bullets = `
  • 花の種類が多すぎる。水やりの手間を考えて三つに絞るべきである。
  • 費用の見込みが書かれていない。（3.5倍）という数字の根拠も示してほしい。
`;
    const headings = ['（1．花の選び方）', '（4. 水やりの当番）', '（その他）'];
    const minutes = parse(text(headings.map((heading) => `\n${heading}\n${bullets}`).join('')));
    assert.equal(
      printedSections(minutes),
      '議事次第\n概要\n  1 1．花の選び方\n  4 4. 水やりの当番\n  その他',
    );
    assert.equal(minutes.remarks.length, 6);
    assert.equal(printedSections(parse(text(`\n（その他）\n${bullets}`))), '議事次第\n概要');
  });

  it('takes a list for the agenda over headings of another form', () => {
    const talk = `
・事務局より、資料により説明し、委員の全員から承認を得た。

【甲野会長】来年も同じ数でよろしいでしょうか。
【乙山委員】結構です。
`;
    const list = '【議題】\n1 花の選び方について\n2 その他';
    const printed = (body: string): string =>
      printedSections(parse(`第2回甲町花壇委員会会議録\n【日時】令和6年7月3日（水）10時～11時\n${body}`));
    assert.equal(
      printed(`${list}\n\n議題1：花の選び方について${talk}\n議題2：その他${talk}`),
      '日時\n議題\n  1 花の選び方について\n  2 その他',
    );
    // The numbers go on behind the talk: they head it.
    assert.equal(
      printed(`${list}\n\n(1) 来年の花${talk}\n(2) 再来年の花${talk}\n3 閉会\n${talk}`),
      '日時\n議題\n  1 花の選び方について\n  2 その他\n    1 来年の花\n    2 再来年の花\n  3 閉会',
    );
  });
});
