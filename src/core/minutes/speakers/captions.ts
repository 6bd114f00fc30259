/** Words in brackets that say what the lines below are, and name nobody. */
import { squeeze } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import { exchangeLabel } from './exchange';
import { readSpeakerLabel } from './speakerLabel';

/** What the words of a caption end in. */
const closesCaption = '見問疑望言明等どり答換論果決動項括摘';
const caption =
  /^(?:主な)?(?:意見|質問|質疑|要望|発言|説明)(?:等|など|応答|・.{2,6})$|^(?:(?:議決|表決|採決|審議|審査|協議|検討|討議|投票)の?)?(?:結果|結論)$|^(?:議決|表決|採決|決定事項)$/u;
/** 意見, 外部委員意見, 委員からの要望: what is said, perhaps by whom. */
const opinions =
  /^(?:意見|要望|質疑|(?:主な|[^、。]{0,8}(?:委員|構成員|出席者|会員|参加者|住民|市民)(?:から)?の?)(?:主な)?(?:ご|御)?(?:意見|要望|質疑|質問|発言|指摘))(?:等|など)?$/u;

/** 【意見等】, （採決の結果）; （意見）, ［外部委員意見］ over bullets: what the lines below are, nobody's label. */
export function isCaption(facts: LineFacts, i: number, text: string): boolean {
  if (facts.mark(i)?.kind !== 'bracket') return false;
  const words = text.trimEnd();
  if (!closesCaption.includes(words.slice(-1))) return false;
  const squeezed = squeeze(words);
  if (caption.test(squeezed)) return true;
  if (!opinions.test(squeezed)) return false;
  const next = facts.after(i);
  return next >= 0 && (facts.mark(next)?.kind === 'bullet' || isAnswered(facts, next));
}

/** 委員　値段はいくらか。, 特になし: below 〔質疑〕 stands who asks, or nothing. */
function isAnswered(facts: LineFacts, i: number): boolean {
  if (facts.mark(i) !== null) return false;
  const label = readSpeakerLabel(facts.source, facts.from(i), facts.to(i));
  return (
    (label !== null &&
      label.speech < facts.to(i) &&
      (label.strength === 2 || exchangeLabel.test(facts.source.slice(label.start, label.end)))) ||
    /^(?:特に)?(?:なし|無し)。?$/u.test(facts.text(i))
  );
}

const outcome =
  /^(?:(?:審議|審査|協議|検討|採決|表決|議決|投票)?の?(?:結果|結論)|結論|決定(?:事項)?|採決|議決)$/u;

/** [結果] 原案のとおり承認された。: what came of an item, behind a word in brackets; nobody's label. */
export function isOutcomeWord(text: string): boolean {
  return outcome.test(squeeze(text));
}
