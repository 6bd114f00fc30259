/** Attendee lists as they come out of published pages: spread cells, groups inside rows, cells that became lines. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkPeople } from './support';

describe('parse: attendee lists of published pages', () => {
  it('reads cells with spread letters', () => {
    checkPeople(
      '　　総　務　部　長　　笠野　太郎　　　　　市 民 生活部長　　沖山　花子\n' +
        '　　市　　　　　長　　早川由己男　　　　　教　　育　　長　　谷　　克行',
      '笠野 太郎',
      '沖山 花子',
      '早川由己男',
      '谷 克行',
    );
    checkPeople(
      '副会長　笠 野 芳 男　沖 山 千代治\n早 川 正 男　森 田　　勇\n佐々木　　明　大 谷　　均',
      '笠野 芳男',
      '沖山 千代治',
      '早川 正男',
      '森田 勇',
      '佐々木 明',
      '大谷 均',
    );
    checkPeople(
      '事　務　局　長　　小　野　瀬　　浩　　　施　設　課　長　　沖　山　　花　子',
      '小野瀬 浩',
      '沖山 花子',
    );
  });

  it('leaves out a spread post whose holder stands on another line', () => {
    checkPeople(
      '会 計 管 理 者 兼　笠 野 弥 一\n会 計 課 長\n総 務 課 長　沖 山 久 栄',
      '笠野 弥一',
      '沖山 久栄',
    );
  });

  it('joins cells that became lines', () => {
    checkPeople(
      '教 育 部 長\n笠 野\n聡\n教 育 委 員 会 理 事\n早川\n清人\n次長兼生涯学習課長\n佐伯\n正人',
      '笠野 聡',
      '早川 清人',
      '佐伯 正人',
    );
    checkPeople(
      '1\n番\n笠 野 寿\n成\n8 番\n早 川 章\n久\n10番\n宮 田 澄\n男\n12番\n吉\n岡\n保',
      '笠野寿 成',
      '早川章 久',
      '宮田澄 男',
      '吉岡 保',
    );
  });
  it('parts a group inside a row from the one before', () => {
    checkPeople(
      '委員　笠野太郎、沖山花子、早川次郎　事務局　谷館長、森田主査',
      '委員：笠野太郎',
      '委員：沖山花子',
      '委員：早川次郎',
      '事務局：谷館長',
      '事務局：森田主査',
    );
    checkPeople(
      '笠野太郎、沖山花子　【事務局】谷　武、森田有香',
      '笠野太郎',
      '沖山花子',
      '事務局：谷 武',
      '事務局：森田有香',
    );
  });

  it('parts people with nothing between them', () => {
    checkPeople(
      '早川委員森田委員佐伯委員、\n大谷委員宮田委員',
      '早川委員',
      '森田委員',
      '佐伯委員',
      '大谷委員',
      '宮田委員',
    );
    checkPeople('早川健康福祉部長森田総務課長', '早川健康福祉部長', '森田総務課長');
    checkPeople('早川委員長代理兼部会長', '早川委員長代理兼部会長');
  });

  it('takes posts off whole names, in front and behind', () => {
    checkPeople('栄養士早川雅子、同補佐兼保険係長森田智夫', '早川雅子', '森田智夫');
    checkPeople('早川章事務局次長、森田稔参事官、大谷徹参事官', '早川章', '森田稔', '大谷徹');
    checkPeople('佐々木次長、長谷川参事官、早川参事官', '佐々木次長', '長谷川参事官', '早川参事官');
    checkPeople('早川典子教育次長（指導担当）、森田雄一総務課長', '早川典子', '森田雄一');
    checkPeople('早川和彦委員長代理兼業績部会長、森田健委員', '早川和彦', '森田健委員');
  });

  it('reads a short name over officials as the heading of their group', () => {
    checkPeople(
      '早川 進（みどり大学長）\n\n緑化研\n森田理事長、大谷理事\n\nみどり省\n（事務局）佐伯局長、宮田課長',
      '早川 進',
      '緑化研：森田理事長',
      '緑化研：大谷理事',
      '事務局：佐伯局長',
      '事務局：宮田課長',
    );
    checkPeople('事務局　（改革推進室）　早川室長　森田室長補佐', '事務局：早川室長', '事務局：森田室長補佐');
  });

  it('reads a title of many, and nobody in a note on them', () => {
    checkPeople('早川、森田、大谷の各運営委員\n以上評議員', '早川', '森田', '大谷');
  });
  it('reads seats, notes and gaps of spread rows', () => {
    checkPeople(
      '会　長　　早　川　　　徹（弁護士）\n副会長　　大河原　美　智（大学教授）',
      '早川 徹',
      '大河原 美智',
    );
    checkPeople('1　番　　早　川　富士夫　君\n12　番　　森　田　一　成　君', '早川 富士夫', '森田 一成');
    checkPeople('産 業 建設部長　　早川　　学　　　　　教　育　次　長　　森田　　久', '早川 学', '森田 久');
    checkPeople('書記　　柳 瀬 川　ひ か り', '柳瀬川 ひかり');
    checkPeople('3番 5番 7番\n早川 一夫\n森田 文男\n君 君 君', '早川 一夫', '森田 文男');
    checkPeople(
      '市長室課長　　早川　孝善\n市民協働部地域づくり課交通防犯推進室長\n　　　　　　森田　英幸',
      '早川 孝善',
      '森田 英幸',
    );
  });

  it('reads names in brackets behind posts', () => {
    checkPeople('総合政策課長（早川明彦）　　こども課長（谷永）', '早川明彦', '谷永');
    checkPeople('福祉部　福祉課長（早川）\n福祉部　福祉課計画係（森田）', '早川', '森田');
    checkPeople('早川 太郎（会長）', '早川 太郎');
  });

  it('leaves out the absent members alone', () => {
    checkPeople(
      '早川太郎\n欠席委員\n森田次郎\n\n局長　　佐伯勇治　　次長　　大谷好一',
      '早川太郎',
      '欠席委員：森田次郎!',
      '佐伯勇治',
      '大谷好一',
    );
  });

  it('goes on with the list below a numbered group and below a label of officials', () => {
    const attendees = (lines: string) =>
      parse(`第3回緑化審議会 会議録\n${lines}\n`).attendees.map(({ name }) => name);
    assert.deepEqual(
      attendees(
        '1　日時\n令和6年7月3日\n2　出席者\n（1）　委員\n早川会長、森田委員\n（2）　みどり市\n（執行部）佐伯市長、大谷部長\n（事務局）宮田課長\n3　議題\n苗木について',
      ),
      ['早川会長', '森田委員', '佐伯市長', '大谷部長', '宮田課長'],
    );
    assert.deepEqual(
      attendees(
        '1　出席委員\n早川 太郎\n2　議事日程\n第1　苗木について\n3　農業委員会事務局職員\n　事務局長　佐伯 満\n4　会議の概要\n議長：開会します。\n委員：苗木は何本ですか。\n議長：百本です。',
      ),
      ['早川 太郎', '佐伯 満'],
    );
    assert.deepEqual(attendees('1　出席委員\n早川 太郎\n2　大学側出席者\n佐伯 満\n3　執行者\n大谷 武'), [
      '早川 太郎',
      '佐伯 満',
      '大谷 武',
    ]);
  });

  it('takes no kind of members for a member', () => {
    const group = 'みどり町緑化審議会委員';
    checkPeople(
      `会長\n早川昭\n${group}\n佐伯幸夫\n大谷武夫`,
      '会長：早川昭',
      `${group}：佐伯幸夫`,
      `${group}：大谷武夫`,
    );
  });
  it('takes nobody for a heading, and no office of the staff for somebody', () => {
    checkPeople(
      '事務局\n• （都市部）\n    早川部長\n• （住宅課）\n    森田課長\n    佐伯専門監 大谷統括リーダー 宮田主事',
      '事務局：早川部長',
      '事務局：森田課長',
      '事務局：佐伯専門監',
      '事務局：大谷統括リーダー',
      '事務局：宮田主事',
    );
    checkPeople('早川会長、森田委員\n事務局\nみどり市苗木部緑化課', '早川会長', '森田委員');
    checkPeople(
      '早川会長、森田委員\nオブザーバー\nみどり省',
      '早川会長',
      '森田委員',
      'オブザーバー：みどり省',
    );
  });

  it('leaves who came besides to their number, and a note on a post in its brackets', () => {
    checkPeople('早川部長、森田文化財課長ほか職員14名', '早川部長', '森田文化財課長');
    checkPeople(
      '早川会長、森田委員\n事務局（佐伯克己公民館長、大谷洋子副主幹（兼）事業係長、宮田武志主事）',
      '早川会長',
      '森田委員',
      '佐伯克己',
      '大谷洋子',
      '宮田武志',
    );
  });
});
