import * as vscode from 'vscode';
import { startStatus, type IndexStatus } from '../core/protocol/view';
import { DisposableStore } from './disposable';
import type { Log } from './log';
import type { IndexReport, TermService } from './termService';

/** Milliseconds between two reports: often enough to see that it goes on, seldom enough to answer questions between. */
const reportEvery = 400;
/** Milliseconds after which the view asks for what is there so far, and again after as many. */
const partialEvery = 2000;
/** Files that could not be read and are named to the view; the log has all. */
const mostNamed = 50;

/** Keeps the index of terms up to date for the view and tells how far it has come. */
export class TopicsIndexing implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly changed = this.owned.add(new vscode.EventEmitter<IndexStatus>());
  private running: Promise<void> | null = null;
  private source: vscode.CancellationTokenSource | null = null;
  private again = false;
  private disposed = false;
  private current: IndexStatus = startStatus;

  /** Fires when the state changes, and while files are read. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly terms: TermService,
    private readonly log: Log,
  ) {}

  get status(): IndexStatus {
    return this.current;
  }

  /** Reads what has changed; once more where something changed meanwhile. Resolves when nothing is left to be read. */
  run(): Promise<void> {
    if (this.running === null) this.running = this.readAll();
    else this.again = true;
    return this.running;
  }

  /** The index keeps what was read by then. */
  stop(): void {
    this.again = false;
    this.source?.cancel();
  }

  dispose(): void {
    this.disposed = true;
    this.stop();
    this.owned.dispose();
  }

  private async readAll(): Promise<void> {
    do {
      this.again = false;
      await this.read();
    } while (this.wantsMore());
    this.running = null;
  }

  private wantsMore(): boolean {
    return this.again && !this.disposed;
  }

  private async read(): Promise<void> {
    const source = new vscode.CancellationTokenSource();
    this.source = source;
    this.set({ state: 'reading', done: 0, total: 0, message: '' });
    let reported = performance.now();
    let answered = reported;
    try {
      const report = await this.terms.refresh(source.token, ({ done, total }) => {
        const now = performance.now();
        if (now - reported < reportEvery) return;
        reported = now;
        const isPartial = now - answered >= partialEvery;
        if (isPartial) answered = now;
        this.set({ done, total, generation: this.current.generation + (isPartial ? 1 : 0) });
      });
      this.finish(report);
    } catch (error) {
      this.log.error('topics', error);
      const message = error instanceof Error ? error.message : String(error);
      // There is nothing new to be asked for, and perhaps nobody to be asked.
      this.set({ state: 'failed', message });
    } finally {
      source.dispose();
      this.source = null;
    }
  }

  private finish(report: IndexReport): void {
    if (this.disposed) return;
    const { failed, cancelled, documents } = report;
    for (const { uri, reason } of failed) this.log.debug(`${uri.toString()}: ${reason}`);
    this.set({
      state: cancelled ? 'stopped' : 'ready',
      generation: this.current.generation + 1,
      ...(cancelled ? {} : { done: documents, total: documents }),
      failed: failed.slice(0, mostNamed).map(({ uri, reason }) => ({
        document: uri.toString(),
        name: vscode.workspace.asRelativePath(uri),
        reason,
      })),
      failedCount: failed.length,
    });
  }

  private set(change: Partial<IndexStatus>): void {
    if (this.disposed) return;
    this.current = { ...this.current, ...change };
    this.changed.fire(this.current);
  }
}
