import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Io } from './io';
import { OutputClosed } from './io';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Files and standard streams of a Node process. */
export function nodeIo({ input, output, errors }: Streams): Io {
  // Without a listener a broken pipe ends the process with a stack trace; the failed write reports it anyway.
  output.on('error', ignore);
  errors.on('error', ignore);
  let stdin: Promise<Uint8Array> | null = null;
  return {
    write: (text) => written(output, text),
    // Nobody is left to be told when standard error is closed.
    warn: (text) => written(errors, text).catch(ignore),
    readFile: (path) => readFile(path),
    writeFile: (path, bytes) => writeFile(path, bytes),
    absolute: (path) => resolve(path).replaceAll('\\', '/'),
    readStandardInput: () => (stdin ??= readAll(input)),
  };
}

function ignore(): void {
  // Nothing to do.
}

function written(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, 'utf8', (error) => {
      if (error === null || error === undefined) resolve();
      else reject(isClosed(error) ? new OutputClosed() : error);
    });
  });
}

function isClosed(error: Error & { code?: unknown }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
