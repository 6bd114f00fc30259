import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from wherever the bundle of a test lies below it. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** A folder of the material that is kept beside the project; null when it is not on this machine. */
export function sharedFolder(name: string): string | null {
  const folder = join(projectRoot(), '..', 'shared', name);
  return existsSync(folder) ? folder : null;
}
