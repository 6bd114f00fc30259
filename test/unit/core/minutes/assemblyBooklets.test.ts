/** Records of assemblies, where one glyph marks headings and speakers alike. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { printedRemarks, printedSections } from './support';

const booklet = `花壇事務組合議会定例会会議録

目　　次
招集告示
議事日程
出席議員
開会の宣告
水やりの決定
閉会の宣告


─────────────────────────

○　招　　集　　告　　示

花壇事務組合告示第８号

令和７年９月１０日

花壇事務組合管理者　　甲野　一花

１　日　時　　令和７年９月２０日（土）午前１０時

２　場　所　　花壇事務組合会議室

─────────────────────────

○　議　　事　　日　　程

　第１　水やりの決定
　第２　第３号議案　球根の購入について

─────────────────────────

○　開　会　の　宣　告
（午前１０時０２分）
○議長（乙山　実議員）　おはようございます。ただいまから開会いたします。
　直ちに本日の会議を開きます。

○　水　や　り　の　決　定
○議長（乙山　実議員）　日程第１、水やりの決定についてお諮りいたします。御異議ございませんか。
　　　　　〔「異議なし」と言う人あり〕
　御異議なしと認めます。

○　第３号議案　球根の購入について（第２号）
○議長（乙山　実議員）　第３号議案を議題といたします。
○管理者（甲野一花）　三百個の球根を買うものでございます。

○　閉　会　の　宣　告
○議長（乙山　実議員）　これをもって閉会いたします。御苦労さまでした。
（午前１１時２６分）
`;

describe('parse: booklets of assemblies', () => {
  it('tells ○ over a speaker from ○ before one', () => {
    const minutes = parse(booklet);
    assert.equal(
      printedRemarks(minutes),
      `議長（乙山　実議員）｜おはようございます。ただいまから開会いたします。／直ちに本日の会議を開きます。
議長（乙山　実議員）｜日程第１、水やりの決定についてお諮りいたします。御異議ございませんか。／御異議なしと認めます。
議長（乙山　実議員）｜第３号議案を議題といたします。
管理者（甲野一花）｜三百個の球根を買うものでございます。
議長（乙山　実議員）｜これをもって閉会いたします。御苦労さまでした。`,
    );
    const headings = printedSections(minutes).replace(/[ \u3000]/gu, '');
    assert.ok(
      headings.endsWith('開会の宣告\n水やりの決定\n第３号議案球根の購入について（第２号）\n閉会の宣告'),
      headings,
    );
  });

  it('ends at the time that stands in brackets on the last line', () => {
    assert.equal(parse(booklet).header.endTime?.value, '11:26');
    assert.equal(parse(booklet.replace('（午前１１時２６分）', '（別紙のとおり）')).header.endTime, null);
  });

  it('reads headings of points and of quoted business', () => {
    const minutes = parse(`花壇検討会 第2回 議事要旨

２「みどり公園花壇整備」について
・水やりの当番が足りない。回覧板で募ってほしい。
・色の範囲を数値で示すべきである。

３「駅前花壇」の計画の形成について
・球根を植える時期が遅い。十月のうちに済ませるべきである。

［論点１］ 花の種類
・花の種類が多すぎる。三つに絞るべきである。

［論点２］ 水の量
・雨水をためて使ってはどうか。
`);
    assert.equal(
      printedSections(minutes),
      `2 「みどり公園花壇整備」について
3 「駅前花壇」の計画の形成について
1 花の種類
2 水の量`
        .replace(/^1/mu, '  1')
        .replace(/^2 水/mu, '  2 水'),
    );
    assert.equal(minutes.remarks.length, 5, printedRemarks(minutes));
  });

  it('heads the last part with 閉会 over a speaker, and ends with it elsewhere', () => {
    const talk = `花壇検討会 第2回 議事録

開会

甲野座長

ただいまから始めます。皆様、よろしくお願いいたします。

乙山委員

水やりの当番は足りているのでしょうか。

丙川課長

足りております。秋の分も決まりました。

閉会
`;
    assert.equal(printedSections(parse(`${talk}\n甲野座長\n\n本日はここまでといたします。\n`)), '開会\n閉会');
    assert.equal(printedSections(parse(talk)), '開会');
  });
});
