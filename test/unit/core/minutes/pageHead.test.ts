/** The head of a web page above the minutes on it: menus, the way to the page, the site's name. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { printedRemarks } from './support';

const fields = `
日時　令和6年8月2日（金）午後2時から午後4時まで
場所　第2会議室

○甲野会長　始めます。
○乙山委員　はい。
`;

/** What the head of a page with these lines above the fields says: body, number, kind. */
function headed(lines: string): string {
  const { body, meetingNumber, kind } = parse(lines + fields).header;
  return `${body?.value ?? '-'}・${String(meetingNumber?.value ?? '-')}・${kind?.value ?? '-'}`;
}

describe('parse: the head of a page', () => {
  it('takes no notice on scripts for talk', () => {
    const { header } = parse(`このページではJavaScriptを使用しています。無効なため一部の機能が動作しません。
動作させるためにはJavaScriptを有効にしてください。またはブラウザの機能をご利用ください。

スマートフォンサイトへ移動

市議会 > 委員会 > 緑化特別委員会　会議録

令和6年8月2日　緑化特別委員会　会議録

資料はこちら

緑化特別委員会

会 議 録

（開 会 中）
${fields}`);
    assert.equal(header.place?.value, '第2会議室');
    assert.equal(header.startTime?.value, '14:00');
  });

  it('leaves menus, the way to the page and the site out of the body', () => {
    assert.equal(
      headed(`みどり市
本文へスキップ
みどり市公式ホームページ

検索の方法
サイトマップ

ホーム > 市政 > 審議会 > 緑化審議会 > 第3回会議録

第3回みどり市緑化審議会会議録

更新日：2024年10月1日　ページ番号：102233

印刷
`),
      'みどり市緑化審議会・3・会議録',
    );
    assert.equal(
      headed(`MENU
・ホーム
・組織から探す
・イベント

トップページ / 審議会 / 会議録

みどり県景観審議会
第12回 屋外広告物部会
議事要旨
`),
      'みどり県景観審議会 屋外広告物部会・12・議事要旨',
    );
    assert.equal(
      headed('みどり省\n文字サイズ変更\n\n審議会・研究会\n\n緑化会議総会(第6回)‐議事要旨\n'),
      '緑化会議総会・6・議事要旨',
    );
  });

  it('keeps menus out of the joined text, and every other line above the title in it', () => {
    const { joined, blocks } = parse(`緑化省\n\nメニュー\n\n緑化政策の窓\n\n第3回緑化会議 議事録\n${fields}`);
    assert.equal(blocks.filter(({ kind }) => kind === 'residue').length, 1);
    assert.ok(!joined.text.includes('メニュー'));
    assert.ok(joined.text.includes('緑化政策の窓'));
  });

  it('takes no meeting for a menu', () => {
    assert.equal(headed('緊急対策会議\n第2回 議事要旨\n'), '緊急対策会議・2・議事要旨');
    assert.equal(headed('情報公開審査会\n第2回 議事要旨\n'), '情報公開審査会・2・議事要旨');
  });

  it('reads a title once that the tab says as well', () => {
    assert.equal(
      headed('第3回緑化会議 議事録 | みどり市\nみどり市\n\n令和6年度第3回緑化会議 議事録\n'),
      '緑化会議・3・議事録',
    );
    assert.equal(headed('第3回緑化会議 議事要旨｜みどり省\n'), '緑化会議・3・議事要旨');
    assert.equal(
      headed('緑化会議(第21回)[令和6年7月10日]\n第21回緑化会議 議事要旨\n'),
      '緑化会議・21・議事要旨',
    );
  });

  it('finds the title behind a list that a page leaves empty', () => {
    assert.equal(
      headed('令和 6年緑化常任委員会\n9月5日\n○議事日程\n\n緑化常任委員会会議録\n'),
      '緑化常任委員会・-・会議録',
    );
  });

  it('reads a name that stands below the number, and a year between its parts', () => {
    assert.equal(
      headed('第9回 みどり省\n政策評価に関する有識者会議\n'),
      'みどり省 政策評価に関する有識者会議・9・-',
    );
    assert.equal(headed('第5回\n\n緑化推進会議\n'), '緑化推進会議・5・-');
    assert.equal(
      headed('みどり大学法人 平成24年度第2回経営協議会 議事録\n'),
      'みどり大学法人 経営協議会・2・議事録',
    );
    assert.equal(headed('会議録　緑化審議会（第4回）\n'), '緑化審議会・4・会議録');
  });

  it('takes the date of the label, not the day the page was put up', () => {
    const { date, startTime } = parse(
      `(平成28年12月1日)緑化懇話会第142回会合議事概要\n\n平成28年12月1日\nみどり庁\n\n1 日時\n\n平成28年11月17日(木曜)14時00分から16時00分\n\n2 場所\n\n大会議室\n`,
    ).header;
    assert.equal(date?.value, '2016-11-17');
    assert.equal(startTime?.value, '14:00');
    assert.equal(
      parse(`第3回緑化会議 議事録\n令和6年8月2日\n開催時間 10:00～12:00\n`).header.endTime?.value,
      '12:00',
    );
  });

  it('leaves what a page has below the minutes out of the last turn', () => {
    const minutes = parse(`第3回緑化審議会 議事録
○笠野会長　始めます。
○沖山委員　情報は役に立ちましたか。

関連ファイル

・第3回資料（PDF：118KB）

問い合わせ先
緑化課

このページの先頭へ戻る
Copyright (C) Midori. All rights reserved.
`);
    assert.equal(printedRemarks(minutes), '笠野会長｜始めます。\n沖山委員｜情報は役に立ちましたか。');
    assert.deepEqual(
      minutes.handouts.map(({ title }) => title),
      ['第3回資料（PDF：118KB）'],
    );
    assert.ok(!minutes.joined.text.includes('先頭'));
  });

  it('finds the title below the names of the site and of the page', () => {
    assert.equal(
      headed(`みどり庁 みどり庁 入口
みどり庁 種類なし
 会議等の案内緑化推進委員会のあゆみ

第五回緑化推進委員会議事録
`),
      '緑化推進委員会・5・議事録',
    );
    assert.equal(
      headed(`みどり省施策点検

■大臣官房■

平成18年度第3回議事要旨

第3回みどり省施策点検委員会 意見要旨
`),
      'みどり省施策点検委員会・3・-',
    );
    // A body over the body that met stays in its name.
    assert.equal(
      headed('みどり市教育委員会\n\n学校教育課\n\n第3回 図書館協議会 議事録\n'),
      'みどり市教育委員会 学校教育課 図書館協議会・3・議事録',
    );
  });

  it('leaves out who keeps the page, and adorned words of menus', () => {
    assert.equal(
      headed(`〒300-0000
みどり県緑市緑二丁目3番地4
Tel 0299(00)0000

議会中継

令和6年度 産業環境委員会

 第9回委員会 (2月9日)
`),
      '産業環境委員会・9・-',
    );
    assert.equal(
      headed('■議事録一覧■\n\n緑化審議会\n樹木専門委員会（第9回）\n会議録\n'),
      '緑化審議会 樹木専門委員会・9・会議録',
    );
    assert.equal(
      headed('会議資料・開催案内等\n\n\n緑化評価委員会 樹木分科会議事録\n'),
      '緑化評価委員会 樹木分科会・-・議事録',
    );
  });

  it('takes body and number from a sentence where there is no title', () => {
    const { body, meetingNumber } = parse(
      '令和6年度第2回緑図書館協議会の内容をお知らせします。\n◇日 時 令和6年6月25日（火）\n●議 事\n委 員・・・はい。\n',
    ).header;
    assert.equal(body?.value, '緑図書館協議会');
    assert.equal(meetingNumber?.value, 2);
  });
});
