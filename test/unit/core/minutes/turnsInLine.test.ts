import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('turns that share a line', () => {
  const head = '第2回緑化協議会議事録\n\n日時　令和6年7月3日（水）\n\n';

  it('parts the turns of an item, its number and what was done', () => {
    const minutes = checkRemarks(
      `${head}議事の内容\n1.開会\n2.議題 （1）苗木の購入について －資料1により事務局より説明－ （事務局）三百個を買う予定である。 ` +
        '（委員）三百個で足りるのか。昨年は足りなかった。 （会長）事務局で確かめてほしい。\n' +
        '（2）花壇の手入れについて －資料2により説明－ （委員）賛成である。\n3.その他 （事務局）次回は9月である。 （会長）以上で終了する。\n',
      `事務局｜三百個を買う予定である。
委員｜三百個で足りるのか。昨年は足りなかった。
会長｜事務局で確かめてほしい。
委員｜賛成である。
事務局｜次回は9月である。
会長｜以上で終了する。`,
    );
    assert.equal(
      printedSections(minutes),
      `議事の内容
  1 開会
  2 議題
    1 苗木の購入について
    2 花壇の手入れについて
  3 その他`,
    );
  });

  it('parts them at labels before a colon, and at labels behind a glyph', () => {
    checkRemarks(
      `${head}議事\n委員：苗木は足りるか。事務局：足りる。委員：余りはどうするのか。事務局：学校に配る。\n`,
      '委員｜苗木は足りるか。\n事務局｜足りる。\n委員｜余りはどうするのか。\n事務局｜学校に配る。',
    );
    checkRemarks(
      `${head}議事\n問：苗木は三百個で足りるか。答：足りる見込みである。問：余りはどうするのか。答：学校に配る。\n`,
      '問｜苗木は三百個で足りるか。\n答｜足りる見込みである。\n問｜余りはどうするのか。\n答｜学校に配る。',
    );
    checkRemarks(
      `${head}議事\n●【甲野委員】苗木は足りるか。 ●【乙山課長】足りる。 ●【甲野委員】余りは学校に配ってほしい。\n`,
      '甲野委員｜苗木は足りるか。\n乙山課長｜足りる。\n甲野委員｜余りは学校に配ってほしい。',
    );
  });

  it('leaves the groups of a list, and roles that a speech names, where they are', () => {
    const list = '出席者 （委員）甲野太郎、乙山花子 （事務局）丙川課長 （傍聴者）なし';
    assert.deepEqual(
      parse(`${head}${list}\n\n議事\n○甲野委員　賛成。\n`).attendees.map(({ name }) => name),
      ['甲野太郎', '乙山花子', '丙川課長'],
    );
    checkRemarks(
      `${head}議事\n○甲野委員　三人に尋ねた。（会長）と（事務局）の分は後で足す。あとは（委員）の分である。\n○乙山委員　賛成。\n`,
      '甲野委員｜三人に尋ねた。（会長）と（事務局）の分は後で足す。あとは（委員）の分である。\n乙山委員｜賛成。',
    );
  });

  it('takes the bar behind the last line of a cell for no part of it', () => {
    const { header } = parse(
      `緑化協議会議事録\n日時 |\n令和6年7月3日（水） |\n場所 |\nみどり市役所2階会議室 |\n`,
    );
    assert.equal(header.place?.value, 'みどり市役所2階会議室');
  });
});
