/** `npm run bench`: the figures of the parser, in one run, against what they are held to. */
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MIB, readCorpus, repeatedTo } from './corpus';
import { MEASURES, used } from './measures';
import { CLOCKS } from './measure';
import type { Result } from './result';
import { isReached, table } from './result';

const HELP = `npm run bench -- [--only NAME[,NAME]] [--rounds N] [--clock NAME] [--documents N] [--check]

  --only NAME   ${Object.keys(MEASURES).join(', ')}
  --rounds N    rounds of each measurement (8)
  --clock NAME  wall (what a user waits), or cpu (for a machine that has other work)
  --documents N minutes of the workspace that the term index is made of (500; 10000 is what it must bear)
  --check       fail when a bar is missed
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '8' },
      clock: { type: 'string', default: 'wall' },
      documents: { type: 'string', default: '500' },
      check: { type: 'boolean' },
    },
  });
  const names = values.only?.split(',') ?? Object.keys(MEASURES);
  const rounds = Number(values.rounds);
  const documents = Number(values.documents);
  const clock = CLOCKS[values.clock];
  if (
    values.help === true ||
    clock === undefined ||
    !(rounds > 0) ||
    !(documents >= 100) ||
    names.some((name) => MEASURES[name] === undefined)
  ) {
    console.log(HELP);
    return values.help === true ? 0 : 2;
  }
  const { source, text: corpus } = readCorpus(resolve(__dirname, '../..'));
  const sample = repeatedTo(corpus, MIB);
  const [load = 0] = loadavg();
  console.log(
    `1 MiB of UTF-8 made of ${source}: ${sample.length} characters, ${sample.split('\n').length} lines.`,
  );
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, load ${load.toFixed(1)}.`,
  );
  if (load > cpus().length / 2)
    console.log('The machine has other work: times on the wall say little. See --clock cpu.');
  const results: Result[] = [];
  for (const name of names)
    results.push(...((await MEASURES[name]?.({ corpus, rounds, clock, documents })) ?? []));
  console.log(
    `\nMedians of interleaved rounds, ${values.clock} clock; every ratio of two works is of this one run, round by round.\n`,
  );
  console.log(table(results));
  console.log(
    `\nAgain: npm run bench -- --only ${names.join(',')} --rounds ${rounds} --clock ${values.clock} --documents ${documents}`,
  );
  const missed = results.filter((result) => !isReached(result)).length;
  return used() && missed > 0 && values.check === true ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
