/** What the command needs of the world. Passed in, so that tests run without processes and files. */
export interface Io {
  /** Writes to standard output, no faster than the reader takes it. Throws `OutputClosed`. */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  warn(text: string): Promise<void>;
  /** The bytes of a file; rejects with the system's error (`code` is ENOENT, EISDIR …). */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file anew; rejects with the system's error. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The whole path of a file, / between its folders. */
  absolute(path: string): string;
  /** All of standard input. */
  readStandardInput(): Promise<Uint8Array>;
}

/** The reader of our output is gone (`minutes … | head`). No fault of anybody's: the command just stops. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}
