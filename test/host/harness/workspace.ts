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

/** What VS Code reads of the extension. */
const EXTENSION = [
  ...['package.json', 'package.nls.json', 'package.nls.ja.json', 'language-configuration.json'],
  ...['dist', 'l10n', 'media', 'schemas', 'syntaxes'],
];

/** A copy of the extension as it lies in the project, to be broken. */
export function copyExtension(): string {
  const extension = temporaryFolder('extension');
  for (const name of EXTENSION)
    fs.cpSync(path.join(projectRoot, name), path.join(extension, name), { recursive: true });
  return extension;
}
