/**
 * What write-excel-file asks of fflate, for dist/exchange.js (see esbuild.js): zipping in the same thread. `zip` of
 * fflate starts workers for large files, and no way of starting them works in both extension hosts.
 */
import { zipSync, type FlateError, type Zippable } from 'fflate';

export * from 'fflate';

export function zip(files: Zippable, done: (error: FlateError | null, data: Uint8Array) => void): void {
  done(null, zipSync(files));
}
