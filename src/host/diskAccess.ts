import type { Uri } from 'vscode';

/** What is used of Node's `fs/promises`. */
interface NodeFiles {
  readonly constants: { readonly W_OK: number };
  stat(path: string): Promise<{ readonly mode: number }>;
  access(path: string, mode: number): Promise<void>;
}

declare const require: ((name: string) => NodeFiles) | undefined;

/** The bits of a file's mode that let somebody write; Windows shows its read-only attribute in them. */
const writeBits = 0o222;
const refusals = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Tells whether the disk keeps a file from being written: VS Code tells extensions so only of whole file systems. False
 * for what is on no disk, and in a host without one. Rejects where there is no such file.
 */
export async function isProtectedOnDisk({
  scheme,
  fsPath,
}: Pick<Uri, 'scheme' | 'fsPath'>): Promise<boolean> {
  if (scheme !== 'file' || typeof Worker !== 'undefined') return false;
  // The name is no literal: the same source makes the bundle for browsers, which has no such module.
  const name = 'fs/promises';
  const files = require?.(name);
  if (files === undefined) return false;
  // First, as an administrator may write where no bit lets anybody.
  const { mode } = await files.stat(fsPath);
  if ((mode & writeBits) === 0) return true;
  try {
    await files.access(fsPath, files.constants.W_OK);
    return false;
  } catch (error) {
    return refusals.has((error as { readonly code?: string }).code ?? '');
  }
}
