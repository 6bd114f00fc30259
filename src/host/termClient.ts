import type * as vscode from 'vscode';
import type { TermQuestion, TermReply, TermRequestKind, TermRequests } from '../core/protocol';
import type { HostWorker, WorkerEvents } from './worker';

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Asks the term worker, which is started with the first question. A worker that dies is started anew. */
export class TermClient implements vscode.Disposable {
  private worker: Promise<HostWorker> | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private disposed = false;

  /** Counts the workers that were started: what one was told, the next does not know. */
  generation = 0;

  /** False before the first question and when the worker died. */
  get isRunning(): boolean {
    return this.worker !== null;
  }

  /** @param startWorker starts the worker's bundle */
  constructor(private readonly startWorker: (events: WorkerEvents) => Promise<HostWorker>) {}

  /** Rejects when the worker cannot be started, dies, or cannot answer. */
  async ask<K extends TermRequestKind>(
    kind: K,
    ask: TermRequests[K]['ask'],
  ): Promise<TermRequests[K]['answer']> {
    const worker = await (this.worker ??= this.start());
    const number = ++this.asked;
    const question: TermQuestion<K> = { number, kind, ask };
    const answer = await new Promise<unknown>((done, fail) => {
      this.waiting.set(number, { done, fail });
      worker.postMessage(question);
    });
    return answer as TermRequests[K]['answer'];
  }

  dispose(): void {
    this.disposed = true;
    this.fail(new Error('disposed'));
  }

  private start(): Promise<HostWorker> {
    if (this.disposed) return Promise.reject(new Error('disposed'));
    this.generation++;
    const { generation } = this;
    const starting = this.startWorker({
      onMessage: (message) => {
        this.receive(message as TermReply);
      },
      onFailure: (error) => {
        if (generation === this.generation) this.fail(error);
      },
    });
    starting.catch((error: unknown) => {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    });
    return starting;
  }

  private receive(reply: TermReply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ('error' in reply) waiting?.fail(reply.error);
    else waiting?.done(reply.answer);
  }

  /** Nobody answers any more. One that failed may still be there, with all it knows. */
  private fail(error: Error): void {
    void this.worker?.then((worker) => {
      worker.dispose();
    }, ignore);
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { fail } of waiting) fail(error);
  }
}

function ignore(): void {
  // It was told to those who asked.
}
