import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths';
import { temporaryFolder } from './temporary';

/** A copy of a folder in a temporary one. */
export function copyWorkspace(folder: string): string {
  const workspace = path.join(temporaryFolder('workspace'), path.basename(folder));
  fs.cpSync(folder, workspace, { recursive: true });
  return workspace;
}

/** A copy of test/fixtures/workspace. */
export function copyFixtureWorkspace(): string {
  return copyWorkspace(path.join(projectRoot, 'test', 'fixtures', 'workspace'));
}
