import { isSpace, squeeze } from '../../text/chars';
import { zoneOfLabel } from '../lines/labels';
import type { Mark } from '../lines/mark';
import { readArrowLegend, readLegend, type Legend } from '../lines/legend';
import type { LineFacts } from '../lines/lineFacts';
import { residue, statusNote } from '../lines/residue';
import { bareLabel, endsInOrganization, endsInRole } from './roles';
import { readBracketedSpeaker, readSpeakerLabel, type SpeakerLabel } from './speakerLabel';

/** Lines with a mark that are looked at before it is believed to carry no labels. */
const probedLines = 300;

/** How the document marks its speakers. */
export interface SpeakerConvention {
  /** The label of the speaker who begins on line `i`, or null. */
  speakerAt(i: number): SpeakerLabel | null;
  /** True when speakers are marked at all: bullets inside a turn are then part of it. */
  readonly attributed: boolean;
  /** Who answers behind an arrow (→, ⇒), where the minutes say so; else null. */
  readonly answers: string | null;
  /** The line that says what the glyphs mean (◎委員長 ○委員 ●事務局), or -1. */
  readonly legendLine: number;
}

/** What carries a label: a glyph, a bracket, or nothing but a colon or white space behind it. */
type Carrier = string;

const colon: Carrier = ':';
const bare: Carrier = ' ';

interface Candidate {
  readonly line: number;
  readonly label: SpeakerLabel;
  readonly text: string;
  /** True when speech follows the label, not a list of names. */
  readonly followed: boolean;
}

interface Vote {
  lines: number;
  /** True once a label ended in a role, and for circles, which mostly carry speakers. */
  promising: boolean;
  readonly candidates: Candidate[];
  readonly recurring: Map<string, number>;
}

/**
 * Finds out from the whole document which marks carry speakers: what most lines with that mark look like,
 * whether labels end in a role or recur, and whether speech follows them.
 */
export function readSpeakerConvention(facts: LineFacts): SpeakerConvention {
  const votes = new Map<Carrier, Vote>();
  for (let i = 0; i < facts.count; i++) {
    if (facts.kinds[i] === residue) continue;
    const carrier = carrierOf(facts, i);
    if (carrier === null) continue;
    let vote = votes.get(carrier);
    if (vote === undefined) {
      vote = { lines: 0, promising: circles.includes(carrier), candidates: [], recurring: new Map() };
      votes.set(carrier, vote);
    }
    vote.lines++;
    // Bullets that carry no label for so long carry none.
    if (vote.lines > probedLines && !vote.promising) continue;
    const candidate = readCandidate(facts, i, carrier);
    if (candidate === null) continue;
    if (candidate.label.strength === 2) vote.promising = true;
    vote.candidates.push(candidate);
    vote.recurring.set(candidate.text, (vote.recurring.get(candidate.text) ?? 0) + 1);
  }
  const found = new Array<SpeakerLabel | null>(facts.count).fill(null);
  let turns = 0;
  for (const [carrier, vote] of votes) {
    if (carrier !== colon && carrier !== bare) turns += accept(carrier, vote, found);
  }
  // Labels without a mark are looked for only where nothing marks the speakers, or where they come and go like talk.
  for (const carrier of [colon, bare]) {
    const vote = votes.get(carrier);
    if (vote !== undefined && (turns < 3 || (carrier === colon && isExchange(vote))))
      turns += accept(carrier, vote, found);
  }
  for (const carrier of [colon, bare]) {
    const vote = votes.get(carrier);
    if (vote !== undefined && (carrier === colon || turns < 3))
      turns += acceptNames(facts.source, vote, found);
  }
  const legend = readLegend(facts);
  if (legend !== null) turns += applyLegend(facts, legend, found);
  return {
    speakerAt: (i) => found[i] ?? null,
    attributed: turns > 0,
    answers: readArrowLegend(facts),
    legendLine: legend?.line ?? -1,
  };
}

/** A family name alone is no longer than this (マクブライド). */
const maxBareName = 7;
const nameLetters = /^[\u4e00-\u9fff々ケヶノ]{1,5}$|^[ァ-ヶー・]{3,7}$|^[ぁ-ん\u4e00-\u9fff々]{2,5}$/u;

/** An unmarked label is no longer than this. */
const maxBareLabel = 26;

function carrierOf(facts: LineFacts, i: number): Carrier | null {
  const mark = facts.mark(i);
  if (mark !== null) return carriesLabels(mark) ? mark.style : null;
  const p = facts.before(i);
  // The rest of a sentence that the line before was cut in.
  const headed = p >= 0 && facts.mark(p)?.kind === 'number';
  if (p >= 0 && !headed && facts.full(p) && !facts.ends(p) && p === i - 1 && !facts.gap(i)) return null;
  const { source } = facts;
  const from = facts.from(i);
  const to = facts.to(i);
  const limit = Math.min(to, from + maxBareLabel);
  for (let k = from + 1; k < limit; k++) {
    const c = source.charCodeAt(k);
    if (c === 0xff1a || c === 0x3a) return colon;
    if (c === 0x3000 || (c === 0x20 && isSpace(source.charCodeAt(k + 1)))) return bare;
    // A tab parts the columns of a table.
    if (c === 0x3001 || c === 0x3002 || c === 0x09) return null;
  }
  return to - from <= maxBareLabel ? bare : null;
}

/** A number heads a section; an arrow answers the bullet above it, and names who answers on the side. */
function carriesLabels({ kind, style }: Mark): boolean {
  return kind !== 'number' && kind !== 'hash' && style !== '→' && style !== '⇒';
}

/** 出席議員, 説明のため出席した者: they end in a role, and head a list. */
const listHead = /席|のため/u;

function readCandidate(facts: LineFacts, i: number, carrier: Carrier): Candidate | null {
  const { source } = facts;
  const from = facts.contentFrom(i);
  const to = facts.to(i);
  if (from >= to) return null;
  const label = readSpeakerLabel(source, from, to);
  if (label === null || statusNote.test(source.slice(facts.from(i), to))) return null;
  const text = source.slice(label.start, label.end);
  if (carrier === bare) {
    if (squeeze(text).length > 14) return null;
    if (label.strength < 2 && !namesRole(text) && !mayBeName(text, to - label.speech)) return null;
  } else if ((label.strength < 2 || listHead.test(text)) && zoneOfLabel(text) !== null) return null;
  if (carrier === colon && !/[：:]/u.test(source.slice(label.end, label.speech))) return null;
  return { line: i, label, text, followed: speechFollows(facts, i, label.speech) };
}

/** Speech: more than a list of names on this line, or a sentence on the lines below a label that stands alone. */
function speechFollows(facts: LineFacts, i: number, speech: number): boolean {
  const to = facts.to(i);
  if (speech < to) {
    const text = facts.source.slice(speech, to);
    if (/[。！？]/u.test(text)) return true;
    const note = /^[（(][^（()）]*[）)]$/u.test(text);
    if (!note && facts.mark(i) !== null && !isList(text) && (to - speech > 24 || !endsInRole(text)))
      return true;
  }
  let k = facts.after(i);
  for (let seen = 0; k >= 0 && seen < 5; k = facts.after(k), seen++) {
    const kind = facts.mark(k)?.kind;
    if (kind !== undefined && kind !== 'bullet' && (kind !== 'number' || speech < to)) return false;
    if (/[。．？！]/u.test(facts.text(k))) return true;
  }
  return false;
}

/** Names in a row (甲野委員、乙山委員) or columns of a table, not speech. */
function isList(text: string): boolean {
  if (/\S(?:\u3000|\s{2,}|\t)\S/u.test(text)) return true;
  const parts = text.slice(0, 60).split(/[、，,]/u);
  return (
    parts.length > 1 &&
    parts.slice(0, 2).every((part) => part.length <= 16 && (endsInRole(part) || /[）)]$/u.test(part)))
  );
}

/** 鷲尾　運動会の片付け、…: a family name with something said behind it. */
function mayBeName(text: string, said: number): boolean {
  return text.length <= maxBareName && said > text.length && nameLetters.test(text);
}

/** Q1：… A1：…, 質問：… 回答：…, （問）… （答・気象庁）…: an exchange without names. */
const exchangeLabel =
  /^(?:[QＱAＡ](?:uestion|nswer)?[.．-]?[0-9０-９]{0,2}|(?:再?[問答]|再?質問|再?回答|意見|要望)[0-9０-９]{0,2}(?:[・：:／/][^・：:／/]{1,16})?)$/u;

/** １番（生駒委員）, 事務局（国分書記）: the bracket behind a label names the role. */
function namesRole(label: string): boolean {
  if (exchangeLabel.test(label)) return true;
  const inside = /[（(]([^（()）]+)[）)]$/u.exec(label)?.[1];
  return inside !== undefined && endsInRole(inside);
}

/** True when a candidate's label names a role or a part of an exchange. */
function isSpoken({ label, text }: Candidate, unmarked: boolean): boolean {
  return label.strength === 2 || (unmarked ? namesRole(text) : exchangeLabel.test(text));
}

/** Glyphs of which most lines are speakers where any are, unlike brackets and bullets. */
const circles = '○◯〇◎●⚫⚪';
/** Brackets that mark asides and groups as well. */
const looseBrackets = '([<';

/** So large a share of the names before colons stands in the attendee list, where they are speakers. */
const knownShare = 0.6;

/** How many turns a carrier must show before its lines are believed. */
function enough(carrier: Carrier): number {
  if (carrier === bare) return 3;
  if (carrier === colon || looseBrackets.includes(carrier)) return 2;
  return circles.includes(carrier) || carrier === '【' || carrier === '〔' ? 1 : 2;
}

/** 委員：… 事務局：… 委員：…: two labels that each come back often are an exchange, whatever else marks speakers. */
function isExchange({ candidates }: Vote): boolean {
  const counts = new Map<string, number>();
  for (const { text, label, followed } of candidates) {
    if (followed && (label.strength === 2 || namesRole(text))) {
      const key = text.replace(/[0-9０-９]+$/u, '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts.values()].filter((count) => count > 2).length > 1;
}

/** Takes the lines of a carrier as speakers where the vote says so; gives how many turns were found. */
function accept(carrier: Carrier, vote: Vote, found: (SpeakerLabel | null)[]): number {
  const unmarked = carrier === bare || carrier === colon;
  const tight = circles.includes(carrier) || carrier === '【' || carrier === '〔';
  const repeated = (c: Candidate): boolean => (vote.recurring.get(c.text) ?? 0) > 1;
  const strong = vote.candidates.filter(
    (c) =>
      c.followed && (isSpoken(c, unmarked) || (repeated(c) && (tight || carrier === '[' || carrier === '<'))),
  );
  if (strong.length < enough(carrier)) return 0;
  const share = strong.length / Math.max(1, vote.lines);
  const loose = unmarked || looseBrackets.includes(carrier);
  if (!tight && !loose && share < 0.3) return 0;
  if ((tight || (loose && !unmarked)) && share < 0.12 && strong.length < 3) return 0;
  const majority = share >= 0.5 && tight && carrier !== '【';
  const inAngles = carrier === '<' || carrier === '[';
  const known = new Set(strong.map((c) => c.text));
  let turns = 0;
  for (const c of vote.candidates) {
    const isRole = isSpoken(c, unmarked);
    const spoke = !unmarked && known.has(c.text);
    if (c.followed && inAngles && strong.length > 1 && endsInOrganization(c.text)) {
      // ＜委員＞ … ＜薬剤部＞: offices answer.
      found[c.line] = c.label;
      turns++;
      continue;
    }
    if (!c.followed && !spoke && !(majority && isRole)) continue;
    if (!isRole && (unmarked || !(majority || repeated(c)))) continue;
    found[c.line] = c.label;
    turns++;
  }
  return turns;
}

/** Families have names of so many characters at most, here with a note (沖, ジョンソン, 平良木（事務局）). */
const maxNameLength = 16;

/**
 * 沖：…, ジョンソン　…: names without a role before a colon or white space. They are believed where most of them stand in the lines
 * above the first one (the attendee list) and several come back.
 */
function acceptNames(source: string, { candidates }: Vote, found: (SpeakerLabel | null)[]): number {
  const open = candidates.filter(
    (c) => c.followed && found[c.line] === null && c.text.length <= maxNameLength,
  );
  const names = new Set(open.map((c) => c.text));
  const head = source.slice(0, open[0]?.label.start ?? 0);
  const known = [...names].filter((name) => head.includes(bareLabel(name)));
  const recurring = known.filter((name) => open.filter((c) => c.text === name).length > 1);
  if (recurring.length < 2 || known.length < names.size * knownShare) return 0;
  for (const c of open) found[c.line] = c.label;
  return open.length;
}

/** Lines that open with a legend's glyph and no label of their own are turns of its role. */
function applyLegend(facts: LineFacts, legend: Legend, found: (SpeakerLabel | null)[]): number {
  let turns = 0;
  for (let i = legend.line + 1; i < facts.count; i++) {
    const mark = facts.mark(i);
    if (mark === null || found[i] !== null || (mark.kind !== 'circle' && mark.kind !== 'square')) continue;
    const role = legend.roles.get(mark.style);
    if (role === undefined) continue;
    const start = facts.from(i);
    found[i] = readBracketedSpeaker(facts.source, mark.content, facts.to(i)) ?? {
      start,
      end: start + 1,
      speech: mark.content,
      strength: 2,
      said: role,
    };
    turns++;
  }
  return turns;
}
