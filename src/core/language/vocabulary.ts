/**
 * Pieces of regular expressions for one line of minutes, read alike by JavaScript (with the u flag) and by
 * Oniguruma, so that the TextMate grammar and our own line guesses are made from the same source.
 *
 * Every repetition has an upper bound: a pattern tried at each place of a hostile line then costs a constant,
 * and the line as a whole stays linear.
 */

/** One blank of any width. */
export const BLANK = '[ \\t\\f\u00a0\u3000]';
/** Blanks at the start of a line; a bound, so that a line of blanks is not scanned again and again. */
export const INDENT = `^\ufeff?${BLANK}{0,40}`;
/** Blanks up to the end of the line. */
export const LINE_END = `${BLANK}{0,12}$`;

export const DIGIT = '[0-9０-９]';
export const KANJI_DIGIT = '[〇零一二三四五六七八九十百千]';
/** A number of up to four digits in any script. */
export const NUMBER = `(?:${DIGIT}{1,4}|${KANJI_DIGIT}{1,6})`;
export const OPEN_PAREN = '[（(]';
export const CLOSE_PAREN = '[）)]';
export const COLON = '[：:]';
export const DASH = '[-－−―–—‐]';

/** One character of a person's name: kanji (with the rare planes), kana, the repetition marks. */
export const NAME_CHAR = '[一-鿿㐀-䶿豈-﫿𠀀-𱍊々〆ヵヶぁ-ゖァ-ヺーｦ-ﾟ]';
/** The same without hiragana, which in a line of speech are particles rather than names. */
export const FORMAL_CHAR = '[一-鿿㐀-䶿豈-﫿𠀀-𱍊々〆ヵヶァ-ヺーｦ-ﾟ]';

/** A word that may be letter-spaced: 日　　時. */
function spaced(word: string): string {
  return Array.from(word).join(`${BLANK}{0,4}`);
}

/** Alternatives, the longest first: in an alternation the first that fits is taken. */
function anyOf(words: readonly string[], form: (word: string) => string = (word) => word): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(form).join('|')})`;
}

/** What the document calls itself, letter-spaced or not. */
export const KIND = anyOf(['議事概要', '議事要旨', '議事録', '会議録', '会議要旨', '会議概要'], spaced);

/** Labels whose value is short and may follow after mere blanks (場所　中央庁舎). */
const plainLabels =
  '日時 出席 開催日時 開催日 会議日時 場所 開催場所 会場 開催方法 開催形式 出席者 出席委員 出席議員 出席構成員 参加者 欠席者 欠席委員 欠席議員 欠席構成員 傍聴者';

const otherLabels =
  '構成員 委員 専門委員 臨時委員 事務局 説明員 説明者 説明のため出席した者 列席者 オブザーバー オブザーバ 議題 議事 議事次第 会議次第 次第 議事日程 付議事件 会議に付した事件 本日の会議に付した事件 本日の会議に付した案件 説明のため議場に出席した者 議案 審議事項 協議事項 報告事項 決定事項 討議事項 配付資料 配布資料 配付資料一覧 配布資料一覧 資料 参考資料 議事概要 議事の概要 議事要旨 議事内容 議事の内容 議事経過 議事の経過 議事録 会議録 会議要旨 会議概要 概要 開会 閉会 散会';

/** Header labels. 日時, 出席者, 議事概要 … */
export const LABEL = anyOf(`${plainLabels} ${otherLabels}`.split(' '), spaced);
/** Labels that may be followed by their value without a colon. */
export const PLAIN_LABEL = anyOf(plainLabels.split(' '), spaced);
/** One label or several joined: 開催日時及び場所. */
export const LABELS = `${LABEL}(?:${BLANK}{0,2}(?:・|及び|および|並びに|と|、|／)${BLANK}{0,2}${LABEL}){0,3}`;

/** The end of a label that names a person by post or role: 委員, 部会長, 政務官, 氏 … */
export const ROLE_END = anyOf(
  '員 長 官 臣 君 氏 監 役 事 授 士 問 様 さん 先生 総理 首相 総裁 代表 代理 補佐 主査 主幹 主任 顧問 書記 司会 進行 事務局 オブザーバー メンバー アドバイザー リーダー 説明者 担当者 発表者 報告者 責任者 参考人 証人 公述人 請願人'.split(
    ' ',
  ),
);

/** A character of a speaker's label. */
export const LABEL_CHAR =
  '[^ \\t\\f\u00a0\u3000、。，．,：:；「」『』（）()【】〔〕［］\\[\\]＜＞<>○◯〇◎●？?！!]';
/** A speaker's label that ends in a role; one blank may stand between post and name. */
export const ROLE_LABEL = `${LABEL_CHAR}{0,20}?(?:${BLANK}${LABEL_CHAR}{0,12}?)?${ROLE_END}(?:[A-ZＡ-Ｚ]|[0-9０-９])?`;
/** What may stand in parentheses behind a label: a name, an affiliation, how the person attends. */
export const LABEL_NOTE = `${OPEN_PAREN}[^（）()。]{1,30}${CLOSE_PAREN}`;

/** Names of groups of attendees that are printed in brackets above the names. */
const groupEnd = anyOf([
  ...'委員 構成員 専門家 有識者 事務局 政府 府省庁 省庁 関係者 関係機関 関係団体 オブザーバー オブザーバ 説明者 説明員 参考人 出席者 欠席者 参加者 陪席者 列席者 随行者 来賓 ゲスト 議員 理事者 執行部 傍聴者'.split(
    ' ',
  ),
  '(?:政府|行政|国|市|県|町|村|区|府|都|道|自治体|事業者|民間|企業|労働者|使用者|公益|委員|事務局)側',
  '大臣[・等、].{1,12}',
]);
/** 委員, 関係府省庁, 政府側, 大臣・政務官, 委員（五十音順） */
export const GROUP = `(?:外部|政府|関係|有識者|専門|特別|臨時|常任|地方|民間|学識|市民|内部|担当|本部|出席|欠席|その他の?|WG[0-9]?|ＷＧ[０-９]?){0,3}${groupEnd}(?:等|ら)?(?:${LABEL_NOTE})?`;

/** A bracketed remark about how somebody attends. */
export const ATTENDANCE = `(?:オンライン|ウェブ|Web|WEB|ＷＥＢ|リモート|途中|遅参|早退|欠席|出席|代理|陪席|対面|AM|PM|ＡＭ|ＰＭ|午前|午後)`;

/** Words that tell a stage direction inside the text. */
export const STAGE = `(?:異議な[しく]|声あり|声有り|呼ぶ者|呼ぶもの|拍手|笑[い声）)]?|挙手|起立|退席|退室|退場|入室|入場|着席|休憩|発言する者|賛成者|「はい」|採決|暫時)`;

/** Units after which a number that opens a line is part of a sentence, not of a heading (3 日間の停止). */
export const UNIT =
  '(?:年|月|日|時|分|秒|点|人|名|件|個|社|者|億|万|千|百|円|兆|％|%|頁|ページ|回|目|章|条|項|号|歳|か月|カ月|ヶ月|ヵ月|か国|カ国|箇|つ|割|倍|度|台|校|市|県|町|村|区|部|次|番|種|本|枚|歩|拠点|分野|段階|者|km|cm|kg|[a-zａ-ｚ])';

export const GAP = `${BLANK}{0,4}`;
/** A short line without a full stop: what a heading looks like. */
export const shortLine = (limit: number) => `(?=[^。]{1,${limit}}$)`;
/** A particle or a mark that carries a sentence on: no title begins with it. */
export const NO_PARTICLE = `(?!${GAP}(?:[をがへ、，。．）)]|に(?:[^ぎわ])|は[、，]|の[^ちび]|でき|では|と(?:[、，いしの]|する)))`;
export const ARABIC = `${DIGIT}{1,2}`;
export const KANJI_NUMBER = `${KANJI_DIGIT}{1,3}`;
