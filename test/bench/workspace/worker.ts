import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TermReply, TermRequestKind, TermRequests } from '../../../src/core/protocol';
import { noTermRules } from '../../../src/core/topics/termRuleSet';

const DIST = resolve(__dirname, '../../dist');

/** The term worker as the extension starts it in Node, with the tables and the dictionary of the package. */
export class BenchWorker {
  private readonly worker = new Worker(readFileSync(resolve(DIST, 'termWorker.js'), 'utf8'), { eval: true });
  private readonly waiting = new Map<
    number,
    { done: (answer: unknown) => void; fail: (error: Error) => void }
  >();
  private asked = 0;

  constructor() {
    this.worker.on('message', (reply: TermReply) => {
      const waiting = this.waiting.get(reply.number);
      this.waiting.delete(reply.number);
      if ('error' in reply) waiting?.fail(reply.error);
      else waiting?.done(reply.answer);
    });
    this.worker.on('error', (error) => {
      for (const { fail } of this.waiting.values()) fail(error);
    });
  }

  ask<K extends TermRequestKind>(kind: K, ask: TermRequests[K]['ask']): Promise<TermRequests[K]['answer']> {
    const number = ++this.asked;
    return new Promise((done, fail) => {
      this.waiting.set(number, { done: done as (answer: unknown) => void, fail });
      this.worker.postMessage({ number, kind, ask });
    });
  }

  async open(): Promise<void> {
    const text = (name: string): string => readFileSync(resolve(DIST, 'tables', name), 'utf8');
    await this.ask('open', {
      dictionary: readFileSync(resolve(DIST, 'dictionary.bin')),
      tables: { laws: text('laws.tsv'), organizations: text('organizations.json') },
      laws: [],
      organizations: [],
      rules: noTermRules,
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
