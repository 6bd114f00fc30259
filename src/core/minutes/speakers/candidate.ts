import { closingBracket, digitValue, squeeze } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import { zoneOfLabel } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import { isStatusNote } from '../lines/residue';
import { mayStandAlone } from './aloneLabels';
import { bare, colon, type Carrier } from './carrier';
import { askerBehind, exchangeLabel } from './exchange';
import { isCaption, isOutcomeWord } from './captions';
import { speechFollows } from './followed';
import { isDirection, isReply } from '../reading/sentences';
import { isChoice } from '../reading/squareHeadings';
import { endsInRole } from './roles';
import { readSpeakerLabel, type SpeakerLabel } from './speakerLabel';
import { isNamedSeat, isSeat } from './seats';
import { headsTable } from './tableHead';

/** A line that may begin a turn. */
export interface Candidate {
  readonly line: number;
  readonly label: SpeakerLabel;
  readonly text: string;
  /** True when speech follows the label, not a list of names. */
  readonly followed: boolean;
}

/** A family name alone is no longer than this (マクブライド). */
const maxBareName = 7;
const nameLetters = /^[\u4e00-\u9fff々ケヶノ]{1,5}$|^[ァ-ヶー・]{3,7}$|^[ぁ-ん\u4e00-\u9fff々]{2,5}$/u;

/** 出席議員, 説明のため出席した者, 参加者: they end in a role, and head a list. */
const listHead = /席|のため|応招|^(?:参加|参集|傍聴)者$|^メンバー$/u;
/** ◯傍聴者⏎　川の木を切ってほしい。, 〔行政〕⏎…: such a head of a list is also one who speaks. */
const mayTalkBelow = /^(?:(?:参加|傍聴)者|行\s*政)$/u;

const inListHead = unitSet('席た招者ー');

/** 出席者, 傍聴者: words that end in a role and head a list. */
export function isListHead(label: string): boolean {
  for (let i = 0; i < label.length; i++) if (inListHead.has(label.charCodeAt(i))) return listHead.test(label);
  return false;
}

/** 意見・質疑, 質疑応答, 意見交換: what is done in that part, not who speaks. */
const partOfTalk =
  /^(?:[ご御]?(?:意見|質疑|応答|質問|回答|交換|討議|討論|議論|説明|協議)[・、及びと等]*){2,}$/u;

const opensPartOfTalk = unitSet('ご御意質応回交討議説協');

/** The label that line `i` opens with behind its carrier; null where it is no speaker's for sure. */
export function readCandidate(facts: LineFacts, i: number, carrier: Carrier): Candidate | null {
  const { source } = facts;
  const from = facts.contentFrom(i);
  const to = facts.to(i);
  if (from >= to) return null;
  const label = readSpeakerLabel(source, from, to);
  if (label === null) return null;
  const noted = closingBracket(facts.first(i)) !== 0;
  if (noted && isStatusNote(source, facts.from(i), to)) return null;
  if (headsTable(source, from, to)) return null;
  if (facts.mark(i)?.kind === 'square' && isChoice(source.slice(from, to))) return null;
  // ○開会日　令和6年7月3日: a field of the header.
  if (label.strength < 2 && facts.mark(i) !== null && label.speech < to && isWhen(source, label.speech, to))
    return null;
  // 11月7日（木）14:00
  if (label.strength < 2 && label.speech === label.end + 1 && isClock(source, label.end)) return null;
  const asked = label.start === from ? askerBehind(source, label) : null;
  if (asked !== null)
    return {
      line: i,
      label: asked,
      text: source.slice(asked.start, asked.end),
      followed: speechFollows(facts, i, asked.speech),
    };
  const text = source.slice(label.start, label.end);
  if (opensBusiness.has(text.charCodeAt(0)) && business.test(text)) return null;
  if (digitValue(text.charCodeAt(0)) >= 0 && /^[0-9０-９]+$/u.test(text)) return null;
  if (facts.last(i) === 0x300d && asksAbout.test(source.slice(label.speech, to))) return null;
  if (noted && isReply(text)) return null;
  if (label.speech >= to && isCaption(facts, i, text)) return null;
  if (label.strength < 2 && facts.mark(i)?.kind === 'bracket' && (isOutcomeWord(text) || isDirection(text)))
    return null;
  if (opensPartOfTalk.has(text.charCodeAt(0)) && partOfTalk.test(text)) return null;
  if (carrier === bare) {
    if ((/\s/u.test(text) ? squeeze(text) : text.replace(nameBehind, '')).length > 14) return null;
    if (
      label.strength < 2 &&
      !namesRole(text) &&
      !isSeat(text) &&
      !isNamedSeat(text) &&
      !(label.speech >= to && mayStandAlone(facts, i, text))
    ) {
      if (!mayBeName(text, to - label.speech)) return null;
      if (!/[。！？]/u.test(source.slice(label.speech, to))) return null;
    }
  } else if ((label.strength < 2 || isListHead(text)) && headsList(text, source.slice(label.speech, to))) {
    if (label.speech < to || !mayTalkBelow.test(text) || !speechFollows(facts, i, label.speech)) return null;
  }
  if (carrier === colon && !/[：:・…‥⇒→]/u.test(source.slice(label.end, label.speech))) return null;
  const greets = label.strength < 2 && (text.endsWith('拶') || text.endsWith('つ'));
  // 委員から：…
  const fromWhom =
    label.strength < 2 && carrier === colon && (text.endsWith('から') || text.endsWith('より'));
  const greeter = fromWhom ? text.slice(0, -2) : greets ? greeting.exec(text)?.[1] : undefined;
  if (greeter !== undefined && endsInRole(greeter)) {
    const named: SpeakerLabel = { ...label, end: label.start + greeter.length, strength: 2 };
    return { line: i, label: named, text: greeter, followed: speechFollows(facts, i, label.speech) };
  }
  return { line: i, label, text, followed: speechFollows(facts, i, label.speech) };
}

/** 14:00: digits on both sides of the colon at `at`. */
function isClock(source: string, at: number): boolean {
  return digitValue(source.charCodeAt(at - 1)) >= 0 && digitValue(source.charCodeAt(at + 1)) >= 0;
}

/** 令和6年7月3日（水）, 午後1時30分: nothing but a day or hours, from `from` to `to`. */
function isWhen(source: string, from: number, to: number): boolean {
  return '令平昭2２午'.includes(source.charAt(from)) && when.test(source.slice(from, to));
}

const when =
  /^(?:(?:令和|平成|昭和)[\s0-9０-９元]{1,4}年|[2２][0０][0-9０-９]{2}[年./]|午[前後])[^。、]{0,40}[日分時)）0-9０-９]$/u;

/** ○第9号議案　補正予算, ○議案第3号　…, ◎開会　午前10時: an item of business or a part of the meeting, no speaker. */
const business =
  /^(?:[開閉散]会$|第\s*[0-9０-９一二三四五六七八九十]{1,3}\s*号(?:議案|報告)?$|(?:日程|議案|報告|承認|認定|同意|諮問|請願|陳情|発議)\s*第?\s*[0-9０-９一二三四五六七八九十]{1,3})/u;
const opensBusiness = unitSet('第日議報承認同諮請陳発開閉散');

/** ◎甲野議員 「花壇の水やりについて」: the title of a question, nobody's words. */
const asksAbout = /^「[^「」。]*(?:について|の件|に関すること)」$/u;

/** 子ども育成課長（甲野太郎君）, 国際経済課長（農林省）: who holds the post, or whose it is. */
const nameBehind = /(?<=\S)[（(][^（()）]{2,12}[）)]$/u;

/** 委員長挨拶：…, 市長開会あいさつ　…: who greets. */
const greeting = /^(\S+?)の?(?:開会|閉会|冒頭)?の?(?:ご|御)?(?:挨拶|あいさつ)$/u;

/** 市：甲野課長、乙山係長 is a list of the header, 市：来年に行う。 an answer; any other label of the header heads no talk. */
function headsList(label: string, behind: string): boolean {
  const zone = zoneOfLabel(label);
  return zone !== null && (zone !== 'attendees' || !/[。？！][」』）)]?$/u.test(behind));
}

/** 鷲尾　運動会の片付け、…: a family name with something said behind it. */
function mayBeName(text: string, said: number): boolean {
  return text.length <= maxBareName && said > text.length && nameLetters.test(text);
}

/** １番（生駒委員）, 事務局（国分書記）: the bracket behind a label names the role. */
export function namesRole(label: string): boolean {
  if (exchangeLabel.test(label)) return true;
  const inside = /[（(]([^（()）]+)[）)]$/u.exec(label)?.[1];
  return inside !== undefined && endsInRole(inside);
}

/** True when a candidate's label names a role or a part of an exchange. */
export function isSpoken({ label, text }: Candidate, unmarked: boolean): boolean {
  if (label.strength === 2) return true;
  return unmarked ? namesRole(text) : exchangeLabel.test(text) || isNamedSeat(text);
}

/** 病院⏎…: a label with its speech on the lines below. */
export function standsAlone(facts: LineFacts, { line, label }: Candidate): boolean {
  return label.speech >= facts.to(line);
}
