import type { LineFacts } from '../lines/lineFacts';
import { residue } from '../lines/residue';
import { carrierOf, type Carrier } from './carrier';

/**
 * The lines that each carrier of labels stands on, in order, the carriers by their first line. They are counted first, as
 * lists that grow would leave as much again behind them, and most lines are on the one of those without a mark.
 */
export function linesByCarrier(facts: LineFacts): ReadonlyMap<Carrier, Int32Array> {
  const counts = new Map<Carrier, { number: number; lines: number }>();
  // By line the number of its carrier, counted from 1; 0 for a line that carries nothing.
  const numbers = new Uint16Array(facts.count);
  let last: Carrier | null = null;
  let count = { number: 0, lines: 0 };
  for (let i = 0; i < facts.count; i++) {
    if (facts.kinds[i] === residue) continue;
    const carrier = carrierOf(facts, i);
    if (carrier === null) continue;
    // Mostly the one before.
    if (carrier !== last) {
      count = counts.get(carrier) ?? { number: counts.size + 1, lines: 0 };
      if (count.lines === 0) counts.set(carrier, count);
      last = carrier;
    }
    numbers[i] = count.number;
    count.lines++;
  }
  const lines = new Map([...counts].map(([carrier, { lines }]) => [carrier, new Int32Array(lines)]));
  const lists = [...lines.values()];
  const filled = new Int32Array(lists.length);
  for (let i = 0; i < facts.count; i++) {
    const k = (numbers[i] ?? 0) - 1;
    const list = k < 0 ? undefined : lists[k];
    if (list === undefined) continue;
    const at = filled[k] ?? 0;
    list[at] = i;
    filled[k] = at + 1;
  }
  return lines;
}
