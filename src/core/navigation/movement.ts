import type { Minutes, Section } from '../minutes/model';
import { lastStartingBy } from '../text/spanSearch';
import type { PeopleOfMinutes, PersonInMinutes } from './places';

export type Direction = 'next' | 'previous';

/**
 * The start of the remark after or before an offset; null when there is none. From inside a remark, `previous`
 * is its own start.
 */
export function remarkFrom(minutes: Minutes, offset: number, direction: Direction): number | null {
  return step(
    minutes.remarks.map(({ span }) => span.start),
    offset,
    direction,
  );
}

/** The start of the section heading, of any level, after or before an offset; null when there is none. */
export function sectionFrom(minutes: Minutes, offset: number, direction: Direction): number | null {
  const starts: number[] = [];
  collectStarts(minutes.sections, starts);
  return step(starts, offset, direction);
}

/** Why there is no remark by the same speaker to go to. */
export type NoRemark = 'nobody' | 'anonymous' | 'only';

/**
 * The start of the remark after or before an offset by whoever speaks or is named there; goes round at the end
 * of the text. Anonymous bullets that the text groups count as one speaker's.
 */
export function remarkOfSpeakerFrom(
  minutes: Minutes,
  people: PeopleOfMinutes,
  offset: number,
  direction: Direction,
): number | NoRemark {
  const { remarks } = minutes;
  const named = people.at(offset);
  const here = lastStartingBy(remarks, offset);
  const remark = remarks[here];
  const inside = remark !== undefined && offset <= remark.span.end;
  let starts: number[];
  if (named !== null && (named.role !== 'label' || !inside)) {
    starts = startsOf(minutes, people, named.person);
  } else if (remark === undefined || !inside) {
    return 'nobody';
  } else {
    const person = people.speakerOf(here);
    if (person !== null) starts = startsOf(minutes, people, person);
    else if (remark.group === null) return 'anonymous';
    else starts = remarks.filter(({ group }) => group === remark.group).map(({ span }) => span.start);
  }
  const others = inside ? starts.filter((start) => start !== remark.span.start) : starts;
  if (others.length === 0) return 'only';
  const from = inside ? remark.span.start : offset;
  const found = step(others, from, direction) ?? (direction === 'next' ? others[0] : others.at(-1));
  return found ?? 'only';
}

function startsOf({ remarks }: Minutes, people: PeopleOfMinutes, person: PersonInMinutes): number[] {
  const starts: number[] = [];
  remarks.forEach(({ span }, i) => {
    if (people.speakerOf(i) === person) starts.push(span.start);
  });
  return starts;
}

/** Sections nested deeper than this have no commands of their own: no real minutes have them. */
const DEEPEST = 32;

function collectStarts(sections: readonly Section[], starts: number[], depth = 0): void {
  for (const { span, sections: inner } of sections) {
    starts.push(span.start);
    if (depth < DEEPEST) collectStarts(inner, starts, depth + 1);
  }
}

function step(starts: readonly number[], offset: number, direction: Direction): number | null {
  let low = 0;
  let high = starts.length;
  const isBefore = (start: number): boolean => (direction === 'next' ? start <= offset : start < offset);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(starts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return starts[direction === 'next' ? low : low - 1] ?? null;
}
