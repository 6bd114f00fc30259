import type { Stretch } from './column';
import { HashNumbers } from './hashNumbers';
import { NumberList } from './numberList';
import { readForm, spellingOf, type TermKind } from './termForm';
import type { TermRules } from './termRules';
import { TextHash } from './textHash';

/** A term of any document, by a number of its own. */
export interface VocabularyEntry {
  readonly number: number;
  readonly key: string;
  /** Null while it was only seen as a part of longer terms. */
  readonly kind: TermKind | null;
  /** Words, one-letter suffixes counted half; see `rankTerms`. */
  readonly length: number;
  /** Numbers of all shorter runs of its words. */
  readonly parts: readonly number[];
}

/**
 * All terms of an index and their spellings (forms), each under a number. They are added and never taken away: a term
 * that is gone has a count of 0. A workspace has hundreds of thousands: what is known of one stands in lists, not in
 * an object.
 */
export class Vocabulary {
  private readonly keys: string[] = [];
  private readonly kinds: (TermKind | null)[] = [];
  private readonly lengths: number[] = [];
  /** By hash of a key. */
  private readonly numbers = new HashNumbers();
  /** By term: one more than where its family begins in `pool`; 0 for none. See `families`. */
  private readonly familyPlaces = new NumberList();
  private readonly pool = new NumberList();
  /** By place in `pool`: the term that has the part, and one more than the place of the same part in another; 0 for none. */
  private readonly poolTerms = new NumberList();
  private readonly nextPlaces = new NumberList();
  /** By term: one more than a place in `pool` where it is a part; 0 for none. */
  private readonly placesAsPart = new NumberList();
  /** By term: one more than its first form; by form: one more than the next of the same term. 0 for none. */
  private readonly firstForms = new NumberList();
  private readonly nextForms = new NumberList();

  private readonly forms: string[] = [];
  /** By hash of a form. */
  private readonly formNumbers = new HashNumbers();
  private readonly formTerms = new NumberList();
  private readonly formCounts = new NumberList();
  private readonly formFamilies = new NumberList();
  /** By term: half of the hash of its key. By form: a hash of those of its term's family. */
  private readonly keyHashes = new NumberList();
  private readonly familyHashes = new NumberList();

  constructor(private readonly rules: TermRules) {}

  /** Number of terms. */
  get size(): number {
    return this.keys.length;
  }

  /** Number of forms. */
  get formCount(): number {
    return this.forms.length;
  }

  entry(number: number): VocabularyEntry | undefined {
    const key = this.keys[number];
    if (key === undefined) return undefined;
    const parts: number[] = [];
    this.forEachPart(number, (part) => parts.push(part));
    return { number, key, kind: this.kindOf(number), length: this.lengthOf(number), parts };
  }

  /** The entry of a key, or undefined. */
  find(key: string): VocabularyEntry | undefined {
    const { one, two } = TextHash.of(key);
    return this.entry(this.numbers.get(one, two));
  }

  keyOf(number: number): string {
    return this.keys[number] ?? '';
  }

  kindOf(number: number): TermKind | null {
    return this.kinds[number] ?? null;
  }

  lengthOf(number: number): number {
    return this.lengths[number] ?? 1;
  }

  /**
   * Terms with their parts, for who counts millions of them: how many there are, the term itself, its parts. Good until
   * a form is added.
   */
  get families(): Int32Array {
    return this.pool.array;
  }

  /** By form: where the family of its term begins in `families`. Good until a form is added. */
  get familyOfForm(): Int32Array {
    return this.formFamilies.array;
  }

  /** By form: a hash of the terms in the family, the same in any index. Good until a form is added. */
  get familyHashOfForm(): Int32Array {
    return this.familyHashes.array;
  }

  forEachPart(number: number, visit: (part: number) => void): void {
    const place = this.familyPlaces.at(number);
    if (place === 0) return;
    const end = place + this.pool.at(place - 1);
    for (let i = place + 1; i < end; i++) visit(this.pool.at(i));
  }

  /** Visits the forms that are spellings of a term. */
  forEachForm(number: number, visit: (form: number) => void): void {
    for (let form = this.firstForms.at(number); form > 0; form = this.nextForms.at(form - 1)) visit(form - 1);
  }

  /** Visits the terms that a term is a part of. */
  forEachWhole(number: number, visit: (whole: number) => void): void {
    for (let place = this.placesAsPart.at(number); place > 0; place = this.nextPlaces.at(place - 1))
      visit(this.poolTerms.at(place - 1));
  }

  /** The number of a form by its hash; -1 for one that was never seen. */
  knownForm(one: number, two: number): number {
    return this.formNumbers.get(one, two);
  }

  /** Adds a form that was never seen and gives its number. */
  addForm(form: string, one: number, two: number): number {
    const number = this.forms.length;
    const term = this.termNumber(form);
    this.forms.push(form);
    this.formNumbers.add(one, two, number);
    this.formTerms.push(term);
    this.formCounts.push(0);
    this.formFamilies.push(this.familyPlaces.at(term) - 1);
    let hash = this.keyHashes.at(term);
    this.forEachPart(term, (part) => {
      hash = Math.imul(hash, 0x01000193) ^ this.keyHashes.at(part);
    });
    this.familyHashes.push(hash);
    this.nextForms.push(this.firstForms.at(term));
    this.firstForms.set(term, number + 1);
    return number;
  }

  /** The form with a number, as it was given. */
  form(number: number): string {
    return this.forms[number] ?? '';
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

  private termNumber(form: string): number {
    const { key, kind, words } = readForm(form, this.rules);
    const number = this.numberOf(key);
    if (this.kindOf(number) !== null) return number;
    this.kinds[number] = kind;
    this.lengths[number] = lengthOf(words);
    const parts = this.partsOf(words, key);
    this.addToPool(number, parts.length + 1, 0);
    this.familyPlaces.set(number, this.pool.length);
    this.addToPool(number, number, 0);
    for (const part of parts) {
      this.addToPool(number, part, this.placesAsPart.at(part));
      this.placesAsPart.set(part, this.pool.length);
    }
    return number;
  }

  private addToPool(term: number, value: number, next: number): void {
    this.pool.push(value);
    this.poolTerms.push(term);
    this.nextPlaces.push(next);
  }

  private partsOf(words: readonly string[], key: string): readonly number[] {
    const parts: number[] = [];
    for (let from = 0; from < words.length; from++) {
      let text = '';
      for (let to = from; to < words.length && to - from + 1 < words.length; to++) {
        text += words[to] ?? '';
        // One letter alone is no term.
        if (text.length < 2) continue;
        const part = this.rules.keyOf(text);
        if (part === key) continue;
        const number = this.numberOf(part);
        if (!parts.includes(number)) parts.push(number);
      }
    }
    return parts;
  }

  private numberOf(key: string): number {
    const { one, two } = TextHash.of(key);
    const known = this.numbers.get(one, two);
    if (known >= 0) return known;
    const number = this.keys.length;
    this.numbers.add(one, two, number);
    this.keys.push(key);
    this.keyHashes.push(one);
    this.kinds.push(null);
    this.lengths.push(1);
    this.familyPlaces.push(0);
    this.placesAsPart.push(0);
    this.firstForms.push(0);
    return number;
  }
}

/** Words of a term; suffixes of one letter count half. */
function lengthOf(words: readonly string[]): number {
  let length = 0;
  for (const word of words) length += word.length === 1 ? 0.5 : 1;
  return Math.max(1, length);
}
