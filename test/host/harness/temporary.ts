import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folders: string[] = [];

/** A new empty folder, removed when the program exits, however it does. */
export function temporaryFolder(name: string): string {
  if (folders.length === 0) process.on('exit', removeAll);
  // Links in the temporary path (macOS) would give the same file two URIs.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `minutes-${name}-`)));
  folders.push(folder);
  return folder;
}

function removeAll(): void {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
