/** Parts of speech as the dictionary (mecab-ipadic) has them. */

/** A part of speech: 名詞,固有名詞,組織,*,*,* */
export interface PartOfSpeech {
  /** All six features as printed by MeCab: class, three details, kind and form of inflection. */
  readonly features: string;
  /** 名詞, 動詞, 助詞 … */
  readonly name: string;
  /** 一般, サ変接続, 固有名詞, 接尾 …; * where there is none. */
  readonly detail: string;
  readonly detail2: string;
}

/** Parts of speech from their features, joined by commas. */
export function readParts(lines: readonly string[]): PartOfSpeech[] {
  return lines.map((features) => {
    const [name = '', detail = '*', detail2 = '*'] = features.split(',');
    return { features, name, detail, detail2 };
  });
}
