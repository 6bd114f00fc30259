/** The command of the fuzz suites: which of them to run, how long, from which seed. */
import { parseArgs } from 'node:util';
import type { Parse } from './properties/property';
import type { Suite } from './suite';
import { Report } from './suite';
import { encodedMinutes } from './suites/bytes';
import { edits } from './suites/edits';
import { hardInput } from './suites/hostile';
import { mutatedMinutes } from './suites/mutated';
import { anyText } from './suites/texts';

const SUITES: readonly Suite[] = [mutatedMinutes, anyText, edits, encodedMinutes, hardInput];

const HELP = `Random and hostile input for the parser of minutes.

npm run test:fuzz -- [--cases N] [--seed N|random] [--seconds N] [--only NAME[,NAME]] [--case N]

  --cases N    about how many cases in all (20500; fewer than that fails)
  --seed N     where the random numbers begin (1); a failure prints it
  --seconds N  time for the random cases (75, or no end where --cases is given); too little is a failure
  --only NAME  ${SUITES.map(({ name }) => name).join(', ')}
  --case N     this case of the suite alone
`;

/** Runs the suites and prints what came out, last a line \`fuzz: N passed, N failed\`. Returns the exit status. */
export function fuzz(args: readonly string[], parse: Parse, print: (line: string) => void): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      cases: { type: 'string' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      case: { type: 'string' },
    },
  });
  if (values.help === true) {
    print(HELP);
    return 0;
  }
  const seed = values.seed === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const cases = Number(values.cases ?? 20_500);
  const seconds = Number(values.seconds ?? (values.cases === undefined ? 75 : Infinity));
  const names = values.only?.split(',') ?? SUITES.map(({ name }) => name);
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined || [seed, cases, seconds].some(Number.isNaN)) {
    print(`fuzz: what is ${unknown ?? 'that number'}?\n\n${HELP}`);
    return 2;
  }
  const report = new Report(print);
  print(`fuzz: seed ${seed}`);
  let start: number | null = null;
  // The hard inputs measure time: first, while nothing has filled the heap.
  for (const suite of [...SUITES].reverse().filter(({ name }) => names.includes(name))) {
    const wanted = Math.ceil(cases * (suite.share ?? 0));
    const before = report.passed + report.failed;
    const from = performance.now();
    if (suite.share !== null) start ??= from;
    suite.run({
      parse,
      seed,
      cases: wanted,
      only: values.case === undefined ? null : Number(values.case),
      deadline: (start ?? from) + seconds * 1000,
      report,
    });
    const tried = report.passed + report.failed - before;
    print(`  ${suite.name}: ${tried} cases in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    if (tried < wanted && values.case === undefined) {
      report.fail('not-all-cases', () => [
        `${suite.name} tried ${tried} of ${wanted} cases in the ${seconds} s it had; more with --seconds`,
      ]);
    }
  }
  for (const line of report.summary()) print(line);
  print(`fuzz: ${report.passed} passed, ${report.failed} failed`);
  return report.failed === 0 ? 0 : 1;
}
