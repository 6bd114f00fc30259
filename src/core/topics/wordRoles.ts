/** What part a word may play in a term, by its part of speech in the dictionary. */
import type { PartOfSpeech } from './tokenizer/partOfSpeech';

export const enum Role {
  /** No part: a term ends before it. */
  None = 0,
  /** May stand anywhere in a term. */
  Noun = 1,
  /** Only behind a noun: 化, 性, 者, 法. */
  Suffix = 2,
  /** Only before a noun: 新, 再, 非; 的 behind a noun. */
  Prefix = 3,
  /** 的: behind a noun and before another. */
  Link = 4,
  /** A number: behind Latin letters (WG2) or before them (5G). */
  Number = 5,
  /** Before another noun only: 夜間照明. */
  Time = 6,
  /** What something is like (安全, 重要): no term alone. */
  Weak = 7,
  /** The name of a person: no term alone. */
  Person = 8,
  /** What is done (締結, 訓練): as a term of one word it says less than a thing. */
  Action = 9,
}

/** The role of each part of speech. */
export function rolesOf(parts: readonly PartOfSpeech[]): readonly Role[] {
  return parts.map(roleOf);
}

function roleOf({ name, detail, detail2 }: PartOfSpeech): Role {
  if (name === '接頭詞') return detail === '名詞接続' ? Role.Prefix : Role.None;
  if (name === '記号') return detail === 'アルファベット' ? Role.Noun : Role.None;
  if (name !== '名詞') return Role.None;
  switch (detail) {
    case 'サ変接続':
      return Role.Action;
    case '一般':
    case 'ナイ形容詞語幹':
      return Role.Noun;
    case '形容動詞語幹':
      return Role.Weak;
    case '固有名詞':
      return detail2 === '人名' ? Role.Person : Role.Noun;
    case '数':
      return Role.Number;
    case '副詞可能':
      return Role.Time;
    case '接尾':
      return suffixRole(detail2);
    default:
      return Role.None;
  }
}

function suffixRole(detail: string): Role {
  switch (detail) {
    case '一般':
    case 'サ変接続':
    case '地域':
      return Role.Suffix;
    case '形容動詞語幹':
      return Role.Link;
    default:
      return Role.None;
  }
}
