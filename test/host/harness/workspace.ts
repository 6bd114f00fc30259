import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './paths';
import { atEnd } from './program';

/** A copy of test/fixtures/workspace in a temporary folder, removed when the program ends. */
export function copyFixtureWorkspace(): string {
  // Links in the temporary path (macOS) would give the same file two URIs.
  const parent = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-workspace-')));
  const workspace = path.join(parent, 'workspace');
  fs.cpSync(path.join(projectRoot, 'test', 'fixtures', 'workspace'), workspace, { recursive: true });
  atEnd(() => {
    fs.rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  });
  return workspace;
}
