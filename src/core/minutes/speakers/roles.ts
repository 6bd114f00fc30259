import { isSpace, squeeze } from '../../text/chars';
import { Endings } from '../../text/endings';
import { unitSet } from '../../text/unitMap';

/**
 * Posts, roles and honorifics that end a speaker's label. A list of the language of minutes at large:
 * roles in a meeting, public posts, posts of companies and schools, honorifics.
 */
const roles = new Endings(
  '{委,専門委,臨時委,特別委,構成,本部,議,会,研究,室,職,説明,執行役,部,係,支援,審査,評議,監査委,農業委,教育委,年長議,主任研究,専門,調査,指導,相談,推進,学芸,局}員 ' +
    '{委員,副委員,会,副会,議,副議,座,副座,部会,副部会,副理事,分科会,小委員,本部,副本部,官房,局,次,部,課,室,係,班,理事,幹事,事務局,市,町,村,区,教育,館,所,校,園,院,署,支店,支社,工場,センター,機構,学,学部,研究科,社,副社,書記,組合,団,隊,消防,臨時議,議会運営委員,チーム,グループ,,店,船,駅,協議会}長 ' +
    '{委員,委員長,職務,会長,議長,座長,部会長,分科会長,小委員長,理事長,主査,本部長,,事務}代理 ' +
    '{委員長職務代理,職務代理,説明,発表,発言,質問,回答,質疑,答弁,傍聴,利用,入居,司会,参加,出席,代表,担当,有識,管理,研究,提出,提案,発議,当事,保護,説明補助,補助}者 ' +
    '主{査,任,席,査補,事補,管} {,副}{大臣,主幹,統括} ' +
    '{政務,大臣政務,事務次,長,副長,次,審議,参事,統括,補佐,企画,専門,調整,推進,管理,調査,計画,対策,分析,技,事務,書記,主席,担当,視学,研究,裁判,科学,政策,監察,報道,通訳,参与}官 ' +
    '補佐 副長官補 {主,参,理,監,幹,代表幹,知,検,判,領}事 顧問 教授 准教授 助教 {講,医,技,看護,保健,薬剤}師 ' +
    '{弁護,会計,税理,保育,診断,司法書,行政書,土地家屋調査,社会保険労務,技術,建築,栄養}士 氏 君 様 さん 先生 殿 事務{局,方,取扱} 教頭 ' +
    '{,技,理事,専門,調整,推進,企画,総括,政策,統括,危機管理}監 {参考,証,陳述,公述,政府参考,傍聴,代理,支配,監査,世話}人 司会 進行 庶務 ' +
    '{進行,取締,監査,執行,審議,調査,企画,専門,参事,相談,推進,助}役 {オブザーバ,コーディネータ,ファシリテータ,リーダ,ディレクタ}{ー,} 代表 専務 常務 書記 総裁 ' +
    '総理 総理大臣 担当 技師補 {アドバイザ,モデレータ,メンバ,マネージャ,オーナ,プロデューサ}ー パネリスト 幹部 首席 市民 住民 町民 当局 執行部 住職 宮司 園主 大使 ' +
    '公使 総務 会計 監督 コーチ 参与 司書 園芸家 評論家 作家 教諭 委員会 {局,部,課,室}長心得 兼務',
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
    '株式会社 （株） ㈱ NPO ネットワーク 所 署 院 館 園 会 社 警察 消防 学校 漁協 農協 社協 ＰＴＡ PTA',
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
