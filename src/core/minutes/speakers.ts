import { closingBracket, isSentenceEnd, isSpace, squeeze } from '../text/chars';
import { zoneOfLabel } from './labels';
import type { LineTable } from './lineTable';
import type { Mark } from './marks';
import { endsInOrganization, endsInRole } from './roles';

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

/**
 * Reads a label at `from`: in brackets, or up to a colon, white space or the line's end. White space inside the
 * label (甲 野 委員) is allowed where a role ends it.
 */
export function readSpeakerLabel(source: string, from: number, to: number): SpeakerLabel | null {
  const open = source.charCodeAt(from);
  if (closingBracket(open) !== 0 && open !== 0x300c && open !== 0x300e)
    return bracketedLabel(source, from, to);
  const limit = Math.min(to, from + maxLabelLength);
  let depth = 0;
  let tokens = 0;
  let weak: SpeakerLabel | null = null;
  for (let i = from; i <= limit; i++) {
    const c = i < to ? source.charCodeAt(i) : 0x0a;
    if (i < to && closingBracket(c) !== 0) {
      if (c === 0x300c || c === 0x300e) break;
      depth++;
    } else if (depth > 0 && (c === 0xff09 || c === 0x29 || c === 0x3011 || c === 0x3015)) depth--;
    if (depth > 0 && i < to) continue;
    const colon = c === 0xff1a || c === 0x3a;
    const space = i >= to || isSpace(c);
    if (c === 0x3001 || isSentenceEnd(c)) break;
    if (!colon && !space) continue;
    if (i === from) return null;
    if (endsInRole(source.slice(from, i))) return finish(source, from, withNote(source, i, to), to, 2);
    if (weak === null && i - from <= maxWeakLength && (colon || i >= to || c === 0x3000 || c === 0x09)) {
      weak = finish(source, from, i, to, 1);
    } else if (weak === null && i - from <= 24 && endsInOrganization(source.slice(from, i))) {
      weak = finish(source, from, i, to, 1);
    }
    if (colon || i >= to || ++tokens >= maxTokens) break;
    while (i + 1 < to && isSpace(source.charCodeAt(i + 1))) i++;
  }
  return weak;
}

/** A bracketed note behind a space still belongs to the label: 甲野委員 （Ａ大学）　…. */
function withNote(source: string, end: number, to: number): number {
  let i = end;
  while (i < to && isSpace(source.charCodeAt(i))) i++;
  const c = source.charCodeAt(i);
  if (i === end || (c !== 0xff08 && c !== 0x28)) return end;
  const close = source.indexOf(c === 0x28 ? ')' : '）', i);
  if (close < 0 || close >= to || close - i > 30) return end;
  const after = close + 1;
  return after >= to || isSpace(source.charCodeAt(after)) || '：:'.includes(source.charAt(after))
    ? after
    : end;
}

function finish(source: string, start: number, end: number, to: number, strength: 1 | 2): SpeakerLabel {
  let speech = end;
  while (speech < to && (isSpace(source.charCodeAt(speech)) || '：:'.includes(source.charAt(speech))))
    speech++;
  return { start, end, speech, strength, said: null };
}

function bracketedLabel(source: string, from: number, to: number): SpeakerLabel | null {
  const open = source.charCodeAt(from);
  const close = closingBracket(open);
  let depth = 0;
  for (let i = from; i < Math.min(to, from + maxLabelLength); i++) {
    const c = source.charCodeAt(i);
    if (c === open) depth++;
    else if (c === close && --depth === 0) {
      let start = from + 1;
      let end = i;
      while (start < end && isSpace(source.charCodeAt(start))) start++;
      while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
      if (start === end) return null;
      const label = source.slice(start, end);
      if (/[。！？]/u.test(label)) return null;
      // （甲野）委員長　…: the bracket is only the label's first part.
      const rest = finish(source, start, i + 1, to, endsInRole(label) ? 2 : 1);
      return { ...rest, end };
    } else if (isSentenceEnd(c)) return null;
  }
  return null;
}

/** How the document marks its speakers. */
export interface SpeakerConvention {
  /** The label of the speaker who begins on line `i`, or null. */
  speakerAt(i: number): SpeakerLabel | null;
  /** True when speakers are marked at all: bullets inside a turn are then part of it. */
  readonly attributed: boolean;
  /** The line that says what the glyphs mean (◎委員長 ○委員 ●事務局), or -1. */
  readonly legendLine: number;
}

type Carrier = string;

interface Candidate {
  readonly line: number;
  readonly label: SpeakerLabel;
  readonly carrier: Carrier;
  readonly followed: boolean;
}

interface Vote {
  lines: number;
  strong: number;
  candidates: Candidate[];
  recurring: Map<string, number>;
}

/**
 * Finds out from the whole document which marks carry speakers: what most lines with that mark look like,
 * whether labels end in a role or recur, and whether speech follows them.
 */
export function readSpeakerConvention(
  table: LineTable,
  marks: readonly (Mark | null)[],
  skipped: Uint8Array,
  bodyFrom: number,
): SpeakerConvention {
  const legend = readLegend(table);
  const votes = new Map<Carrier, Vote>();
  for (let i = 0; i < table.count; i++) {
    if (skipped[i] === 1) continue;
    const carrier = carrierOf(table, i, marks[i] ?? null);
    if (carrier === null) continue;
    let vote = votes.get(carrier);
    if (vote === undefined) {
      vote = { lines: 0, strong: 0, candidates: [], recurring: new Map() };
      votes.set(carrier, vote);
    }
    if (i < bodyFrom) continue;
    vote.lines++;
    const candidate = readCandidate(table, marks, skipped, i, carrier);
    if (candidate === null) continue;
    vote.candidates.push(candidate);
    const key = table.source.slice(candidate.label.start, candidate.label.end);
    vote.recurring.set(key, (vote.recurring.get(key) ?? 0) + 1);
    if (candidate.label.strength === 2 && candidate.followed) vote.strong++;
  }
  const found = new Map<number, SpeakerLabel>();
  const marked = [...votes].filter(([carrier]) => carrier !== bare && carrier !== colon);
  let turns = 0;
  for (const [carrier, vote] of marked) turns += accept(table, carrier, vote, found);
  for (const carrier of [colon, bare]) {
    const vote = votes.get(carrier);
    if (vote !== undefined && turns < 3) turns += accept(table, carrier, vote, found);
  }
  if (legend !== null) turns += applyLegend(table, marks, legend, found);
  return { speakerAt: (i) => found.get(i) ?? null, attributed: turns > 0, legendLine: legend?.line ?? -1 };
}

const colon: Carrier = ':';
const bare: Carrier = ' ';

function carrierOf(table: LineTable, i: number, mark: Mark | null): Carrier | null {
  if (mark === null) {
    const { source } = table;
    const from = table.from[i] ?? 0;
    const to = table.to[i] ?? 0;
    const limit = Math.min(to, from + 26);
    for (let k = from + 1; k < limit; k++) {
      const c = source.charCodeAt(k);
      if (c === 0xff1a || c === 0x3a) return colon;
      if (c === 0x3000 || c === 0x09 || (c === 0x20 && isSpace(source.charCodeAt(k + 1)))) return bare;
      if (c === 0x3001 || c === 0x3002) return null;
    }
    return to - from <= 26 ? bare : null;
  }
  if (mark.kind === 'circle' || mark.kind === 'bullet' || mark.kind === 'bracket') return mark.style;
  if (mark.kind === 'square') return mark.style;
  return null;
}

function readCandidate(
  table: LineTable,
  marks: readonly (Mark | null)[],
  skipped: Uint8Array,
  i: number,
  carrier: Carrier,
): Candidate | null {
  const { source } = table;
  const mark = marks[i] ?? null;
  const to = table.to[i] ?? 0;
  const from = mark === null || mark.kind === 'bracket' ? (table.from[i] ?? 0) : mark.content;
  if (from >= to) return null;
  const label = readSpeakerLabel(source, from, to);
  if (label === null) return null;
  const text = source.slice(label.start, label.end);
  if (carrier !== bare && zoneOfLabel(text) !== null && label.strength < 2) return null;
  if (carrier === bare && (squeeze(text).length > 14 || /\t/u.test(source.slice(from, label.speech))))
    return null;
  if (carrier === colon && !/[：:]/u.test(source.slice(label.end, label.speech))) return null;
  return { line: i, label, carrier, followed: speechFollows(table, marks, skipped, i, label.speech) };
}

/** Speech: more than a list of names on this line, or a sentence on the lines below a label that stands alone. */
function speechFollows(
  table: LineTable,
  marks: readonly (Mark | null)[],
  skipped: Uint8Array,
  i: number,
  speech: number,
): boolean {
  const { source } = table;
  const to = table.to[i] ?? 0;
  if (speech < to) {
    const text = source.slice(speech, to);
    if (/[。！？]/u.test(text)) return true;
    if (marks[i] !== null && !isList(text) && (to - speech > 24 || !endsInRole(text))) return true;
  }
  for (let k = i + 1, seen = 0; k < table.count && seen < 5; k++) {
    if (skipped[k] !== 0) continue;
    const mark = marks[k] ?? null;
    if (mark !== null && mark.kind !== 'bullet' && (mark.kind !== 'number' || speech < to)) return false;
    if (/[。．？！]/u.test(source.slice(table.from[k], table.to[k]))) return true;
    seen++;
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

/** Takes the lines of a carrier as speakers where the vote says so; gives how many turns were found. */
function accept(table: LineTable, carrier: Carrier, vote: Vote, found: Map<number, SpeakerLabel>): number {
  const { source } = table;
  const repeated = (c: Candidate): boolean =>
    (vote.recurring.get(source.slice(c.label.start, c.label.end)) ?? 0) > 1 && c.label.speech >= c.label.end;
  const unmarked = carrier === bare || carrier === colon;
  const isBullet = !unmarked && !'○◯〇◎●⚫⚪【〔([<'.includes(carrier);
  const strong = vote.candidates.filter(
    (c) =>
      c.followed && (c.label.strength === 2 || (!unmarked && !isBullet && repeated(c) && carrier !== '(')),
  );
  const enough = unmarked
    ? carrier === colon
      ? 2
      : 3
    : isBullet
      ? 2
      : carrier === '(' || carrier === '<' || carrier === '['
        ? 2
        : 1;
  if (strong.length < enough) return 0;
  const share = strong.length / Math.max(1, vote.lines);
  if (isBullet && share < 0.3) return 0;
  if (!unmarked && !isBullet && share < 0.12 && strong.length < 3) return 0;
  const majority = share >= 0.5 && !unmarked && !isBullet && carrier !== '(' && carrier !== '【';
  const known = new Set(strong.map((c) => source.slice(c.label.start, c.label.end)));
  let turns = 0;
  for (const c of vote.candidates) {
    const spoke = !unmarked && known.has(source.slice(c.label.start, c.label.end));
    if (!c.followed && !spoke && !(majority && c.label.strength === 2)) continue;
    if (c.label.strength < 2 && !(majority || repeated(c))) continue;
    if (c.label.strength < 2 && unmarked) continue;
    found.set(c.line, c.label);
    turns++;
  }
  return turns;
}

interface Legend {
  readonly line: number;
  readonly roles: ReadonlyMap<string, string>;
}

const legendPair =
  /([○◯〇◎●◇◆□■△▲・])\s*(?:[：:=＝は…]|･･･|・・・)?\s*([^\s○◯〇◎●◇◆□■△▲：:=＝、，,（）()【】[\]]{1,12})/gu;

/** The line that says what the glyphs stand for: （◎：委員長、○：委員、●：事務局）. */
function readLegend(table: LineTable): Legend | null {
  for (let i = 0; i < Math.min(table.count, 120); i++) {
    if ((table.width[i] ?? 0) > 90) continue;
    const line = table.source.slice(table.from[i], table.to[i]);
    if (!/[○◯〇◎●◇◆□■].*[○◯〇◎●◇◆□■]/u.test(line) || /[。]/u.test(line.slice(0, -1))) continue;
    const roles = new Map<string, string>();
    let length = 0;
    for (const match of line.matchAll(legendPair)) {
      const word = match[2] ?? '';
      if (!endsInRole(word) && !/発言|回答|質問|意見|説明/u.test(word)) continue;
      roles.set(match[1] ?? '', word.replace(/(?:の)?(?:発言|意見|回答|説明)$/u, '') || word);
      length += match[0].length;
    }
    const squeezed = line.replace(/[\s：:、，,（）()【】[\]=＝凡例※・]/gu, '').length;
    if (roles.size >= 2 && length >= squeezed * 0.6) return { line: i, roles };
  }
  return null;
}

/** Lines that open with a legend's glyph and no label of their own are turns of its role. */
function applyLegend(
  table: LineTable,
  marks: readonly (Mark | null)[],
  legend: Legend,
  found: Map<number, SpeakerLabel>,
): number {
  let turns = 0;
  for (let i = legend.line + 1; i < table.count; i++) {
    const mark = marks[i] ?? null;
    if (mark === null || found.has(i) || (mark.kind !== 'circle' && mark.kind !== 'square')) continue;
    const role = legend.roles.get(mark.style);
    if (role === undefined) continue;
    const from = table.from[i] ?? 0;
    found.set(i, { start: from, end: from + 1, speech: mark.content, strength: 2, said: role });
    turns++;
  }
  return turns;
}
