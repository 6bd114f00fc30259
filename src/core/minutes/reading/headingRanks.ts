import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';

interface Level {
  readonly style: string;
  last: number;
}

/**
 * The ranks of headings as they come: each new style opens a level below, a known one returns to its level.
 * Numbers that go on (2 after 1) tell a heading from a numbered point of somebody's speech.
 */
export class HeadingRanks {
  private readonly levels: Level[] = [];

  /** @param ones the styles whose every number is 1: each such heading is of the same rank */
  constructor(private readonly ones: ReadonlySet<string> = new Set()) {}

  /** Styles seen as points of an enumeration since the last heading, with their last number. */
  private readonly points = new Map<string, number>();

  /** True when `mark` carries on the numbering of an open level. */
  continues(mark: Mark): boolean {
    const value = numberOf(mark);
    if (value === null) return false;
    for (let k = this.levels.length - 1; k >= 0; k--) {
      const level = this.levels[k];
      if (level?.style === mark.style && level.last + 1 === value) return true;
    }
    return false;
  }

  /** True when `mark` carries on the numbering of the last heading. */
  continuesLast(mark: Mark): boolean {
    const last = this.levels.at(-1);
    return last?.style === mark.style && last.last + 1 === numberOf(mark);
  }

  /** True when `mark` carries on an enumeration inside a speech. */
  continuesPoints(mark: Mark): boolean {
    const value = numberOf(mark);
    const last = this.points.get(mark.style);
    return value !== null && last !== undefined && last + 1 === value;
  }

  /** Notes a numbered point that is no heading. */
  point(mark: Mark): void {
    const value = numberOf(mark);
    if (value !== null) this.points.set(mark.style, value);
  }

  /** True below a heading with Markdown's #. */
  get lastIsHash(): boolean {
    return this.levels.at(-1)?.style.startsWith('#') ?? false;
  }

  /** True below a heading of another style. */
  get isNested(): boolean {
    return this.levels.length > 1;
  }

  /** True when headings of this style have been seen and are still open. */
  isOpen(style: string): boolean {
    return this.levels.some((level) => level.style === style);
  }

  /** Enters a heading; gives its depth (0: top level). */
  enter(style: string, mark: Mark | null): number {
    const value = mark === null ? null : numberOf(mark);
    let at = -1;
    for (let k = this.levels.length - 1; k >= 0 && at < 0; k--) {
      const level = this.levels[k];
      if (level?.style !== style) continue;
      if (value === null || level.last + 1 === value || value > 1 || this.ones.has(style)) at = k;
    }
    // Numbering that starts again at 1 inside a section is a level of its own.
    const again = at < 0 && this.isOpen(style);
    if (again && this.levels.length >= maxDepth) at = this.levels.length - 1;
    if (at < 0) {
      if (this.levels.length >= maxDepth) this.levels.pop();
      this.levels.push({ style, last: value ?? 0 });
      at = this.levels.length - 1;
    }
    if (this.levels.length > at + 1) this.levels.length = at + 1;
    const level = this.levels[at];
    if (level !== undefined && value !== null) level.last = value;
    if (this.points.size > 0) this.points.clear();
    return at;
  }
}

/** No minutes nest deeper; hostile input must not. */
const maxDepth = 8;

const kana = 'アイウエオカキクケコサシスセソ';

/** True when two marks of one style carry numbers or letters that follow each other: ア イ, 1 2, (a) (b). */
export function follows(mark: Mark, next: Mark): boolean {
  if (mark.style !== next.style) return false;
  const value = numberOf(mark);
  return value !== null && value + 1 === numberOf(next);
}

function numberOf(mark: Mark): number | null {
  if (mark.number === null) return null;
  const value = Number(mark.number);
  if (Number.isInteger(value)) return value;
  const letter = kana.indexOf(mark.number);
  if (letter >= 0) return letter + 1;
  const sub = /-(\d+)$/.exec(mark.number);
  if (sub !== null) return Number(sub[1]);
  const c = mark.number.toLowerCase().charCodeAt(0) - 0x60;
  return c >= 1 && c <= 26 ? c : null;
}

/** So many headings of nothing but 1 are a habit. */
const minOnes = 3;

/** １．日時⏎１．場所⏎１．出席者: the styles of the numbers that come again and again as 1, and never as 2. */
export function onesOnly(facts: LineFacts): ReadonlySet<string> {
  const times = new Map<string, number>();
  facts.eachMark(({ kind, number, style }) => {
    if (kind === 'number') times.set(style, number === '1' ? (times.get(style) ?? 0) + 1 : -Infinity);
  });
  return new Set([...times].filter(([, count]) => count >= minOnes).map(([style]) => style));
}
