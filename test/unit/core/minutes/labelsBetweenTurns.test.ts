/** Labels, deeds and rows between the turns of minutes that name their speakers. */
import assert from 'node:assert/strict';
import { parse, present } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('parse: between turns', () => {
  it('tells who did what between blank lines from what is said', () => {
    checkRemarks(
      `花壇作業部会（第3回） 議事要旨

日時：令和7年7月3日（木）

【甲野主査】　それでは始めます。花壇係から報告をお願いします。

丙川花壇係長より、資料1-1により説明があった。

【甲野主査】　ありがとうございました。

乙山委員から補足いただくと聞きました。

【乙山委員】　駅前の花壇では球根が足りません。

丙川係長から、来年は増やすと説明がありました。

【甲野主査】　終わります。
`,
      `甲野主査｜それでは始めます。花壇係から報告をお願いします。
甲野主査｜ありがとうございました。／乙山委員から補足いただくと聞きました。
乙山委員｜駅前の花壇では球根が足りません。／丙川係長から、来年は増やすと説明がありました。
甲野主査｜終わります。`,
    );
  });

  it('takes ○ before what was done for no remark where brackets mark the turns', () => {
    checkRemarks(
      `花壇部会議事録

１　議題
　（１）球根の数

○　丙川花壇課長より、前回の指摘への対応を報告。
○　丁田係長より、資料１を説明。

（乙山委員）
　駅前の花壇では球根が足りない。

（丁田係長）
　来年は増やす予定である。
`,
      `乙山委員｜駅前の花壇では球根が足りない。
丁田係長｜来年は増やす予定である。`,
    );
  });

  it('keeps a label in brackets over notes a turn, where turns stand around it', () => {
    checkRemarks(
      `１ 会議名
第8回花川区地域協議会
２ 発言の内容（要旨）
【甲野会長】
花壇の件について、花壇課へ説明を求める。
【丁田係長】
・資料No.1により説明
【乙山委員】
昨年の一月は水やりがなかった。今年はどうか。
【丁田係長】
当番を決めたので、七時半までには終わる見込みである。
【戊村主事】
・資料No.2により説明
・日程の案は二月三日の午後
【乙山委員】
一週間遅らせた方がよい。
`,
      `甲野会長｜花壇の件について、花壇課へ説明を求める。
丁田係長｜資料No.1により説明
乙山委員｜昨年の一月は水やりがなかった。今年はどうか。
丁田係長｜当番を決めたので、七時半までには終わる見込みである。
戊村主事｜資料No.2により説明／日程の案は二月三日の午後
乙山委員｜一週間遅らせた方がよい。`,
    );
  });

  it('reads 委員等 alone on its line as who speaks', () => {
    checkRemarks(
      `花壇基盤委員会（第9回） 議事録

委員等
 水やりの当番が足りない。回覧板で募ってほしい。

事務局
 回覧板は来月に出す。

委員等
 球根の色を絞るべきである。

主査
 色についても一言触れることとしたい。

事務局側
 来月までに案を作る。
`,
      `委員等｜水やりの当番が足りない。回覧板で募ってほしい。
事務局｜回覧板は来月に出す。
委員等｜球根の色を絞るべきである。
主査｜色についても一言触れることとしたい。
事務局側｜来月までに案を作る。`,
    );
  });

  it('reads the rows of a table, and leaves its bars out', () => {
    const text = `# 第5回緑化推進会議 議事録

- 日時: 2026年5月12日(火)
- 出席者: 甲野部長、乙山課長、丙川主任

## 1. 前回の確認

| 発言者 | 内容 |
| --- | --- |
| 甲野部長 | 前回の宿題から確認します。 |
| 乙山課長 | 苗木の見積りは三社から取りました。一番安いのはみどり園です。 |
| 丙川主任 | 納期は六月末です。 |
`;
    checkRemarks(
      text,
      `甲野部長｜前回の宿題から確認します。
乙山課長｜苗木の見積りは三社から取りました。一番安いのはみどり園です。
丙川主任｜納期は六月末です。`,
    );
    assert.equal(parse(text.replace(/。/gu, '')).remarks.length, 0);
  });

  it('joins a role that stands letter by letter, wherever it comes again', () => {
    const turns = Array.from(
      { length: 30 },
      (_, k) =>
        `議\n長\n${k + 1}本目の木について、ご質疑はございませんか。\n乙山理事\nございません。次に進んでください。\n`,
    ).join('');
    const { remarks } = parse(`花壇協会 理事会議事録\n\n${turns}`);
    assert.deepEqual(
      remarks.map(({ speaker }) => speaker?.replace(/\s/gu, '')),
      Array.from({ length: 60 }, (_, k) => (k % 2 === 0 ? '議長' : '乙山理事')),
    );
  });

  it('ends the last turn with whom to ask', () => {
    const minutes = checkRemarks(
      `花壇部会議事録

○甲野会長　本日はこれで閉会といたします。

照会先：緑化局花壇整備対策室　乙山、丙川（内線0001、0002）
`,
      '甲野会長｜本日はこれで閉会といたします。',
    );
    assert.equal(minutes.blocks.at(-1)?.kind, 'contact');
  });

  it('keeps the items of an agenda that begins on the line of its label, and a label of two letters', () => {
    const minutes = parse(`花壇委員会記録

１．日　時　令和７年５月11日
１．事務局員　乙山一花局長
１．議　題　１．花壇の水やりについて
　　　　　　２．球根の購入について
午前10時開会
◎甲野委員長　ただいまより開会いたします。
○丙川委員　球根は三百個で足りますか。
`);
    assert.deepEqual(
      minutes.agenda.map(({ text }) => text.replace(/^.．\s*/u, '')),
      ['花壇の水やりについて', '球根の購入について'],
    );
    const listed = parse(`花壇調査委員会 会議録
１．日　　時　　令和７年５月11日（日）
２．出席者
　　委員長　　甲 野 一 花
３．事務局
　　書　記　　乙 山 葉 子
４．画　商
　　みどり画廊
５．傍聴者
　　２　名
○甲野委員長　ただいまから開催いたします。
○甲野委員長　終わります。
`);
    assert.equal(
      printedSections(listed).replace(/[ \u3000]/gu, ''),
      '1日時\n2出席者\n3事務局\n4画商\n5傍聴者',
    );
    assert.equal(present(listed).length, 2);
  });
});
