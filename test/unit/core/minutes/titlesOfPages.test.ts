/** Titles, days and places as web pages and text files have them above the first label. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { printedSections } from './support';

const talk = `
○甲野会長　それでは始めます。球根の配布について、説明をお願いします。
○乙山課長　今年は三百個を配ります。
`;

describe('parse: heads of pages', () => {
  it('takes a date before the name of a body for the title, and the kind from the way to the page', () => {
    const page = `ホーム＞ 政策＞ 審議会＞ 花壇審議会（水やり分科会）＞ 花壇審議会水やり分科会議事録（2025年6月26日）

2025年6月26日 花壇審議会水やり分科会

緑化局花壇課

○日時

令和7年6月26日（木）16:30～17:20
${talk}`;
    const { header } = parse(page);
    assert.equal(header.body?.value, '花壇審議会水やり分科会');
    assert.equal(header.kind?.value, '議事録');
    assert.equal(page.slice(header.kind.span.start, header.kind.span.end), '議事録');
    assert.equal(header.date?.value, '2025-06-26');
    assert.equal(parse(page.replace('2025年6月26日 花', '花')).header.body?.value, '花壇審議会水やり分科会');
  });

  it('still takes a date with a time for a date', () => {
    const { header } = parse(`花壇審議会 議事録\n令和7年6月26日（木）午前10時 開会\n${talk}`);
    assert.equal(header.body?.value, '花壇審議会');
    assert.equal(header.date?.value, '2025-06-26');
  });

  it('leaves what a page is about out of the name', () => {
    const { header } = parse(`公園緑地・花壇

第8回花壇の水やりに関する検討委員会議事録

日時

令和7年6月26日（木）
${talk}`);
    assert.equal(header.body?.value, '花壇の水やりに関する検討委員会');
    assert.equal(
      parse(`みどり市・花川町\n\n第8回花壇の水やりに関する検討委員会議事録\n${talk}`).header.body?.value,
      'みどり市・花川町 花壇の水やりに関する検討委員会',
    );
  });

  it('reads the place right below the day', () => {
    const { header } = parse(`第７回花壇委員会議事録

　　令和７年１月23日（木）
　　文化会館はなおか　8階　会議室

開会時間　　午後３時２分
${talk}`);
    assert.equal(header.place?.value, '文化会館はなおか 8階 会議室');
    assert.equal(header.date?.value, '2025-01-23');
  });

  it('reads 記録 as what a committee writes, and the committee below the name of its assembly', () => {
    assert.equal(
      parse(`第４回　令和７年６月９日（花壇運営委員会）\n花壇運営委員会記録（第４回）\n${talk}`).header.body
        ?.value,
      '花壇運営委員会',
    );
    assert.equal(
      parse(
        `花岡市議会　2025-05-11\n令和　７年花壇調査特別委員会（　５月１１日）\n\n１．日時　令和７年５月11日\n${talk}`,
      ).header.body?.value,
      '花岡市議会 花壇調査特別委員会',
    );
  });

  it('reads the hour of opening above the day, and closing hours without a word between', () => {
    const { header } = parse(`花壇委員会 会議録

１．日　時　　　　　　開会　午後１時30分
　　　　　　令和７年５月11日（日）
　　　　　　　　　　　閉会　午後２時36分
２．場　所
　　第１委員会室
${talk}`);
    assert.deepEqual([header.startTime?.value, header.endTime?.value], ['13:30', '14:36']);
    const closed = parse(
      `花壇委員会 会議録\n令和７年５月11日\n開会14：00\n${talk}閉会15：12\n会議の経過を記載し、ここに署名する。\n`,
    );
    assert.deepEqual([closed.header.startTime?.value, closed.header.endTime?.value], ['14:00', '15:12']);
    assert.equal(closed.remarks.at(-1)?.text, '今年は三百個を配ります。');
  });

  it('takes 内容 over a form for no heading, and （発言要旨） over the first talk for one', () => {
    const minutes = parse(`花壇推進協議会 議事概要（案）

内　　容

会議名

花壇推進協議会

日　時

令和７年９月２２日（月）

参考資料

（事前配布資料）

・次第

（当日資料）

・座席表

（ 発 言 要 旨 ）

＜審議＞
${talk}`);
    assert.equal(printedSections(minutes).replace(/[ \u3000]/gu, ''), '発言要旨\n審議');
    assert.deepEqual(
      minutes.handouts.map(({ title }) => title),
      ['次第', '座席表'],
    );
  });

  it('leaves the way to the page out where each step has a line of its own', () => {
    const { header } = parse(`- ホーム >
- 政策について >
- 花壇審議会（水やり分科会） >
- 2025年6月26日　第41回花壇審議会水やり分科会　議事録
2025年6月26日　第41回花壇審議会水やり分科会　議事録
緑化局花壇課
日時
令和7年6月26日（木）16:30～17:20
${talk}`);
    assert.equal(header.body?.value, '花壇審議会水やり分科会');
    assert.equal(header.kind?.value, '議事録');
    assert.equal(header.meetingNumber?.value, 41);
  });

  it('takes neither a search of records nor the region above it for the body', () => {
    const { header } = parse(`みんなの議会 -地方議会議事録検索-


山川県 みどり市


令和6年  7月 花壇特別委員会 07月03日－01号





令和6年  7月 花壇特別委員会



　　　　　　　　　　花壇特別委員会記録

1．日時

　　　　令和6年7月3日（水）午前10時00分～午前11時32分

${talk}`);
    assert.equal(header.body?.value, '花壇特別委員会');
    assert.equal(header.kind, null);
  });

  it('leaves a link to another page below the title out', () => {
    const { header } = parse(`ここから本文です。

令和6年度第6回　花壇づくり審議会

更新日：2024年5月26日　ページID：012345

みどり市の附属機関について（会議録のページ）

日時

令和6年4月9日（火曜日）　19時00分～20時40分
${talk}`);
    assert.equal(header.body?.value, '花壇づくり審議会');
  });
});
