import type { TermRequests } from '../protocol';
import { contentHash } from './documentCache';
import type { DocumentCaches } from './documentCaches';

/** A document as it was read. */
export type ReadText = Omit<TermRequests['index']['ask'], 'cache'> & {
  /** False where the text is on no disk: its cache would be of no use. */
  readonly keep: boolean;
};

/** What came of a document: in the index or left out, as it was, or not to be read. */
export type Indexed = { readonly indexed: boolean } | { readonly same: true } | { readonly error: unknown };

/** Asks the worker. */
export type AskIndex = <K extends 'index' | 'indexCached'>(
  kind: K,
  ask: TermRequests[K]['ask'],
) => Promise<TermRequests[K]['answer']>;

export interface IndexingTask<T> {
  readonly idOf: (document: T) => string;
  /** Null for one that is in the index as it is. */
  readonly read: (document: T) => Promise<ReadText | null>;
  readonly done: (document: T, result: Indexed) => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** Documents read at a time. */
const READ_AT_ONCE = 8;
/** A message to the worker has so many documents and bytes, or somewhat more: it copies them, and questions wait for it. */
const MOST_DOCUMENTS = 16;
const MOST_BYTES = 1 << 20;
/** Messages on their way: the worker has one while the next is made. */
const MESSAGES = 2;

/** Brings documents into the index: those with a cache that holds many at a time, the others one by one. */
export async function indexAll<T>(
  documents: readonly T[],
  task: IndexingTask<T>,
  caches: DocumentCaches,
  ask: AskIndex,
): Promise<void> {
  const waiting = caches.byPack(documents, task.idOf);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < waiting.length && !task.isCancelled()) {
      const group: Group<T> = [];
      let bytes = 0;
      while (next < waiting.length && group.length < MOST_DOCUMENTS && bytes < MOST_BYTES) {
        const some = waiting.slice(next, next + READ_AT_ONCE);
        next += some.length;
        const read = await Promise.all(some.map((document) => readOne(document, task, caches)));
        for (const each of read) {
          if (each === null) continue;
          group.push(each);
          bytes += each.text.text.length + (each.cache?.length ?? 0);
        }
      }
      await indexGroup(group, task, caches, ask);
    }
  };
  await Promise.all(Array.from({ length: MESSAGES }, work));
}

type Group<T> = { readonly document: T; readonly text: ReadText; readonly cache: Uint8Array | null }[];

/** Null for what there is nothing to be done with. */
async function readOne<T>(
  document: T,
  task: IndexingTask<T>,
  caches: DocumentCaches,
): Promise<Group<T>[number] | null> {
  try {
    const text = await task.read(document);
    if (text !== null) {
      const cache = await caches.get(text.id);
      // A copy: a message takes with it all that a part is of.
      return { document, text, cache: cache === null ? null : cache.slice() };
    }
    await task.done(document, { same: true });
  } catch (error) {
    await task.done(document, { error });
  }
  return null;
}

async function indexGroup<T>(
  group: Group<T>,
  task: IndexingTask<T>,
  caches: DocumentCaches,
  ask: AskIndex,
): Promise<void> {
  const known = await indexCached(group, ask);
  for (const { document, text, cache } of group) {
    if (known.has(text.id)) {
      await task.done(document, { indexed: true });
      continue;
    }
    if (task.isCancelled()) return;
    const { keep, ...read } = text;
    try {
      const answer = await ask('index', { ...read, cache });
      await task.done(document, answer);
      if (answer.cache !== null && keep) await caches.put(text.id, answer.cache);
    } catch (error) {
      await task.done(document, { error });
    }
  }
}

/** Ids of the documents that were taken from their caches. */
async function indexCached<T>(group: Group<T>, ask: AskIndex): Promise<ReadonlySet<string>> {
  const documents = group.flatMap(({ text: { id, text, sidecar = null }, cache }) =>
    cache === null ? [] : [{ id, content: contentHash(text, sidecar), cache }],
  );
  try {
    return new Set(documents.length === 0 ? [] : await ask('indexCached', { documents }));
  } catch {
    // Each is asked for by itself then, and what is wrong is told of each.
    return new Set();
  }
}
