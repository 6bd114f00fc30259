/** The terms of many documents, kept up to date one document at a time, in the form that questions are asked in. */
import type { IndexedDocument, ReadDocument } from './indexedDocument';
import { NameNumbers } from './nameNumbers';
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
  /** By remark: the numbers of its speaker's and their group's name; -1 for none. */
  readonly speakers: Int32Array;
  readonly groups: Int32Array;
  /** How often any term is said. */
  readonly size: number;
  /** By remark: whether it counts; null where all do. */
  readonly counted: readonly boolean[] | null;
}

/** What an entry of some of a document's remarks has in common with that of all. */
type Numbered = Pick<IndexEntry, 'document' | 'termNumbers' | 'formNumbers' | 'speakers' | 'groups'>;

export class TermIndex {
  readonly vocabulary: Vocabulary;
  /** Over all documents. */
  readonly sums = new TermSums();
  /** All names of speakers and groups that were ever seen. */
  readonly speakers = new NameNumbers();
  readonly groups = new NameNumbers();
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
  set({ terms, people, ...rest }: ReadDocument): void {
    this.delete(rest.id);
    const { paragraphRemarks, paragraphStarts, paragraphHashes, places } = terms;
    const placed: PlacedTerms = { paragraphRemarks, paragraphStarts, paragraphHashes, places };
    const { vocabulary } = this;
    const document: IndexedDocument = { ...rest, terms: placed };
    const formNumbers = this.formNumbers(terms);
    const termNumbers = formNumbers.map((form) => vocabulary.termOf(form));
    this.countForms(places.terms, formNumbers, 1);
    const speakers = new Int32Array(rest.remarks.length);
    const groups = new Int32Array(rest.remarks.length);
    const speakerOf = people.map(([speaker]) => this.speakers.add(speaker));
    const groupOf = people.map(([, group]) => this.groups.add(group));
    for (let remark = 0; remark < speakers.length; remark++) {
      const person = rest.remarks.person(remark);
      speakers[remark] = speakerOf[person] ?? -1;
      groups[remark] = groupOf[person] ?? -1;
    }
    const entry = this.entryOf({ document, termNumbers, formNumbers, speakers, groups }, null);
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
    this.countForms(document.terms.places.terms, formNumbers, -1);
    this.sums.add(entry, -1);
    this.entries.delete(id);
  }

  /** Counts the places of a document, by term of the document, or takes them back. */
  private countForms(terms: Uint32Array, formNumbers: Uint32Array, times: 1 | -1): void {
    for (const term of terms) this.vocabulary.count(formNumbers[term] ?? 0, times);
  }

  private formNumbers(terms: DocumentTerms): Uint32Array {
    const { formHashes } = terms;
    const numbers = new Uint32Array(formHashes.length / 2);
    for (let i = 0; i < numbers.length; i++) {
      const one = formHashes[2 * i] ?? 0;
      const two = formHashes[2 * i + 1] ?? 0;
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
    { document, termNumbers, formNumbers, speakers, groups }: Numbered,
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
    return { document, termNumbers, formNumbers, speakers, groups, size, counted, ...this.tally.take() };
  }

  /** The answer that was remembered last, if it is to the same question and nothing has changed since. */
  remembered(question: string, make: () => readonly IndexEntry[]): readonly IndexEntry[] {
    if (this.answer?.question !== question) this.answer = { question, entries: make() };
    return this.answer.entries;
  }
}
