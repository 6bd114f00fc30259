/** Lists of attendees in the forms that clerks give them. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

/** `group: name <affiliation>` of everybody in the list; absent people in round brackets. */
function listed(list: string): string[] {
  const { attendees, remarks } = parse(`第3回みどり市環境審議会 会議録

日時　令和6年7月3日（水）10時～12時
場所　市役所
${list}
議題
（１）苗木について

○甲野会長　始めます。よろしくお願いします。
○乙山委員　はい。質問があります。
○甲野会長　どうぞお願いします。
`);
  assert.equal(remarks.length, 3, list);
  return attendees.map(({ group, name, affiliation, attendance }) => {
    const person = `${group === null ? '' : `${group}: `}${name}${affiliation === '' ? '' : ` <${affiliation}>`}`;
    return attendance === 'absent' ? `(${person})` : person;
  });
}

describe('parse: lists of attendees', () => {
  it('reads names that share one title, and begins again behind them', () => {
    assert.deepEqual(
      listed('出席者\n委員 葉山(会長),乙山,沢,丁田の各委員\n\n文部省 戊野社会教育局長,己田資料課長'),
      ['葉山 <委員>', '乙山', '沢', '丁田 <委員>', '戊野社会教育局長 <文部省>', '己田資料課長 <文部省>'],
    );
  });

  it('keeps two people apart where a line ends behind a title', () => {
    assert.deepEqual(
      listed(`出席者 葉山委員長、壱岐、宇津木、衛藤各委員

鹿子木長官、木梨次長、久世官房長、毛受交通企画局長、古閑車両局長、佐用道路環境局長
紫竹首席監察官`).slice(-2),
      ['佐用道路環境局長', '紫竹首席監察官'],
    );
  });

  it('takes a post off a whole name, and none off a family name', () => {
    assert.deepEqual(
      listed(`出席者
(委員)
逢坂浩一、五百蔵美奈、宇賀神昭、若槻政義(敬称略)
(事務局)
熱田重行事務局次長、諸井彰参事官`).slice(-2),
      ['事務局: 熱田重行 <事務局次長>', '事務局: 諸井彰 <参事官>'],
    );
    assert.deepEqual(
      listed(`出席者
(委員)
逢坂浩一、五百蔵美奈、宇賀神昭、若槻政義(敬称略)
(事務局)
文挟館長、戸祭学芸課長、穂国主任`).slice(-3),
      ['事務局: 文挟館長', '事務局: 戸祭学芸課長', '事務局: 穂国主任'],
    );
  });

  it('reads groups in brackets on one line, and those who are away', () => {
    assert.deepEqual(
      listed('出席者　（委員）逢坂浩一、五百蔵美奈　（事務局）熱田課長、諸井主査　（欠席）若槻政義'),
      ['委員: 逢坂浩一', '委員: 五百蔵美奈', '事務局: 熱田課長', '事務局: 諸井主査', '(欠席: 若槻政義)'],
    );
    assert.deepEqual(listed('出席者\n逢坂浩一、五百蔵美奈\n（欠席：若槻政義、熱田重行）'), [
      '逢坂浩一',
      '五百蔵美奈',
      '(若槻政義)',
      '(熱田重行)',
    ]);
  });

  it('reads a heading with a note, and a kind of member before the name', () => {
    assert.deepEqual(
      listed(`出席者
　外部専門家（五十音順）
　　鵜澤　千紘　　北海工科大学　教授
　　舘脇　操　　　海中ケーブル協会　技術参与`),
      ['外部専門家: 鵜澤 千紘 <北海工科大学 教授>', '外部専門家: 舘脇 操 <海中ケーブル協会 技術参与>'],
    );
    assert.deepEqual(listed('出席者\n学識経験者　　逢坂浩一　みどり大学教授\n市民代表　　　五百蔵美奈'), [
      '逢坂浩一 <学識経験者 みどり大学教授>',
      '五百蔵美奈 <市民代表>',
    ]);
  });

  it('reads names with their posts behind them in a row, and names between other marks than commas', () => {
    assert.deepEqual(listed('出席者：逢坂浩一　会長　　五百蔵美奈　副会長　　若槻政義　委員'), [
      '逢坂浩一 <会長>',
      '五百蔵美奈 <副会長>',
      '若槻政義 <委員>',
    ]);
    assert.deepEqual(listed('出席者：逢坂／五百蔵／若槻'), ['逢坂', '五百蔵', '若槻']);
    assert.deepEqual(listed('出席者：逢坂浩一・五百蔵美奈・若槻政義'), [
      '逢坂浩一',
      '五百蔵美奈',
      '若槻政義',
    ]);
    assert.deepEqual(listed('出席者　４名\n　逢坂浩一　山田花子　若槻政義　熱田重行'), [
      '逢坂浩一',
      '山田花子',
      '若槻政義',
      '熱田重行',
    ]);
  });

  it('takes numbers and heads of columns for nobody', () => {
    assert.deepEqual(listed('出席者：委員12名、事務局5名'), []);
    assert.deepEqual(listed('出席者：委員名簿参照'), []);
    assert.deepEqual(listed('出席者：葉山会長ほか８名'), ['葉山会長']);
    assert.deepEqual(listed('出席者\n氏名　　　　所属\n逢坂浩一　　みどり大学\n若槻政義　　公募'), [
      '逢坂浩一 <みどり大学>',
      '若槻政義 <公募>',
    ]);
  });

  it('takes the seat off whole names, whatever the other groups are like', () => {
    assert.deepEqual(
      listed(`○出席者
委員
葉山田鶴子委員 | 沖山武久委員 |
広瀬直之委員 | 笠野 純会長 |
宇津木明美委員 | 鯉川 仁委員 |
事務局
谷健康福祉部長 | 森田福祉課長（計画担当） |`),
      [
        '委員: 葉山田鶴子 <委員>',
        '委員: 沖山武久 <委員>',
        '委員: 広瀬直之 <委員>',
        '委員: 笠野 純 <会長>',
        '委員: 宇津木明美 <委員>',
        '委員: 鯉川 仁 <委員>',
        '事務局: 谷健康福祉部長',
        '事務局: 森田福祉課長（計画担当）',
      ],
    );
    assert.deepEqual(listed('出席委員 葉山茂樹委員長,沖山里枝副委員長,広瀬忠雄委員,笠野浩委員'), [
      '出席委員: 葉山茂樹 <委員長>',
      '出席委員: 沖山里枝 <副委員長>',
      '出席委員: 広瀬忠雄 <委員>',
      '出席委員: 笠野浩 <委員>',
    ]);
    assert.deepEqual(listed('出席者 葉山委員長、沖山副委員長、広瀬委員'), [
      '葉山委員長',
      '沖山副委員長',
      '広瀬委員',
    ]);
  });

  it('tells whole names from family names group by group', () => {
    const members = '（委員）\n逢坂浩一会長、五百蔵實委員（会長代理）、宇賀神昭子委員、若槻政義委員';
    assert.deepEqual(
      listed(
        `出席者\n${members}\n（事務局）\n栗林政務次官、糠田谷調整局長、中津生総合計画局長、新城調査局長`,
      ),
      [
        '委員: 逢坂浩一 <会長>',
        '委員: 五百蔵實 <委員>',
        '委員: 宇賀神昭子 <委員>',
        '委員: 若槻政義 <委員>',
        '事務局: 栗林政務次官',
        '事務局: 糠田谷調整局長',
        '事務局: 中津生総合計画局長',
        '事務局: 新城調査局長',
      ],
    );
    assert.deepEqual(
      listed(
        `出席者\n${members}\n（事務局）\n福井良次郎行政点検局長、伊野孝官房審議官、渡部修二総務課長`,
      ).slice(-3),
      ['事務局: 福井良次郎 <行政点検局長>', '事務局: 伊野孝 <官房審議官>', '事務局: 渡部修二 <総務課長>'],
    );
    assert.deepEqual(
      listed(`出席者　門田惣一会長　宇津木英子委員　久米川昇委員
　　　　樋熊保専門委員
　　　　＜事務局＞
　　　　桑野共済局長　生田審議官　鞍馬給付課長
　　　　手代木給付課企画官　粟生田数理調査室長　他`),
      [
        '門田惣一 <会長>',
        '宇津木英子 <委員>',
        '久米川昇 <委員>',
        '樋熊保 <専門委員>',
        '事務局: 桑野共済局長',
        '事務局: 生田審議官',
        '事務局: 鞍馬給付課長',
        '事務局: 手代木給付課企画官',
        '事務局: 粟生田数理調査室長',
      ],
    );
  });

  it('keeps names that a group writes together whole, whatever the other groups do', () => {
    assert.deepEqual(
      listed(`出席者
みどり放送番組審議委員
柳田藤夫 委員長
川路令子 副委員長
樋渡明日美 委員
 
緑放送
代表取締役社長 野津 英治
常務取締役 篠塚 公生
編成局長 保志 律子`),
      [
        'みどり放送番組審議委員: 柳田藤夫 <委員長>',
        'みどり放送番組審議委員: 川路令子 <副委員長>',
        'みどり放送番組審議委員: 樋渡明日美 <委員>',
        '緑放送: 野津 英治 <代表取締役社長>',
        '緑放送: 篠塚 公生 <常務取締役>',
        '緑放送: 保志 律子 <編成局長>',
      ],
    );
  });

  it('reads posts on the line below their names', () => {
    assert.deepEqual(
      listed(`出席者
（緑化会議委員）
猪俣 邦香
特命担当大臣（緑化・地域振興）
（有識者）
渥美 由起
株式会社みどり総研主任研究員
案内 陽一
豊緑町長`),
      [
        '緑化会議委員: 猪俣 邦香 <特命担当大臣（緑化・地域振興）>',
        '有識者: 渥美 由起 <株式会社みどり総研主任研究員>',
        '有識者: 案内 陽一 <豊緑町長>',
      ],
    );
  });

  it('reads names in brackets behind a post, a side or a word for a list', () => {
    assert.deepEqual(
      listed(`出席者 葉山茂樹委員長,沖山里枝副委員長,広瀬忠雄委員
市執行部 【経済部】
 経済部長 塚越勝則,次長 倉田 実
【環境部】
 環境部長 小野正明
議会事務局 庶務課主任(根子田志穂)`),
      [
        '葉山茂樹 <委員長>',
        '沖山里枝 <副委員長>',
        '広瀬忠雄 <委員>',
        '経済部: 塚越勝則 <経済部長>',
        '経済部: 倉田 実 <次長>',
        '環境部: 小野正明 <環境部長>',
        '環境部: 根子田志穂 <議会事務局 庶務課主任>',
      ],
    );
    assert.deepEqual(
      listed('出席者 委員8名（2名欠席）\n事務局名（東野教育長、能勢図書館長、釜本）').slice(-3),
      ['東野教育長', '能勢図書館長', '釜本'],
    );
    assert.deepEqual(listed('出席者\n委員長　葉山 初夫\n委員　沖山 明道\n傍聴議員　なし\n県政記者　1名'), [
      '葉山 初夫 <委員長>',
      '沖山 明道 <委員>',
    ]);
  });

  it('reads names that fill their column beside parted ones', () => {
    assert.deepEqual(
      listed(`出席者
（会長）鴻池　昭彦
（委員）安藤　正幸　磯貝　邦男　宇賀村美幸
榎並シゲ子　折口　和光　城田　　誠
夏目坂尚子　花岡　　聡
勘解由小路　薫`).map((person) => person.replace(/^.*: /u, '')),
      [
        '鴻池 昭彦',
        '安藤 正幸',
        '磯貝 邦男',
        '宇賀村美幸',
        '榎並シゲ子',
        '折口 和光',
        '城田 誠',
        '夏目坂尚子',
        '花岡 聡',
        '勘解由小路 薫',
      ],
    );
  });

  it('reads rows of posts with names of offices in them', () => {
    assert.deepEqual(
      listed(`出席者
須田漁場部長　　熊谷業務課長　　内田調整課長
熊埜御堂大臣政務官　太刀川事務次官`),
      ['須田漁場部長', '熊谷業務課長', '内田調整課長', '熊埜御堂大臣政務官', '太刀川事務次官'],
    );
  });

  it('counts those once who send somebody else', () => {
    assert.deepEqual(
      listed(`出席者
浅野委員、今田委員、上賀茂委員（計3名）
※上記のうち、次の委員は代理出席
　上賀茂委員（代理：大枝環境部長）`),
      ['浅野委員', '今田委員', '上賀茂委員'],
    );
    assert.deepEqual(
      listed(`出席者
役職 氏名 出欠
委員長 森田亘一 出席
副委員長 新井田直子 出席
委員 近松昇 欠席`).slice(-1),
      ['(近松昇 <委員 欠席>)'],
    );
  });

  it('reads one spread name behind its post', () => {
    assert.deepEqual(
      listed('出席者\n副参事（学校再編担当） 石 田 良 平\n経営担当分野 片 岡 和 正').map((person) =>
        person.replace(/ <.*$/u, ''),
      ),
      ['石田 良平', '片岡 和正'],
    );
  });

  it('takes the seat off names in two parts', () => {
    assert.deepEqual(
      listed('出席委員\n　１　条例第1号委員（２名）\n　　　入間田 史子委員，金子谷 敦委員')
        .slice(-2)
        .map((one) => one.replace(/^.*: /u, '')),
      ['入間田 史子 <委員>', '金子谷 敦 <委員>'],
    );
  });

  it('tells whose people are away', () => {
    assert.deepEqual(
      listed(`出席者
［公募委員］晴山るり子
［公募委員］刈谷剛
《欠席委員》
［公募委員］雫田久
《役場出席者》
［町長］花館政男`),
      ['公募委員: 晴山るり子', '公募委員: 刈谷剛', '(公募委員: 雫田久)', '役場出席者: 花館政男'],
    );
  });

  it('takes a paragraph that tells what was done for nobody', () => {
    assert.deepEqual(
      listed(`出席者：大館議長、筧副議長

○　冒頭、大館議長からあいさつがあった後、事務局より資料に沿って結果及び今後の予定について説明が行われた。その後の討議は以下のとおり。
`),
      ['大館議長', '筧副議長'],
    );
  });

  it('reads names whose letters narrow spaces part, in rows that wide ones part', () => {
    assert.deepEqual(
      listed(`出席委員
　　　　１番委員　　尾 田　光 男　　　　　　　　２番委員　　小 俣 部　和 子
　　　　３番委員　　清 瀬 野　巌　　　　　　　　４番委員　　粕 谷 田　文 雄`).map((one) =>
        one.replace(/^.*: | <.*$/gu, ''),
      ),
      ['尾田 光男', '小俣部 和子', '清瀬野 巌', '粕谷田 文雄'],
    );
    assert.deepEqual(
      listed('出席議員\n1番　大　成　由　美　議員　　　　　2番　内　牧　　　誠　議員').map((one) =>
        one.replace(/^.*: | <.*$/gu, ''),
      ),
      ['大成 由美', '内牧 誠'],
    );
  });
});
