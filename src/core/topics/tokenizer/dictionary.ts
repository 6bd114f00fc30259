/**
 * The words, costs and parts of speech that the tokenizer works with, read from one file
 * (`scripts/build-dictionary.mjs` makes it and describes its layout).
 */
import { readParts, type PartOfSpeech } from './partOfSpeech';

const MAGIC = 0x4e544d4b;
const VERSION = 1;
/** Numbers in the header. */
const HEADER = 8;

/** How a run of characters that is no word of the dictionary is read. */
export interface CharacterClass {
  /** Looked at even where the dictionary has a word. */
  readonly always: boolean;
  /** A run of the class is one word; else each character is. */
  readonly group: boolean;
  readonly contexts: Int32Array;
  readonly costs: Int32Array;
}

/** The file is no dictionary, of another version, or cut off. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
}

/**
 * The dictionary in memory: views on the bytes of the file, and what is derived of them. The trie runs over
 * UTF-16 units; the children of node i are the nodes childStart[i] … childStart[i + 1] - 1, in order of their
 * labels; the entries of the word that ends at it are entryStart[i] … entryStart[i + 1] - 1.
 */
export interface Dictionary {
  /** Number of contexts; a context is a part of speech as its neighbours see it, and 0 is the end of a clause. */
  readonly contexts: number;
  /** Cost of a connection at [context on the right × contexts + context on the left]. */
  readonly costs: Int16Array;
  readonly entryContexts: Uint16Array;
  readonly entryCosts: Int16Array;
  readonly labels: Uint16Array;
  readonly childStart: Int32Array;
  readonly entryStart: Int32Array;
  /** The node that a word's first UTF-16 unit leads to, or -1. */
  readonly roots: Int32Array;
  /** Class of each UTF-16 unit. */
  readonly classOf: Uint8Array;
  readonly classes: readonly CharacterClass[];
  /** The part of speech of each context. */
  readonly parts: readonly PartOfSpeech[];
}

/**
 * Reads a dictionary. The bytes are kept and must not change.
 * @throws DictionaryError
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const sections = new Sections(bytes);
  const [magic, version, nodes = 0, words = 0, entries = 0, contexts = 0, , rest = 0] = sections.ints(HEADER);
  if (magic !== MAGIC) throw new DictionaryError('no dictionary');
  if (version !== VERSION) throw new DictionaryError(`version ${version ?? '?'}, not ${VERSION}`);
  const costs = sections.shorts(contexts * contexts);
  const entryContexts = sections.unsignedShorts(entries);
  const entryCosts = sections.shorts(entries);
  const labels = sections.unsignedShorts(nodes);
  const flags = sections.bytes(nodes);
  const homographs = sections.bytes(words);
  const classOf = sections.bytes(0x10000);
  const { classes, parts } = readRest(sections.bytes(rest));
  const { childStart, entryStart, rootCount } = expand(flags, homographs);
  const roots = new Int32Array(0x10000).fill(-1);
  for (let node = 0; node < rootCount; node++) roots[labels[node] ?? 0] = node;
  return {
    contexts,
    costs,
    entryContexts,
    entryCosts,
    labels,
    childStart,
    entryStart,
    roots,
    classOf,
    classes,
    parts,
  };
}

const LAST_SIBLING = 1;
const ENDS_WORD = 2;
const HAS_CHILDREN = 4;

/** Where the children and entries of each node begin: nodes stand in order of breadth, words in order of nodes. */
function expand(
  flags: Uint8Array,
  homographs: Uint8Array,
): { childStart: Int32Array; entryStart: Int32Array; rootCount: number } {
  const nodes = flags.length;
  const childStart = new Int32Array(nodes + 1);
  const entryStart = new Int32Array(nodes + 1);
  let child = 0;
  while (child < nodes && ((flags[child++] ?? 0) & LAST_SIBLING) === 0);
  const rootCount = child;
  let word = 0;
  let entry = 0;
  for (let node = 0; node < nodes; node++) {
    const flag = flags[node] ?? 0;
    childStart[node] = child;
    entryStart[node] = entry;
    if ((flag & HAS_CHILDREN) !== 0) while (child < nodes && ((flags[child++] ?? 0) & LAST_SIBLING) === 0);
    if ((flag & ENDS_WORD) !== 0) entry += homographs[word++] ?? 0;
  }
  childStart[nodes] = child;
  entryStart[nodes] = entry;
  return { childStart, entryStart, rootCount };
}

interface Rest {
  readonly classes: readonly {
    readonly always: boolean;
    readonly group: boolean;
    readonly entries: readonly { readonly context: number; readonly cost: number }[];
  }[];
  readonly parts: readonly string[];
}

function readRest(bytes: Uint8Array): { classes: CharacterClass[]; parts: PartOfSpeech[] } {
  const rest = JSON.parse(new TextDecoder('utf-8').decode(bytes)) as Rest;
  const classes = rest.classes.map(({ always, group, entries }) => ({
    always,
    group,
    contexts: Int32Array.from(entries, ({ context }) => context),
    costs: Int32Array.from(entries, ({ cost }) => cost),
  }));
  return { classes, parts: readParts(rest.parts) };
}

/** Takes the parts of the file one after the other; each begins at a multiple of 4 bytes. */
class Sections {
  private readonly buffer: ArrayBufferLike;
  private readonly end: number;
  private at: number;

  constructor(bytes: Uint8Array) {
    // A view of numbers must begin at a multiple of their size.
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.buffer = aligned.buffer;
    this.at = aligned.byteOffset;
    this.end = aligned.byteOffset + aligned.byteLength;
  }

  ints(count: number): Int32Array {
    return new Int32Array(this.buffer, this.take(count * 4), count);
  }

  shorts(count: number): Int16Array {
    return new Int16Array(this.buffer, this.take(count * 2), count);
  }

  unsignedShorts(count: number): Uint16Array {
    return new Uint16Array(this.buffer, this.take(count * 2), count);
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.buffer, this.take(count), count);
  }

  private take(bytes: number): number {
    const from = this.at;
    if (!(bytes >= 0) || from + bytes > this.end) throw new DictionaryError('cut off');
    this.at = from + bytes + (-bytes & 3);
    return from;
  }
}
