import { Column, type Stretch } from './column';
import { textOf } from './formList';
import { termsOfForm } from './formTerms';
import { HashNumbers } from './hashNumbers';
import { NumberList } from './numberList';
import { TermFamilies } from './termFamilies';
import { readForm, spellingOf, type TermKind } from './termForm';
import type { TermRules } from './termRules';
import { TextHash } from './textHash';

/** A term of any document, by a number of its own. */
export interface VocabularyEntry {
  readonly number: number;
  /** Empty while it was only seen as a part of longer terms. */
  readonly key: string;
  /** Null for such a one. */
  readonly kind: TermKind | null;
  /** Words, one-letter suffixes counted half; see `rankTerms`. */
  readonly length: number;
  /** Numbers of all shorter runs of its words, in any of its spellings. */
  readonly parts: readonly number[];
}

/** Kinds of terms under numbers; a term that was only seen as a part of longer ones has none. */
const KINDS: readonly (TermKind | null)[] = [null, 'term', 'action', 'law', 'organization'];

/**
 * All terms of an index and their spellings (forms), each under a number. They are added and never taken away: a term
 * that is gone has a count of 0. A workspace has hundreds of thousands: what is known of one stands in lists, not in
 * an object.
 */
export class Vocabulary {
  /** By hash of a key. */
  private readonly numbers = new HashNumbers();
  /** By term: index in `KINDS`, and twice its length. */
  private readonly kinds = new NumberList();
  private readonly lengths = new NumberList();
  private readonly parts = new TermFamilies();
  /** By term: one more than its first form; by form: one more than the next of the same term. 0 for none. */
  private readonly firstForms = new NumberList();
  private readonly nextForms = new NumberList();

  /** By hash of a form. */
  private readonly formNumbers = new HashNumbers();
  /** The letters of the forms, one behind the other; by form: where they end. */
  private readonly letters = new Column(Uint16Array);
  private readonly formEnds = new NumberList();
  private readonly formTerms = new NumberList();
  private readonly formCounts = new NumberList();
  private readonly formFamilies = new NumberList();

  constructor(private readonly rules: TermRules) {}

  /** Number of terms. */
  get size(): number {
    return this.kinds.length;
  }

  /** Number of forms. */
  get formCount(): number {
    return this.formTerms.length;
  }

  entry(number: number): VocabularyEntry | undefined {
    if (number < 0 || number >= this.size) return undefined;
    const key = this.keyOf(number);
    const parts: number[] = [];
    this.forEachPart(number, (part) => parts.push(part));
    return { number, key, kind: this.kindOf(number), length: this.lengthOf(number), parts };
  }

  /** The entry of a key, or undefined. */
  find(key: string): VocabularyEntry | undefined {
    const { one, two } = TextHash.of(key);
    return this.entry(this.numbers.get(one, two));
  }

  /** Empty while the term was only seen as a part of longer ones. */
  keyOf(number: number): string {
    const form = this.firstForms.at(number);
    return form === 0 ? '' : readForm(this.form(form - 1), this.rules).key;
  }

  kindOf(number: number): TermKind | null {
    return KINDS[this.kinds.at(number)] ?? null;
  }

  lengthOf(number: number): number {
    return this.lengths.at(number) / 2;
  }

  /**
   * Terms with their parts, for who counts millions of them: how many there are, the term itself, its parts. Good until
   * a form is added.
   */
  get families(): Int32Array {
    return this.parts.array;
  }

  /** By form: where the family of its words begins in `families`. Good until a form is added. */
  get familyOfForm(): Int32Array {
    return this.formFamilies.array;
  }

  /** Visits the parts of a term in any of its spellings, each once. */
  forEachPart(number: number, visit: (part: number) => void): void {
    this.parts.forEachPart(number, visit);
  }

  /** Visits the forms that are spellings of a term. */
  forEachForm(number: number, visit: (form: number) => void): void {
    for (let form = this.firstForms.at(number); form > 0; form = this.nextForms.at(form - 1)) visit(form - 1);
  }

  /** Visits the terms that a term is a part of, each once. */
  forEachWhole(number: number, visit: (whole: number) => void): void {
    this.parts.forEachWhole(number, visit);
  }

  /** The number of a form by its hash; -1 for one that was never seen. */
  knownForm(one: number, two: number): number {
    return this.formNumbers.get(one, two);
  }

  /** Adds a form that was never seen, by its letters, and gives its number. */
  addForm(form: Uint16Array, one: number, two: number): number {
    const number = this.formCount;
    const { kind, length, hashes } = termsOfForm(form, this.rules);
    const [term = 0, ...parts] = this.numbersOf(hashes);
    if (this.kinds.at(term) === 0) {
      this.kinds.set(term, KINDS.indexOf(kind));
      this.lengths.set(term, 2 * length);
    }
    this.letters.add(form);
    this.formEnds.push(this.letters.length);
    this.formNumbers.add(one, two, number);
    this.formTerms.push(term);
    this.formCounts.push(0);
    this.formFamilies.push(this.parts.add(term, parts));
    this.nextForms.push(this.firstForms.at(term));
    this.firstForms.set(term, number + 1);
    return number;
  }

  /** The form with a number, as it was given. */
  form(number: number): string {
    return textOf(this.letters.of({ from: this.formEnds.at(number - 1), to: this.formEnds.at(number) }));
  }

  /** The number of the term that a form is a spelling of. */
  termOf(form: number): number {
    return this.formTerms.at(form);
  }

  /** Counts occurrences of forms, or takes them back. */
  count(forms: Uint32Array, { from, to }: Stretch, sign: 1 | -1): void {
    const counts = this.formCounts.array;
    for (let i = from; i < to; i++) {
      const form = forms[i] ?? 0;
      counts[form] = (counts[form] ?? 0) + sign;
    }
  }

  /** How often each spelling of a term is printed. */
  spellings(number: number): Map<string, number> {
    const spellings = new Map<string, number>();
    this.forEachForm(number, (form) => {
      const times = this.formCounts.at(form);
      const spelling = spellingOf(this.form(form));
      if (times > 0) spellings.set(spelling, (spellings.get(spelling) ?? 0) + times);
    });
    return spellings;
  }

  /** The numbers of terms by the hashes of their keys, each once. */
  private numbersOf(hashes: readonly number[]): number[] {
    const numbers: number[] = [];
    for (let i = 0; i < hashes.length; i += 2) {
      const number = this.numberOf(hashes[i] ?? 0, hashes[i + 1] ?? 0);
      if (!numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  }

  /** The number of a term by the hash of its key, which it is given where it has none. */
  private numberOf(one: number, two: number): number {
    const known = this.numbers.get(one, two);
    if (known >= 0) return known;
    const number = this.size;
    this.numbers.add(one, two, number);
    this.kinds.push(0);
    this.lengths.push(2);
    this.firstForms.push(0);
    this.parts.addTerm();
    return number;
  }
}
