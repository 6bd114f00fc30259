import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheFiles } from '../../src/core/topics/documentCaches';

/** The files of a folder, by Node. */
export function nodeCacheFiles(folder: string): CacheFiles {
  return {
    names: () => readdir(folder),
    read: (name) => readFile(join(folder, name)),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), bytes);
    },
    move: (from, to) => rename(join(folder, from), join(folder, to)),
    remove: (name) => rm(join(folder, name)),
  };
}
