/** Sheets of associations, universities, schools and companies: what is said in them, and what is told. */
import assert from 'node:assert/strict';
import { parse, present } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

describe('parse: ordinary sheets', () => {
  it('reads questions and answers by their number', () => {
    checkRemarks(
      `花壇整備計画　住民説明会　議事録

■質疑応答
Ｑ１．花壇はどこに移るのか。
Ａ１．駅の東側に移す予定です。詳しい位置は秋までに決めて、掲示板と回覧板でお知らせします。

Ｑ２．工事の間、駐輪場は使えるのか。
Ａ２．半分ずつ工事を行います。
　　　案内の看板も立てます。
`,
      `Ｑ１｜花壇はどこに移るのか。
Ａ１｜駅の東側に移す予定です。詳しい位置は秋までに決めて、掲示板と回覧板でお知らせします。
Ｑ２｜工事の間、駐輪場は使えるのか。
Ａ２｜半分ずつ工事を行います。／案内の看板も立てます。`,
    );
  });

  it('reads the sheet of a committee that looks at tenders', () => {
    const minutes = parse(`令和７年度第１回花壇工事入札監視委員会審議概要

開催日及び場所　　令和７年６月２５日（水）　みどり庁舎２階会議室
委　　　員　　　　甲野一花（委員長・みどり大学教授）
　　　　　　　　　乙山　実（弁護士）
審議対象期間　　　令和７年１月１日～令和７年３月３１日
抽出案件　　　　　総件数　５件

委員からの意見・質問、それに対する回答等

・参加者が１者であったのはなぜか。
　→　工期が年度末に集中したためと考えている。
`);
    assert.equal(minutes.header.date?.value, '2025-06-25');
    assert.deepEqual(
      present(minutes).map(({ name }) => name),
      ['甲野一花', '乙山 実'],
    );
    assert.equal(printedSections(minutes), '委員からの意見・質問、それに対する回答等');
    assert.equal(minutes.remarks.length, 2);
  });

  it('takes a noun over a deed, and the last parts over a sentence, for headings', () => {
    const minutes = parse(`みどり大学　第２回花壇経営協議会議事要旨

日　時　　令和７年６月２６日（木）

議事に先立ち、議長から、新任の委員の紹介があった。

前回議事要旨の確認
　第１回の議事要旨（案）について、原案のとおり承認された。

審議事項
１．花壇の決算について
　　丙川理事から、資料１に基づき説明があり、審議の結果、原案のとおり承認された。
　　○　球根の値段が上がっているが、どのような手を打っているのか。

次回の開催
次回は、令和７年９月２６日（金）に開催することとした。
`);
    assert.equal(
      printedSections(minutes),
      `前回議事要旨の確認
審議事項
  1 花壇の決算について
次回の開催`,
    );
    assert.equal(minutes.remarks.length, 1);
  });

  it('ends turns with pauses, outcomes and what the clerk signs', () => {
    const text = `花壇管理組合　第５回理事会議事録

１．球根の購入について
　乙山理事：費用はどこから出すのか。
　甲野理事長：雑費から出す。賛成の方は挙手を。
　全員賛成で可決した。

＜休　憩＞

２．その他
　乙山理事：次は九月でよいか。
　甲野理事長：九月七日とする。

以上のとおり、議事の経過及びその結果を明らかにするため、
この議事録を作成する。

会議録署名委員
`;
    const minutes = checkRemarks(
      text,
      `乙山理事｜費用はどこから出すのか。
甲野理事長｜雑費から出す。賛成の方は挙手を。
乙山理事｜次は九月でよいか。
甲野理事長｜九月七日とする。`,
    );
    assert.deepEqual(blocksOf(minutes, text, 'aside'), ['＜休　憩＞']);
  });

  it('takes the name of one who signs for no turn', () => {
    const { remarks, attendees } = parse(`花壇議会 会議録

出席者
甲野一花、乙山葉子

会議録署名委員

委員長　甲野一花

会議の経過

委員長（甲野一花君）
おはようございます。ただいまから始めます。

委員（乙山葉子君）
球根は三百個で足りますか。

委員長（甲野一花君）
足ります。終わります。
`);
    assert.deepEqual(
      remarks.map(({ speaker }) => speaker),
      ['委員長（甲野一花君）', '委員（乙山葉子君）', '委員長（甲野一花君）'],
    );
    assert.equal(attendees.length, 2);
  });

  it('keeps quotations and lists of Markdown out of turns and headings', () => {
    const minutes = checkRemarks(
      `# 第5回花壇会議 議事録

## 1. 球根

**甲野:** 三百個で足りますか。

**乙山:** 足ります。

> **決定**: 三百個を買う。

**甲野:** 終わります。

## 2. 宿題

1. 納期を確かめる（丙川, 7/26）
2. 見積りを取る（乙山, 8/9）
`,
      `甲野｜三百個で足りますか。
乙山｜足ります。
甲野｜終わります。`,
    );
    assert.equal(printedSections(minutes), '1 球根\n2 宿題');
  });

  it('takes items of business in the midst of talk for headings', () => {
    const talk = '\n○甲野会長　説明をお願いします。\n○丙川課長　三百個を買うものです。\n\n';
    assert.equal(
      printedSections(
        parse(`花壇審議会 議事録

１　開会
${talk}２　議事
（諮問事項）
諮問第12号　球根の購入について
${talk}（報告事項）
水やりの当番について
${talk}３　閉会
${talk}`),
      ),
      `1 開会
2 議事
  諮問事項
    12 球根の購入について
  報告事項
    水やりの当番について
3 閉会`,
    );
  });

  it('ends an agenda with the next label of a pasted table', () => {
    const minutes = parse(
      [
        '会議の名称\t第１回花壇審議会',
        '議題\t（１）球根の購入について',
        '\t（２）その他',
        '傍聴者\t０人',
        '会議の内容\t',
        '発言者\t発言の内容',
        '会長\t始めます。説明をお願いします。',
        '事務局\t三百個を買います。',
        '会長\tほかにありませんか。終わります。',
      ].join('\n'),
    );
    assert.equal(minutes.agenda.length, 2);
    assert.equal(minutes.remarks.length, 3);
  });

  it('takes ○ over numbered headings for what stands below, and a caption for no second list', () => {
    const minutes = parse(`花壇審議会 会議録

出席委員

出席委員一覧
会長 甲野一花
委員 乙山葉子

５ 議 事
○ 議事における主な意見要旨
（1）球根の購入について
◎甲野会長
　審議に入ります。説明をお願いします。
●丙川課長
　三百個を買うものです。
`);
    assert.equal(minutes.remarks.length, 2);
    assert.equal(printedSections(minutes).split('\n')[0], '5 議 事');
    assert.ok(!printedSections(minutes).includes('一覧'));
  });

  it('reads rarer labels, and counts of people with a note for no turn', () => {
    const minutes = parse(`花壇対策協議会　第８回会議　議事要旨

開催場所及び日時　花壇会館　平成３１年２月７日（木）午後３時
参集者　委員１０名中８名（代理１名を含む。）
提出議案
　１　花壇の認定について
　２　計画の見直しについて
各委員からの意見
　Ｑ　球根が足りないのはなぜか。
　Ａ　春に多く植えたからである。秋には足りる見込みである。
　Ｑ　補助を設けてはどうか。
`);
    assert.equal(minutes.header.date?.value, '2019-02-07');
    assert.deepEqual(
      minutes.remarks.map(({ speaker }) => speaker),
      ['Ｑ', 'Ａ', 'Ｑ'],
    );
    assert.deepEqual(
      minutes.agenda.map(({ text }) => text),
      ['花壇の認定について', '計画の見直しについて'],
    );
  });

  it('takes 議　題 and 報　告 over what was done for headings of one rank', () => {
    assert.equal(
      printedSections(
        parse(`第２１回花壇評議会議事録

日　時　令和７年３月５日（水）午後１時００分～午後２時３０分

議　題
１　規則の改正について
　　花壇課長から資料１に基づき説明があり、審議の結果、これを承認した。
２　球根の購入について
　　乙山理事から資料２に基づき説明があった。

報　告
１　水やりについて
　　学長から資料３に基づき報告があった。
`),
      ),
      `議　題
  1 規則の改正について
  2 球根の購入について
報　告
  1 水やりについて`,
    );
  });
});
