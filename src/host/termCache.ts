import * as vscode from 'vscode';
import { DocumentCaches, type CacheFiles } from '../core/topics/documentCaches';

/**
 * The caches of indexed documents in the extension's storage.
 * @param storage the extension's folder for this workspace; undefined where there is none: nothing is kept
 */
export function termCaches(storage: vscode.Uri | undefined): DocumentCaches {
  return new DocumentCaches(storage === undefined ? noFiles : filesIn(vscode.Uri.joinPath(storage, 'terms')));
}

function filesIn(folder: vscode.Uri): CacheFiles {
  const { fs } = vscode.workspace;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  let made: Promise<void> | null = null;
  return {
    names: async () => (await fs.readDirectory(folder)).map(([name]) => name),
    read: async (name) => fs.readFile(at(name)),
    write: async (name, bytes) => {
      made ??= Promise.resolve(fs.createDirectory(folder));
      try {
        await made;
        await fs.writeFile(at(name), bytes);
      } catch (error) {
        made = null;
        throw error;
      }
    },
    move: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    remove: async (name) => fs.delete(at(name)),
  };
}

const none = (): Promise<never> => Promise.reject(new Error('no storage'));
const noFiles: CacheFiles = { names: none, read: none, write: none, move: none, remove: none };
