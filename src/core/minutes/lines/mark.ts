/** What kind of mark opens a line. */
export type MarkKind = 'circle' | 'bullet' | 'square' | 'number' | 'bracket' | 'hash';

/** The mark at the start of a line. Offsets are UTF-16 in the document. */
export interface Mark {
  readonly kind: MarkKind;
  /** Lines of one style are of one rank: '1.', '(1)', '①', '【', '○' … Half and full width are one style. */
  readonly style: string;
  /** The number in ASCII digits, or the letter; null for a mark without one. */
  readonly number: string | null;
  /** Offset of the first character of the content behind the mark (may be the line's end). */
  readonly content: number;
  /** For a bracket: offset of its closing partner on the line; else -1. */
  readonly close: number;
}
