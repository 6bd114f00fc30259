import type { TextEdit } from './textEdit';

/** Above so many pairs of lines one edit takes the place of all that differs. */
const MOST_PAIRS = 4_000_000;

/**
 * The edits that make one text of another, in whole lines and as few lines as can be (longest common subsequence).
 * For small files: time grows with the product of the lines that differ.
 */
export function lineEdits(before: string, after: string): TextEdit[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const edits: TextEdit[] = [];
  let offset = a.slice(0, head).join('').length;
  for (const { old, fresh } of chunks(from, to)) {
    const length = old.join('').length;
    const same = old.length === fresh.length && old.every((line, i) => line === fresh[i]);
    if (!same) edits.push({ span: { start: offset, end: offset + length }, text: fresh.join('') });
    offset += length;
  }
  return edits;
}

interface Chunk {
  readonly old: string[];
  readonly fresh: string[];
}

/** Runs of lines that are the same and runs that differ, in order. */
function chunks(a: readonly string[], b: readonly string[]): Chunk[] {
  if (a.length * b.length > MOST_PAIRS) return [{ old: [...a], fresh: [...b] }];
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const result: Chunk[] = [];
  let differs: Chunk | null = null;
  let [i, k] = [0, 0];
  while (i < a.length || k < b.length) {
    const [line, fresh] = [a[i], b[k]];
    if (line !== undefined && line === fresh) {
      result.push({ old: [line], fresh: [line] });
      differs = null;
      i++;
      k++;
      continue;
    }
    if (differs === null) result.push((differs = { old: [], fresh: [] }));
    const takeOld = (lengths[(i + 1) * width + k] ?? -1) >= (lengths[i * width + k + 1] ?? -1);
    if (line !== undefined && (fresh === undefined || takeOld)) {
      differs.old.push(line);
      i++;
    } else if (fresh !== undefined) {
      differs.fresh.push(fresh);
      k++;
    }
  }
  return result;
}

/** Length of the longest common subsequence of the rests from each pair of lines on. */
function commonLengths(a: readonly string[], b: readonly string[]): Int32Array {
  const width = b.length + 1;
  const lengths = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      lengths[i * width + k] =
        a[i] === b[k]
          ? (lengths[(i + 1) * width + k + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + k] ?? 0, lengths[i * width + k + 1] ?? 0);
    }
  }
  return lengths;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
