import type * as vscode from 'vscode';

/** Owns disposables and disposes them in reverse order, once. What is added later is disposed at once. */
export class DisposableStore implements vscode.Disposable {
  private readonly owned: vscode.Disposable[] = [];
  private disposed = false;

  /** Gives the disposable back, for a one-line declaration. */
  add<T extends vscode.Disposable>(disposable: T): T {
    if (this.disposed) disposable.dispose();
    else this.owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    this.disposed = true;
    for (let next = this.owned.pop(); next !== undefined; next = this.owned.pop()) next.dispose();
  }
}
