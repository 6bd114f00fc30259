/** Headings that nothing marks but where they stand and how they end. */
import { digitValue, isSpace, opensWord, squeeze } from '../../text/chars';
import type { Span } from '../../text/span';
import type { LineFacts } from '../lines/lineFacts';
import { isDeedOfRole } from '../speakers/followed';
import { endsInRole } from '../speakers/roles';
import type { Reading } from './reading';
import { firstSentence, isDashedAside, isPlainlyProcedural, tellsProcedure } from './sentences';

/** A heading without a mark is no wider, ends in a noun, and is no reply to what was said. */
const maxWidth = 60;
const nounAtEnd = /^[^。、，：:！？「]*(?:[\u4e00-\u9fff々ァ-ヶー）)]|その他|あいさつ|まとめ|について)$/u;
const reply =
  /(?:なし|賛成|拍手|了承|了解|同意|承認|挙手|可決|休憩|再開|暫時|同じ|以上|非公開)$|^(?:はい|異議|賛成|(?:ご|御)?(?:質問|意見)なし)/u;
/** Among the lists of the header only what a meeting does is a heading. */
const meetingWords =
  /開会|開始|閉会|議題|議事|議案|案件|報告|協議|審議|討議|挨拶|あいさつ|説明|質疑|意見|確認|選出|選任|その他|について/u;
/** What items of business end in: no other line of a talk does. */
const business = /^[^。：:]*(?:について|の件|に関すること|その他)(?:[（(][^（()）]{1,12}[）)])?$/u;

/** 甲野課長が資料１により説明: what was done before the talk, no part of the meeting. */
const deedOfOne = /^[^。、]{2,20}(?:が|から|より)[^。]*(?:説明|報告|紹介|朗読)$/u;

/** （事務局が資料２を説明した後、二つに分けて討議）: what was done under a heading. */
const deedInBrackets = /^[（(][^（()）]{4,}(?:説明|報告|討議|審議|協議|質疑|意見交換)[）)]$/u;

/** 前回議事要旨の確認⏎　原案のとおり承認された。: a noun right over what was done. */
function headsDeed(facts: LineFacts, i: number, next: number): boolean {
  if (facts.width(i) > maxOverDeed || facts.mark(next) !== null || facts.indent(next) <= facts.indent(i))
    return false;
  if (facts.ends(i) || !nounAtEnd.test(facts.text(i)) || reply.test(facts.text(i))) return false;
  return tellsProcedure(firstSentence(facts.sentence(next)));
}
const maxOverDeed = 40;

/** A quick look at a line's last letter: て, 件, と, 他 or a bracket. */
function mayEndBusiness(c: number): boolean {
  return c === 0x3066 || c === 0x4ef6 || c === 0x3068 || c === 0x4ed6 || c === 0xff09 || c === 0x29;
}

const dashes = '－−–—―ー─-';
const partOfMeeting = /^(?:開会|閉会|その他|議事|(?:報告|審議|協議|説明|諮問)事項)$/u;
/** その他⏎次回は九月に開催予定。: parts that a sentence alone may stand below. */
const lastParts =
  /^(?:その他|次回の?(?:開催|日程|予定|会議)(?:について)?|今後の(?:予定|進め方|日程|スケジュール)(?:について)?|事務連絡|連絡事項)$/u;
const greeting = /^[^。、\s]{0,10}(?:挨拶|あいさつ)$/u;

/** ―― 苗木の配布について ――: a title between dashes, over talk; its place in the source, or null. */
function titleBetweenDashes(reading: Reading, i: number): Span | null {
  const { facts } = reading;
  let { start, end } = facts.span(i);
  const { source } = facts;
  // Kana and kanji, nearly all that stands here, open no dash.
  if (
    opensWord(facts.first(i)) ||
    !dashes.includes(source.charAt(start)) ||
    !isDashedAside(source.slice(start, end))
  )
    return null;
  const next = facts.after(i);
  if (next < 0) return null;
  const below = facts.mark(next)?.kind;
  if (!reading.speaks(next) && below !== 'bullet' && !facts.prose(next) && !facts.opensProse(next))
    return null;
  const outside = (at: number): boolean =>
    dashes.includes(source.charAt(at)) || isSpace(source.charCodeAt(at));
  while (start < end && outside(start)) start++;
  while (end > start && outside(end - 1)) end--;
  const title = source.slice(start, end);
  return partOfMeeting.test(title) || endsInBusiness(title) ? { start, end } : null;
}

/** The rank of 13:05　前回の宿題. */
const timedRank = '13:05';
const behindTime =
  /^[0-9０-９]{1,2}[:：][0-9０-９]{2}(?:\s*[-~～〜－]\s*[0-9０-９]{1,2}[:：][0-9０-９]{2})?[ \t\u3000]+(?=[^。：:]{2,40}$)/u;

/** 13:05　前回の宿題 over talk, and behind the first such line: the title's place in the source, or null. */
function titleBehindTime({ facts, ranks, speakers }: Reading, i: number): Span | null {
  if (digitValue(facts.first(i)) < 0) return null;
  const next = facts.after(i);
  const lead = next < 0 ? undefined : behindTime.exec(facts.text(i))?.[0].length;
  if (lead === undefined) return null;
  const talk = speakers.speakerAt(next) !== null || facts.mark(next)?.kind === 'bullet';
  const { start, end } = facts.span(i);
  if (endsInRole(facts.text(i)) || !(talk || ranks.isOpen(timedRank))) return null;
  return { start: start + lead, end };
}

/** 開会, 会長挨拶 right above a speaker: a part of the meeting. */
function heads(text: string): boolean {
  return partOfMeeting.test(squeeze(text)) || greeting.test(text);
}

/** True for a title that ends in a noun: みどり川改修事業; 水やり当番を決めてほしい is somebody's opinion. */
export function endsInNoun(text: string): boolean {
  return nounAtEnd.test(text);
}

/** True for what ends like an item of business: 苗木の配布について, 道路の件（報告）. */
export function endsInBusiness(text: string): boolean {
  return business.test(text);
}

/**
 * （報告事項）⏎苗木の配布について, and the talk, in the midst of it; 目次⏎…⏎⏎開　　会⏎⏎○会長　…: the first part, over the first turn:
 * a heading behind a list of items, and none of them.
 */
function endsItems(reading: Reading, i: number, apart: boolean): boolean {
  const { facts } = reading;
  const below = facts.after(i);
  if (below < 0) return false;
  if (apart && reading.speaks(below) && heads(facts.text(i))) return true;
  if (reading.state !== 'decisions') return false;
  return deedInBrackets.test(facts.text(below)) || (reading.talked && reading.speaks(below));
}

/**
 * 第1小委員会の報告: a noun by itself between blank lines, over the label of a speaker; 苗木の配布について: an item of business over
 * talk, behind a sentence that ended.
 */
function isBareHeading(reading: Reading, i: number): boolean {
  const { facts, builder, inBody, inItems, inAttendees } = reading;
  if (facts.width(i) > maxWidth) return false;
  const apart = facts.table.blanks[i] !== 0;
  if (apart && isDeedOfRole(facts, facts.after(i)) && heads(facts.text(i))) return true;
  if (inItems && !endsItems(reading, i, apart)) return false;
  const business = mayEndBusiness(facts.last(i));
  if (!apart && !business) return false;
  const next = facts.after(i);
  if (next < 0) return false;
  if (apart && inBody && facts.ends(next) && lastParts.test(facts.text(i))) return true;
  if (apart && inBody && !reading.turn && facts.table.blanks[next] === 0 && headsDeed(facts, i, next))
    return true;
  const spoken = reading.speaks(next);
  const overSpeaker = spoken && apart && (facts.table.blanks[next] !== 0 || heads(facts.text(i)));
  if (!overSpeaker && !business) return false;
  const p = facts.before(i);
  if (builder.blockKind === 'speech' && !facts.ends(p)) return false;
  // 2)⏎苗木の配布について: the number stands above, and heads already.
  if (p >= 0 && facts.mark(p)?.kind === 'number' && (facts.mark(p)?.content ?? 0) >= facts.to(p))
    return false;
  if (overSpeaker) {
    const text = facts.text(i);
    return (
      nounAtEnd.test(text) &&
      !reply.test(text) &&
      !deedOfOne.test(text) &&
      (inBody || meetingWords.test(squeeze(text)))
    );
  }
  if (inAttendees && !apart) return false;
  const talk =
    spoken ||
    deedInBrackets.test(facts.text(next)) ||
    isPlainlyProcedural(facts.text(next)) ||
    (facts.mark(next)?.kind === 'bullet' ? facts.ends(next) : facts.prose(next) || facts.opensProse(next));
  return talk && endsInBusiness(facts.text(i));
}

/** A heading without a mark on line `i`: its title's place in the source and its rank where that is its own; null without one. */
export function readBareHeading(
  reading: Reading,
  i: number,
): { title: Span; rank: string | undefined } | null {
  const { facts } = reading;
  // Nearly every line is one of prose: no hour or dash opens it, and it is too wide.
  if (facts.width(i) > maxWidth && opensWord(facts.first(i))) return null;
  const timed = titleBehindTime(reading, i);
  if (timed !== null) return { title: timed, rank: timedRank };
  const title = titleBetweenDashes(reading, i) ?? (isBareHeading(reading, i) ? facts.span(i) : null);
  return title === null ? null : { title, rank: undefined };
}
