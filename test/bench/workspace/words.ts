/** Invented words for a workspace at size: what meetings speak of, from what comes up everywhere to what comes up once. */
import type { Random } from '../../fuzz/random';

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** What a term begins with, and what it ends with: any two make one. */
const FIRST = list(`
  地域 交通 防災 港湾 水道 下水道 農業 漁業 林業 観光 商店街 図書館 学校 保育 介護 医療 救急 福祉 障害者 高齢者 子育て 若者
  移住 空き家 住宅 公園 緑地 河川 堤防 津波 土砂 避難 備蓄 消防 防犯 道路 橋梁 歩道 自転車 バス 鉄道 港 空港 物流 配送 エネルギー
  太陽光 風力 水素 省エネ 脱炭素 廃棄物 リサイクル プラスチック 食品 給食 食育 スポーツ 文化財 博物館 美術館 音楽 祭礼 史跡 温泉 宿泊
  サイバー クラウド ネットワーク 端末 電子申請 窓口 統計 個人情報 暗号 認証 監視 遠隔 ドローン ロボット 人工知能 半導体 衛星
  海洋 森林 里山 水田 果樹 畜産 鳥獣 外来種 水質 大気 騒音 地下水 雪害 豪雨 地震 火山 感染症 予防接種 健診 薬局 看護 歯科
  奨学金 部活動 いじめ 不登校 特別支援 幼稚園 大学 研究所 留学 職業訓練 雇用 起業 金融 税収 公債 入札 電力 通信 放送
`);
const SECOND = list(`
  計画 条例 基金 補助金 協定 拠点 施設 設備 台帳 網 路線 停留所 車両 運転士 料金 減免 券 相談員 支援員 指導員 協力隊 組合 協議体 連絡会
  点検 修繕 耐震 更新 廃止 統合 移転 増設 整備 舗装 除雪 清掃 巡回 見回り 訓練 講習 研修 教材 教室 講座 展示 催事 大会 合宿
  広報誌 掲示板 地図 標識 照明 放送設備 警報 無線 発電 蓄電池 配管 浄化槽 処分場 焼却炉 選別 回収 減量 再生 栽培 出荷 直売所
  加工場 市場 特産品 返礼品 商品券 割引 定期券 予約 待機児童 定員 送迎 通学路 登下校 入園 入所 退院 往診 健診車 検査 接種 台数
  名簿 様式 電子化 証明書 認証基盤 回線 基地局 端末 記録媒体 監査 脆弱性 演習 手順書 解析 分析官 委託先 調達 入札 契約 債務 起債
`);
const BEFORE = list(
  `広域 小規模 次世代 夜間 公立 民間 共同 遠隔 中山間 沿岸 離島 市街地 駅前 山間部 臨海 上流`,
);
const PLACES = list(`
  海辺 山手 北陵 南浜 東雲 霧浜 三瀬川 青葉台 白樺 潮見 風越 月見野 滝沢口 鷹取 萩原 桜木 若葉 緑ヶ丘 美里 朝日町 夕凪 星野 雲井 鈴鹿沢 梅香
  竹原 松風 杉並木 楓 柏木 栗駒 桃園 藤見 蓮池 菊水 葵 茜 瑠璃 琥珀 珊瑚
`);
const SURNAMES = list(
  `甲野 乙山 丙川 丁田 戊原 己崎 庚本 辛島 壬生 癸谷 子安 丑尾 寅井 卯月 辰巳 巳波 午来 未村 申田 酉島 戌亥 亥野`,
);
const GIVEN = list(
  `一郎 花子 健 みどり 雅彦 佐和子 達也 千春 慎二 美咲 大輔 智子 直樹 恵 浩 由美 剛 薫 進 翠`,
);
const POSTS = list(
  `大学教授 市副市長 株式会社代表取締役 財団理事 病院院長 銀行頭取 新聞論説委員 法律事務所弁護士`,
);

/** One of the words, the first far more often than the last. */
function common(random: Random, words: readonly string[]): string {
  const share = random.int(1_000_000) / 1_000_000;
  return words[Math.floor(share * share * words.length)] ?? '';
}

/** A term that may come up in any meeting. */
export function generalTerm(random: Random): string {
  return common(random, FIRST) + common(random, SECOND);
}

/** A term of few documents: the more documents, the more of them. */
export function rareTerm(random: Random): string {
  const before = random.chance(0.5) ? random.pick(PLACES) : random.pick(BEFORE);
  return `${before ?? ''}${random.pick(FIRST) ?? ''}${random.pick(SECOND) ?? ''}`;
}

export function placeName(random: Random): string {
  return random.pick(PLACES) ?? '';
}

export interface Member {
  readonly surname: string;
  /** 甲野　一郎 */
  readonly name: string;
  readonly post: string;
}

export function member(random: Random): Member {
  const surname = random.pick(SURNAMES) ?? '';
  const given = random.pick(GIVEN) ?? '';
  return { surname, name: `${surname}　${given}`, post: `${placeName(random)}${random.pick(POSTS) ?? ''}` };
}

const OPENINGS = list(
  `まず、 なお、 次に、 また、 その上で、 一方で、 加えて、 例えば、 実際には、 これまで、`,
);
const PATTERNS = [
  '$の$が進まず、現場では困っている。',
  '$については、来年度から順に取りかかる予定である。',
  '$を広げるには、$との調整が先である。',
  '昨年は$の件数が増え、費用も膨らんだ。',
  '$だけでなく、使う人の声も聞いてほしい。',
  'できることから始め、$につなげたい。',
  '$の見通しが立たないとの声が寄せられている。',
  '誰が担うのかを決めないまま話が進んでいるように思う。',
  '$に関しては、近くの町の例が参考になる。',
  '数字だけを見ていては分からないことが多い。',
  '$と$を一緒に考えるべきである。',
  '担い手が減るなか、$を続けられるのか心配している。',
] as const;

/** A sentence on what `term` gives. */
export function sentence(random: Random, term: () => string): string {
  const opening = random.chance(0.4) ? (random.pick(OPENINGS) ?? '') : '';
  return opening + random.pick(PATTERNS).replace(/\$/gu, term);
}
