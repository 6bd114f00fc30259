import { textHash } from './textHash';

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

/**
 * The caches of indexed documents on disk, a file for each. A file is written beside its place and then moved there:
 * whenever the program ends, what stands there is whole. What is in it is judged by who reads it. A disk that is full
 * or may not be written is no fault: the next start takes longer.
 */
export class DocumentCaches {
  constructor(private readonly files: CacheFiles) {}

  /** The cache of a document, or null. */
  async get(id: string): Promise<Uint8Array | null> {
    try {
      return await this.files.read(nameOf(id));
    } catch {
      return null;
    }
  }

  async put(id: string, bytes: Uint8Array): Promise<void> {
    const name = nameOf(id);
    await quietly(async () => {
      await this.files.write(`${name}.new`, bytes);
      await this.files.move(`${name}.new`, name);
    });
  }

  /** Forgets a document that is gone. */
  async delete(id: string): Promise<void> {
    await quietly(() => this.files.remove(nameOf(id)));
  }

  /** Forgets all other documents, and what was left half written. Nothing may be written meanwhile. */
  async keepOnly(ids: Iterable<string>): Promise<void> {
    const kept = new Set(Array.from(ids, nameOf));
    await quietly(async () => {
      for (const name of await this.files.names())
        if (!kept.has(name)) await quietly(() => this.files.remove(name));
    });
  }
}

function nameOf(id: string): string {
  return `${textHash(id)}.terms`;
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Nothing was kept, or it is kept for longer.
  }
}
