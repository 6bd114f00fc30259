/** The other end of a worker's line: worker_threads in Node, the worker's own scope in a browser. */
export interface Port {
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
  listen(receive: (message: unknown) => void): void;
}

interface NodePort {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  on(event: 'message', receive: (message: unknown) => void): void;
}

declare const require: ((name: string) => { readonly parentPort: NodePort | null }) | undefined;

/** The port of the worker this runs in. */
export function ownPort(): Port {
  // The name is no literal, so that the bundle for browsers can be made without Node's modules.
  const threads = 'worker_threads';
  const port = typeof WorkerGlobalScope === 'undefined' ? require?.(threads).parentPort : null;
  if (port) {
    return {
      postMessage: (message, transfer = []) => {
        port.postMessage(message, transfer);
      },
      listen: (receive) => {
        port.on('message', receive);
      },
    };
  }
  return {
    postMessage: (message, transfer = []) => {
      self.postMessage(message, { transfer });
    },
    listen: (receive) => {
      self.addEventListener('message', (event) => {
        receive((event as MessageEvent<unknown>).data);
      });
    },
  };
}
