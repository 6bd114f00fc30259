/**
 * Whether a sentence speaks of an organisation's (or a law's) past or coming rather than of its present: 旧通産省,
 * 当時のNISC, 防災庁の設置に向けて. Such a sentence is right whatever the meeting's date.
 *
 * `certain` words say it of the name itself: who reads them knows it for the rest of the document. Other words
 * (今後, 当時) say it of the sentence.
 */
import { findYears } from '../text/dates';
import type { Passage } from './passage';

/** How sure a sentence is: of the name, of this sentence only, or not at all. */
export type Spoken = 'certain' | 'sentence' | 'no';

/** Closing brackets and short notes that may stand between a name and what is said of it. */
const close = '[」』”"’）)〕］\\]]*';
const particle = '(?:の|を|が|は|も|に|と|へ|という|及び|並びに|、|・|\\s)*';

const comingBehind = new RegExp(
  `^${close}[（(]?仮称|^${close}${particle}[^、。\\n]{0,16}?(?:設置|設立|創設|新設|発足|開設|立ち?上げ|立ち?上が|始動|誕生|準備|構想|` +
    'でき(?:た|る|れ|て)|出来(?:た|る|れ|て)|開始|スタート|移行|改組|改編|改称|移管|衣替え|格上げ|設ける|設けら|生まれ|成立|制定|公布|国会|提出)',
  'u',
);
const comingBefore =
  /(?:新設(?:する|される)?|設置(?:する|される|予定の)?|創設(?:する|される)?|設立(?:する|される|予定の)?|発足(?:する|予定の)?|仮称[）)]?|今後の|将来の|新たな|予定の|現|現在の|今の|後の|のちの|いわゆる)[「『（(]?$/u;
const comingSentence =
  /予定|今後|将来|来年|再来年|来春|年度(?:から|以降|中|内|末)|構想|見込|目指|施行|月(?:から|頃|ごろ|に)|以降|法案|準備|新組織|これから|いずれ|設立|設置|創設|新設|発足|改組|後継|後身|移行|立ち?上げ|見通し|内定|閣議決定/u;

/** Words before a name that make it a thing of the past: 旧, 元 and 前 also of persons (元防衛庁長官). */
const pastBefore =
  /(?:旧|元|前|前身の|前身である|前身|当時の|かつての|以前の|従来の|廃止された|解散した|なくなった)[「『（(]?$/u;
const pastBehind = new RegExp(
  `^${close}(?:[（(](?:当時|現|現在の|のち|後の|旧称|廃止|解散)|時代|当時|` +
    '[をがはのもからに、]{1,3}[^、。\\n]{0,10}?(?:改組|改編|改称|名称変更|名称を変|廃止|解散|前身|母体|後継|後身|引き継|承継|継承|統合|再編|衣替え|格上げ|発展的|移管|移行)|' +
    'に(?:代わ|替わ|代え|替え)|として(?:発足|設置|設立|誕生|スタート))',
  'u',
);
const pastSentence =
  /当時|かつて|以前|過去|昔|従来|これまで|設立|発足|前身|改組|統合|再編|廃止|解散|改称|までは|時代|沿革|経緯|歴史|引き継|就任|出身|勤務|在籍|在職|創立|周年|年ぶり/u;

/**
 * A predicate in the past behind the name: NISCが策定した, が公表していた. Not wishes (したい), conditions
 * (したら, した場合, したとき) and the ために, 新たに, したがって that end alike.
 */
const pastPredicate =
  /[っいきしりえけせてねべめれ]た(?![めちだらりくい]|がっ|がい|場合|とき|際|うえ|上で|し[まて])|(?:でし|だっ|であっ)た(?!ら)/u;

/** How far behind the name its predicate is looked for. */
const predicateReach = 60;

/** Whether the sentence speaks of something that is to come. `since` is its first day, or a year or month. */
export function speaksOfComing({ before, after }: Passage, since: string): Spoken {
  if (comingBefore.test(before) || comingBehind.test(after)) return 'certain';
  if (comingSentence.test(before) || comingSentence.test(after)) return 'sentence';
  return findYears(`${before}\n${after}`).some((year) => year >= Number(since.slice(0, 4)))
    ? 'sentence'
    : 'no';
}

/** Whether the sentence speaks of something that is over. `until` is the first day without it, or a year or month. */
export function speaksOfPast({ before, after }: Passage, until: string): Spoken {
  if (pastBehind.test(after)) return 'certain';
  if (pastBefore.test(before)) return /[前元][「『（(]?$/u.test(before) ? 'sentence' : 'certain';
  if (pastSentence.test(before) || pastSentence.test(after)) return 'sentence';
  if (pastPredicate.test(after.slice(0, predicateReach))) return 'sentence';
  return findYears(`${before}\n${after}`).some((year) => year <= Number(until.slice(0, 4)))
    ? 'sentence'
    : 'no';
}
