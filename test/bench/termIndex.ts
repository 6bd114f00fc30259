/** What is measured of the term index on a workspace at size. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MIB } from './corpus';
import { CLOCKS } from './measure';
import type { Input } from './measures';
import type { Result } from './result';
import type { IndexFigures } from './workspace/run';

/** Resident memory at most, of the process with the worker in it, for 10,000 documents. */
const MEMORY = 1536 * MIB;
/** Milliseconds of processor time that the thread of the editor may be kept for. */
const TURN = 20;
/** Milliseconds for a question. */
const ANSWER = 300;

export function termIndex({ clock, documents }: Input): Promise<Result[]> {
  const name = Object.entries(CLOCKS).find(([, each]) => each === clock)?.[0] ?? 'wall';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, 'termIndexRun.js'), String(documents), name],
    { encoding: 'utf8', maxBuffer: MIB },
  );
  if (stdout === '') throw new Error(stderr);
  const figures = JSON.parse(stdout) as IndexFigures;
  const what = `${documents} minutes`;
  console.log(
    `Term index: ${what}, ${(figures.characters / 1e6).toFixed(1)} million characters written into a temporary ` +
      `folder; ${(figures.first / documents).toFixed(1)} ms a document, caches of ` +
      `${(figures.caches / MIB).toFixed(0)} MiB.`,
  );
  const ratio = (text: string, ours: number, other: number, bar: number, atLeast = false): Result => {
    const value = atLeast ? other / ours : ours / other;
    return { what: `${what}: ${text}`, ours, other, ratio: value, bar, atLeast };
  };
  return Promise.resolve([
    ratio('a document, last tenth; first hundred', figures.late, figures.early, 1.25),
    ratio('resident memory (MiB, not ms); 1.5 GiB', figures.resident / MIB, MEMORY / MIB, 1),
    ratio('second start; first', figures.second, figures.first, 20, true),
    ratio('one paragraph edited; all', figures.edit, figures.first, 0.01),
    ...Object.entries(figures.turns).map(([what, time]) =>
      ratio(`longest turn of the thread, ${what}; 20 ms`, time, TURN, 1),
    ),
    ...Object.entries(figures.questions).map(([question, time]) =>
      ratio(`${question}; 300 ms`, time, ANSWER, 1),
    ),
  ]);
}
