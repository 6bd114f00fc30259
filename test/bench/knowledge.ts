/** What is measured of laws and organisations: finding mentions, building the index, asking at a place. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BuiltInTables, Knowledge } from '../../src/core/knowledge/knowledge';
import { findMentions } from '../../src/core/knowledge/mentions';
import { parse } from '../../src/core/minutes/parse';
import { MIB, repeatedTo } from './corpus';
import { interleaved } from './measure';
import type { Input } from './measures';
import type { Result } from './result';

const root = resolve(__dirname, '../..');

/** The built-in tables. */
export function readTables(): BuiltInTables {
  const read = (name: string): string => readFileSync(join(root, 'seeds/tables', name), 'utf8');
  return new BuiltInTables({ laws: read('laws.tsv'), organizations: read('organizations.json') });
}

let kept: unknown = null;

/** All mentions of 1 MiB against the time of parsing it. */
export async function mentions({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const knowledge = new Knowledge(readTables());
  const minutes = parse(text);
  const times = await interleaved(
    {
      ours: () => {
        kept = findMentions(minutes, knowledge);
      },
      parse: () => {
        kept = parse(text);
      },
    },
    { rounds, turn: 5, clock },
  );
  const ratio = times.ours.ratioTo(times.parse);
  const what = '1 MiB: all mentions; parse';
  return [{ what, ours: times.ours.median, other: times.parse.median, ratio, bar: 3, atLeast: false }];
}

/** Reading the tables and building the index of all names, against 100 ms; its memory is printed. */
export async function index({ rounds, clock }: Input): Promise<Result[]> {
  const tables = readTables();
  const knowledge = new Knowledge(tables);
  const before = process.memoryUsage();
  const held = [new Knowledge(tables)];
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(
    `Index: ${knowledge.index.size} names, ${(knowledge.index.bytes / MIB).toFixed(1)} MiB of arrays, ` +
      `${(grown / MIB / held.length).toFixed(1)} MiB in all with what building it leaves behind.`,
  );
  const times = await interleaved(
    {
      all: () => {
        kept = new Knowledge(readTables());
      },
      index: () => {
        kept = new Knowledge(tables);
      },
    },
    { rounds, turn: 3, clock },
  );
  const result = (what: string, time: number, limit: number): Result => ({
    what,
    ours: time,
    other: limit,
    ratio: time / limit,
    bar: 1,
    atLeast: false,
  });
  return [
    result('tables read and index built; the limit', times.all.median, 100),
    result('index built again for a user’s entry; the limit', times.index.median, 50),
  ];
}

/** A hover on a file whose mentions are known: a thousand places against 10 ms, so 10 µs each. */
export async function hover({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const found = findMentions(parse(text), new Knowledge(readTables()));
  const step = Math.floor(text.length / 1000);
  const times = await interleaved(
    {
      ours: () => {
        for (let i = 0; i < 1000; i++) kept = found.at(i * step);
      },
    },
    { rounds, turn: 5, clock },
  );
  const ratio = times.ours.median / 10;
  const what = '1 MiB: 1000 hovers on a warm file; the limit';
  return [{ what, ours: times.ours.median, other: 10, ratio, bar: 1, atLeast: false }];
}

/** Looks at the last result, so that no work is optimised away. */
export function usedKnowledge(): boolean {
  return kept !== undefined;
}
