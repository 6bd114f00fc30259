/** `action`: one word for something that is done (締結, 訓練). */
export type TermKind = 'term' | 'action' | 'law' | 'organization';

/** A term of a document. */
export interface Term {
  /** The same for every spelling, in every document; `law:…` and `organization:…` with the id for names. */
  readonly key: string;
  readonly kind: TermKind;
  /** Its words in one spelling; one for a name. */
  readonly words: readonly string[];
  /** Its spellings, folded by `termText`, with how often each is printed; the most frequent first. */
  readonly spellings: readonly (readonly [string, number])[];
}

/** The terms of a document and where they stand. Plain data: it may be sent and stored. */
export interface DocumentTerms {
  readonly terms: readonly Term[];
  /** By paragraph: index of its remark, and where it starts in the joined text. */
  readonly paragraphRemarks: Uint32Array;
  readonly paragraphStarts: Uint32Array;
  /** By occurrence, in order of the text: index into `terms`, of its paragraph, start and end in the joined text. */
  readonly places: Places;
}

export interface Places {
  readonly terms: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

interface Collected {
  readonly key: string;
  readonly kind: TermKind;
  readonly words: readonly string[];
  readonly spellings: Map<string, number>;
  readonly index: number;
}

/** Puts together the terms of one document. */
export class TermCollector {
  private readonly terms = new Map<string, Collected>();
  private readonly paragraphRemarks: number[] = [];
  private readonly paragraphStarts: number[] = [];
  private readonly places: { term: number[]; paragraph: number[]; start: number[]; end: number[] } = {
    term: [],
    paragraph: [],
    start: [],
    end: [],
  };

  beginParagraph(remark: number, start: number): void {
    this.paragraphRemarks.push(remark);
    this.paragraphStarts.push(start);
  }

  finish(): DocumentTerms {
    const { term, paragraph, start, end } = this.places;
    return {
      terms: [...this.terms.values()].map(({ key, kind, words, spellings }) => ({
        key,
        kind,
        words,
        spellings: [...spellings].sort((a, b) => b[1] - a[1]),
      })),
      paragraphRemarks: Uint32Array.from(this.paragraphRemarks),
      paragraphStarts: Uint32Array.from(this.paragraphStarts),
      places: {
        terms: Uint32Array.from(term),
        paragraphs: Uint32Array.from(paragraph),
        starts: Uint32Array.from(start),
        ends: Uint32Array.from(end),
      },
    };
  }

  /** Adds an occurrence of a term in the paragraph begun last. */
  add(key: string, kind: TermKind, words: readonly string[], start: number, end: number): void {
    const spelling = words.join('');
    let term = this.terms.get(key);
    if (term === undefined) {
      term = { key, kind, words, spellings: new Map(), index: this.terms.size };
      this.terms.set(key, term);
    }
    term.spellings.set(spelling, (term.spellings.get(spelling) ?? 0) + 1);
    const { places } = this;
    places.term.push(term.index);
    places.paragraph.push(this.paragraphRemarks.length - 1);
    places.start.push(start);
    places.end.push(end);
  }
}
