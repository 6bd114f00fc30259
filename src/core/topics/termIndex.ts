/** The terms of many documents, kept up to date one document at a time, in the form that questions are asked in. */
import type { IndexedDocument } from './indexedDocument';
import { TermRules } from './termRules';
import { Vocabulary } from './vocabulary';

/** A document in the index, with its terms, by themselves or as parts of longer ones. */
export interface IndexEntry {
  readonly document: IndexedDocument;
  /** By term: its number in the vocabulary, how often it is said in all, and by itself. */
  readonly numbers: Uint32Array;
  readonly totals: Uint32Array;
  readonly own: Uint32Array;
  /** In how many paragraphs and remarks it is said. */
  readonly paragraphs: Uint32Array;
  readonly remarks: Uint32Array;
  /** By term of the document: its number in the vocabulary. */
  readonly termNumbers: Uint32Array;
  /** By remark: whether it counts; null where all do. */
  readonly counted: readonly boolean[] | null;
}

export class TermIndex {
  readonly vocabulary: Vocabulary;
  private readonly entries = new Map<string, IndexEntry>();

  constructor(readonly rules: TermRules = new TermRules()) {
    this.vocabulary = new Vocabulary(rules);
  }

  /** Number of documents. */
  get size(): number {
    return this.entries.size;
  }

  /** All documents, in the order in which they came. */
  get all(): IterableIterator<IndexEntry> {
    return this.entries.values();
  }

  get(id: string): IndexEntry | undefined {
    return this.entries.get(id);
  }

  /** Adds a document, or puts it in the place of the one with its id. */
  set(document: IndexedDocument): void {
    this.delete(document.id);
    const found = document.terms.terms.map((term) => {
      const entry = this.vocabulary.add(term);
      count(entry.spellings, term.spellings, 1);
      return entry.number;
    });
    this.entries.set(document.id, entryOf(document, Uint32Array.from(found), this.vocabulary, null));
  }

  /** Forgets a document; nothing where there is none of that id. */
  delete(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    for (const term of entry.document.terms.terms) {
      const known = this.vocabulary.find(term.key);
      if (known !== undefined) count(known.spellings, term.spellings, -1);
    }
    this.entries.delete(id);
  }
}

function count(
  into: Map<string, number>,
  spellings: readonly (readonly [string, number])[],
  sign: 1 | -1,
): void {
  for (const [spelling, times] of spellings) {
    const left = (into.get(spelling) ?? 0) + sign * times;
    if (left > 0) into.set(spelling, left);
    else into.delete(spelling);
  }
}

/**
 * The entry of a document, or of some of its remarks.
 * @param termNumbers by term of the document: its number in the vocabulary
 * @param isCounted whether a remark counts, by its index
 */
export function entryOf(
  document: IndexedDocument,
  termNumbers: Uint32Array,
  vocabulary: Vocabulary,
  counted: readonly boolean[] | null,
): IndexEntry {
  const { places, paragraphRemarks } = document.terms;
  const tally = new Tally();
  for (const [i, index] of places.terms.entries()) {
    const paragraph = places.paragraphs[i] ?? 0;
    const remark = paragraphRemarks[paragraph] ?? 0;
    if (counted?.[remark] === false) continue;
    const number = termNumbers[index] ?? 0;
    tally.add(number, 1, paragraph, remark);
    for (const part of vocabulary.entry(number)?.parts ?? []) tally.add(part, 0, paragraph, remark);
  }
  return { document, termNumbers, counted, ...tally.arrays() };
}

interface TallyRow {
  total: number;
  own: number;
  paragraphs: number;
  remarks: number;
  lastParagraph: number;
  lastRemark: number;
}

/** Counts the terms of one document; paragraphs and remarks come in order. */
class Tally {
  private readonly rows = new Map<number, TallyRow>();

  add(number: number, own: number, paragraph: number, remark: number): void {
    let row = this.rows.get(number);
    if (row === undefined) {
      row = { total: 0, own: 0, paragraphs: 0, remarks: 0, lastParagraph: -1, lastRemark: -1 };
      this.rows.set(number, row);
    }
    row.total++;
    row.own += own;
    if (row.lastParagraph !== paragraph) row.paragraphs++;
    if (row.lastRemark !== remark) row.remarks++;
    row.lastParagraph = paragraph;
    row.lastRemark = remark;
  }

  arrays(): Omit<IndexEntry, 'document' | 'termNumbers' | 'counted'> {
    const rows = [...this.rows.values()];
    return {
      numbers: Uint32Array.from(this.rows.keys()),
      totals: Uint32Array.from(rows, ({ total }) => total),
      own: Uint32Array.from(rows, ({ own }) => own),
      paragraphs: Uint32Array.from(rows, ({ paragraphs }) => paragraphs),
      remarks: Uint32Array.from(rows, ({ remarks }) => remarks),
    };
  }
}
