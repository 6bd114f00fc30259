/** Kanji that are printed in several forms (髙/高, 﨑/崎), one form for each. Unicode's NFKC leaves them. */

/** Variants as printed, in pairs: the variant, then the form it is compared as. */
const VARIANT_PAIRS =
  '髙高﨑崎嵜崎碕崎濵浜濱浜邊辺邉辺齋斎斉斎齊斎澤沢櫻桜廣広國国嶋島嶌島眞真惠恵德徳榮栄瀨瀬瀧滝龍竜圓円淵渕曾曽會会學学與与實実條条' +
  '壽寿彌弥藏蔵莊荘薗園萬万豐豊鐵鉄靜静顯顕桒桑舘館峯峰冨富槇槙檜桧籠篭藪薮埜野栁柳衞衛淺浅穗穂禮礼';

const FOLDED = new Map<string, string>([['𠮷', '吉']]);
for (let i = 0; i + 1 < VARIANT_PAIRS.length; i += 2) {
  FOLDED.set(VARIANT_PAIRS.charAt(i), VARIANT_PAIRS.charAt(i + 1));
}

const FIRST_UNITS = new Set([...FOLDED.keys()].map((variant) => variant.charCodeAt(0)));
const VARIANTS = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'gu');

/** Variant kanji replaced by the form they are compared as, one character by one. */
export function foldVariants(text: string): string {
  // Most texts hold none: a look at the first units tells.
  for (let i = 0; i < text.length; i++) {
    if (FIRST_UNITS.has(text.charCodeAt(i)))
      return text.replace(VARIANTS, (variant) => FOLDED.get(variant) ?? variant);
  }
  return text;
}
