import { encodePack, decodePack, type Records } from './cachePack';
import { textHash, TextHash } from './textHash';

/** The files of one folder. All reject when the system does not allow it. */
export interface CacheFiles {
  /** None where there is no such folder. */
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  /** Makes the folder if need be. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in the place of another at once: nobody ever sees half of it. */
  move(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Files that the caches are in at most. Ten thousand documents: forty in each, a megabyte. */
const PACKS = 256;
/** Packs in memory. */
const MOST_OPEN = 8;

interface Pack {
  readonly records: Records;
  isChanged: boolean;
}

/** A pack in memory, or on its way there. */
interface Opened {
  readonly pack: Promise<Pack>;
  /** How many are waiting for it: it stays as long. */
  users: number;
}

/**
 * The caches of indexed documents on disk, many in a file (pack): to open ten thousand files takes longer than to read
 * what is in them. A document that has changed is written with the others of its pack. A pack is written beside its
 * place and then moved there: whenever the program ends, what stands there is whole. What is in it is judged by who
 * reads it. A disk that is full or may not be written is no fault: the next start takes longer.
 *
 * Few packs are in memory: who has many documents to ask for takes them in the order of `byPack`.
 */
export class DocumentCaches {
  /** By name, the one that was used last at the end. */
  private readonly open = new Map<string, Opened>();
  /** By name of a pack: what is being written. */
  private readonly writing = new Map<string, Promise<void>>();
  /** Names of the documents that there are; null while that is not known. */
  private kept: Set<string> | null = null;

  constructor(private readonly files: CacheFiles) {}

  /** Documents in the order in which their caches lie together. */
  byPack<T>(documents: readonly T[], idOf: (document: T) => string): T[] {
    const packs = Array.from({ length: PACKS }, (): T[] => []);
    for (const document of documents) packs[packNumberOf(idOf(document))]?.push(document);
    return packs.flat();
  }

  /** The cache of a document, or null. */
  async get(id: string): Promise<Uint8Array | null> {
    return this.use(packOf(id), ({ records }) => records.get(textHash(id)) ?? null);
  }

  /** Keeps a cache. It is on disk after `flush`, or when other packs were needed. */
  async put(id: string, bytes: Uint8Array): Promise<void> {
    const name = textHash(id);
    this.kept?.add(name);
    await this.use(packOf(id), (pack) => {
      pack.records.set(name, bytes);
      pack.isChanged = true;
    });
  }

  /** Forgets a document that is gone. */
  async delete(id: string): Promise<void> {
    await this.use(packOf(id), (pack) => {
      if (pack.records.delete(textHash(id))) pack.isChanged = true;
    });
  }

  /** Writes what is not on disk yet. */
  async flush(): Promise<void> {
    for (const [name, { pack }] of this.open) void this.write(name, pack);
    await Promise.all(this.writing.values());
  }

  /**
   * Forgets all other documents: at once those whose pack has none of these, the others when their pack is read. Also
   * what was left half written. Nothing may be written meanwhile.
   */
  async keepOnly(ids: Iterable<string>): Promise<void> {
    const all = [...ids];
    this.kept = new Set(all.map(textHash));
    const packs = new Set(all.map(packOf));
    await quietly(async () => {
      for (const name of await this.files.names())
        if (!packs.has(name)) await quietly(() => this.files.remove(name));
    });
  }

  /** Does something with a pack, which comes from disk where it is not at hand. */
  private async use<T>(name: string, work: (pack: Pack) => T): Promise<T> {
    const opened = this.open.get(name) ?? { pack: this.read(name), users: 0 };
    this.open.delete(name);
    this.open.set(name, opened);
    opened.users++;
    try {
      return work(await opened.pack);
    } finally {
      opened.users--;
      this.putAway();
    }
  }

  /** Lets go of packs that nobody needs now, and writes them. */
  private putAway(): void {
    for (const [name, { pack, users }] of this.open) {
      if (this.open.size <= MOST_OPEN) return;
      if (users > 0) continue;
      this.open.delete(name);
      void this.write(name, pack);
    }
  }

  private async read(name: string): Promise<Pack> {
    await this.writing.get(name);
    let records: Records = new Map();
    await quietly(async () => {
      records = decodePack(await this.files.read(name)) ?? records;
    });
    let isChanged = false;
    for (const document of records.keys()) {
      if (this.kept?.has(document) === false) isChanged = records.delete(document) || isChanged;
    }
    return { records, isChanged };
  }

  /** Writes a pack if it is not as it is on disk, after what is being written of it already. Never rejects. */
  private write(name: string, pack: Promise<Pack>): Promise<void> {
    const written = Promise.all([pack, this.writing.get(name)]).then(([each]) => this.writeNow(name, each));
    this.writing.set(name, written);
    return written.then(() => {
      if (this.writing.get(name) === written) this.writing.delete(name);
    });
  }

  private async writeNow(name: string, pack: Pack): Promise<void> {
    if (!pack.isChanged) return;
    pack.isChanged = false;
    await quietly(async () => {
      if (pack.records.size === 0) {
        await this.files.remove(name);
        return;
      }
      await this.files.write(`${name}.new`, encodePack(pack.records));
      await this.files.move(`${name}.new`, name);
    });
  }
}

/** The name of the file that the cache of a document is in. */
function packOf(id: string): string {
  return `${packNumberOf(id).toString(16).padStart(2, '0')}.pack`;
}

function packNumberOf(id: string): number {
  return (TextHash.of(id).one >>> 0) % PACKS;
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Nothing was kept, or it is kept for longer.
  }
}
