/** The few assertions the host suites need: node:assert does not exist in the web extension host. */

export class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = 'expected something truthy'): asserts value {
  if (!value) throw new AssertionError(message, value);
}

/** Fails unless both are the same (Object.is). */
export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless both are the same plain data: arrays, and objects compared by their own properties. */
export function deepEqual<T>(actual: T, expected: T, message = 'not deeply equal'): void {
  if (!same(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless `text` matches. */
export function match(text: string, pattern: RegExp, message = `does not match ${String(pattern)}`): void {
  if (!pattern.test(text)) throw new AssertionError(message, text);
}

/** Fails unless the promise rejects, with a message that matches where a pattern is given. */
export async function rejects(promise: PromiseLike<unknown>, pattern?: RegExp): Promise<void> {
  let reason: unknown;
  try {
    await promise;
  } catch (error) {
    if (!pattern || pattern.test(String(error))) return;
    reason = error;
  }
  throw new AssertionError(`expected a rejection${pattern ? ` with ${String(pattern)}` : ''}`, reason);
}

/**
 * Asks again until `value` gives something else than undefined, null or false; fails after `limit` ms.
 * For what VS Code does in its own time: diagnostics, activation, a decoration.
 */
export async function eventually<T>(
  what: string,
  value: () => T | PromiseLike<T>,
  limit = 15_000,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await value();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as Exclude<T, undefined | null | false>;
    }
    if (Date.now() > deadline) throw new AssertionError(`${what}: not within ${limit} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}
