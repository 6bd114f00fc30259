/**
 * What may not stand beside a name: Japanese does not part words, so a name is also found inside longer words
 * (東大 in 東大阪市, 日商 in 今日商談, ISO in CISO). Rules that hold for every kind of name stand here.
 */
import { Script, scriptOf } from '../text/letters';
import type { Surroundings } from './surroundings';

/** What the rules need to know of a name; worked out once a name. */
export interface NameShape {
  /** Folded, without spaces. */
  readonly units: string;
  readonly first: Script;
  readonly last: Script;
  /** Two kanji (東大, 日銀): found inside many words, so only known neighbours are allowed. */
  readonly short: boolean;
}

/** The shape of a name. */
export function shapeOf(units: string): NameShape {
  const first = scriptOf(units.charCodeAt(0));
  const last = scriptOf(units.charCodeAt(units.length - 1));
  const short = units.length <= 2 && first === Script.Kanji && last === Script.Kanji;
  return { units, first, last, short };
}

/**
 * True when the letters beside a name do not go on with a word of the same script: no katakana beside katakana,
 * no Latin letter beside a Latin one, no address (ipa.go.jp) and no hyphenated word (F-ISAC) around it.
 * @param openRight the name may go on with digits and a hyphen (ISO27001, EU-US)
 */
export function isWholeWord(shape: NameShape, { left, right }: Surroundings, openRight: boolean): boolean {
  const before = left === '' ? Script.Other : scriptOf(left.charCodeAt(left.length - 1));
  const after = right === '' ? Script.Other : scriptOf(right.charCodeAt(0));
  if (shape.first === Script.Katakana && before === Script.Katakana) return false;
  if (shape.last === Script.Katakana && after === Script.Katakana) return false;
  if (shape.first === Script.Latin || shape.first === Script.Digit) {
    if (before === Script.Latin || before === Script.Digit) return false;
    if (WORD_BEFORE.test(left)) return false;
  }
  if (shape.last === Script.Latin || shape.last === Script.Digit) {
    if (after === Script.Latin) return false;
    if (after === Script.Digit && !(openRight && shape.last === Script.Latin)) return false;
    if ((openRight ? ADDRESS_AFTER : WORD_AFTER).test(right)) return false;
  }
  return true;
}

const WORD_BEFORE = /[a-z0-9][-_.@]$|@$|\/\/$|[a-z]\.[a-z]+\/$/u;
const WORD_AFTER = /^(?:[-_.@&][a-z]|[_@])/u;
const ADDRESS_AFTER = /^(?:[_.@][a-z]|[_@])/u;

/** Countries and areas, as they stand before a foreign ministry or law. */
const FOREIGN =
  /(?:(?<!\p{Script=Han})[米英独仏露韓豪印伊]|[米英中韓]国|連邦|州|台湾|香港|北朝鮮|欧州|(?<![ァ-ヿ])(?:アメリカ|イギリス|ドイツ|フランス|ロシア|カナダ|イタリア|オーストラリア|ニュージーランド|インド|ウクライナ|オランダ|スペイン|スイス|スウェーデン|フィンランド|ノルウェー|デンマーク|シンガポール|エストニア|イスラエル|ベトナム|タイ|インドネシア|フィリピン|マレーシア|ブラジル|トルコ)|eu)(?:連邦)?の?$/u;

/** True when a foreign country stands right before a name: 米国財務省 is not the Japanese ministry. */
export function isForeign({ left }: Surroundings): boolean {
  return left !== '' && FOREIGN.test(left);
}

/**
 * Words that end in kanji and often stand right before a name: times, 改正, the office in charge. Other kanji
 * before a short name make a longer one of it (国際学術会議, 行政機関個人情報保護法).
 */
export const FREE_BEFORE =
  /(?:改正|新|旧|現行|現|同|当該|前|元|各|両|全|及|並|又|若|関係|関連|等|昨年|今年|本年|来年|年|月|日|今回|今般|先般|前回|次回|今|昨今|最近|現在|当時|従来|以前|以後|以降|今後|将来|特|所謂|上記|前記|下記|条|項|号|第|通称|仮称|略称|正式名称|名称|本件|我国|我が国|省|庁|局|課|室|成立|施行|制定|公布)$/u;

/** True when the character before a name is a kanji that no other name ends with. */
export function isKanjiBefore({ left, afterName }: Surroundings): boolean {
  return !afterName && left !== '' && scriptOf(left.charCodeAt(left.length - 1)) === Script.Kanji;
}

/** True when the character behind a name is a kanji. */
export function isKanjiAfter({ right }: Surroundings): boolean {
  return right !== '' && scriptOf(right.charCodeAt(0)) === Script.Kanji;
}
