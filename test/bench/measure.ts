/** Times in milliseconds, in the order they were taken. */
export class Times {
  private readonly sorted: readonly number[];

  /** @param turn how many of them were taken in each round */
  constructor(
    private readonly times: readonly number[],
    private readonly turn = times.length,
  ) {
    this.sorted = ascending(times);
  }

  /** The time that a share (0 … 1) of the runs stayed within. */
  at(share: number): number {
    return at(this.sorted, share);
  }

  get median(): number {
    return this.at(0.5);
  }

  /**
   * How many times as long as `other`, which was timed in turn with this, a share (0 … 1) of the runs took at most. Each time
   * counts by the median of the other in its round: a machine that is slower for some rounds than for others (by 1.6, where
   * a neighbour comes and goes) is so for both, and the quantiles of all runs may each be of another kind of round.
   */
  ratioTo(other: Times, share = 0.5): number {
    return at(this.byRoundsOf(other), share) / at(other.byRoundsOf(other), share);
  }

  private byRoundsOf(other: Times): readonly number[] {
    const shares: number[] = [];
    for (let from = 0; from < this.times.length; from += this.turn) {
      const pace = at(ascending(other.times.slice(from, from + this.turn)), 0.5);
      for (const time of this.times.slice(from, from + this.turn)) shares.push(time / pace);
    }
    return ascending(shares);
  }
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The time now, in milliseconds from some beginning. */
export type Clock = () => number;

export const CLOCKS: Readonly<Record<string, Clock>> = {
  /** What a user waits. */
  wall: () => performance.now(),
  /** What the processor does for us, all threads of the process: for machines that have other work. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** Something to time; what it returns is awaited. */
export type Work = () => unknown;

declare const gc: ((options: { type: 'minor' }) => void) | undefined;

/**
 * Throws away what the last work left behind, so that nobody pays for another's garbage (node --expose-gc).
 * The young generation only: a full collection also drops the shapes that optimised code relies on, and
 * every run would begin cold.
 */
export function collectGarbage(): void {
  if (typeof gc === 'function') gc({ type: 'minor' });
}

async function timed(work: Work, clock: Clock): Promise<number> {
  const start = clock();
  await work();
  return clock() - start;
}

export interface Plan {
  /** How often each work has its turn; what slows the machine down for a while slows all of them. */
  readonly rounds: number;
  /** How often a work is timed in each of its turns. */
  readonly turn: number;
  readonly clock: Clock;
}

/** Repetitions at the beginning of a turn that do not count: they pay for what the other work left behind. */
const SETTLE = 2;
/**
 * What comes before the first round that counts, until the engine has optimised everything: so many rounds at least, and then
 * until each work has had so many runs or the time (ms) is over. Some 370 functions of the parser are compiled one after the
 * other: its time falls for 80 to 120 runs, to less than half of what it was after the first four rounds, while works of few
 * functions are as quick from their 20th run on.
 */
const WARM_UP = { rounds: 4, runs: 140, time: 10_000 };
/**
 * And then until no work was quicker in the last rounds than in all before them, by more than a share: where the machine has
 * other work the engine compiles late, and a work of many functions is cold for longer. No more than this time (ms) in all.
 */
const STEADY = { rounds: 8, share: 0.03, time: 20_000 };

/** True while a work still becomes quicker. @param least its least time in each round so far */
function isFalling(least: readonly number[]): boolean {
  const before = Math.min(...least.slice(0, -STEADY.rounds));
  return Math.min(...least.slice(-STEADY.rounds)) < before * (1 - STEADY.share);
}

/** Times several works in turn, round after round. */
export async function interleaved<K extends string>(
  works: Readonly<Record<K, Work>>,
  { rounds, turn, clock }: Plan,
): Promise<Record<K, Times>> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  const least = new Map<K, number[]>(names.map((name) => [name, []]));
  const round = async (counts: boolean): Promise<void> => {
    for (const name of names) {
      collectGarbage();
      const all: number[] = [];
      for (let i = -SETTLE; i < turn; i++) {
        const time = await timed(works[name], clock);
        all.push(time);
        if (counts && i >= 0) times.get(name)?.push(time);
      }
      least.get(name)?.push(Math.min(...all));
    }
  };
  const began = clock();
  const isCold = (done: number): boolean =>
    done * (SETTLE + turn) < WARM_UP.runs && clock() - began < WARM_UP.time;
  const isUnsteady = (): boolean => clock() - began < STEADY.time && [...least.values()].some(isFalling);
  for (let done = 0; done < WARM_UP.rounds || isCold(done) || isUnsteady(); done++) await round(false);
  for (let done = 0; done < rounds; done++) await round(true);
  return Object.fromEntries(names.map((name) => [name, new Times(times.get(name) ?? [], turn)])) as Record<
    K,
    Times
  >;
}
