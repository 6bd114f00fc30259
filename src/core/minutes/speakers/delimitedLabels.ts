/** Labels that are told by a sign behind them, a number or a table's bar before them: 甲野委員＞…, 1 甲野委員　…, | 甲野委員 | …. */
import { isSpace, skipSpaces } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import { bar, readSpokenRow } from '../lines/tableRows';
import { isRoleAtEnd } from './roles';
import { readSpeakerLabel, type SpeakerLabel } from './speakerLabel';

/** So many such lines are a habit, and no label of theirs is longer, in UTF-16 units. */
const minLines = 3;
const maxLabel = 16;

/** What parts a label from what is said, where one of them does all over the minutes; a quotation mark is part of what is said. */
const signs = '＞>；;／｜|―—–－-「『';

/** 甲野委員＞…, 事務局―…, 甲野委員「…」: the labels before the sign that most of them stand before; none where only a few do. */
export function readDelimitedLabels(facts: LineFacts): ReadonlyMap<number, SpeakerLabel> {
  const bySign = new Map<string, Map<number, SpeakerLabel>>();
  for (let i = 0; i < facts.count; i++) {
    const mark = facts.mark(i);
    if (mark !== null && mark.kind !== 'bullet' && mark.kind !== 'circle') continue;
    const label = delimited(facts, i);
    if (label === null) continue;
    const sign = facts.source.charAt(label.end);
    const labels = bySign.get(sign) ?? new Map<number, SpeakerLabel>();
    bySign.set(sign, labels.set(i, label));
  }
  let most: ReadonlyMap<number, SpeakerLabel> = new Map();
  for (const labels of bySign.values()) if (labels.size > most.size) most = labels;
  return most.size < minLines ? new Map() : most;
}

function delimited(facts: LineFacts, i: number): SpeakerLabel | null {
  const { source } = facts;
  const start = facts.contentFrom(i);
  const to = facts.to(i);
  let end = start;
  while (end < to && end - start <= maxLabel && !signs.includes(source.charAt(end))) {
    const c = source.charCodeAt(end++);
    if (c === 0x3001 || c === 0x3002 || isSpace(c)) return null;
  }
  if (end >= to || end - start > maxLabel || !isRoleAtEnd(source, start, end)) return null;
  const speech = '「『'.includes(source.charAt(end)) ? end : skipSpaces(source, end + 1, to);
  return says(facts, i, speech) ? { start, end, speech, strength: 2, said: null } : null;
}

/** True where a sentence stands behind the label: 会長―甲野 太郎 is a row of a list. */
function says(facts: LineFacts, i: number, speech: number): boolean {
  return facts.full(i) || /[。？！]/u.test(facts.source.slice(speech, facts.to(i)));
}

/** 1 甲野委員　…: numbered turns, where most numbers of that form stand before a role and what is said; else none. */
export function readNumberedLabels(facts: LineFacts): ReadonlyMap<number, SpeakerLabel> {
  const byStyle = new Map<string, { lines: number; labels: Map<number, SpeakerLabel> }>();
  for (let i = 0; i < facts.count; i++) {
    const mark = facts.mark(i);
    if (mark?.kind !== 'number') continue;
    const of = byStyle.get(mark.style) ?? { lines: 0, labels: new Map<number, SpeakerLabel>() };
    byStyle.set(mark.style, of);
    of.lines++;
    if (of.lines > minLines * 4 && of.labels.size === 0) continue;
    const label = readSpeakerLabel(facts.source, mark.content, facts.to(i));
    if (label?.strength === 2 && label.speech < facts.to(i) && says(facts, i, label.speech))
      of.labels.set(i, label);
  }
  for (const { lines, labels } of byStyle.values())
    if (labels.size >= minLines && labels.size * 2 > lines) return labels;
  return new Map();
}

/** | 甲野部長 | 三百個あります。: the speakers in the rows of a table; none where there are fewer than two. */
export function readTableLabels(facts: LineFacts): ReadonlyMap<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  for (let i = 0; i < facts.count; i++) {
    if (facts.first(i) !== bar) continue;
    const row = readSpokenRow(facts.source, facts.from(i), facts.to(i));
    if (row !== null) labels.set(i, { ...row.label, speech: row.speech, strength: 2, said: null });
  }
  return labels.size < 2 ? new Map() : labels;
}
