import type { Tokenizer } from '../../core/topics/tokenizer/tokenizer';

/** What `minutes topics` needs of the world. */
export interface TopicSources {
  /** The paths of all files below a folder, in order; null for what is no folder. Rejects with the system's error. */
  filesBelow(path: string): Promise<readonly string[] | null>;
  /** Loads the dictionary. Rejects when it is not there. */
  tokenizer(): Promise<Tokenizer>;
}
