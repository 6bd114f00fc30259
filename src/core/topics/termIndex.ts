/** The terms of many documents, kept up to date one document at a time, in the form that questions are asked in. */
import type { ReadDocument } from './indexedDocument';
import { wholeEntry, type IndexEntry } from './indexEntry';
import { inTime } from './meetingOrder';
import { NameNumbers } from './nameNumbers';
import { rangesOf, sizeOf } from './placeRanges';
import type { DocumentTerms } from './termCollector';
import type { KeptCounts } from './termCounts';
import { TermRules } from './termRules';
import { TermStore } from './termStore';
import { TermSums } from './termSums';
import { TermTally } from './termTally';
import { Vocabulary } from './vocabulary';

export class TermIndex {
  readonly vocabulary: Vocabulary;
  /** All names of speakers and groups that were ever seen. */
  readonly speakers = new NameNumbers();
  readonly groups = new NameNumbers();
  private places = new TermStore();
  private readonly sums: TermSums;
  private readonly tally: TermTally;
  private entries = new Map<string, IndexEntry>();
  /** All of them; in order of time where `isOrdered`. */
  private ordered: IndexEntry[] = [];
  private isOrdered = true;
  private answer: { readonly question: string; readonly entries: readonly IndexEntry[] } | null = null;

  constructor(readonly rules: TermRules = new TermRules()) {
    this.vocabulary = new Vocabulary(rules);
    this.sums = new TermSums(this.vocabulary);
    this.tally = new TermTally(this.vocabulary);
  }

  /** Number of documents. */
  get size(): number {
    return this.entries.size;
  }

  /** All documents in order of time: by date, those without one last, then by number and id. */
  get all(): readonly IndexEntry[] {
    if (!this.isOrdered) this.ordered.sort((a, b) => inTime(a.document, b.document));
    this.isOrdered = true;
    return this.ordered;
  }

  /** Where the terms of all documents are said. */
  get store(): TermStore {
    return this.places;
  }

  get(id: string): IndexEntry | undefined {
    return this.entries.get(id);
  }

  /** Adds a document, or puts it in the place of the one with its id. */
  set({ terms, people, counts, ...document }: ReadDocument): void {
    const old = this.forget(document.id);
    const formNumbers = this.formNumbers(terms);
    const speakerOf = people.map(([speaker]) => this.speakers.add(speaker));
    const groupOf = people.map(([, group]) => this.groups.add(group));
    const speakers = new Int32Array(document.remarks.length);
    const groups = new Int32Array(document.remarks.length);
    for (let remark = 0; remark < speakers.length; remark++) {
      const person = document.remarks.person(remark);
      speakers[remark] = speakerOf[person] ?? -1;
      groups[remark] = groupOf[person] ?? -1;
    }
    const placed = this.places.add(terms, formNumbers, speakers, groups);
    const known = counts === undefined ? null : this.tally.known(formNumbers, counts);
    const stored = this.places.addCounts(placed, known ?? this.tally.count(this.places, placed, formNumbers));
    const entry = wholeEntry(document, stored);
    this.entries.set(document.id, entry);
    if (old === undefined) this.ordered.push(entry);
    else this.ordered[this.ordered.indexOf(old)] = entry;
    this.isOrdered &&= this.isInOrder(
      old === undefined ? this.ordered.length - 1 : this.ordered.indexOf(entry),
    );
    this.count(entry, 1);
  }

  /** Forgets a document; nothing where there is none of that id. */
  delete(id: string): void {
    const old = this.forget(id);
    if (old !== undefined) this.ordered.splice(this.ordered.indexOf(old), 1);
  }

  /** The counts of a document, to be kept with it: the next time they need not be made. Null where there are none. */
  countsOf(id: string): KeptCounts | null {
    const stored = this.entries.get(id)?.stored;
    const counts = stored === undefined ? null : this.places.countsOf(stored);
    if (stored === undefined || counts === null) return null;
    const forms = Uint32Array.from(new Set(this.places.forms.of(stored.places)));
    return this.tally.kept(forms, counts.counts);
  }

  /** The sums over all documents. */
  get sumsOfAll(): TermSums {
    return this.sums;
  }

  /**
   * The entry of some of a document's remarks.
   * @param counted by remark: 1 where it counts
   */
  entryOf({ document, stored }: IndexEntry, counted: Uint8Array): IndexEntry {
    const ranges = rangesOf(this.places, stored, counted);
    let remarkCount = 0;
    for (const one of counted) remarkCount += one;
    return { document, stored, counted, remarkCount, ranges, size: sizeOf(ranges) };
  }

  /** The answer that was remembered last, if it is to the same question and nothing has changed since. */
  remembered(question: string, make: () => readonly IndexEntry[]): readonly IndexEntry[] {
    if (this.answer?.question !== question) this.answer = { question, entries: make() };
    return this.answer.entries;
  }

  /** Takes a document out of what is counted, and gives what it was. */
  private forget(id: string): IndexEntry | undefined {
    this.answer = null;
    const entry = this.entries.get(id);
    if (entry === undefined) return undefined;
    this.count(entry, -1);
    this.entries.delete(id);
    this.places.delete(entry.stored);
    if (this.places.isMostlyGone) this.moveToNewStore();
    return entry;
  }

  private moveToNewStore(): void {
    const old = this.places;
    this.places = new TermStore();
    for (const [i, { document, stored }] of this.ordered.entries()) {
      if (!this.entries.has(document.id)) continue;
      const moved = wholeEntry(document, this.places.copy(old, stored));
      this.ordered[i] = moved;
      this.entries.set(document.id, moved);
    }
  }

  /** Whether an entry stands between those before and behind it in time. */
  private isInOrder(place: number): boolean {
    const [before, entry, behind] = [place - 1, place, place + 1].map((each) => this.ordered[each]?.document);
    if (entry === undefined) return false;
    return (
      (before === undefined || inTime(before, entry) < 0) &&
      (behind === undefined || inTime(entry, behind) < 0)
    );
  }

  /** Counts the terms and the forms of a document, or takes them back. */
  private count(entry: IndexEntry, sign: 1 | -1): void {
    this.vocabulary.count(this.places.forms.values, entry.stored.places, sign);
    this.sums.add(this.places, entry, sign);
  }

  private formNumbers(terms: DocumentTerms): Uint32Array {
    const { formHashes } = terms;
    const numbers = new Uint32Array(formHashes.length / 2);
    for (let i = 0; i < numbers.length; i++) {
      const one = formHashes[2 * i] ?? 0;
      const two = formHashes[2 * i + 1] ?? 0;
      const known = this.vocabulary.knownForm(one, two);
      numbers[i] = known >= 0 ? known : this.vocabulary.addForm(terms.forms.unitsOf(i), one, two);
    }
    return numbers;
  }
}
