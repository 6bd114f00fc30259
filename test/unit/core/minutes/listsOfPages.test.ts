/** Attendee lists as they come out of published pages: spread cells, groups inside rows, cells that became lines. */
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
});
