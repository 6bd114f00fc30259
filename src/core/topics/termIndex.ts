/** The terms of many documents, kept up to date one document at a time, in the form that questions are asked in. */
import type { IndexedDocument, ReadDocument } from './indexedDocument';
import { TermRules } from './termRules';
import { TermSums } from './termSums';
import { TermTally, type TermCounts } from './termTally';
import { Vocabulary } from './vocabulary';

/** A document in the index, with the counts of its terms. */
export interface IndexEntry extends TermCounts {
  readonly document: IndexedDocument;
  /** By term of the document: its number in the vocabulary, and that of the form. */
  readonly termNumbers: Uint32Array;
  readonly formNumbers: Uint32Array;
  /** By remark: whether it counts; null where all do. */
  readonly counted: readonly boolean[] | null;
}

export class TermIndex {
  readonly vocabulary: Vocabulary;
  /** Over all documents. */
  readonly sums = new TermSums();
  private readonly entries = new Map<string, IndexEntry>();
  private readonly tally: TermTally;
  private answer: { readonly question: string; readonly entries: readonly IndexEntry[] } | null = null;

  constructor(readonly rules: TermRules = new TermRules()) {
    this.vocabulary = new Vocabulary(rules);
    this.tally = new TermTally(this.vocabulary);
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
  set({ terms, ...rest }: ReadDocument): void {
    this.delete(rest.id);
    const { forms, ...placed } = terms;
    const { vocabulary } = this;
    const document: IndexedDocument = { ...rest, terms: placed };
    const formNumbers = Uint32Array.from(forms, (form) => vocabulary.formNumber(form));
    const termNumbers = formNumbers.map((form) => vocabulary.termOf(form));
    for (const term of placed.places.terms) vocabulary.count(formNumbers[term] ?? 0, 1);
    const entry = this.entryOf({ document, termNumbers, formNumbers }, null);
    this.entries.set(document.id, entry);
    this.sums.grow(vocabulary.size);
    this.sums.add(entry, 1);
  }

  /** Forgets a document; nothing where there is none of that id. */
  delete(id: string): void {
    this.answer = null;
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    const { document, formNumbers } = entry;
    for (const term of document.terms.places.terms) this.vocabulary.count(formNumbers[term] ?? 0, -1);
    this.sums.add(entry, -1);
    this.entries.delete(id);
  }

  /**
   * The entry of some of a document's remarks.
   * @param counted whether a remark counts, by its index; null for all
   */
  entryOf(
    { document, termNumbers, formNumbers }: Pick<IndexEntry, 'document' | 'termNumbers' | 'formNumbers'>,
    counted: readonly boolean[] | null,
  ): IndexEntry {
    const { places, paragraphRemarks } = document.terms;
    for (let i = 0; i < places.terms.length; i++) {
      const paragraph = places.paragraphs[i] ?? 0;
      const remark = paragraphRemarks[paragraph] ?? 0;
      if (counted?.[remark] === false) continue;
      const term = places.terms[i] ?? 0;
      this.tally.add(term, termNumbers[term] ?? 0, paragraph, remark);
    }
    return { document, termNumbers, formNumbers, counted, ...this.tally.take() };
  }

  /** The answer that was remembered last, if it is to the same question and nothing has changed since. */
  remembered(question: string, make: () => readonly IndexEntry[]): readonly IndexEntry[] {
    if (this.answer?.question !== question) this.answer = { question, entries: make() };
    return this.answer.entries;
  }
}
