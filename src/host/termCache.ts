import * as vscode from 'vscode';
import { textHash } from '../core/topics/textHash';

/**
 * The caches of indexed documents on disk, a file for each. A file is written beside its place and then moved there:
 * whenever the program ends, what stands there is whole. What is in it is judged by who reads it.
 */
export class TermCache {
  private readonly folder: vscode.Uri | null;
  private made: Promise<void> | null = null;

  /** @param storage the extension's folder for this workspace; undefined where there is none: nothing is kept */
  constructor(storage: vscode.Uri | undefined) {
    this.folder = storage === undefined ? null : vscode.Uri.joinPath(storage, 'terms');
  }

  /** The cache of a document, or null. */
  async get(id: string): Promise<Uint8Array | null> {
    if (this.folder === null) return null;
    try {
      return await vscode.workspace.fs.readFile(this.fileOf(this.folder, id));
    } catch {
      return null;
    }
  }

  /** Keeps a cache. A disk that is full or may not be written is no fault: the next start takes longer. */
  async put(id: string, bytes: Uint8Array): Promise<void> {
    if (this.folder === null) return;
    const file = this.fileOf(this.folder, id);
    const beside = file.with({ path: `${file.path}.new` });
    try {
      await (this.made ??= Promise.resolve(vscode.workspace.fs.createDirectory(this.folder)));
      await vscode.workspace.fs.writeFile(beside, bytes);
      await vscode.workspace.fs.rename(beside, file, { overwrite: true });
    } catch {
      this.made = null;
    }
  }

  /** Forgets a document that is gone. */
  async delete(id: string): Promise<void> {
    if (this.folder === null) return;
    try {
      await vscode.workspace.fs.delete(this.fileOf(this.folder, id));
    } catch {
      // It was never written.
    }
  }

  private fileOf(folder: vscode.Uri, id: string): vscode.Uri {
    return vscode.Uri.joinPath(folder, `${textHash(id)}.terms`);
  }
}
