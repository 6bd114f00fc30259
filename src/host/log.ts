import * as vscode from 'vscode';
import { productName } from './productName';

/** The extension's log, shown in the Output panel. Created when something is first said; silent once it is disposed. */
export class Log implements vscode.Disposable {
  private channel: vscode.LogOutputChannel | undefined;
  private isDisposed = false;

  debug(message: string): void {
    this.open()?.debug(message);
  }

  /** An error in our own code: with its stack, for a report. */
  error(what: string, error: unknown): void {
    this.open()?.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** Shows the log to the user. */
  show(): void {
    this.open()?.show();
  }

  /** For the rejection of a promise that nobody waits for. */
  caught(what: string): (error: unknown) => void {
    return (error) => {
      this.error(what, error);
    };
  }

  /** `run`, but an error it throws goes to the log and the answer is undefined: the other features go on. */
  guard<Args extends readonly unknown[], Answer>(
    what: string,
    run: (...args: Args) => Answer,
  ): (...args: Args) => Answer | undefined {
    return (...args) => {
      try {
        return run(...args);
      } catch (error) {
        this.error(what, error);
        return undefined;
      }
    };
  }

  /** As `guard`, for what answers later. */
  guardAsync<Args extends readonly unknown[], Answer>(
    what: string,
    run: (...args: Args) => Promise<Answer>,
  ): (...args: Args) => Promise<Answer | undefined> {
    return async (...args) => {
      try {
        return await run(...args);
      } catch (error) {
        this.error(what, error);
        return undefined;
      }
    };
  }

  /** As `guardAsync`, for a command: the user who asked for it is told why it could not be done. */
  guardCommand<Args extends readonly unknown[], Answer>(
    what: string,
    run: (...args: Args) => Promise<Answer>,
  ): (...args: Args) => Promise<Answer | undefined> {
    return this.guardAsync(what, async (...args) => {
      try {
        return await run(...args);
      } catch (error) {
        tellFailure(error);
        throw error;
      }
    });
  }

  dispose(): void {
    this.isDisposed = true;
    this.channel?.dispose();
  }

  /** A closed channel would throw at those that end after the extension. */
  private open(): vscode.LogOutputChannel | undefined {
    if (this.isDisposed) return undefined;
    return (this.channel ??= vscode.window.createOutputChannel(productName(), { log: true }));
  }
}

/** Tells the user that what they wanted could not be done, and why. */
export function tellFailure(error: unknown): void {
  void vscode.window.showErrorMessage(
    vscode.l10n.t('This could not be done: {0}', error instanceof Error ? error.message : String(error)),
  );
}
