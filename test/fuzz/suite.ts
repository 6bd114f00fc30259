import type { Parse } from './properties/property';

/** What a suite is given. */
export interface Run {
  readonly parse: Parse;
  readonly seed: number;
  /** How many cases the suite is to try. */
  readonly cases: number;
  /** Run this case alone; null for all. */
  readonly only: number | null;
  /** Milliseconds (of performance.now) after which no new case is begun. */
  readonly deadline: number;
  readonly report: Report;
}

export interface Suite {
  readonly name: string;
  /** Its share of all cases; null for a suite with a fixed number of its own. */
  readonly share: number | null;
  readonly run: (run: Run) => void;
}

/** Counts cases, and prints the first failures of each kind in full. */
export class Report {
  passed = 0;
  failed = 0;
  private readonly kinds = new Map<string, number>();

  constructor(private readonly print: (line: string) => void) {}

  pass(count = 1): void {
    this.passed += count;
  }

  /** True when a failure of this kind is still to be shown; showing (shrinking) takes time. */
  wants(kind: string): boolean {
    return (this.kinds.get(kind) ?? 0) < 2;
  }

  /** Counts a failure; `details` are printed for the first ones of a kind. */
  fail(kind: string, details: () => readonly string[]): void {
    this.failed++;
    const shown = this.wants(kind);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    if (!shown) return;
    this.print(`  failed: ${kind}`);
    for (const line of details()) this.print(`    ${line}`);
  }

  /** Each kind of failure with its count, the most frequent first. */
  summary(): string[] {
    return [...this.kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `  ${kind}: ${count}`);
  }
}
