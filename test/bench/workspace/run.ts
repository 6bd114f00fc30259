/**
 * Indexes a made workspace in a process of its own, as the extension does: `node termIndexRun.js NUMBER CLOCK` prints
 * what was measured as JSON. The documents are written into a temporary folder first, and read from there; the caches
 * go beside them. Both are removed in the end.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PictureAsk, Scope } from '../../../src/core/protocol';
import { indexAll } from '../../../src/core/topics/cachedIndexing';
import { DocumentCaches } from '../../../src/core/topics/documentCaches';
import { nodeCacheFiles } from '../../support/nodeCacheFiles';
import { CLOCKS, Times, type Clock } from '../measure';
import { bodyNames, workspaceDocument } from './documents';
import { longestTurn } from './turns';
import { BenchWorker } from './worker';

export interface IndexFigures {
  readonly characters: number;
  /** Milliseconds for all documents: without caches, and from them. */
  readonly first: number;
  readonly second: number;
  /** Milliseconds a document: of the first hundred (after those that warm up), and of the last tenth. */
  readonly early: number;
  readonly late: number;
  /** Milliseconds until a document with one paragraph changed is indexed again. */
  readonly edit: number;
  /** Bytes of resident memory at most. */
  readonly resident: number;
  /** Bytes of all caches. */
  readonly caches: number;
  /** Milliseconds of processor time of the longest turn of the editor's thread, by what went on. */
  readonly turns: Readonly<Record<string, number>>;
  /** Milliseconds by question, the median of five, each asked for the first time since a change. */
  readonly questions: Readonly<Record<string, number>>;
}

/** How often each question is asked. */
const ROUNDS = 5;
/** Documents that are read without caches while the turns of the thread are looked at. */
const WITHOUT_CACHES = 200;
/** Documents until the engine has optimised everything. */
const WARM_UP = 100;
/** Topics that the view's table has, and that relations are asked of. */
const TABLE = 200;
const RELATED = 100;
/** Pictures with as many topics as can be chosen. */
const pictures: readonly PictureAsk[] = [
  { kind: 'meetings', topics: 80 },
  { kind: 'changes', topics: 80, compare: 'halves' },
  { kind: 'people', topics: 80, by: 'speaker' },
  { kind: 'network', topics: 80 },
  { kind: 'coverage', topics: 80 },
];

class Run {
  private readonly folder = mkdtempSync(join(tmpdir(), 'minutes-index-'));
  constructor(
    private readonly count: number,
    private readonly clock: Clock,
  ) {}

  async figures(): Promise<IndexFigures> {
    try {
      let characters = 0;
      for (let i = 0; i < this.count; i++) {
        const text = workspaceDocument(i);
        characters += text.length;
        writeFileSync(this.file(i), text);
      }
      const worker = new BenchWorker();
      const marks = await this.open(worker);
      const [begin = 0, end = 0] = [marks[0], marks[this.count]];
      const edit = await this.edit(worker);
      const questions = await this.questions(worker, ROUNDS);
      await worker.end();
      const resident = process.resourceUsage().maxRSS * 1024;
      const again = new BenchWorker();
      const secondMarks = await this.open(again);
      const turns = await this.turns(again);
      await again.end();
      const warm = Math.min(WARM_UP, this.count >> 2);
      return {
        characters,
        first: end - begin,
        second: (secondMarks[this.count] ?? 0) - (secondMarks[0] ?? 0),
        early: mean(marks, warm, warm + Math.min(100, this.count >> 2)),
        late: mean(marks, this.count - Math.max(25, Math.floor(this.count / 10)), this.count),
        edit,
        resident,
        caches: sizeOf(join(this.folder, 'terms')),
        turns,
        questions,
      };
    } finally {
      rmSync(this.folder, { recursive: true });
    }
  }

  /** Caches as a program that has just been started finds them. */
  private cachesIn(name: string): DocumentCaches {
    return new DocumentCaches(nodeCacheFiles(join(this.folder, name)));
  }

  private file(number: number): string {
    return join(this.folder, `${number}.txt`);
  }

  /** A start: the times when so many documents were done. */
  private async open(worker: BenchWorker): Promise<readonly number[]> {
    const marks = [this.clock()];
    await worker.open();
    await this.indexAll(worker, this.cachesIn('terms'), this.count, marks);
    return marks;
  }

  /** What the thread of the editor has to do, with nothing timed meanwhile. */
  private async turns(worker: BenchWorker): Promise<Record<string, number>> {
    const few = Math.min(this.count, WITHOUT_CACHES);
    return {
      'reading documents': await longestTurn(() => this.indexAll(worker, this.cachesIn('none'), few)),
      'reading caches': await longestTurn(() => this.indexAll(worker, this.cachesIn('terms'), this.count)),
      'asking questions': await longestTurn(() => this.questions(worker, 2)),
    };
  }

  private async indexAll(
    worker: BenchWorker,
    caches: DocumentCaches,
    count: number,
    marks: number[] = [],
  ): Promise<void> {
    await indexAll(
      Array.from({ length: count }, (_, i) => this.file(i)),
      {
        idOf: (id) => id,
        read: async (id) => ({ id, text: await readFile(id), keep: true }),
        done: (_, result) => {
          if ('error' in result) throw result.error;
          marks.push(this.clock());
          return Promise.resolve();
        },
        isCancelled: () => false,
      },
      caches,
      (kind, ask) => worker.ask(kind, ask),
    );
    await caches.flush();
  }

  private async edit(worker: BenchWorker): Promise<number> {
    const id = this.file(this.count >> 1);
    const text = readFileSync(id, 'utf8');
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const edited = text.replace('現場では困っている。', `現場では${i}年困っている。`);
      const start = this.clock();
      await worker.ask('index', { id, text: edited, cache: null });
      times.push(this.clock() - start);
    }
    await worker.ask('index', { id, text, cache: null });
    return new Times(times).median;
  }

  private async questions(worker: BenchWorker, rounds: number): Promise<Record<string, number>> {
    const { body, speaker } = bodyNames(7);
    const scopes: Readonly<Record<string, Scope>> = {
      workspace: {},
      body: { body },
      period: { from: '2010-04-01', to: '2019-03-31' },
      speaker: { speaker },
      tag: { tag: '交通' },
    };
    const [topic] = (await worker.ask('table', { scope: {}, limit: 1 })).rows;
    const key = topic?.key ?? '';
    const id = this.file(7);
    const text = readFileSync(id, 'utf8');
    const cache = (await this.cachesIn('terms').get(id))?.slice() ?? null;
    const times: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      for (const [name, scope] of Object.entries(scopes)) {
        const time = async (what: string, ask: () => Promise<unknown>): Promise<void> => {
          // Nothing may be remembered from the question before.
          await worker.ask('index', { id, text, cache });
          const start = this.clock();
          await ask();
          (times[`${what}, ${name}`] ??= []).push(this.clock() - start);
        };
        await time('table', () => worker.ask('table', { scope, limit: TABLE }));
        await time('relations', () => worker.ask('relations', { scope, limit: RELATED, by: 'speaker' }));
        await time('topic', () => worker.ask('topic', { scope, key }));
        await time('choices', () => worker.ask('choices', { body: scope.body ?? null }));
        for (const picture of pictures)
          await time(`picture ${picture.kind}`, () => worker.ask('picture', { scope, picture }));
        await time('documents', () => worker.ask('documents', { scope, key }));
        await time('concordance', () => worker.ask('concordance', { scope, key, id, text, width: 40 }));
      }
    }
    return Object.fromEntries(
      Object.entries(times).map(([question, each]) => [question, new Times(each).median]),
    );
  }
}

/** Bytes of the files in a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Milliseconds a document between two of the marks. */
function mean(marks: readonly number[], from: number, to: number): number {
  return ((marks[to] ?? 0) - (marks[from] ?? 0)) / (to - from);
}

async function main(count: number, clock: Clock): Promise<void> {
  console.log(JSON.stringify(await new Run(count, clock).figures()));
}

void main(Number(process.argv[2]), CLOCKS[process.argv[3] ?? ''] ?? performance.now.bind(performance));
