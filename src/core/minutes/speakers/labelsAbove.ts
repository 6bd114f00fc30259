/** Labels above what is said without the colon that the others have. */
import type { LineFacts } from '../lines/lineFacts';
import type { OfLines } from '../lines/ofLines';
import { readCandidate, standsAlone, type Candidate } from './candidate';
import { bare } from './carrier';
import type { SpeakerLabel } from './speakerLabel';

/** 会長⏎…。 beside 事務局：⏎…。: roles above what is said, where most labels stand so, and the colon of some was left out. */
export function acceptAbove(
  facts: LineFacts,
  candidates: readonly Candidate[],
  lines: Int32Array,
  found: OfLines<SpeakerLabel>,
): number {
  const led = candidates.filter((c) => found.get(c.line) !== null);
  if (led.length < minAbove || led.filter((c) => standsAlone(facts, c)).length * 2 <= led.length) return 0;
  let turns = 0;
  for (const i of lines) {
    const next = facts.after(i);
    if (facts.width(i) > maxAboveWidth || facts.table.blanks[i] === 0 || next < 0 || !facts.ends(next))
      continue;
    const c = readCandidate(facts, i, bare);
    if (c === null || c.label.strength < 2 || !standsAlone(facts, c) || facts.mark(next) !== null) continue;
    found.set(i, c.label);
    turns++;
  }
  return turns;
}

/**
 * 甲野　委員⏎　…。 beside ◎乙山　課長⏎　…。: those who ask have no mark, where the labels of those who answer stand above what is
 * said.
 */
export function acceptUnmarked(facts: LineFacts, lines: Int32Array, found: OfLines<SpeakerLabel>): number {
  let marked = 0;
  let above = 0;
  found.forEach((label, i) => {
    if (facts.mark(i)?.kind !== 'circle') return;
    marked++;
    if (label.speech >= facts.to(i)) above++;
  });
  if (marked < minMarked || above * 2 <= marked) return 0;
  let turns = 0;
  for (const i of lines) {
    if (facts.width(i) > maxUnmarkedWidth || facts.ends(i)) continue;
    const next = facts.after(i);
    if (next < 0 || facts.indent(next) <= facts.indent(i) || facts.mark(next) !== null) continue;
    const c = readCandidate(facts, i, bare);
    if (c === null || c.label.strength < 2 || !c.followed || !standsAlone(facts, c)) continue;
    // A name and a role, or two.
    if (!/\S[ \u3000]+\S/u.test(c.text)) continue;
    found.set(i, c.label);
    turns++;
  }
  return turns;
}

const minMarked = 2;
const maxUnmarkedWidth = 30;

/** So many labels with a colon above what is said are a habit; the others are no wider, in columns. */
const minAbove = 3;
const maxAboveWidth = 52;
