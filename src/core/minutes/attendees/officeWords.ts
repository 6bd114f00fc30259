import { Endings } from '../../text/endings';
import { endsInOrganization, isRoleWord } from '../speakers/roles';

/** What offices are called for, at large: 総務 of 総務課長, 給付 of 給付課長. */
const words =
  '総務 企画 財政 財務 教育 環境 福祉 建設 都市 産業 経済 農政 税務 政策 政務 管理 推進 計画 整備 対策 振興 指導 調整 事業 学習 保健 健康 健康づくり ' +
  '水道 下水道 上水道 給水 商工 観光 防災 情報 人事 広報 広聴 支援 調査 国際 市民 県民 区民 町民 住民 子育て 子ども こども 生活 地域 土木 農林 農業 農村 水産 漁業 林業 工業 商業 業務 監視 資産 ' +
  '漁港 林務 森林 林野 畜産 獣害 危機 契約 議事 文化 文化財 スポーツ 技術 研究 製品 交通 道路 河川 砂防 港湾 住宅 建築 営繕 用地 公園 緑地 医療 介護 高齢 高齢者 障害 障害者 障がい 障がい者 ' +
  '施設 設備 庶務 秘書 法務 法制 水質 行政 総合 共済 給付 数理 年金 保険 労働 雇用 職業 安全 衛生 食品 消費 経営 国土 海事 海洋 航空 鉄道 自動車 物流 運輸 気象 地震 ' +
  '予算 主計 主税 関税 理財 国税 証券 銀行 金融 監督 検査 調達 通商 貿易 製造 資源 エネルギー 電力 原子力 自然 生物 科学 学術 高等 初等 中等 義務 幼児 私学 学校 生涯 社会 ' +
  '司法 民事 刑事 矯正 保護 人権 警備 消防 公安 選挙 統計 自治 税制 会計 監査 収納 料金 戸籍 国保 保育 児童 青少年 女性 男女 共生 協働 図書 看護 診療 薬剤 事務 編成 報道 制作 ' +
  'まちづくり ごみ くらし 暮らし いきいき にぎわい ふるさと 減量 循環 リサイクル デジタル ' +
  '標準 規格 特許 市場 保安 下水 宅地 海岸 治山 火山 宇宙 水路 花き 厚生 信用 経理 審査 審判 登録 認証 公共 民間 戦略 改革 評価 制度 構造 基盤 官房 大臣官房 市長公室 町長公室 知事公室 市長室 町長室 村長室 区長室';

const unit = '局部課室係庁';
const endings = new Endings(words);
const firstLetters = new Set(
  words
    .split(' ')
    .map((word) => word.charAt(0))
    .concat('事', '議'),
);
/** 総務, 教育総務課, 大臣官房総務; 調査 of 調査官 is none. */
const offices = new RegExp(
  `^(?:(?:事務局|議会|(?:${words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![官役]))+[${unit}]?)+`,
  'u',
);

/** A post without the offices it opens with: 次長 of 教育総務課次長. */
export function behindOffice(post: string): string {
  return firstLetters.has(post.charAt(0)) ? post.replace(offices, '') : post;
}

/** 局長, 担当課長, and what is left of 分科会長代理 and 課長補佐 behind 会 and 課. */
export function isPostInOffice(rest: string): boolean {
  return isRoleWord(rest) || /^(?:担当)?[局部課室]?長(?:代理|補佐)?$/u.test(rest);
}

/** True for 甲野総務, 甲野総務課: what stands before the last letters of a post (課長, 企画官) and names an office. */
export function endsInOffice(text: string): boolean {
  return endings.isAt(text) || (unit.includes(text.slice(-1)) && endings.isAt(text, text.length - 1));
}

/** 中村, 渡部, 古市, 大館: family names end as the names of small places and of offices do. */
const familyEnd = /^(?:.?[市町村]|.{0,2}[部室所館園院社])$/u;

/** True for the name of an organisation or office, and no family name that only ends like one (中村, 長谷部). */
export function isOrganization(text: string): boolean {
  return endsInOrganization(text) && (!familyEnd.test(text) || endsInOffice(text));
}

/** What stands before the offices at the end of a text: 甲野 of 甲野教育総務課. */
export function beforeOffice(text: string): string {
  let end = text.length;
  for (;;) {
    const last = unit.includes(text.charAt(end - 1)) ? 1 : 0;
    const whole = endings.longestIn(text.slice(0, end));
    const word = whole > 0 || last === 0 ? whole : endings.longestIn(text.slice(0, end - 1));
    if (word === 0) return text.slice(0, end);
    end -= word + (whole > 0 ? 0 : last);
  }
}
