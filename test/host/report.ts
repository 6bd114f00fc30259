/**
 * A mocha reporter that prints one line a test and, last, `N passed, N failed, N skipped`: what the runner
 * of all tests adds up. A test that failed and was tried again says so, with what was wrong.
 */
export function reporter(print: (text: string) => void): Mocha.ReporterConstructor {
  // Mocha news it and asks nothing more of it, whatever its type says.
  return function (this: unknown, runner: Mocha.Runner) {
    report(runner, print);
  } as unknown as Mocha.ReporterConstructor;
}

function report(runner: Mocha.Runner, print: (text: string) => void): void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const retried: string[] = [];
  let depth = 0;
  const line = (text: string): void => {
    print('  '.repeat(depth) + text);
  };
  runner.on('suite', (suite) => {
    if (suite.title) line(suite.title);
    depth++;
  });
  runner.on('suite end', () => {
    depth--;
  });
  runner.on('pass', (test) => {
    counts.passed++;
    line(`✔ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('retry', (test: Mocha.Test, error: unknown) => {
    line(`↻ ${test.title}: failed, and is tried once more`);
    retried.push(`↻ ${test.fullTitle()}\n${describeError(error)}`);
  });
  runner.on('pending', (test) => {
    counts.skipped++;
    line(`○ skipped: ${test.title}`);
  });
  runner.on('fail', (test, error: unknown) => {
    counts.failed++;
    line(`✖ ${test.title}`);
    failures.push(`✖ ${test.fullTitle()}\n${describeError(error)}`);
  });
  runner.on('end', () => {
    for (const failure of [...retried, ...failures]) print(`\n${failure}`);
    print(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  });
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.stack ?? error.message;
  if (!('actual' in error) && !('expected' in error)) return text;
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  return `${text}\nactual:   ${show(actual)}\nexpected: ${show(expected)}`;
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 2);
}
