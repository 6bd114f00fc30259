/** Names of people in the dictionary that the package kuromoji brings. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What of the dictionary's features tells a family name (姓) or a given name (名); the surface stands before it. */
const person = /^([^,]+),名詞,固有名詞,人名,([姓名]),/u;
const kanji = /^[\u4e00-\u9fff々]+$/u;

/** Family and given names in kanji of at most three letters, each once, in the dictionary's order. */
export function dictionaryNames(): {
  readonly families: readonly string[];
  readonly givens: readonly string[];
} {
  const folder = join(dirname(require.resolve('kuromoji/package.json')), 'dict');
  const features = gunzipSync(readFileSync(join(folder, 'tid_pos.dat.gz'))).toString('utf8');
  const families = new Set<string>();
  const givens = new Set<string>();
  for (const entry of features.split('\0')) {
    const [, surface = '', kind] = person.exec(entry) ?? [];
    if (surface.length > 3 || !kanji.test(surface)) continue;
    (kind === '姓' ? families : givens).add(surface);
  }
  return { families: [...families], givens: [...givens] };
}
