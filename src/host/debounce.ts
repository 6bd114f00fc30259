import type * as vscode from 'vscode';

/** Runs a task some milliseconds after the last call for the same key: one clock a document, not one for all. */
export class DebounceByKey implements vscode.Disposable {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  run(key: string, milliseconds: number, task: () => void): void {
    this.cancel(key);
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        task();
      }, milliseconds),
    );
  }

  cancel(key: string): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }
}
