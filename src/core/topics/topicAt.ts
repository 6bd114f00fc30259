/** Which topic some words of a document are. */
import { rankTerms } from './ranking';
import { entriesIn } from './scope';
import { termKey } from './termKey';
import type { TermIndex } from './termIndex';
import { termText } from './termText';

/** Words that somebody selected, or a cursor between them. */
export interface Selected {
  /** Id of the document, and offsets in its joined text. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The words as printed; empty for a cursor. */
  readonly words: string;
}

/**
 * The key of the topic that is meant: of the term that the words are, else of the term in the text that has most of
 * them, else of the best topic that has them in its name. Null where there is none.
 */
export function topicAt(index: TermIndex, { id, start, end, words }: Selected): string | null {
  const text = termText(words.trim()).text;
  const key = index.rules.keyOf(text);
  if (text !== '' && isTopic(index, key)) return key;
  return inText(index, id, start, end) ?? (text.length < 2 ? null : byName(index, termKey(text)));
}

function isTopic({ vocabulary, rules }: TermIndex, key: string): boolean {
  return vocabulary.find(key)?.kind != null && !rules.isIgnored(key);
}

function inText(index: TermIndex, id: string, start: number, end: number): string | null {
  const entry = index.get(id);
  if (entry === undefined) return null;
  const { starts, ends, terms } = index.store.termsOf(entry.stored).places;
  let found: string | null = null;
  let most = -1;
  for (const [i, from] of starts.entries()) {
    const shared = Math.min(end, ends[i] ?? 0) - Math.max(start, from);
    // A cursor at either end of a term shares nothing with it, and means it.
    if (shared < 0 || shared <= most) continue;
    const key = index.vocabulary.entry(index.vocabulary.termOf(terms[i] ?? 0))?.key;
    if (key === undefined || !isTopic(index, key)) continue;
    most = shared;
    found = key;
  }
  return found;
}

function byName(index: TermIndex, part: string): string | null {
  const entries = entriesIn(index, {});
  return rankTerms(index, entries).find(({ key }) => key.includes(part))?.key ?? null;
}
