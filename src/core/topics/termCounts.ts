/** What is counted of a term in a document, side by side in `TermCounts.counts`. */
export const enum CountColumn {
  /** How often it is said in all, and by itself. */
  Total,
  Own,
  /** In how many paragraphs and remarks it is said. */
  Paragraphs,
  Remarks,
  /** How many there are. */
  Count,
}

/** The counts of the terms of a document, by themselves or as parts of longer ones, a row each. */
export interface TermCounts {
  /** By row: the term's number in the vocabulary. */
  readonly numbers: Uint32Array;
  /** By row and `CountColumn`. */
  readonly counts: Uint16Array;
}

/**
 * The counts of a document apart from an index, to be kept. The same forms have the same families in any index with the
 * same rules, and so the same rows.
 */
export interface KeptCounts {
  /** By row two numbers: a form of the document, and the place of the term in the form's family. */
  readonly places: Uint16Array;
  /** By row and `CountColumn`. */
  readonly counts: Uint16Array;
}
