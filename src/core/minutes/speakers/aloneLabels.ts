/** Words without a role that stand alone on their line, above what is said. */
import { zoneOfLabel } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';

/** 病院, 法人, Ａ団体, 開発チーム, 林: who answers is called by no longer word, of nothing but kanji and katakana behind a letter. */
const aloneLetters = /^(?:[A-ZＡ-Ｚ]?[\u4e00-\u9fff々ァ-ヶー]{2,8}|(?![記注略了])[\u4e00-\u9fff])$/u;
/** 質疑, 採決結果, 報告事項: what is done in that part. */
const deedAlone =
  /(?:意見|質疑|質問|回答|応答|討論|交換|説明|報告|審議|協議|審査|議決|採決|表決|結果|結論|休憩|再開|開会|閉会|散会|開議|議題|議事|議案|案件|事項|了承|承認|決定|可決|異議|賛成|同意|拍手|挨拶|概要|要旨)$/u;

/** 病院⏎今年は八床である。: a short word alone between a sentence that ended, a heading or an aside and what is said. */
export function mayStandAlone(facts: LineFacts, i: number, text: string): boolean {
  const p = facts.before(i);
  const next = facts.after(i);
  if (p < 0 || next < 0) return false;
  if (!facts.ends(p) && facts.mark(p) === null && facts.label(p) === null) return false;
  if (facts.mark(next) !== null || (!facts.ends(next) && !facts.full(next))) return false;
  return aloneLetters.test(text) && !deedAlone.test(text) && zoneOfLabel(text) === null;
}
