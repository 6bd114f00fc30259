/** Under which names a law is cited, besides its title and the aliases of the table. */
import type { LawTable } from './laws';

/** Orders and ordinances under an act are cited by the act's short title too: 個人情報保護法施行令. */
const SUBORDINATE = ['施行令', '施行規則', '施行細則'];

/** 明治三十二年法律第四十号（失火ノ責任ニ関スル法律）: what is in the brackets is the name. */
const NAME_IN_BRACKETS = /^[明大昭]..?[^（]*号（(.+)）$/u;
/** Such a name is only a law's where it says so: 官報の発行 is not. */
const NAMES_A_LAW = /(?:法|法律|罰則|条例|規則)$/u;

/**
 * Names that a title itself gives: the name in its brackets, and a title in katakana as it is written today
 * (二十歳未満ノ者ノ喫煙ノ禁止ニ関スル法律 → 二十歳未満の者の喫煙の禁止に関する法律).
 */
export function namesInTitle(title: string): string[] {
  const inner = title.endsWith('）') ? NAME_IN_BRACKETS.exec(title)?.[1] : undefined;
  const names = inner !== undefined && NAMES_A_LAW.test(inner) ? [inner] : [];
  for (const name of [title, ...names]) {
    if (isKatakanaStyle(name)) names.push(toHiragana(name));
  }
  return names;
}

/** The particles are in katakana and no hiragana is in it. */
function isKatakanaStyle(title: string): boolean {
  return title.includes('ノ') && /\p{Script=Han}ノ\p{Script=Han}/u.test(title) && !/[ぁ-ん]/u.test(title);
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** A name and the row of the law that it names. */
export interface LawName {
  readonly text: string;
  readonly row: number;
}

/** Every name of every law in the table: titles, aliases, and those that follow from them. */
export function lawNames(table: LawTable): LawName[] {
  const names: LawName[] = [];
  const byTitle = new Map<string, number>();
  const aliased: { readonly title: string; readonly aliases: readonly string[] }[] = [];
  for (let row = 0; row < table.size; row++) {
    const own = table.namesOf(row);
    const [title = '', ...others] = own;
    byTitle.set(title, row);
    for (const text of own) names.push({ text, row });
    if (/ノ|）$/u.test(title)) for (const text of namesInTitle(title)) names.push({ text, row });
    if (others.length > 0) aliased.push({ title, aliases: others });
  }
  for (const { title, aliases } of aliased) {
    for (const ending of SUBORDINATE) {
      const row = byTitle.get(title + ending);
      if (row !== undefined) for (const alias of aliases) names.push({ text: alias + ending, row });
    }
  }
  return names;
}
