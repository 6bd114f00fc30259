/**
 * The form in which names are compared: one width, no white space, one form for each of the kanji that are
 * printed in several (髙/高, 﨑/崎). A key is for comparing only; its length may differ from the text's.
 */

/** Variants as printed, in pairs: the variant, then the form it is compared as. Unicode's NFKC leaves them. */
const VARIANT_PAIRS =
  '髙高﨑崎嵜崎碕崎濵浜濱浜邊辺邉辺齋斎斉斎齊斎澤沢櫻桜廣広國国嶋島嶌島眞真惠恵德徳榮栄瀨瀬瀧滝龍竜圓円淵渕曾曽會会學学與与實実條条' +
  '壽寿彌弥藏蔵莊荘薗園萬万豐豊鐵鉄靜静顯顕桒桑舘館峯峰冨富槇槙檜桧籠篭藪薮埜野栁柳衞衛淺浅穗穂禮礼';

const FOLDED = new Map<string, string>([['𠮷', '吉']]);
for (let i = 0; i + 1 < VARIANT_PAIRS.length; i += 2) {
  FOLDED.set(VARIANT_PAIRS.charAt(i), VARIANT_PAIRS.charAt(i + 1));
}

const VARIANTS = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'gu');

const VARIANTS_IN_PLACE = new RegExp(
  `[${[...FOLDED.keys()].filter((variant) => variant.length === 1).join('')}]`,
  'g',
);

/** The text in one width and without white space; variant kanji stay. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The key of a name or label: 「髙橋　清孝」 and 「高橋清孝」 have the same. */
export function nameKey(text: string): string {
  return foldVariants(squeeze(text));
}

/** Variant kanji replaced by the form they are compared as, one character by one. */
export function foldVariants(text: string): string {
  return text.replace(VARIANTS, (variant) => FOLDED.get(variant) ?? variant);
}

/** Like `foldVariants`, but leaves what would change the length of the text, so that offsets stay valid. */
export function foldInPlace(text: string): string {
  return text.replace(VARIANTS_IN_PLACE, (variant) => FOLDED.get(variant) ?? variant);
}
