import { closingBracket, isKanji, isSentenceEnd, isSpace, skipSpaces } from '../../text/chars';
import { boldStyle } from '../lines/marks';
import { endsInRole, isOrganizationAtEnd, isRoleAtEnd, isRoleWord } from './roles';
import { isNameBeforeSpeech } from './bareNames';
import { namedSeatEnd, paddedSeatEnd } from './seats';

/** A speaker's label at the start of a line. Offsets are UTF-16 in the document. */
export interface SpeakerLabel {
  /** Label without mark and outer brackets. For a legend glyph (○ = 委員) the glyph itself. */
  readonly start: number;
  readonly end: number;
  /** Where the speech begins; the line's end when it begins on the next line. */
  readonly speech: number;
  /** 2: ends in a role; 1: might be a name or an office; 0: no label. */
  readonly strength: 0 | 1 | 2;
  /** The label's text where it is not what stands at start..end (a legend's role); else null. */
  readonly said: string | null;
}

const maxLabelLength = 48;
const maxWeakLength = 14;
const maxTokens = 4;
/** A family name with its letters apart is no longer. */
const maxPaddedName = 7;
/** 末長, 飯氏; 職務代理者. */
const maxFamilyName = 3;
const maxBareRole = 5;

/**
 * Reads a label at `from`: in brackets, or up to a colon, white space or the line's end. White space inside the
 * label (甲 野 委員) is allowed where a role ends it.
 */
export function readSpeakerLabel(source: string, from: number, to: number): SpeakerLabel | null {
  const open = source.charCodeAt(from);
  if (open === 0x2a) return boldLabel(source, from, to);
  if (closingBracket(open) !== 0 && open !== 0x300c && open !== 0x300e)
    return bracketedLabel(source, from, to);
  if (open === 0x51 || open === 0xff31 || open === 0x41 || open === 0xff21) {
    const letter = exchangeLetter.exec(source.slice(from, Math.min(to, from + 8)));
    if (letter !== null) {
      const end = from + (letter[1]?.length ?? 1);
      return {
        start: from,
        end,
        speech: skipSpaces(source, from + letter[0].length, to),
        strength: 1,
        said: null,
      };
    }
  }
  const named = namedSeatEnd(source, from, to);
  if (named > from) return finish(source, from, named, to, 1);
  const seat = paddedSeatEnd(source, from, to);
  if (seat > from) return finish(source, from, seat, to, 1);
  const limit = Math.min(to, from + maxLabelLength);
  let depth = 0;
  let tokens = 0;
  let weak: SpeakerLabel | null = null;
  for (let i = from; i <= limit; i++) {
    const c = i < to ? source.charCodeAt(i) : 0x0a;
    // Kana and kanji: nearly every character, and never the end of a label.
    if (c >= 0x3041 && c <= 0x9fff && c !== 0x30fb) continue;
    if (leaderEnd(source, i, to) > i) return depth > 0 ? null : ledLabel(source, from, i, to, weak);
    if (i < to && closingBracket(c) !== 0) {
      if (c === 0x300c || c === 0x300e) break;
      depth++;
    } else if (depth === 0 && i < to && (c === 0xff09 || c === 0x29)) {
      return closedLabel(source, from, i, to);
    } else if (depth > 0 && (c === 0xff09 || c === 0x29 || c === 0x3011 || c === 0x3015)) depth--;
    if (depth > 0 && i < to) continue;
    const colon = c === 0xff1a || c === 0x3a;
    const space = i >= to || isSpace(c);
    if (c === 0x3001 || isSentenceEnd(c)) break;
    if (!colon && !space) continue;
    if (i === from) return null;
    const next = colon ? i : skipSpaces(source, i, to);
    if (leaderEnd(source, next, to) > next) return ledLabel(source, from, next, to, weak);
    if (isRoleAtEnd(source, from, i) || isSide(source, from, i)) {
      const role = colon ? i : roleBehind(source, from, i, to);
      if (role > i) {
        i = role - 1;
        continue;
      }
      const end = colon || i >= to ? i : withName(source, i, to);
      return finish(source, from, end > i ? end : withNote(source, i, to), to, 2);
    }
    if (
      weak === null &&
      i - from <= maxWeakLength &&
      (colon ||
        i >= to ||
        isWide(source, i) ||
        isAsking(source, from, i) ||
        isNameBeforeSpeech(source, from, i, to))
    ) {
      weak = finish(source, from, i, to, 1);
    } else if (weak === null && i - from <= 24 && isOrganizationAtEnd(source, from, i)) {
      weak = finish(source, from, i, to, 1);
    } else if (colon && weak !== null && weak.end - from <= 2 && i - from <= maxPaddedName) {
      // 甲　野：, 沖　山：, 沖山　：: the name is padded to the width of the others.
      weak = finish(source, from, trimmedEnd(source, weak.end, i), to, 1);
    }
    if (colon || i >= to || ++tokens >= maxTokens) break;
    while (i + 1 < to && isSpace(source.charCodeAt(i + 1))) i++;
  }
  return weak;
}

/** 末長　委員　…: a family name that ends like a role, with the role behind; gives where that begins, else `end`. */
function roleBehind(source: string, from: number, end: number, to: number): number {
  if (end - from > maxFamilyName || end >= to || isRoleWord(source.slice(from, end))) return end;
  const start = skipSpaces(source, end, to);
  let stop = start;
  while (stop < to && stop - start <= maxBareRole && !isSpace(source.charCodeAt(stop))) {
    if ('：:'.includes(source.charAt(stop))) break;
    stop++;
  }
  return isRoleWord(source.slice(start, stop)) ? start : end;
}

/** 委員等, 事務局側: those of one role together. */
const sides = /^(?:(?:専門|臨時)?委員|構成員|事務局|オブザーバー?|説明員|有識者|執行部|当局)(?:等|側)$/u;
const maxSide = 8;

function isSide(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1);
  return (last === 0x7b49 || last === 0x5074) && to - from <= maxSide && sides.test(source.slice(from, to)); // 等, 側
}

/** Q. …, A1．…: a question and an answer, with or without a number. */
const exchangeLetter = /^([QＱAＡ][0-9０-９]{0,2})[.．](?![0-9０-９])\s*(?=\S)/u;

/** A gap that parts a name from what is said: a full-width space, a tab, or two spaces. */
function isWide(source: string, i: number): boolean {
  const c = source.charCodeAt(i);
  return c === 0x3000 || c === 0x09 || (c === 0x20 && source.charCodeAt(i + 1) === 0x20);
}

/** 問 …, 答 …: one letter, and one space behind it. */
function isAsking(source: string, from: number, to: number): boolean {
  return to - from === 1 && '問答質回'.includes(source.charAt(from));
}

/** 委員）…, 法人) …: a label with the closing half of its brackets alone. */
function closedLabel(source: string, from: number, close: number, to: number): SpeakerLabel | null {
  if (close === from || close - from > maxWeakLength) return null;
  const strength = isRoleAtEnd(source, from, close) ? 2 : 1;
  return { ...finish(source, from, close + 1, to, strength), end: close };
}

/** 委員・・・…, 事務局……, 委員⇒…: a label that dots or an arrow lead from to its speech; `weak` where one ended before them. */
function ledLabel(
  source: string,
  from: number,
  leader: number,
  to: number,
  weak: SpeakerLabel | null,
): SpeakerLabel | null {
  let end = leader;
  while (end > from && isSpace(source.charCodeAt(end - 1))) end--;
  if (end === from || end - from > maxWeakLength) return weak;
  const strength = isRoleAtEnd(source, from, end) ? 2 : 1;
  // 甲野　そうですが……: a pause in what is said; 甲　野……: a name with its letters apart.
  if (strength < 2 && weak !== null && weak.end - from > 1) return weak;
  const speech = skipSpaces(source, leaderEnd(source, leader, to), to);
  return { start: from, end, speech, strength, said: null };
}

/** Past the dots or the arrow at `i` that lead from a label to its speech; `i` where there are none. */
export function leaderEnd(source: string, i: number, to: number): number {
  const c = source.charCodeAt(i);
  if (!isLeader(c) || (c === middleDot && source.charCodeAt(i + 1) !== c)) return i;
  let end = i + 1;
  while (end < to && source.charCodeAt(end) === c) end++;
  return end;
}

/** One ・ parts the words of a label; several lead to the speech. */
const middleDot = 0x30fb;

/** ・…‥⇒→ */
function isLeader(c: number): boolean {
  return c === middleDot || c === 0x2026 || c === 0x2025 || c === 0x21d2 || c === 0x2192;
}

/**
 * 会長　甲野：…, 議長　甲野太郎君　…: a name between the role and a colon belongs to the label, and one with 君 before white space.
 * Gives the label's end.
 */
function withName(source: string, end: number, to: number): number {
  const name =
    /^\s+[\u3041-\u30ff\u4e00-\u9fff々]{1,6}(?:[ \u3000][\u3041-\u30ff\u4e00-\u9fff々]{1,4})?(?:\s*[：:]|(?<=[君氏])\s)/u.exec(
      source.slice(end, Math.min(to, end + 20)),
    );
  return name === null ? end : end + name[0].search(/\s*[：:]$|\s$/u);
}

/** （挨拶）, （資料2について説明）: what somebody did instead of words. */
const deed = /(?:挨拶|あいさつ|説明|報告|紹介|朗読|読み上げ|略|挙手|着席|同意|了承)$/u;

/** A bracketed note behind a space still belongs to the label: 甲野委員 （Ａ大学）　…. */
function withNote(source: string, end: number, to: number): number {
  let i = end;
  while (i < to && isSpace(source.charCodeAt(i))) i++;
  const c = source.charCodeAt(i);
  if (i === end || (c !== 0xff08 && c !== 0x28)) return end;
  const close = source.indexOf(c === 0x28 ? ')' : '）', i);
  if (close < 0 || close >= to || close - i > 30) return end;
  const after = close + 1;
  if (after >= to && deed.test(source.slice(i + 1, close))) return end;
  return after >= to || isSpace(source.charCodeAt(after)) || '：:'.includes(source.charAt(after))
    ? after
    : end;
}

/** Where the white space before `end` begins, `from` at the earliest. */
function trimmedEnd(source: string, from: number, end: number): number {
  while (end > from && isSpace(source.charCodeAt(end - 1))) end--;
  return end;
}

function finish(source: string, start: number, end: number, to: number, strength: 1 | 2): SpeakerLabel {
  let speech = end;
  while (speech < to && (isSpace(source.charCodeAt(speech)) || '：:｜|'.includes(source.charAt(speech))))
    speech++;
  return { start, end, speech, strength, said: null };
}

/** **甲野：** …, **甲野**： …: a label in Markdown's bold print. */
function boldLabel(source: string, from: number, to: number): SpeakerLabel | null {
  const close = source.startsWith(boldStyle, from) ? source.indexOf(boldStyle, from + 2) : -1;
  if (close < 0 || close + 2 > to || close - from > maxLabelLength) return null;
  let end = close;
  while (end > from + 2 && (isSpace(source.charCodeAt(end - 1)) || '：:'.includes(source.charAt(end - 1))))
    end--;
  const label = source.slice(from + 2, end);
  if (label === '' || /[。！？]/u.test(label)) return null;
  const strength = endsInRole(label) ? 2 : 1;
  return { ...finish(source, from + 2, close + 2, to, strength), end };
}

function bracketedLabel(source: string, from: number, to: number): SpeakerLabel | null {
  const open = source.charCodeAt(from);
  const close = closingBracket(open);
  let depth = 0;
  for (let i = from; i < Math.min(to, from + maxLabelLength); i++) {
    const c = source.charCodeAt(i);
    if (c === open) depth++;
    else if (c === close && --depth === 0) {
      // …、甲野委員⏎（会長）、乙山委員: a note in a list.
      const behind = i + 1 < to ? source.charCodeAt(i + 1) : 0;
      if (behind === 0x3001 || behind === 0xff0c) return null;
      let start = from + 1;
      let end = i;
      while (start < end && isSpace(source.charCodeAt(start))) start++;
      while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
      if (start === end) return null;
      const label = source.slice(start, end);
      const person = personBehind(source, i + 1, to);
      if (person > 0 && (label === '事務局' || !endsInRole(label)))
        return finish(source, from, person, to, 2);
      const rest = finish(source, start, i + 1, to, endsInRole(label) || isPersonWithPost(label) ? 2 : 1);
      return { ...rest, end };
    } else if (isSentenceEnd(c)) return null;
  }
  return null;
}

const postAndName =
  /^(\S{2,12})[ \u3000]+([\u4e00-\u9fff々ヶノ]{2,6}|[\u4e00-\u9fff々ヶノ]{1,4}[ \u3000]?[\u3041-\u30ff\u4e00-\u9fff々]{1,4})$/u;
const doing = /[挨拶説明報告発言紹介答弁質疑意見回総括選出就退任席欠名簿覧冒頭]{2}$|あいさつ$/u;

/** ＜会長　甲野太郎＞: a role, and a name behind it. */
function isPersonWithPost(label: string): boolean {
  if (!label.includes(' ') && !label.includes('\u3000')) return false;
  const [, post = '', name = ''] = postAndName.exec(label) ?? [];
  return post !== '' && endsInRole(post) && !doing.test(name);
}

/** （緑化課）高木係長　…: past the name with a role right behind the bracket that tells whose he is; 0 for other text. */
function personBehind(source: string, from: number, to: number): number {
  let end = from;
  while (end < to && end - from <= maxWeakLength && isKanji(source.charCodeAt(end))) end++;
  const c = source.charCodeAt(end);
  const parted = end >= to || isSpace(c) || c === 0xff1a || c === 0x3a;
  return parted && end - from > 2 && isRoleAtEnd(source, from, end) ? end : 0;
}

/** （国土交通省）御指摘を踏まえ…: an office or a role in round brackets with its speech behind; null for other text. */
export function readBracketedSpeaker(source: string, from: number, to: number): SpeakerLabel | null {
  const open = source.charCodeAt(from);
  if (open !== 0xff08 && open !== 0x28) return null;
  const label = bracketedLabel(source, from, to);
  if (label === null || label.speech >= to) return null;
  return label.strength === 2 || isOrganizationAtEnd(source, label.start, label.end) ? label : null;
}
