import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTokenizer } from '../../core/topics/tokenizer/tokenizer';
import type { TopicSources } from './sources';

/** @param dictionaries where the dictionary may be, the first one that is there counts */
export function nodeTopicSources(dictionaries: readonly string[]): TopicSources {
  return {
    async filesBelow(path) {
      if (!(await stat(path)).isDirectory()) return null;
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
    },
    async tokenizer() {
      let failure: unknown = null;
      for (const file of dictionaries) {
        try {
          return loadTokenizer(await readFile(file));
        } catch (error) {
          failure ??= error;
        }
      }
      throw failure instanceof Error ? failure : new Error('dictionary.bin');
    },
  };
}
