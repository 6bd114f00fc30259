/** One line of the table. */
export interface Result {
  readonly what: string;
  /** Our time and the one it is held against, in milliseconds. */
  readonly ours: number;
  readonly other: number;
  /** What is compared with the bar. */
  readonly ratio: number;
  readonly bar: number;
  /** True when the ratio must be at least the bar, false when at most. */
  readonly atLeast: boolean;
}

export function isReached({ ratio, bar, atLeast }: Result): boolean {
  return atLeast ? ratio >= bar : ratio <= bar;
}

/** The results as a table for people. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    milliseconds(result.ours),
    milliseconds(result.other),
    result.ratio.toFixed(2),
    `${result.atLeast ? '≥' : '≤'} ${Number(result.bar.toFixed(2))}`,
    isReached(result) ? 'ok' : 'MISSED',
  ]);
  const all = [['', 'ours', 'other', 'ratio', 'bar', ''], ...rows];
  const widths = all.reduce<number[]>((w, row) => row.map((cell, i) => Math.max(w[i] ?? 0, cell.length)), []);
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('   '),
    )
    .join('\n');
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}
