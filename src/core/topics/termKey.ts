/**
 * One key for the spellings of a term: 取組 取組み 取り組み, サーバ サーバー, NISC Nisc. A key is for comparing only.
 */

/** Katakana from this length on may do without a long-vowel mark at the end (JIS Z 8301:2008, annex G.6.2.2). */
const LONG_ENOUGH = 4;

const LONG_VOWEL_AT_END = new RegExp(`([ァ-ヺ][ァ-ヺー]{${String(LONG_ENOUGH - 2)},})ー(?![ァ-ヺー])`, 'gu');

/** Kana that inflection leaves between and behind the kanji of a noun made of verbs (受け入れ, 見直し). */
const INFLECTION = /(?<=[一-鿿々])[いきぎしちじにびみりえけげせぜてでねべめれわ](?=[一-鿿々]|$)/gu;

/** True for a letter that is written in one way, whatever stands beside it: a text of such letters is its own key. */
export function hasOneSpelling(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    // ァ … ン, 々
    (unit >= 0x30a1 && unit <= 0x30f3) ||
    unit === 0x3005 ||
    // 0 … 9, a … z
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

function isOwnKey(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!hasOneSpelling(text.charCodeAt(i))) return false;
  return true;
}

/** The key of a term, or of words of one, as printed and folded by `termText`. */
export function termKey(text: string): string {
  if (isOwnKey(text)) return text;
  let key = text.toLowerCase();
  if (/[ァ-ヺ]/u.test(key)) {
    key = key.replace(/ヴァ/gu, 'バ').replace(/ヴィ/gu, 'ビ').replace(/ヴェ/gu, 'ベ').replace(/ヴォ/gu, 'ボ');
    key = key.replace(LONG_VOWEL_AT_END, '$1');
  }
  if (/[一-鿿々][一-鿿々ぁ-ん]*[ぁ-ん]/u.test(key)) {
    const bare = key.replace(INFLECTION, '');
    // 子ども is not 子: only where kanji make a word of their own.
    if (/[一-鿿々]{2}/u.test(bare)) key = bare;
  }
  return key.replace(/ヶ/gu, 'ケ');
}
