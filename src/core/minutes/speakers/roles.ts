import { isSpace, squeeze } from '../../text/chars';
import { Endings } from '../../text/endings';
import { unitSet } from '../../text/unitMap';

/**
 * Posts, roles and honorifics that end a speaker's label. A list of the language of minutes at large:
 * roles in a meeting, public posts, posts of companies and schools, honorifics.
 */
const roles = new Endings(
  '委員 専門委員 臨時委員 特別委員 委員長 副委員長 委員長代理 委員長職務代理者 職務代理者 職務代理 会長 副会長 会長代理 議長 副議長 議長代理 座長 副座長 座長代理 部会長 副部会長 ' +
    '部会長代理 分科会長 小委員長 主査 主査代理 構成員 本部員 本部長 副本部長 本部長代理 議員 大臣 副大臣 政務官 大臣政務官 事務次官 官房長 長官 副長官 次官 ' +
    '審議官 参事官 統括官 局長 次長 部長 課長 室長 係長 班長 補佐 副長官補 補佐官 企画官 専門官 調整官 推進官 管理官 調査官 計画官 対策官 ' +
    '分析官 技官 事務官 主任 主事 主幹 参事 理事 理事長 監事 幹事 幹事長 代表幹事 顧問 会員 教授 准教授 助教 講師 研究員 弁護士 会計士 税理士 医師 ' +
    '氏 君 様 さん 先生 殿 事務局 事務局長 市長 町長 村長 区長 知事 教育長 館長 所長 校長 教頭 園長 院長 署長 支店長 支社長 工場長 センター長 ' +
    '機構長 学長 学部長 研究科長 監 室員 職員 参考人 証人 陳述人 公述人 政府参考人 説明員 説明者 発表者 発言者 質問者 回答者 質疑者 答弁者 ' +
    '傍聴者 傍聴人 利用者 入居者 司会 司会者 進行 進行役 オブザーバー オブザーバ 参加者 出席者 代表 代表者 代理 代理人 社長 副社長 専務 常務 取締役 監査役 ' +
    '執行役員 執行役 書記官 書記 書記長 総裁 総理 総理大臣 主席 主席官 担当 担当者 担当官 技監 理事監 専門監 調整監 推進監 企画監 総括監 主査補 主事補 技師補 政策監 統括監 危機管理監 アドバイザー コーディネーター コーディネータ ' +
    'ファシリテーター ファシリテータ モデレーター パネリスト 有識者 メンバー リーダー マネージャー 幹部 支配人 組合長 団長 隊長 消防長 管理者 ' +
    '視学官 審議役 調査役 企画役 専門役 参事役 相談役 推進役 助役 技師 保育士 主管 統括 副統括 診断士 研究者 提出者 提案者 発議者 当事者 監査人 世話人 部員 係員 支援員 審査員 評議員 首席 副主幹 監査委員 農業委員 教育委員 市民 住民 町民 保護者 当局 執行部 事務方 説明補助者 補助者 臨時議長 年長議員 議会運営委員長 ' +
    'チーム長 グループ長 リーダ 長 住職 宮司 園主 店長 オーナー 主任研究員 研究官 検事 判事 裁判官 領事 大使 公使 総務 会計 監督 コーチ 司法書士 行政書士 土地家屋調査士 社会保険労務士 技術士 建築士 科学官 政策官 監察官 報道官 通訳官 参与 参与官 専門員 調査員 指導員 相談員 推進員 学芸員 司書 園芸家 評論家 作家 看護師 保健師 薬剤師 栄養士 教諭 船長 駅長 局員 委員会 協議会長 ディレクター ディレクタ プロデューサー 局長心得 部長心得 課長心得 室長心得 兼務 事務取扱 事務代理',
);

/** Words that end like a role and are none: 成長, 以上の君, 仕様 … */
const notRoles = new Endings(
  '成長 延長 特長 増長 助長 伸長 仕様 同様 模様 多様 一様 異様 有様 皆様 お客様 皆さん 担い手 都市部 一部長 課題代表',
);

/** Bracketed notes at the end of a label: （副本部長）, (ABC大学). */
const trailingBrackets = /[（(［[〔【＜<][^（(［[〔【＜<）)］\]〕】＞>]*[）)］\]〕】＞>]$/u;

/** A letter or number that tells anonymous people apart: 委員Ａ, 委員１, 委員①. */
const trailingLetter = /[A-Za-zＡ-Ｚａ-ｚ0-9０-９①-⑳甲乙丙丁]{1,2}$/u;

/** The label without white space and without bracketed notes at its end. */
export function bareLabel(label: string): string {
  let bare = squeeze(label);
  if (!')）]］〕】>＞'.includes(bare.slice(-1))) return bare;
  for (let i = 0; i < 3; i++) {
    const shorter = bare.replace(trailingBrackets, '');
    if (shorter === bare || shorter === '') break;
    bare = shorter;
  }
  return bare;
}

/** What may stand behind a role: brackets, and the letters and digits that tell anonymous people apart. */
const behindRole = unitSet('）)］]〕】＞>甲乙丙丁');
for (const range of ['09', 'AZ', 'az', '０９', 'ＡＺ', 'ａｚ', '①⑳']) {
  for (let c = range.charCodeAt(0); c <= range.charCodeAt(1); c++) behindRole.set(c, true);
}

/** True when a label ends in a role, a post or an honorific (村井本部員, 委員長（甲野君）, 委員Ａ). */
export function endsInRole(label: string): boolean {
  return isRoleAtEnd(label, 0, label.length);
}

/** Like `endsInRole` for the label that stands in `text` from `from` to `to`. */
export function isRoleAtEnd(text: string, from: number, to: number): boolean {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === from) return false;
  // Most labels that are asked about are none: their last letter tells.
  const last = text.charCodeAt(end - 1);
  if (!behindRole.has(last)) {
    if (!roles.mayEndIn(last)) return false;
    return hasSpace(text, from, end) ? isRole(squeeze(text.slice(from, end))) : isRole(text, from, end);
  }
  const bare = bareLabel(text.slice(from, end));
  return isRole(bare) || isRole(bare.replace(trailingLetter, ''));
}

/** Officials of all kinds: 評価官, 検査官, 指導官; but for words of an office or of two sides (退官, 産学官). */
const official = /[^産学仕退任民半器高百]官$/u;

/** Before 長 in posts of two letters; 米長 and 末長 are family names, 義長 is a given name. */
const beforeChief = '会議座市町村区県部次課室係局所署館校院園班団組社学塾総船隊駅店寮科首党幹員司婦府支';

const chief = 0x9577; // 長
const officer = 0x5b98; // 官

/** Whether the label that stands in `text` from `from` to `to`, without white space, ends in a role. */
function isRole(text: string, from = 0, to = text.length): boolean {
  const last = text.charCodeAt(to - 1);
  if (to - from === 2 && last === chief) return beforeChief.includes(text.charAt(from));
  return (
    (roles.isAt(text, to, from) ||
      (last === officer && to - from > 2 && official.test(text.slice(from, to)))) &&
    !notRoles.isAt(text, to, from)
  );
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpace(text.charCodeAt(i))) return true;
  return false;
}

/** What stands before the longest role that ends a label (甲野 in 甲野課長); null for a label that ends in none. */
export function withoutRole(label: string): string | null {
  const length = roles.longestIn(label);
  return length === 0 ? null : label.slice(0, -length);
}

/** True when a text is nothing but a role (教授, 委員長): no family name with a title. */
export function isRoleWord(text: string): boolean {
  return text !== '' && roles.longestIn(text) === text.length;
}

/** Ends of names of organisations and offices, which speak in minutes under their own name. */
const organizations = new Endings(
  '省 庁 府 局 部 課 室 係 委員会 審議会 協議会 機構 法人 会社 協会 連盟 連合会 組合 大学 ' +
    '高校 学校 研究所 センター 銀行 財団 社団 市 町 村 区 県 東京都 北海道 団体 企業 事業者 事業団 ' +
    '公社 公団 本部 財務局 支部 支局 支社 振興会 商工会 会議所 学会 クラブ グループ チーム ' +
    '株式会社 （株） ㈱ NPO ネットワーク 所 署 院 館 園 会 社',
);

/** What a company or a corporation has before or behind its name. */
const corporateForm =
  /(?:（株）|\(株\)|㈱)$|^(?:（[株有]）|\([株有]\)|㈱|㈲|株式会社|有限会社|(?:一般|公益)[社財]団法人|特定非営利活動法人|NPO法人)\S/u;
const corporateFirst = unitSet('（(㈱㈲株有一公特N');
const corporateLast = unitSet('）)㈱');

/** True when a label reads like the name of an organisation or office. */
export function endsInOrganization(label: string): boolean {
  return isOrganizationAtEnd(label, 0, label.length);
}

/** Like `endsInOrganization` for the label that stands in `text` from `from` to `to`. */
export function isOrganizationAtEnd(text: string, from: number, to: number): boolean {
  let start = from;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (start === end) return false;
  const last = text.charCodeAt(end - 1);
  const closes = corporateLast.has(last);
  if ((closes || corporateFirst.has(text.charCodeAt(start))) && corporateForm.test(text.slice(start, end)))
    return true;
  if (!closes && !organizations.mayEndIn(last)) return false;
  return organizations.isAt(bareLabel(text.slice(start, end)));
}
