/** Names that look like something else: villages, offices, numerals, notes; lists that write them in one word or in two. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

function check(lines: string, ...people: string[]): void {
  const { attendees } = parse(`第3回緑化審議会 議事録\n出席者\n${lines}\n`);
  const present = attendees.filter(({ attendance }) => attendance !== 'absent');
  assert.deepEqual(
    present.map(({ name }) => name),
    people,
    lines,
  );
}

describe('parse: names of attendees', () => {
  it('takes no family name for a village, an office or a post', () => {
    check('石井会長　中村委員　阿部委員　喜多村委員', '石井会長', '中村委員', '阿部委員', '喜多村委員');
    check('長谷部 隆委員\n大館 京子委員\n末長 実委員', '長谷部 隆', '大館 京子', '末長 実');
    check(
      '渡部　下水道課長\n石井　太郎　みどり大学教授\n小川　恵子　公募委員',
      '渡部 下水道課長',
      '石井 太郎',
      '小川 恵子',
    );
    check('１番　石井昭市君　　２番　中村直道君　　３番　小川恵子君', '石井昭市', '中村直道', '小川恵子');
  });

  it('tells whole names of two to six letters from halves of names by the others of the list', () => {
    check('平井勉　宮崎誠一　林孝　長谷川由美子', '平井勉', '宮崎誠一', '林孝', '長谷川由美子');
    check(
      '阿部亮　公募委員\n林孝　弁護士\n宮崎誠一　みどり大学教授\n三上美咲　会社役員',
      '阿部亮',
      '林孝',
      '宮崎誠一',
      '三上美咲',
    );
    check('林　孝　関　実　平井　勉', '林 孝', '関 実', '平井 勉');
    check(
      '畔柳 武 和束幸一\n木幡清司 乾谷照代 菅井 豊',
      '畔柳 武',
      '和束幸一',
      '木幡清司',
      '乾谷照代',
      '菅井 豊',
    );
    check('委員　平井勉・宮崎誠一・林孝', '平井勉', '宮崎誠一', '林孝');
    check('南蓮委員長、松井進委員、早川敏夫委員、後藤秀明委員', '南蓮', '松井進', '早川敏夫', '後藤秀明');
    check(
      '石井健太、大島孝副会長、長谷部久美子委員、小川浩二座長',
      '石井健太',
      '大島孝',
      '長谷部久美子',
      '小川浩二',
    );
  });

  it('reads single letters as names and not as notes, numerals or letters of a longer name', () => {
    check('副会長　東 孝\n委　員　森 昌', '東 孝', '森 昌');
    check('外　秀明　弁護士\n小林　計　公募委員\n樋口　等　会社役員', '外 秀明', '小林 計', '樋口 等');
    check('１番　四　方　直　美　君　　　　２番　三　浦　陽　子　君', '四方 直美', '三浦 陽子');
    check('島 守 文 雄 外 舘 定 吉', '島守 文雄', '外舘 定吉');
  });

  it('reads names behind the mark of their seat, a dot or a post', () => {
    check('◎甲野 太郎　○乙山 花子　丙川 次郎', '甲野 太郎', '乙山 花子', '丙川 次郎');
    check(
      '会長・甲野太郎、副会長・乙山花子、委員・丙川次郎、丁田三郎',
      '甲野太郎',
      '乙山花子',
      '丙川次郎',
      '丁田三郎',
    );
    check('会長甲野太郎\n委員乙山花子', '甲野太郎', '乙山花子');
    check('建設事務所長　　出口　剛志委員\n消防署予防課長　片桐　裕也委員（会長）', '出口 剛志', '片桐 裕也');
  });

  it('reads spread names in columns and behind the post that they share', () => {
    check('委員長　　笠 野 太 郎　　　副委員長　沖 山 臣', '笠野太郎', '沖山臣');
    check('　　中 桐 一 馬　　　　　　　　南 里 さゆり', '中桐一馬', '南里 さゆり');
    check('副 会 長 笠 野 太 郎 沖 山 千代造', '笠野 太郎', '沖山 千代造');
    check(
      '　事　務　局　長　　笠　野　　浩　　　　施　設　課　長　　沖　山　　智　子',
      '笠野 浩',
      '沖山 智子',
    );
  });

  it('knows people, kinds of people and posts apart inside brackets', () => {
    check(
      '委員 3名（笠野会長、沖山副会長、森田委員）\n事務局（環境課）4名\n影響審査実務担当連絡会 6名',
      '笠野会長',
      '沖山副会長',
      '森田委員',
    );
    check('委員２２名（福祉団体、家族会、医療、市職員）');
    check('総務課企画室（笠野室長、沖山課長補佐）', '笠野室長', '沖山課長補佐');
    check('笠野委員、沖山委員\n事務局\n福祉保健部長、総務課長補佐', '笠野委員', '沖山委員');
  });

  it('gives all in a row the title that each has, and namesakes their letters', () => {
    check('笠野太郎　沖山花子各委員', '笠野太郎', '沖山花子');
    check('各務委員、笠野委員', '各務委員', '笠野委員');
    check('森田、佐伯（明）、佐伯（順）、笠野各委員', '森田', '佐伯（明）', '佐伯（順）', '笠野');
  });

  it('takes no bullet among others, and no office behind a list, for one of it', () => {
    check('• 笠野環境部長\n• 沖山環境部公園・緑地担当課長', '笠野環境部長', '沖山環境部公園・緑地担当課長');
    const members = '笠野会長、沖山委員、森田委員、早川委員、谷委員、石井委員、小川委員、高木委員';
    check(`${members}\nみどり省\n甲野局長、乙山課長`, ...members.split('、'), '甲野局長', '乙山課長');
  });

  it('reads a list that nothing labels', () => {
    const { attendees } = parse(
      '緑化連絡会議\n令和6年7月3日\n市役所3階会議室\n笠野会長、沖山委員（森田委員代理）、早川委員、谷委員\n1 開会\n○会長　始めます。\n',
    );
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['笠野会長', '沖山委員', '早川委員', '谷委員'],
    );
  });

  it('names nobody for a post alone, where the list has such posts', () => {
    check('笠野委員、沖山委員\n陪席者：総務課長、同企画課長、水辺対策室審査係長', '笠野委員', '沖山委員');
    check('笠野委員\n事務局：谷部長、総務課長', '笠野委員', '谷部長');
    check('笠野委員\n（みどり省）\n水域局長、水域局総務課長、水環境課長、内湾室長補佐', '笠野委員');
    check('笠野委員\n事務局：谷部長、水辺対策室審査係長', '笠野委員', '谷部長', '水辺対策室審査係長');
    check('会長及び委員9人、人権・平和課長、男女共同参画係長、同主査');
    check(
      '笠野委員\n説明者：青葉省薬務局指導課長、早川県統計所長、小野薬務管理官',
      '笠野委員',
      '小野薬務管理官',
    );
  });

  it('takes the organisation off a name that it is glued to', () => {
    check(
      '笠野委員\n説明者：\n生物保全庁早川審議官\n生物保全庁審査室小野室長',
      '笠野委員',
      '早川審議官',
      '小野室長',
    );
  });

  it('reads a list over commas that lost the one at the end of a line', () => {
    check(
      '小野 利明、早川 勝、石井 義人、上條 孝\n田中 京子、平林 俊郎',
      '小野 利明',
      '早川 勝',
      '石井 義人',
      '上條 孝',
      '田中 京子',
      '平林 俊郎',
    );
  });

  it('reads two people with 及び between them', () => {
    check(
      '笠野会長、沖山委員及び森田委員\n事務局　谷部長並びに石井課長',
      '笠野会長',
      '沖山委員',
      '森田委員',
      '谷部長',
      '石井課長',
    );
  });

  it('goes on over a line with a note on the last name, and reads families parted by dots', () => {
    const list = '出席委員：笠野太郎委員（市議会議員）、沖山花子委員（市議会議員）、森田めぐみ委員';
    const { attendees, remarks } = parse(
      `第3回緑化審議会 議事録\n${list}\n（市議会議員）、早川雄介委員（市議会議員）、谷次郎委員（弁護士）\n\n（笠野会長）\n始めます。\n（谷委員）\n質問はありません。\n`,
    );
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['笠野太郎', '沖山花子', '森田めぐみ', '早川雄介', '谷次郎'],
    );
    assert.equal(remarks.length, 2);
    check(
      '委員 （笠野・沖山・森田・早川各委員）4名\n事務局（谷部長、石井課長）2名',
      '笠野',
      '沖山',
      '森田',
      '早川',
      '谷部長',
      '石井課長',
    );
  });
});
