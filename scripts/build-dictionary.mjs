// Makes dist/dictionary.bin, what the tokenizer reads, of the dictionary that the package kuromoji brings
// (mecab-ipadic 2.7.0), and puts the licences beside it. Run by esbuild.js when the file is missing or older than
// this script. The layout is that of src/core/topics/tokenizer/dictionary.ts:
//
//   header     Int32 × 8: magic, version, nodes, words, entries, contexts, classes, bytes of the last part
//   costs      Int16 × contexts²   cost of a connection, one row for each word on the right
//   entries    Uint16 × entries    context of each entry (its left and right one are the same in this dictionary)
//              Int16 × entries     its cost
//   labels     Uint16 × nodes      UTF-16 unit that leads to a node of the trie, in order of breadth
//   flags      Uint8 × nodes       1 = last of its siblings, 2 = a word ends here, 4 = has children
//   homographs Uint8 × words       entries of each word, words in order of their nodes
//   classes    Uint8 × 65536       class of each UTF-16 unit, for words that are not in the dictionary
//   unknown    UTF-8               JSON: the classes with their entries, and the parts of speech of all contexts
//
// Every part begins at a multiple of 4 bytes.
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const MAGIC = 0x4e544d4b;
export const VERSION = 1;

const script = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(script), '..');
const kuromoji = path.dirname(createRequire(script).resolve('kuromoji/package.json'));

/** Makes the dictionary unless it is there and newer than this script and the package. */
export function buildDictionary(folder = path.join(root, 'dist')) {
  const target = path.join(folder, 'dictionary.bin');
  const notice = path.join(folder, 'dictionary.LICENSE.txt');
  const sources = [script, path.join(kuromoji, 'package.json')].map((file) => statSync(file).mtimeMs);
  const made = existsSync(target) && existsSync(notice) ? statSync(target).mtimeMs : 0;
  if (made > Math.max(...sources)) return target;
  mkdirSync(folder, { recursive: true });
  writeFileSync(notice, licences());
  writeFileSync(target, pack(readDictionary()));
  return target;
}

function licences() {
  const read = (name) => readFileSync(path.join(kuromoji, name), 'utf8').replace(/[^\n\x20-\x7e]/gu, '');
  return [
    'dictionary.bin is made of the dictionary in the package kuromoji 0.1.2, which is made of',
    'mecab-ipadic-2.7.0-20070801. Words and costs are unchanged; their order and encoding are our own, and readings',
    'and base forms are left out. What follows are the notice and the licence of that package.',
    '',
    read('NOTICE.md').trim(),
    '',
    '',
    read('LICENSE-2.0.txt').trim(),
    '',
  ].join('\n');
}

function unzip(name) {
  const bytes = gunzipSync(readFileSync(path.join(kuromoji, 'dict', `${name}.dat.gz`)));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

function readDictionary() {
  const costs = new Int16Array(unzip('cc'));
  const [contexts, backward] = costs;
  check(contexts === backward, 'the matrix of costs is square');
  // One row for each word on the right, so that all words before it are close together.
  const turned = new Int16Array(contexts * contexts);
  for (let right = 0; right < contexts; right++) {
    for (let left = 0; left < contexts; left++)
      turned[right * contexts + left] = costs[2 + left * contexts + right];
  }
  const parts = new Array(contexts).fill(null);
  const known = new EntryReader(unzip('tid'), unzip('tid_pos'), parts);
  const words = new Map();
  const targets = readTargets(unzip('tid_map'));
  for (const [surface, id] of readTrie(new Int32Array(unzip('base')), new Int32Array(unzip('check')))) {
    words.set(
      surface,
      (targets.get(id) ?? []).map((place) => known.at(place)),
    );
  }
  const unknown = new EntryReader(unzip('unk'), unzip('unk_pos'), parts);
  const unknownTargets = readTargets(unzip('unk_map'));
  const classes = readClasses(unzip('unk_invoke')).map(({ name, always, group }, i) => ({
    name,
    always,
    group,
    entries: (unknownTargets.get(i) ?? []).map((place) => unknown.at(place)),
  }));
  return { contexts, costs: turned, words, classes, parts, classOf: new Uint8Array(unzip('unk_char')) };
}

/** Reads entries of `left, right, cost, place of the features`, 10 bytes each. */
class EntryReader {
  constructor(entries, features, parts) {
    this.entries = new DataView(entries);
    this.features = Buffer.from(features);
    this.parts = parts;
  }

  /** Context and cost; the context's part of speech is noted, and must always be the same. */
  at(place) {
    const left = this.entries.getInt16(place, true);
    const right = this.entries.getInt16(place + 2, true);
    const cost = this.entries.getInt16(place + 4, true);
    const from = this.entries.getInt32(place + 6, true);
    const line = this.features.toString('utf8', from, this.features.indexOf(0, from));
    // The surface comes first and may be a comma itself.
    const part = line
      .slice(line.indexOf(',', 1) + 1)
      .split(',')
      .slice(0, 6)
      .join(',');
    check(left === right, `one context: ${line}`);
    check(
      (this.parts[left] ?? part) === part,
      `one part of speech for context ${left}: ${this.parts[left]}, ${line}`,
    );
    this.parts[left] = part;
    return { context: left, cost };
  }
}

/** key → values, as `count, (key, number of values, values…)…`. */
function readTargets(buffer) {
  const numbers = new Int32Array(buffer);
  const targets = new Map();
  let i = 1;
  for (let n = 0; n < numbers[0]; n++) {
    const [key, count] = [numbers[i], numbers[i + 1]];
    targets.set(key, [...(targets.get(key) ?? []), ...numbers.slice(i + 2, i + 2 + count)]);
    i += 2 + count;
  }
  return targets;
}

/** All keys of the double array (over UTF-8, ended by 0) with their values. */
function readTrie(base, checks) {
  const leaves = [];
  for (let i = 1; i < checks.length; i++) {
    const parent = checks[i];
    if (parent >= 0 && parent < base.length && i === base[parent] && parent !== 0) leaves.push(i);
  }
  return leaves.map((leaf) => {
    const bytes = [];
    for (let node = checks[leaf]; node !== 0; node = checks[node]) bytes.unshift(node - base[checks[node]]);
    return [Buffer.from(bytes).toString('utf8'), -base[leaf] - 1];
  });
}

/** Classes of characters: always looked at, grouped, longest (Int32, not used), name ended by 0. */
function readClasses(buffer) {
  const bytes = Buffer.from(buffer);
  const classes = [];
  for (let i = 0; i + 1 < bytes.length && bytes[i + 6] !== 0;) {
    const end = bytes.indexOf(0, i + 6);
    classes.push({
      always: bytes[i] === 1,
      group: bytes[i + 1] === 1,
      name: bytes.toString('utf8', i + 6, end),
    });
    i = end + 1;
  }
  return classes;
}

function pack({ contexts, costs, words, classes, parts, classOf }) {
  const { labels, flags, order } = trieOf([...words.keys()]);
  const entries = order.flatMap((word) => words.get(word));
  const homographs = order.map((word) => words.get(word).length);
  check(
    homographs.every((count) => count < 256),
    'fewer than 256 entries a word',
  );
  const last = Buffer.from(JSON.stringify({ classes, parts: parts.map((part) => part ?? '') }));
  const header = [
    MAGIC,
    VERSION,
    labels.length,
    order.length,
    entries.length,
    contexts,
    classes.length,
    last.length,
  ];
  const sections = [
    Int32Array.from(header),
    costs,
    Uint16Array.from(entries, ({ context }) => context),
    Int16Array.from(entries, ({ cost }) => cost),
    Uint16Array.from(labels),
    Uint8Array.from(flags),
    Uint8Array.from(homographs),
    classOf,
    last,
  ];
  return Buffer.concat(
    sections.map((section) => {
      const bytes = Buffer.from(section.buffer, section.byteOffset, section.byteLength);
      return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    }),
  );
}

/** The words as a trie over UTF-16 units, its nodes in order of breadth, without the root. */
function trieOf(words) {
  words.sort();
  const labels = [];
  const flags = [];
  const order = [];
  // A range of words with the same first `depth` units, whose children come next.
  let level = [{ from: 0, to: words.length, depth: 0 }];
  while (level.length > 0) {
    const next = [];
    for (const { from, to, depth } of level) {
      for (let i = from; i < to;) {
        const unit = words[i].charCodeAt(depth);
        let end = i + 1;
        while (end < to && words[end].charCodeAt(depth) === unit) end++;
        // In sorted order the word that ends here comes before those that go on.
        const isWord = words[i].length === depth + 1;
        const below = isWord ? i + 1 : i;
        if (isWord) order.push(words[i]);
        labels.push(unit);
        flags.push((end === to ? 1 : 0) + (isWord ? 2 : 0) + (below < end ? 4 : 0));
        if (below < end) next.push({ from: below, to: end, depth: depth + 1 });
        i = end;
      }
    }
    level = next;
  }
  return { labels, flags, order };
}

function check(holds, what) {
  if (!holds) throw new Error(`The dictionary is not as expected: ${what}.`);
}

if (process.argv[1] === script) console.log(buildDictionary());
