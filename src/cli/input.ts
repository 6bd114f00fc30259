import { binaryFormat, decodeText, type BinaryFormat } from '../core/text/decode';
import type { Io } from './io';

/** Why a file could not be read. */
export type ReadFault = 'missing' | 'folder' | 'forbidden' | 'too-large' | BinaryFormat | 'other';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

export type Input =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: ReadFault; readonly detail: string };

/** Reads and decodes one file. Never throws: what is wrong comes back as a fault. */
export async function readInput(io: Io, file: string): Promise<Input> {
  try {
    const bytes = file === STANDARD_INPUT ? await io.readStandardInput() : await io.readFile(file);
    const decoded = decodeText(bytes);
    if (decoded === null) return { ok: false, fault: binaryFormat(bytes), detail: '' };
    return { ok: true, text: decoded.text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, fault: FAULTS[code] ?? 'other', detail: code || String(error) };
  }
}

const FAULTS: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
  ERR_STRING_TOO_LONG: 'too-large',
};
