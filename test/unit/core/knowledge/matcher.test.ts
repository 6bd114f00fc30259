import { strict as assert } from 'node:assert';
import { findMatches, ownerId, supported } from '../../../../src/core/knowledge/matcher';
import { normalText } from '../../../../src/core/text/normalText';
import { marked, withRanges } from '../../support/marked';
import { knowledgeWith } from './tables';

/** The text with brackets around every name that is found in it. */
function found(text: string, date: string | null = null): string {
  const matches = supported(findMatches(normalText(text), knowledgeWith(), date));
  return withRanges(
    text,
    matches.map(({ start, end }) => ({ start, end })),
  );
}

function ids(text: string, date: string | null = null): string[] {
  return findMatches(normalText(text), knowledgeWith(), date).map(({ owner }) => ownerId(owner));
}

/** Texts with brackets around every name that is to be found: no other is. */
function each(texts: readonly string[]): void {
  for (const text of texts) {
    it(text, () => {
      assert.equal(found(marked(text).text), text);
    });
  }
}

describe('names of organisations', () => {
  describe('stand for themselves beside particles, posts and marks', () => {
    each([
      '[総務省]は[経済産業省]と連携する。',
      '[総務省]サイバーセキュリティ・情報化審議官',
      '[国家公安委員会]委員長、[内閣官房]副長官補',
      '[警察庁][サイバー警察局]長',
      '[内閣官房][内閣サイバーセキュリティセンター]長',
      '[東京大学]大学院法学政治学研究科教授',
      '[東京大学]生産技術研究所',
      '元[東大]教授、前[日銀]総裁',
      '[国会]に提出した。[国会]議員と[国会]答弁',
      '[内閣]あるいは[NISC]の役割',
      '[経団連]サイバーセキュリティ経営宣言',
      '[防衛省]・[自衛隊]の能力',
      '[日本電気]（株）特別顧問',
      '[サイバーセキュリティ戦略本部]会合と本部員',
      '[サイバーセキュリティ戦略本部]員',
      '[総務省]令和７年度予算',
      '[ISO]27001の認証、[EU]-US',
      '[文化庁]内で',
    ]);
  });

  describe('are not found inside other words', () => {
    each([
      '東大阪市と東大和市',
      '今日商談がある。',
      'CISOを置く企業、CISO等',
      '今国会に提出している。先般の通常国会では',
      '高市内閣の下で、内閣改造後、内閣サイバー官、内閣危機管理監',
      '北大路と北大西洋、阪大関西',
      '警察庁舎の改修、県消防庁舎',
      '総務省令で定める。内閣府令、財務省令第五号',
      '国土審議官と金融審査',
      '東京大学生が集まる。',
      'ネクステスラ社とテスラコイル',
      'サイバーセキュリティアクションプラン',
      'www.ipa.go.jp と jnsa@ipa.go.jp、https://github.com/',
      'nice な提案、unの国、ipaの略',
      'X-ISAC、pre-NATO期',
      '有識者会議、戦略本部、協議会、事務局',
    ]);
  });

  describe('are not found inside names of something else', () => {
    each([
      '[国立研究開発法人情報通信研究機構法]の一部改正',
      '情報通信研究機構法の改正',
      '米国財務省と韓国の外務省、ドイツ環境省、米労働省',
      '東日本電信電話、西日本電信電話',
      '東京都大学生協、東大阪大学',
      '東京消防庁と東京地方検察庁',
      '県男女共同参画会議、東京都消防審議会、市自転車活用推進本部',
      '[内閣府][男女共同参画会議]',
      '国際学術会議と[日本学術会議]、党税制調査会と政府[税制調査会]',
      '国連統計委員会と[総務省][統計委員会]',
      'ミュンヘン安全保障会議と[国家安全保障会議]',
      '第29次[地方制度調査会]、先日[文化審議会]で',
      '欧州特許庁と[特許庁]、連邦最高裁',
      'NTTデータとNTT東日本、KDDI総合研究所、日本電気硝子',
      '[KDDI]グループ、[NTT]の研究所、[KDDI株式会社]',
    ]);
  });

  describe('are taken in their longest form', () => {
    each([
      '[ASEAN地域フォーラム]（[ARF]）会期間会合',
      '[NATOサイバー防衛協力センター]主催の[NATO]演習',
      '[国立国会図書館]と[国会]',
      '[厚生労働省]と旧[労働省]',
      '[株式会社みずほフィナンシャルグループ]',
      '[独立行政法人情報処理推進機構]（[IPA]）',
      '[日本成長戦略会議]と[成長戦略会議]',
    ]);
  });

  describe('are found in every width and spacing', () => {
    each([
      '[ＫＤＤＩ株式会社]、[ＫＤＤＩ]、[ＩＣＳＣｏＥ]、[ＪＣＩＣ]',
      '[K D D I 株式会社] 代表取締役社長 C E O [一般社団法人 I C T - I S A C] 理事',
      '[LM 虎ノ門南法律事務所]弁護士',
      '[NTT 株式会社]代表取締役',
      '[NAO]([National Audit Office])という[会計検査院]',
      '「[Cyber Essentials] 制度」、「[JC STAR]」',
      '[総　務　省]と[財 務 省]',
      '[ＪＰＣＥＲＴ／ＣＣ]と[ICT‐ISAC]',
      '[⽂部科学省]（康熙部首）、[慶応義塾大学]、[ﾃﾞｼﾞﾀﾙ庁]',
      '[日本サイバーセキュリティ・イノベーション委員会]',
      '[Github]を使う',
    ]);
    it('but spaces between words are no letter spacing', () => {
      for (const text of [
        'C I S O を置く',
        '山東 大輔',
        '伊東 大 教授',
        'IS O',
        '総務 省エネ',
        'N I C E R',
      ]) {
        assert.equal(found(text), text);
      }
    });
    it('a tab and a line end part names', () => {
      assert.equal(found('総務\t省、総務\n省'), '総務\t省、総務\n省');
    });
  });

  it('of one name are told apart by the date', () => {
    assert.deepEqual(ids('NISCの役割', '2010-05-01'), ['organization:nisc-2005']);
    assert.deepEqual(ids('NISCの役割', '2018-04-04'), ['organization:nisc']);
    assert.deepEqual(ids('NISCの役割', '2026-02-20'), ['organization:nisc']);
    assert.deepEqual(ids('NISCの役割'), ['organization:nisc']);
    assert.deepEqual(ids('経団連の提言', '1999-01-01'), ['organization:keidanren-old']);
  });

  it('that mean other things as often need the support of another name', () => {
    assert.equal(found('CRLを配布し、SPFを設定する。'), 'CRLを配布し、SPFを設定する。');
    assert.equal(found('笹川平和財団（SPF）は'), '[笹川平和財団]（[SPF]）は');
  });

  it('of the user win over the built-in ones', () => {
    const user = {
      laws: [],
      organizations: [
        { id: 'our-nisc', name: '港湾情報セキュリティ班', aliases: ['NISC'] },
        { id: 'mic', aliases: ['ソウムショウ'] },
      ],
    };
    const knowledge = knowledgeWith(user);
    const matches = findMatches(normalText('NISCと総務省とソウムショウ'), knowledge, '2018-04-04');
    assert.deepEqual(
      matches.map(({ owner }) => ownerId(owner)),
      ['organization:our-nisc', 'organization:mic', 'organization:mic'],
    );
  });
});

describe('names of laws', () => {
  describe('stand for themselves', () => {
    each([
      '[サイバーセキュリティ基本法]の一部を改正する法律案',
      '[刑事訴訟法]上の枠組み',
      '地方は[標準化法]のもとで',
      '改正[個人情報保護法]と現行[憲法]、昨年[個人情報保護法]を改正した。',
      '[会社法]改正、[民法]第七百九条、[刑法]違反',
      '[個人情報保護法]施行後、[個人情報保護法]制定時',
      '[個人情報の保護に関する法律施行令]と[個人情報保護法施行令]',
      '[日本国憲法]と[憲法]改正',
      '[二十歳未満の者の喫煙の禁止に関する法律]',
      '[爆発物取締罰則]',
      '[独占禁止法]と[私的独占の禁止及び公正取引の確保に関する法律]',
      '[AI法]、[NTT法]、[育児・介護休業法]',
      '[重要電子計算機に対する不正な行為による被害の防止に関する法律]',
    ]);
  });

  describe('are not found inside other words', () => {
    each([
      '方法、手法、作法、文法、司法、立法',
      '医療法人と学校法人、社会福祉法人',
      '霊感商法、マルチ商法',
      '民法学者と刑法学会、会社法務部',
      '個人情報保護法制と消防法令',
      '英語教育法、環境法の専門家',
      '米国著作権法と中国の個人情報保護法、[EU]著作権法',
      '行政機関個人情報保護法と市個人情報保護法施行条例',
      '憲法審査会と憲法記念日、サイバー対処能力強化法整備法',
    ]);
  });

  it('are found inside an organisation that is named after them', () => {
    const text = 'サイバー対処能力強化法の施行等に関する有識者会議';
    assert.deepEqual(ids(text), ['organization:cyber-kyokaho-yushikisha', 'law:507AC0000000042']);
  });

  it('of bills are marked', () => {
    const bills = findMatches(normalText('サイバー対処能力強化法案と電気通信事業法'), knowledgeWith(), null);
    assert.deepEqual(
      bills.map(({ bill }) => bill),
      [true, false],
    );
  });

  it('that are words of every day need the support of another name', () => {
    assert.equal(found('環境法を学ぶ。'), '環境法を学ぶ。');
    assert.equal(found('環境基本法を学ぶ。環境法は'), '[環境基本法]を学ぶ。[環境法]は');
  });
});
