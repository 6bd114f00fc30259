/** What is measured of the tokenizer: against the package whose dictionary it reads, and against MeCab. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenList } from '../../src/core/topics/tokenizer/tokens';
import { MIB, repeatedTo } from './corpus';
import { interleaved, Times } from './measure';
import type { Input } from './measures';
import type { Result } from './result';
import { loadKuromoji, loadOurs, type Loaded } from './tokenizerLoad';

/** Where Debian's mecab-ipadic-utf8 puts the dictionary. */
const MECAB_DICTIONARY = '/var/lib/mecab/dic/ipadic-utf8';
/** Processes that are started to look at loading. */
const STARTS = 5;

/** Throughput on the same text, in one process. */
export async function tokenizer({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const ours = loadOurs();
  const theirs = await loadKuromoji();
  const list = new TokenList();
  const times = await interleaved(
    {
      ours: () => ours.tokenize(text, list),
      kuromoji: () => theirs.tokenize(text),
    },
    { rounds: Math.ceil(rounds / 4), turn: 2, clock },
  );
  const speed = text.length / times.ours.median / 1000;
  console.log(`Tokenizer: ${speed.toFixed(2)} million characters a second.`);
  const what = '1 MiB: words; kuromoji';
  const ratio = times.kuromoji.ratioTo(times.ours);
  const results: Result[] = [
    { what, ours: times.ours.median, other: times.kuromoji.median, ratio, bar: 7, atLeast: true },
    ...loading(),
  ];
  const mecab = mecabTime(text);
  if (mecab === null)
    console.log('SKIPPED: MeCab (Debian: mecab, mecab-ipadic-utf8) is not on this machine.');
  else {
    results.push({
      what: '1 MiB: words; MeCab in C++',
      ours: times.ours.median,
      other: mecab,
      ratio: times.ours.median / mecab,
      bar: 2,
      atLeast: false,
    });
  }
  return results;
}

/** Time and memory of loading, each in processes of its own. */
function loading(): Result[] {
  const [ours, theirs] = (['ours', 'kuromoji'] as const).map(loadedIn);
  if (ours === undefined || theirs === undefined) return [];
  console.log(
    `Resident memory after loading and reading a sentence: ${(ours.memory / MIB).toFixed(0)} MiB more than before, ` +
      `kuromoji ${(theirs.memory / MIB).toFixed(0)} MiB.`,
  );
  const result = (what: string, own: number, other: number, bar: number): Result => ({
    what,
    ours: own,
    other,
    ratio: own / other,
    bar,
    atLeast: false,
  });
  return [
    result('loading the dictionary; kuromoji', ours.time, theirs.time, 0.1),
    result('memory of the tokenizer (MiB, not ms); kuromoji', ours.memory / MIB, theirs.memory / MIB, 0.3),
  ];
}

function loadedIn(name: 'ours' | 'kuromoji'): Loaded {
  const runs = Array.from({ length: STARTS }, () => {
    const { stdout } = spawnSync(process.execPath, [join(__dirname, 'tokenizerLoad.js'), name], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as Loaded;
  });
  return {
    time: new Times(runs.map(({ time }) => time)).median,
    memory: new Times(runs.map(({ memory }) => memory)).median,
  };
}

/** Milliseconds that the program mecab takes for a text, without those for starting; null when it is not there. */
function mecabTime(text: string): number | null {
  if (!existsSync(MECAB_DICTIONARY)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'minutes-mecab-'));
  try {
    const run = (content: string): number => {
      const file = join(folder, 'text.txt');
      writeFileSync(file, content);
      const start = performance.now();
      const { status } = spawnSync('mecab', [
        '-d',
        MECAB_DICTIONARY,
        '-Owakati',
        '-o',
        join(folder, 'out'),
        file,
      ]);
      return status === 0 ? performance.now() - start : NaN;
    };
    const median = (content: string): number =>
      new Times(Array.from({ length: 9 }, () => run(content))).median;
    const time = median(text) - median('。\n');
    return Number.isNaN(time) ? null : time;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
