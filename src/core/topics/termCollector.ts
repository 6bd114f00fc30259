import { FormList } from './formList';
import { NumberList } from './numberList';
import { writeForm, type TermForm } from './termForm';
import { TextHash } from './textHash';

/** Where the terms of a document stand. Plain data: it may be sent and stored. */
export interface PlacedTerms {
  /** By paragraph: index of its remark, and where it starts in the joined text. */
  readonly paragraphRemarks: Uint32Array;
  readonly paragraphStarts: Uint32Array;
  /** By paragraph two numbers: the hash of all that decides which terms are found in it. */
  readonly paragraphHashes: Uint32Array;
  readonly places: Places;
}

/** By occurrence, in order of the text. */
export interface Places {
  /** Indexes into the document's terms. */
  readonly terms: Uint32Array;
  /** Indexes of paragraphs. */
  readonly paragraphs: Uint32Array;
  /** In the joined text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The terms of a document, and where they stand. */
export interface DocumentTerms extends PlacedTerms {
  /** Each spelling of each term once, by `writeForm`. */
  readonly forms: FormList;
  /** By form two numbers, its hash: who knows the form needs not read it. */
  readonly formHashes: Uint32Array;
}

/** The hashes of forms. */
export function hashesOf(forms: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(2 * forms.length);
  for (const [i, form] of forms.entries()) {
    const { one, two } = TextHash.of(form);
    hashes[2 * i] = one;
    hashes[2 * i + 1] = two;
  }
  return hashes;
}

/** Puts together the terms of one document. */
export class TermCollector {
  private readonly forms = new Map<string, number>();
  private readonly paragraphRemarks = new NumberList();
  private readonly paragraphStarts = new NumberList();
  private readonly paragraphHashes = new NumberList();
  private readonly terms = new NumberList();
  private readonly paragraphs = new NumberList();
  private readonly starts = new NumberList();
  private readonly ends = new NumberList();

  beginParagraph(remark: number, start: number, hash: { readonly one: number; readonly two: number }): void {
    this.paragraphRemarks.push(remark);
    this.paragraphStarts.push(start);
    this.paragraphHashes.push(hash.one);
    this.paragraphHashes.push(hash.two);
  }

  /** Adds an occurrence of a term in the paragraph begun last. */
  add(term: TermForm, start: number, end: number): void {
    this.addForm(writeForm(term), start, end);
  }

  /** As `add`, of what `writeForm` gave. */
  addForm(form: string, start: number, end: number): void {
    let index = this.forms.get(form);
    if (index === undefined) {
      index = this.forms.size;
      this.forms.set(form, index);
    }
    this.terms.push(index);
    this.paragraphs.push(this.paragraphStarts.length - 1);
    this.starts.push(start);
    this.ends.push(end);
  }

  finish(): DocumentTerms {
    const forms = [...this.forms.keys()];
    return {
      forms: FormList.of(forms),
      formHashes: hashesOf(forms),
      paragraphRemarks: this.paragraphRemarks.toArray(),
      paragraphStarts: this.paragraphStarts.toArray(),
      paragraphHashes: this.paragraphHashes.toArray(),
      places: {
        terms: this.terms.toArray(),
        paragraphs: this.paragraphs.toArray(),
        starts: this.starts.toArray(),
        ends: this.ends.toArray(),
      },
    };
  }
}
