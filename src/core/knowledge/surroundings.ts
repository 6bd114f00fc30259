import type { NormalText } from '../text/normalText';
import { isAdjacent } from '../text/normalText';

/** So many units beside a name are looked at; the longest rule needs no more. */
const REACH = 8;

/**
 * What stands beside a name, up to the next white space. That parts words, so nothing behind it belongs to the
 * name. Folded, as names are compared.
 *
 *     総務省 財務省令      of 財務省: left ''   right 令
 */
export interface Surroundings {
  readonly left: string;
  readonly right: string;
  /** True where a Japanese name ends right before this one. */
  readonly afterName: boolean;
}

/** The surroundings of the units from `start` to `end`. */
export function surroundings(
  normal: NormalText,
  start: number,
  end: number,
  afterName: boolean,
): Surroundings {
  let from = start;
  while (start - from < REACH && isAdjacent(normal, from - 1) && !isBreak(normal.units[from - 1])) from--;
  let to = end;
  while (to - end < REACH && isAdjacent(normal, to - 1) && !isBreak(normal.units[to])) to++;
  return { left: unitString(normal, from, start), right: unitString(normal, end, to), afterName };
}

/** The folded units from `start` to `end`. */
export function unitString(normal: NormalText, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(normal.units[i] ?? 0);
  return text;
}

/** Tab and line ends; they are units of their own. */
function isBreak(unit: number | undefined): boolean {
  return unit !== undefined && unit <= 0x20;
}
