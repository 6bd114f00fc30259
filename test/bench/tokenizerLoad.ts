/** Loads a tokenizer in a process of its own: `node tokenizerLoad.js ours|kuromoji` prints time and memory. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as kuromoji from 'kuromoji';
import { loadTokenizer, type Tokenizer } from '../../src/core/topics/tokenizer/tokenizer';

export interface Loaded {
  /** Milliseconds on the wall. */
  readonly time: number;
  /** Bytes of resident memory more than before. */
  readonly memory: number;
}

const SENTENCE = '路線バスの見直しについて、委員から意見があった。';

export function loadOurs(): Tokenizer {
  return loadTokenizer(readFileSync(resolve(__dirname, '../../dist/dictionary.bin')));
}

export function loadKuromoji(): Promise<kuromoji.KuromojiTokenizer> {
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict');
  return new Promise((done, fail) => {
    kuromoji.builder({ dicPath }).build((error, built) => {
      if (error) fail(error);
      else done(built);
    });
  });
}

async function main(name: string): Promise<void> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const tokenizer = name === 'ours' ? loadOurs() : await loadKuromoji();
  const time = performance.now() - start;
  tokenizer.tokenize(SENTENCE);
  const loaded: Loaded = { time, memory: process.memoryUsage.rss() - before };
  console.log(JSON.stringify(loaded));
}

if (require.main === module && process.argv[1]?.endsWith('tokenizerLoad.js') === true) {
  void main(process.argv[2] ?? '');
}
