import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('parse: captions, exchanges and lists as bodies publish them', () => {
  it('takes （意見） and （議決） for captions: bullets are said, sentences told', () => {
    checkRemarks(
      `里山の会　第３回理事会議事録

□　日　時　２０２４年６月１日　１０：００－１１：２０
□　場　所　里山の家
□　定足数の確認　理事７人中　４人　鷲尾、上里、遠野、平良木　出席
□　議決事項
①　炭焼き小屋の修理について
　鷲尾理事長から、資料１により説明があった。
　（意見）
　・屋根は来年でもよい。
　・雨が漏る前に直すべきである。
　（議決）
　全員の賛成により可決した。

②　会報について
　（意見）
　・年に二回で足りる。
　（議決）
　継続審議とした。

□　報告事項
①　見学会について
　参加者は２０人。昨年より増加した。
`,
      `
-｜屋根は来年でもよい。
-｜雨が漏る前に直すべきである。
-｜年に二回で足りる。`,
    );
  });

  it('reads who made up the quorum', () => {
    const { attendees } = parse(`里山の会　第３回理事会議事録

□　日　時　２０２４年６月１日
□　定足数の確認　理事７人中　３人　鷲尾、上里、遠野　出席
□　議決事項
①　会報について
`);
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['鷲尾', '上里', '遠野'],
    );
  });

  it('gives bullets below （事務局より） to the office', () => {
    checkRemarks(
      `海辺の駅検討会 第2回 議事概要

【骨子について】
○高台への道を先に決めるべき。
○井戸の数を調べてほしい。

（事務局より）
●井戸は次回までに調べる。
`,
      `
-｜高台への道を先に決めるべき。
-｜井戸の数を調べてほしい。
事務局｜井戸は次回までに調べる。`,
    );
  });

  it('reads who asks and who answers behind Q and A, beside turns with points', () => {
    const text = `令和6年6月汐見市議会土木委員会会議記録(6月20日開催分)

1 日時   令和6年6月20日(木)午前10時~午前11時

2 概要

    ●鷲尾委員長
     ◎開会の宣告
     ◎議案の説明の求め
    ●鷲尾委員長
     ◎質疑に入る旨の宣告

  Q 上里委員
   橋はいつできるのか。

  A 遠野道路課長
   来年の春を見込んでいる。

  要望 上里委員
   急いでほしい。

    ●鷲尾委員長
     ◎閉会の宣告
`;
    const { header, remarks, sections } = parse(text);
    assert.equal(header.body?.value, '汐見市議会土木委員会');
    assert.deepEqual(
      remarks.map(({ speaker }) => speaker),
      ['鷲尾委員長', '鷲尾委員長', '上里委員', '遠野道路課長', '上里委員', '鷲尾委員長'],
    );
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['日時', '概要'],
    );
  });

  it('leaves told bullets outside the turns alone', () => {
    checkRemarks(
      `緑化委員会 第4回 議事録

（1）苗木について
（上里委員）苗木は足りるのか。
（遠野係長）足りる見込みである。
（上里委員）では予定どおりでよい。

（2）その他
・資料2の議事録案が了承された。
・次回は10月に開催する旨、事務局より発言があった。
`,
      `
上里委員｜苗木は足りるのか。
遠野係長｜足りる見込みである。
上里委員｜では予定どおりでよい。`,
    );
  });

  it('reads numbers behind the bullets of a page, and numbers in square brackets', () => {
    assert.deepEqual(
      printedSections(
        parse(`緑化委員会(第4回)議事録

  • 1.日時:

    令和6年10月29日(火)10時00分~12時00分

  • 2.場所:

    汐見市役所2階

  • 3.議事:

[1] 審議事項
（上里委員）苗木は足りるのか。
[2] 報告事項
（上里委員）分かった。
`),
      )
        .split('\n')
        .map((line) => line.trim()),
      ['1 日時', '2 場所', '3 議事', '1 審議事項', '2 報告事項'],
    );
  });

  it('takes an organisation above its people, or a colon, for a group', () => {
    const { attendees } = parse(`緑化委員会 第4回 議事録

1.日時 令和6年10月29日
2.場所 於、汐見市役所2階
3.出席者
汐見市緑化委員会委員:
上里委員、遠野委員
汐見市農産課
 平良木課長補佐
みどり大学
鷲尾教授、源教授、楫教授他
4.議題
苗木について
`);
    assert.deepEqual(
      attendees.map(({ name, group }) => `${group ?? ''} ${name}`),
      [
        '汐見市緑化委員会委員 上里委員',
        '汐見市緑化委員会委員 遠野委員',
        '汐見市農産課 平良木課長補佐',
        'みどり大学 鷲尾教授',
        'みどり大学 源教授',
        'みどり大学 楫教授',
      ],
    );
  });

  it('leaves 於、 out of the place, and 会議記録の概要 out of the name', () => {
    const { header } = parse(`2024年度 第6回緑化審査委員会 会議記録の概要

1. 開催日時及び場所
令和6年10月29日（火）10時00分～12時00分
於、汐見市役所2階
`);
    assert.equal(header.body?.value, '緑化審査委員会');
    assert.equal(header.place?.value, '汐見市役所2階');
  });

  it('takes ［外部委員意見］ over bullets for a caption, and an item over what was done for nobody’s words', () => {
    checkRemarks(
      `第３回緑化会議議事録
１　日時
令和６年７月３日（水）10時～12時
２　議事
・苗木の配布の見直しについて
議題１については、原案のとおり了承された。
［外部委員意見］
・三百本では足りない。隣の町では五百本を配っている。
・配る日を春と秋の二回にしてはどうか。
３　報告事項
・決算について
［外部委員意見］
・見やすい表であった。
`,
      `-｜三百本では足りない。隣の町では五百本を配っている。
-｜配る日を春と秋の二回にしてはどうか。
-｜見やすい表であった。`,
    );
  });

  it('takes 【採決の結果】 for a heading, with no turn below it', () => {
    const source = `令和６年２月緑化委員会会議録

１　会議に付した案件等

  • 議題１　苗木の配布の改定について
  • 議題２　花壇の方針について

２　議事の要旨

  • （１）署名委員の指定
    前田委員を指定した。
  • （２）議題の審議等

議題１　苗木の配布の改定について

【質疑応答】

（前田委員）苗木は何本か。

（緑化課長）三百本である。

【採決の結果】

原案どおり決定した。

議題２　花壇の方針について

【質疑応答】

（石井委員）花は誰が選ぶのか。

（緑化課長）子ども会である。

このページの作成所属
緑化部　緑化課
`;
    const minutes = checkRemarks(
      source,
      `前田委員｜苗木は何本か。
緑化課長｜三百本である。
石井委員｜花は誰が選ぶのか。
緑化課長｜子ども会である。`,
    );
    assert.equal(
      printedSections(minutes),
      `1 会議に付した案件等
2 議事の要旨
  1 苗木の配布の改定について
    質疑応答
    採決の結果
  2 花壇の方針について
    質疑応答`,
    );
    assert.equal(minutes.agenda.length, 2);
  });
});
