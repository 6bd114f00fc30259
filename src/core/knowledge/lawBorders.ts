/** Where a law's name stands for the law and where it is a piece of another word or of another law's name. */
import type { NameShape } from './borders';
import { FREE_BEFORE, isForeign, isKanjiBefore, isWholeWord } from './borders';
import { Script, scriptOf } from '../text/letters';
import type { Surroundings } from './surroundings';

/** Names this short are found in many words (医療法人, 霊感商法). */
const SHORT = 4;

/** Of the words before a name these also stand before a short one. */
const FREE_BEFORE_SHORT = /(?:改正|新|旧|現行|現|前|各|及|並|又|若|通称|略称|我が国|施行)$/u;

/**
 * Words that begin with the last character of …法: 医療法人, 民法学, 会社法務. And names of other statutes:
 * …法施行条例.
 */
const OTHER_WORD =
  /^(?:[人学務律廷曹師話則王科医治灯衣益]|政(?!令|省令)|令(?!和)|規(?!定|制)|制(?!定)|定(?!義|め)|的|施行(?:令|規則|条例|細則|法)|整備法)/u;
/** 憲法審査会, 憲法記念日 */
const CONSTITUTIONAL = /^(?:審査会|調査会|記念日|裁判所|会議)/u;

/** True when the name stands for the law, as far as its neighbours show. */
export function isLaw(shape: NameShape, around: Surroundings): boolean {
  const { left, right } = around;
  if (left === '' && right === '') return true;
  if (!isWholeWord(shape, around, false)) return false;
  if (shape.last === Script.Kanji && right !== '') {
    if (shape.units.endsWith('法') && OTHER_WORD.test(right)) return false;
    if (shape.units.endsWith('憲法') && CONSTITUTIONAL.test(right)) return false;
    if (shape.units.endsWith('令') && right.startsWith('和')) return false;
  }
  if (left === '') return true;
  if (isForeign(around)) return false;
  if (shape.first !== Script.Kanji) return true;
  const before = scriptOf(left.charCodeAt(left.length - 1));
  if (before === Script.Katakana || before === Script.Latin) return around.afterName;
  if (!isKanjiBefore(around)) return true;
  return (shape.units.length <= SHORT ? FREE_BEFORE_SHORT : FREE_BEFORE).test(left);
}

/** True when a bill is meant: サイバー対処能力強化法案. */
export function isBill({ right }: Surroundings): boolean {
  return /^(?:の?案(?!件|内)|\(案\))/u.test(right);
}
