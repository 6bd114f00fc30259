/** The texts of files as they are on disk, in whatever encoding. */
import * as vscode from 'vscode';
import { decodeText } from '../core/text/decode';

/** The text of a file; null where there is none. Rejects when it cannot be read for another reason. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  const bytes = await orNull(vscode.workspace.fs.readFile(uri));
  return bytes === null ? null : (decodeText(bytes)?.text ?? '');
}

/** Whether there is such a file. Rejects when that cannot be told. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await orNull(vscode.workspace.fs.stat(uri))) !== null;
}

/** Only what is not there may be made anew: any other failure may be over the next moment. */
async function orNull<T>(work: Thenable<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
