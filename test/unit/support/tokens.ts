/** Words as the tokenizer and the package kuromoji give them, in one form that can be compared. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as kuromoji from 'kuromoji';
import { loadTokenizer, type Tokenizer } from '../../../src/core/topics/tokenizer/tokenizer';
import { TokenList } from '../../../src/core/topics/tokenizer/tokens';
import { projectRoot } from './projectRoot';

let loaded: Tokenizer | null = null;

/** The bytes of the dictionary, as `node esbuild.js` made it. */
export function dictionaryBytes(): Uint8Array {
  return readFileSync(join(projectRoot(), 'dist/dictionary.bin'));
}

/** The tokenizer over the whole dictionary, loaded once for all tests. */
export function tokenizer(): Tokenizer {
  return (loaded ??= loadTokenizer(dictionaryBytes()));
}

const list = new TokenList();

/** Each word as `surface/part of speech`, with `?` before it when it is not in the dictionary. */
export function words(text: string): string[] {
  const { parts } = tokenizer();
  const tokens = tokenizer().tokenize(text, list);
  return Array.from({ length: tokens.length }, (_, i) => {
    const surface = text.slice(tokens.start(i), tokens.end(i));
    return `${tokens.isKnown(i) ? '' : '?'}${surface}/${parts[tokens.part(i)]?.features ?? ''}`;
  });
}

/** The surfaces of the words alone. */
export function surfaces(text: string): string[] {
  const tokens = tokenizer().tokenize(text, list);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start(i), tokens.end(i)));
}

/** Milliseconds of the processor for tokenising a text so many times. */
export function timeOf(text: string, times: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) tokenizer().tokenize(text, list);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export type Oracle = (text: string) => string[] | null;

/** kuromoji with its own dictionary; null for a text that it throws on or loses something of. */
export async function loadOracle(): Promise<Oracle> {
  const package_ = require.resolve('kuromoji/package.json');
  const tokenizer = await new Promise<kuromoji.KuromojiTokenizer>((resolve, reject) => {
    kuromoji.builder({ dicPath: join(dirname(package_), 'dict') }).build((error, built) => {
      if (error) reject(error);
      else resolve(built);
    });
  });
  return (text) => {
    let tokens: kuromoji.IpadicToken[];
    try {
      tokens = tokenizer.tokenize(text);
    } catch {
      return null;
    }
    if (tokens.map(({ surface_form }) => surface_form).join('') !== text) return null;
    return tokens.map((token) => {
      const { pos, pos_detail_1, pos_detail_2, pos_detail_3, conjugated_type, conjugated_form } = token;
      const features = [pos, pos_detail_1, pos_detail_2, pos_detail_3, conjugated_type, conjugated_form];
      return `${token.word_type === 'KNOWN' ? '' : '?'}${token.surface_form}/${features.join(',')}`;
    });
  };
}
