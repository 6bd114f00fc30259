/** Headings in brackets: 【題】, ＜題＞, （1.題）. */
import { squeeze } from '../../text/chars';
import type { Mark } from '../lines/marks';
import { endsInRole } from '../speakers/roles';
import { endsInBusiness } from './bareHeadings';
import type { Speaker } from './remarkNode';
import type { Reading } from './reading';
import { isDirection, speakerInHeading } from './sentences';

/** An item of business may have a long name: ◎日程第４　議案第51号　…条例の一部を改正する条例について. */
const businessWords =
  /^(?:(?:日程|議案|議題|案件|報告|陳情|請願|発議|認定|同意|諮問)第?\s*[（(]?[0-9０-９一二三四五六七八九十]|第\s*[0-9０-９一二三四五六七八九十]+\s*号(?:議案|報告)?\s)/u;
/** 【非公開】, ＜休憩＞: what is not in the minutes, no heading. */
const leftOut =
  /^\s*(?:非\s*公\s*開|公\s*開|省\s*略|中\s*略|略|休\s*憩|以下非公開|異議な[しく]|異議無し)\s*$/u;
/** ＜事務局説明＞　資料１: what was done, no heading. */
const explained = /^(?:事務局|担当課?|所管課?|事業者)(?:から|より|による|の)?(?:説明|報告)$/u;
/** （3.苗木の配布）: a number and a dot inside brackets. */
const numberedInside = /^\s*[0-9０-９]{1,2}\s*[.．、]\s*[^0-9０-９\s]/u;
const maxSpeakerLength = 40;
/** 委員の所感, 出席者発言: of many, nobody knows whom. */
const anyMember = /^各?(?:委\s*員|構成員|出席者|参加者|会員|議員|傍聴者)(?:等|各位)?$/u;

/** The rank of headings in round brackets over the whole line: below （概要）, whose brackets are the same. */
export const insideRank = '(1…';

/** 議案第51号　…, 日程第４: words that an item of business begins with. */
export function namesBusiness(text: string): boolean {
  return businessWords.test(text);
}

/** Who speaks below the heading whose title stands at `from` to `to` of the source; null where it names nobody. */
export function headingSpeaker(reading: Reading, from: number, to: number): Speaker | null {
  const title = reading.facts.source.slice(from, to);
  const found = speakerInHeading(title);
  if (found === null) return null;
  const label = title.slice(found.start, found.end);
  if (!endsInRole(label) || squeeze(label).length > maxSpeakerLength || anyMember.test(label)) return null;
  return { label, span: { start: from + found.start, end: from + found.end }, source: 'heading' };
}

/** 【題】, ＜題＞, 《題》 alone on the line, or with a short rest behind. */
export function isBracketHeading(reading: Reading, i: number, mark: Mark): boolean {
  const { facts, builder } = reading;
  if (mark.style === '(') return isRoundHeading(reading, i, mark) || isSpeechHeading(reading, i, mark);
  const inside = facts.source.slice(facts.insideFrom(i), mark.close);
  if (mark.style === '[' || mark.style === '〔')
    return mark.content >= facts.to(i) && (endsInBusiness(inside) || namesBusiness(inside));
  if (/[。！？]/u.test(inside) || inside.trim() === '' || isDirection(inside)) return false;
  if (leftOut.test(inside) || explained.test(inside) || isDeedOfTurn(reading, i)) return false;
  if (mark.content >= facts.to(i)) return true;
  if (facts.width(i) > 70 || facts.text(i).includes('。')) return false;
  return !builder.inRemark || facts.gap(i) || /^(?:議題|議事|議案|案件|報告|協議|審議|討議)/u.test(inside);
}

/** ＜事務局＞⏎【開催挨拶】: below a label that has the line for itself, what was done instead of words. */
function isDeedOfTurn({ facts, speakers, turn }: Reading, i: number): boolean {
  const above = facts.before(i);
  const label = turn ? speakers.speakerAt(above) : null;
  return label !== null && label.speech >= facts.to(above) && facts.mark(above)?.kind === 'bracket';
}

/**
 * （3.苗木の配布）: brackets over the whole line; numbers may be left out, where only some chapters were talked about. Behind
 * such headings （その他） over bullets is one as well, and （苗木の配布について） over opinions anywhere.
 */
export function isRoundHeading(reading: Reading, i: number, mark: Mark): boolean {
  const { facts, inItems, inAttendees, ranks, builder } = reading;
  if (mark.kind !== 'bracket' || mark.style !== '(' || mark.content < facts.to(i)) return false;
  const next = facts.after(i);
  const inside = facts.source.slice(facts.insideFrom(i), mark.close);
  if (next < 0 || /[。！？]/u.test(inside) || isDirection(inside)) return false;
  const overTalk = facts.prose(next) || facts.opensProse(next);
  if (numberedInside.test(inside)) return !(inItems || inAttendees) || (facts.gap(i) && overTalk);
  if (facts.mark(next)?.kind !== 'bullet') return false;
  const apart = facts.table.blanks[i] !== 0;
  if (apart && !inAttendees && ranks.isOpen(insideRank)) return true;
  // （苗木について） right behind a sentence or a heading, over ・…。.
  const p = facts.before(i);
  if (!apart && !facts.ends(p) && !(builder.blockKind === 'heading' && builder.lastLine === p)) return false;
  if (!overTalk && !facts.text(next).includes('。')) return false;
  return endsInBusiness(inside) && !inside.startsWith('その他');
}

/** （内閣総理大臣発言） over paragraphs: what one person said at the end. */
function isSpeechHeading(reading: Reading, i: number, mark: Mark): boolean {
  const { facts } = reading;
  if (mark.content < facts.to(i) || facts.table.blanks[i] === 0) return false;
  if (!/(?:発言|挨拶|あいさつ|コメント|総括|講評)$/u.test(facts.source.slice(mark.close - 4, mark.close)))
    return false;
  const next = facts.after(i);
  if (next < 0 || reading.speaks(next) || !(facts.prose(next) || facts.opensProse(next))) return false;
  return headingSpeaker(reading, facts.insideFrom(i), mark.close) !== null;
}
