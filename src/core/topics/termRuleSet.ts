/** What a user says about terms, as plain data (`.minutes/terms.yaml`). */

/** Several names of one topic. */
export interface Synonyms {
  /** The name under which all are listed. */
  readonly term: string;
  readonly variants: readonly string[];
}

/** The rules of a workspace. */
export interface TermRuleSet {
  /** No topics. */
  readonly ignore: readonly string[];
  /** Never taken apart. */
  readonly keep: readonly string[];
  readonly synonyms: readonly Synonyms[];
}

export const noTermRules: TermRuleSet = { ignore: [], keep: [], synonyms: [] };
