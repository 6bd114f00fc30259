import { readFileSync } from 'node:fs';

/** Milliseconds of processor time that this thread has had; on systems that do not tell, milliseconds that have passed. */
function threadTime(): number {
  try {
    // Linux, Documentation/scheduler/sched-stats.rst: nanoseconds on the processor come first.
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/**
 * The longest turn of this thread's event loop while work goes on, in milliseconds of processor time: what the work
 * does in one go, without what other programs and threads take meanwhile.
 */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = threadTime();
  const look = (): void => {
    const now = threadTime();
    longest = Math.max(longest, now - last);
    last = threadTime();
  };
  let next: NodeJS.Immediate | undefined;
  const tick = (): void => {
    look();
    next = setImmediate(tick);
  };
  next = setImmediate(tick);
  try {
    await work();
  } finally {
    clearImmediate(next);
    look();
  }
  return longest;
}
