import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './paths';
import { atEnd } from './program';

/** A copy of a folder in a temporary one, removed when the program ends. */
export function copyWorkspace(folder: string): string {
  // Links in the temporary path (macOS) would give the same file two URIs.
  const parent = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-workspace-')));
  const workspace = path.join(parent, path.basename(folder));
  fs.cpSync(folder, workspace, { recursive: true });
  atEnd(() => {
    fs.rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  });
  return workspace;
}

/** A copy of test/fixtures/workspace. */
export function copyFixtureWorkspace(): string {
  return copyWorkspace(path.join(projectRoot, 'test', 'fixtures', 'workspace'));
}
