/** The terms of many documents, kept up to date one document at a time, in the form that questions are asked in. */
import type { IndexedDocument, ReadDocument } from './indexedDocument';
import type { DocumentTerms, PlacedTerms } from './termCollector';
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
  /** By remark: the number of its speaker's name; -1 for none. */
  readonly speakers: Int32Array;
  /** How often any term is said. */
  readonly size: number;
  /** By remark: whether it counts; null where all do. */
  readonly counted: readonly boolean[] | null;
}

/** What an entry of some of a document's remarks has in common with that of all. */
type Numbered = Pick<IndexEntry, 'document' | 'termNumbers' | 'formNumbers' | 'speakers'>;

export class TermIndex {
  readonly vocabulary: Vocabulary;
  /** Over all documents. */
  readonly sums = new TermSums();
  private readonly entries = new Map<string, IndexEntry>();
  private readonly tally: TermTally;
  private readonly speakerNumbers = new Map<string, number>();
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

  /** Number of different names of speakers that were ever seen. */
  get speakerCount(): number {
    return this.speakerNumbers.size;
  }

  get(id: string): IndexEntry | undefined {
    return this.entries.get(id);
  }

  /** Adds a document, or puts it in the place of the one with its id. */
  set({ terms, ...rest }: ReadDocument): void {
    this.delete(rest.id);
    const { paragraphRemarks, paragraphStarts, paragraphHashes, places } = terms;
    const placed: PlacedTerms = { paragraphRemarks, paragraphStarts, paragraphHashes, places };
    const { vocabulary } = this;
    const document: IndexedDocument = { ...rest, terms: placed };
    const formNumbers = this.formNumbers(terms);
    const termNumbers = formNumbers.map((form) => vocabulary.termOf(form));
    for (const term of places.terms) vocabulary.count(formNumbers[term] ?? 0, 1);
    const speakers = Int32Array.from(rest.remarks, ({ speaker }) => this.speakerNumber(speaker));
    const entry = this.entryOf({ document, termNumbers, formNumbers, speakers }, null);
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

  private speakerNumber(name: string | null): number {
    if (name === null) return -1;
    let number = this.speakerNumbers.get(name);
    if (number === undefined) {
      number = this.speakerNumbers.size;
      this.speakerNumbers.set(name, number);
    }
    return number;
  }

  private formNumbers(terms: DocumentTerms): Uint32Array {
    const { formHashes } = terms;
    const numbers = new Uint32Array(formHashes.length / 2);
    for (let i = 0; i < numbers.length; i++) {
      const [one = 0, two = 0] = [formHashes[2 * i], formHashes[2 * i + 1]];
      const known = this.vocabulary.knownForm(one, two);
      numbers[i] = known >= 0 ? known : this.vocabulary.addForm(terms.forms[i] ?? '', one, two);
    }
    return numbers;
  }

  /**
   * The entry of some of a document's remarks.
   * @param counted whether a remark counts, by its index; null for all
   */
  entryOf(
    { document, termNumbers, formNumbers, speakers }: Numbered,
    counted: readonly boolean[] | null,
  ): IndexEntry {
    const { places, paragraphRemarks } = document.terms;
    let size = 0;
    for (let i = 0; i < places.terms.length; i++) {
      const paragraph = places.paragraphs[i] ?? 0;
      const remark = paragraphRemarks[paragraph] ?? 0;
      if (counted?.[remark] === false) continue;
      size++;
      const term = places.terms[i] ?? 0;
      this.tally.add(term, termNumbers[term] ?? 0, paragraph, remark);
    }
    return { document, termNumbers, formNumbers, speakers, size, counted, ...this.tally.take() };
  }

  /** The answer that was remembered last, if it is to the same question and nothing has changed since. */
  remembered(question: string, make: () => readonly IndexEntry[]): readonly IndexEntry[] {
    if (this.answer?.question !== question) this.answer = { question, entries: make() };
    return this.answer.entries;
  }
}
