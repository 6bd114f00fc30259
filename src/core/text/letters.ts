/** Kinds of letters, as far as the borders of names depend on them. Units are folded (see `foldTable`). */

export const enum Script {
  Other = 0,
  Latin = 1,
  Digit = 2,
  Katakana = 3,
  Hiragana = 4,
  Kanji = 5,
}

/** The script of a folded code unit. */
export function scriptOf(unit: number): Script {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return Script.Latin;
    return unit >= 0x30 && unit <= 0x39 ? Script.Digit : Script.Other;
  }
  if (unit >= 0x4e00 && unit <= 0x9fff) return Script.Kanji;
  if (unit >= 0x3041 && unit <= 0x309f) return Script.Hiragana;
  // ・ separates words, ー and ヽ belong to them; ヶ ヵ stand between kanji as often as in katakana.
  if (unit >= 0x30a1 && unit <= 0x30ff) return unit === 0x30fb ? Script.Other : Script.Katakana;
  if ((unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff)) return Script.Kanji;
  if (unit === 0x3005 || unit === 0x3006 || unit === 0x3007) return Script.Kanji;
  if (unit >= 0xd840 && unit <= 0xdfff) return Script.Kanji;
  if ((unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x4ff)) return Script.Latin;
  return Script.Other;
}
