import * as vscode from 'vscode';

/** A worker on a thread of its own; messages are copied. */
export interface HostWorker {
  postMessage(message: unknown): void;
  dispose(): void;
}

export interface WorkerEvents {
  readonly onMessage: (message: unknown) => void;
  /** The worker is gone and answers nothing more. */
  readonly onFailure: (error: Error) => void;
}

interface NodeWorker {
  postMessage(message: unknown): void;
  on(event: 'message', receive: (message: unknown) => void): void;
  on(event: 'error', receive: (error: Error) => void): void;
  on(event: 'exit', receive: (code: number) => void): void;
  unref(): void;
  terminate(): Promise<number>;
}

interface WorkerThreads {
  readonly Worker: new (code: string, options: { readonly eval: true }) => NodeWorker;
}

declare const require: ((name: string) => WorkerThreads) | undefined;

/**
 * Starts a bundle of dist/ as a worker: a web worker where the host has them, else one of Node's.
 * @param uri the bundle's file in the extension's folder
 */
export async function startWorker(uri: vscode.Uri, events: WorkerEvents): Promise<HostWorker> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return typeof Worker === 'undefined' ? startNodeWorker(code, events) : startWebWorker(code, events);
}

function startNodeWorker(code: string, { onMessage, onFailure }: WorkerEvents): HostWorker {
  // The name is no literal: the same source makes the bundle for browsers, which has no such module.
  const threads = 'worker_threads';
  const modules = require?.(threads);
  if (modules === undefined) throw new Error('This host has no workers.');
  const worker = new modules.Worker(code, { eval: true });
  worker.on('message', onMessage);
  worker.on('error', onFailure);
  worker.on('exit', (status) => {
    onFailure(new Error(`The worker ended with ${status}.`));
  });
  // The host may end without waiting for it.
  worker.unref();
  return {
    postMessage: (message) => {
      worker.postMessage(message);
    },
    dispose: () => {
      void worker.terminate();
    },
  };
}

function startWebWorker(code: string, { onMessage, onFailure }: WorkerEvents): HostWorker {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => {
    onMessage(data);
  };
  worker.onerror = ({ message }) => {
    onFailure(new Error(message || 'The worker failed.'));
  };
  return {
    postMessage: (message) => {
      worker.postMessage(message);
    },
    dispose: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
