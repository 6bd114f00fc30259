/** Lists of the parts of a meeting above the talk, contents of a booklet, and what stands at the pages' ends. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { printedRemarks, printedSections } from './support';

const talk = `
○甲野会長　それでは始めます。よろしくお願いします。
○乙山委員　はい。質問があります。
○甲野会長　どうぞお願いします。
`;

describe('parse: parts of a meeting', () => {
  it('takes a list from 開会 to 閉会 above the talk for the agenda', () => {
    const minutes = parse(`みどり市緑化審議会 議事録

  1. 開会
  2. 苗木の配布
    －配布の時期
    －配布の数
  3. 閉会

出席者
甲野会長、乙山委員

午前10時00分開会
${talk}`);
    assert.equal(printedSections(minutes), '');
    assert.equal(minutes.remarks.length, 3);
    assert.equal(minutes.attendees.length, 2);
  });

  it('takes the contents of a booklet for no headings', () => {
    const minutes = parse(`令和6年6月11日
於：みどり会館２階　大会議室

みどり省緑化審議会
第48回緑化分科会議事録

- 1 -
目　　　次
１　開会　・・・・・・・・・・・・・・・・・・　１
２　議事　・・・・・・・・・・・・・・・・・・　２
３　閉会　・・・・・・・・・・・・・・・・・・　６
- 2 -
１　開会
${talk}
２　議事
${talk}
３　閉会
`);
    assert.equal(printedSections(minutes), '1 開会\n2 議事\n3 閉会');
    assert.equal(minutes.header.place?.value, 'みどり会館２階 大会議室');
    assert.equal(minutes.header.body?.value, 'みどり省緑化審議会 緑化分科会');
  });

  it('takes lines below 目次 for no headings, and nobody for an attendee', () => {
    const minutes = parse(`みどり衛生組合議会定例会　会議録

目　　次
招集告示
議事日程
出席者等
開会の宣告

出席者
甲野会長、乙山委員
${talk}`);
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['甲野会長', '乙山委員'],
    );
    assert.equal(printedSections(minutes), '');
  });

  it('keeps groups of items in the agenda', () => {
    const minutes = parse(`みどり区教育委員会会議録
○開会日 令和6年5月16日（木）
令和6年第14回定例会
○議事日程
〔議決案件〕
(1) 第11号議案 苗木条例の改正について
〔報告事項〕
(1) 教育長報告事項
①児童の数について
②体育館の暑さについて
- 1 -
午前10時00分開会
甲野委員長
　おはようございます。始めます。
乙山委員
　はい。質問があります。
- 2 -
甲野委員長
　どうぞ。お願いします。
乙山委員
　分かりました。
- 3 -
甲野委員長
　これで終わります。
乙山委員
　はい。
甲野委員長
　閉じます。
`);
    assert.equal(printedSections(minutes), '議事日程');
    assert.equal(minutes.header.meetingNumber?.value, 14);
    // 甲野委員長 stands at the head of two pages and is nobody's running title.
    assert.equal(minutes.remarks.length, 7);
  });

  it('takes what was done instead of words for no heading', () => {
    const minutes = parse(`令和6年度第2回みどり市水道審議会

ページID：004127 更新日：2024年1月11日更新 印刷ページ表示
会議の名称 令和6年度第2回みどり市水道審議会
審議等の内容

＜事務局＞

【開催挨拶】

＜会長＞

【成立の確認】

＜事務局＞

委員8人に御出席をいただいております。

＜会長＞

では、始めます。いかがでしょうか。

【異議なし】

それでは、次に進みます。
`);
    assert.equal(printedSections(minutes), '審議等の内容');
    assert.equal(minutes.header.body?.value, 'みどり市水道審議会');
  });

  it('reads labels with a long post and a name in brackets, and the glyph behind a page\u2019s bullet', () => {
    assert.equal(
      printedRemarks(
        parse(`教育民生委員会会議録

会議の経過

委員長（森田亘一君）

始めます。説明をお願いします。

子ども育成課長（木古庭康弘君）

はい。御説明いたします。

委員長（森田亘一君）

説明が終わりました。
`),
      ),
      '委員長（森田亘一君）｜始めます。説明をお願いします。\n子ども育成課長（木古庭康弘君）｜はい。御説明いたします。\n委員長（森田亘一君）｜説明が終わりました。',
    );
    assert.equal(
      printedRemarks(
        parse(`第6回香料懇談会 議事要旨

1　日時　令和6年6月29日（土）

2　議事概要

主な意見は次のとおり。
    • ○　年齢の確認が要る。
    • 〇　確認をしない店がある。
`),
      ),
      '-｜年齢の確認が要る。\n-｜確認をしない店がある。',
    );
  });

  it('reads when the meeting began and ended from labels over times and from lines that say so', () => {
    const { header } = parse(
      '教育委員会会議録\n\n開会時間\n\n午前10時00分\n\n閉会時間\n\n午前11時38分\n\n会議の経過\n\n○甲野会長　はい。\n',
    );
    assert.deepEqual([header.startTime?.value, header.endTime?.value], ['10:00', '11:38']);
    const above = parse(
      `第1回みどり市景観審議会議事録\n\n令和6年10月22日（火）\n開会　午後2時00分　　閉会　午後3時20分\n${talk}`,
    ).header;
    assert.deepEqual([above.startTime?.value, above.endTime?.value], ['14:00', '15:20']);
    assert.equal(
      printedRemarks(parse(`議事要旨\n○甲野会長\n　以上です。\n午後3時45分、議長が閉会を宣言。\n`)),
      '甲野会長｜以上です。',
    );
  });

  it('begins the talk where its own title stands below what was decided', () => {
    const minutes = parse(`第17回みどり市環境審議会 議事概要

審議の概要と審議結果

  1. 開会
  2. 議事
    （1）水路計画の策定について
  3. 閉会

第17回みどり市環境審議会　審議概要

審議事項

水路計画の策定について
（水路課長から説明）

【委員】
　賛成である。

説明事項

苗木の配布について
（緑化課長から説明）

【委員】
　数を示してほしい。
`);
    assert.deepEqual(
      minutes.sections.slice(-5).map(({ title }) => title),
      [
        '第17回みどり市環境審議会　審議概要',
        '審議事項',
        '水路計画の策定について',
        '説明事項',
        '苗木の配布について',
      ],
    );
    assert.equal(minutes.remarks.length, 2);
  });
});
