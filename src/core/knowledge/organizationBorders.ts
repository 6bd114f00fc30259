/** Where an organisation's name stands for itself and where it is a piece of another word or name. */
import type { NameShape } from './borders';
import { FREE_BEFORE, isForeign, isKanjiAfter, isKanjiBefore, isWholeWord } from './borders';
import { Script, scriptOf } from '../text/letters';
import type { Surroundings } from './surroundings';

/** Bodies of the Japanese state: 米国財務省 is another one. */
const DOMESTIC = new Set(
  'cabinet ministry agency secretariat commission headquarters council committee'.split(' '),
);
/** Bodies that prefectures and cities also have under the same name. */
const LOCAL_TOO = new Set('council committee headquarters commission'.split(' '));

/** What may stand before a name of two kanji: 元日銀総裁. */
const SHORT_BEFORE = /(?:^|[^\p{Script=Han}])[元前現旧同]$/u;
/** What may stand behind a name of two kanji: posts, units and words that begin a new one. */
const SHORT_AFTER =
  /^(?:総裁|副総裁|理事|審議|政策|出身|名誉|教授|准教|講師|助教|教員|教育|学長|副学|学部|大学院|医学|工学|理学|農学|法学|文学|薬学|経済|生産|先端|附属|付属|病院|卒|生|入試|発|系|内|外|等|側|他|前|後|総会|安保|安全|事務|加盟|決議|憲章|制裁|平和|機関|軍|分担|会頭|会長|会員|専務|常務|常任|本部|支部|支店|支社|職員|幹部|本店|担当|部会|委員|委・|議員|議長|議運|議事|議場|議院|選|本会議|予算|法務|内閣|文教|厚生|総務|決算|上場|市場|一部|二部|株価|指数|記者|輸血|血液|隊員|部隊|機|艦|基地|長|巡視|報道|研究|主任|所長|発表|調査|短観|対応|対策|答弁|提出|承認|同意|質疑|質問|論戦|改革|開会|閉会|会期|運営|報告|召集|日程|関係|論議|議論|軽視|招致|参考|傍聴|議決|広報|簿記|検定|代表|幹事|監事|資料|案|版|主催|共催|後援|含)/u;
/** 今国会 and 前国会 are sessions, 高市内閣 and 内閣改造 are cabinets of a day. */
const ALONE = new Set(['国会', '内閣']);
const ALONE_AFTER = new Map([['内閣', /^$/u]]);

/** The last character of a name together with the next one makes another word: 国土審議, 経団連携, 警察庁舎. */
const JOINS: Readonly<Record<string, string>> = {
  審: '議査判理問美',
  委: '員託任嘱',
  大: '学阪会臣型規幅手量切体半変使統陸衆',
  研: '究修磨',
  連: '携盟邦絡続動帯結名',
  協: '会議力定同調働和',
  局: '面所地',
  労: '働',
  総: '合理務',
};
const ORDINANCE = /^令(?!和)/u;
const BUILDING = /^(?:庁?舎|エネ(?!ルギー))/u;
/** 東京大学生 is a student, 東京大学生産技術研究所 an institute. */
const STUDENT = /^(?:生(?![産命物活体協涯理態])|校)/u;
/** …機構法 is a law. Words that begin with 法 go on elsewhere. */
const LAW_AFTER = /^(?:法(?![人学務律制廷政曹医規])|設置法|組織(?:令|規則|規程))/u;

/** Companies that bear the name of another one in theirs. */
const OTHER_COMPANY =
  /^(?:東日本|西日本|中日本|総合研究|総研|都市開発|都市|社会情報|研究所|硝子|計器|精器|通信システム|局|公社|銀行|証券|信託|生命|損害|保険|学園|宇宙|物流|不動産|出版|新聞|映像|音楽|健康保険|労働組合|労組|財団|記念|美術|[a-z0-9])/u;
const GROUP = /^(?:グループ|ビル|ホール|サイト|ページ|ニュース)/u;

/** Councils with names this short share them with many others (党税制調査会, 国際学術会議). */
const COMMON_NAME = 6;
const ASSEMBLY_BEFORE = /(?:次|回|国|政府|内閣|府|部会|委員|会長|座長|教授)$/u;
const LOCAL_BEFORE = /(?:[都道県市区町村郡]|地方)$/u;
const PREFECTURE_FU = /(?:^|[^閣政])府$/u;
const OTHER_REGION = /[東西南北新全大中]$/u;
const REGION_NAMED = /^(?:日本|東京|京都|大阪|神戸|名古屋|九州|北海道|千葉|埼玉|横浜|広島|福岡|仙台|金沢)/u;
const OTHER_FIRE_OR_COURT = /(?:東京|高等|地方|区|最高)$/u;

/** True when the name stands for the organisation itself, as far as its neighbours show. */
export function isOrganization(shape: NameShape, kind: string, around: Surroundings): boolean {
  if (around.left === '' && around.right === '') return true;
  return (
    isWholeWord(shape, around, kind === 'international') &&
    (around.left === '' || isFreeBefore(shape, kind, around)) &&
    (around.right === '' || isFreeAfter(shape, kind, around))
  );
}

function isFreeBefore(shape: NameShape, kind: string, around: Surroundings): boolean {
  const { units } = shape;
  const { left } = around;
  if (DOMESTIC.has(kind) && shape.first !== Script.Latin && isForeign(around)) return false;
  if (shape.first !== Script.Kanji) return true;
  if (!isKanjiBefore(around)) {
    const before = scriptOf(left.charCodeAt(left.length - 1));
    return before !== Script.Katakana || around.afterName || !isCouncil(kind, units);
  }
  if (shape.short) return !ALONE.has(units) && SHORT_BEFORE.test(left);
  if (isCouncil(kind, units)) {
    if (LOCAL_BEFORE.test(left) || PREFECTURE_FU.test(left)) return false;
    if (units.length <= COMMON_NAME && !FREE_BEFORE.test(left) && !ASSEMBLY_BEFORE.test(left)) return false;
  }
  if (units === '消防庁' || units === '検察庁') return !OTHER_FIRE_OR_COURT.test(left);
  if (REGION_NAMED.test(units) && OTHER_REGION.test(left)) return false;
  return !(/大学?$/u.test(units) && /[立東西南北]$/u.test(left));
}

/** True for what prefectures, parties and other states also have under the same name. */
function isCouncil(kind: string, units: string): boolean {
  return LOCAL_TOO.has(kind) || /(?:会議|委員会|審議会|調査会)$/u.test(units);
}

function isFreeAfter(shape: NameShape, kind: string, around: Surroundings): boolean {
  const { units } = shape;
  const { right } = around;
  if (kind === 'company' && !units.endsWith('会社')) {
    if (OTHER_COMPANY.test(right)) return false;
    if (scriptOf(right.charCodeAt(0)) === Script.Katakana && !GROUP.test(right)) return false;
  }
  const alone = ALONE_AFTER.get(units);
  if (alone !== undefined) {
    const after = scriptOf(right.charCodeAt(0));
    return after === Script.Other || after === Script.Hiragana || alone.test(right);
  }
  if (LAW_AFTER.test(right)) return false;
  if (shape.last !== Script.Kanji) return true;
  if (/[省府庁]$/u.test(units) && (ORDINANCE.test(right) || BUILDING.test(right))) return false;
  if (!isKanjiAfter(around)) return true;
  if (shape.short) return SHORT_AFTER.test(right);
  if (units.endsWith('大学') && STUDENT.test(right)) return false;
  return !(JOINS[units.slice(-1)] ?? '').includes(right.charAt(0));
}
