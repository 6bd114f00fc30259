/**
 * Which terms of some documents are their topics.
 *
 * The score is C-value × log2(1 + paragraphs) × √(share of the documents). C-value (Frantzi, Ananiadou and Mima
 * 2000, "Automatic recognition of multi-word terms: the C-value/NC-value method", International Journal on Digital
 * Libraries 3) counts how often a term is said, less how often it is only a part of longer terms:
 *
 *     C(a) = log2(1 + |a|) · (f(a) − 1/|T| · Σ f(b) over the longer terms b ∈ T that contain a)
 *
 * with 1 + |a| for |a|, so that terms of one word have a value too. The second factor is for what comes up again and
 * again rather than at length in one place, the third for what is of more than one meeting.
 */
import type { DocumentTerms, TermKind } from './termCollector';
import type { TermRules } from './termRules';

/** A topic of some documents. */
export interface ScoredTerm {
  readonly key: string;
  readonly kind: TermKind;
  /** The name to show. */
  readonly name: string;
  readonly score: number;
  /** How often it is said, inside longer terms too. */
  readonly frequency: number;
  /** Paragraphs it is said in. */
  readonly paragraphs: number;
  /** Documents it is said in. */
  readonly documents: number;
}

/** What a part of a longer term counts, of an own one. */
const NESTED = 0.25;
/** A term that is said by itself in fewer of its places is only a part of others (空間 of サイバー空間). */
const LEAST_OWN = 0.25;
const KIND_WEIGHTS: Readonly<Record<TermKind, number>> = { term: 1, action: 0.5, law: 1, organization: 0.6 };

interface Candidate {
  readonly key: string;
  readonly kind: TermKind;
  readonly words: readonly string[];
  readonly spellings: Map<string, number>;
  /** How often it is said by itself. */
  own: number;
  /** How often, and in how many terms, it is a part of a longer one. */
  nested: number;
  containers: number;
  paragraphs: number;
  documents: number;
  /** What was counted last, so that each paragraph and document counts once. */
  lastParagraph: number;
  lastDocument: number;
  /** The shorter candidates inside of it. */
  parts: readonly Candidate[];
}

/** All terms of some documents, the highest score first. */
export function scoreTerms(documents: readonly DocumentTerms[], rules: TermRules): ScoredTerm[] {
  const candidates = new Map<string, Candidate>();
  for (const { terms } of documents) {
    for (const { key, kind, words, spellings } of terms) {
      let candidate = candidates.get(key);
      if (candidate === undefined) {
        candidate = newCandidate(key, kind, words);
        candidates.set(key, candidate);
      }
      for (const [spelling, count] of spellings) {
        candidate.own += count;
        candidate.spellings.set(spelling, (candidate.spellings.get(spelling) ?? 0) + count);
      }
    }
  }
  for (const candidate of candidates.values()) {
    candidate.parts = partsOf(candidate, candidates, rules);
    for (const part of candidate.parts) {
      part.nested += candidate.own;
      part.containers++;
    }
  }
  countPlaces(documents, candidates);
  const scored: ScoredTerm[] = [];
  for (const candidate of candidates.values()) {
    const { key, own, nested } = candidate;
    if (!rules.isIgnored(key) && own >= LEAST_OWN * (own + nested))
      scored.push(scored_(candidate, documents.length, rules));
  }
  return scored.sort((a, b) => b.score - a.score || b.frequency - a.frequency || (a.key < b.key ? -1 : 1));
}

function newCandidate(key: string, kind: TermKind, words: readonly string[]): Candidate {
  return {
    key,
    kind,
    words,
    spellings: new Map(),
    own: 0,
    nested: 0,
    containers: 0,
    paragraphs: 0,
    documents: 0,
    lastParagraph: -1,
    lastDocument: -1,
    parts: [],
  };
}

/** The candidates that are a part of a term's words. */
function partsOf(
  { words, key }: Candidate,
  candidates: ReadonlyMap<string, Candidate>,
  rules: TermRules,
): Candidate[] {
  if (words.length < 2) return [];
  const parts = new Set<Candidate>();
  for (let from = 0; from < words.length; from++) {
    let text = '';
    for (let to = from; to < words.length; to++) {
      text += words[to] ?? '';
      if (to - from + 1 === words.length) break;
      const part = candidates.get(rules.keyOf(text));
      if (part !== undefined && part.key !== key) parts.add(part);
    }
  }
  return [...parts];
}

/** Counts the paragraphs and documents of every candidate, by itself or inside of another. */
function countPlaces(documents: readonly DocumentTerms[], candidates: ReadonlyMap<string, Candidate>): void {
  let paragraphBase = 0;
  for (const [number, { terms, places, paragraphStarts }] of documents.entries()) {
    const own = terms.map(({ key }) => candidates.get(key));
    for (const [i, index] of places.terms.entries()) {
      const candidate = own[index];
      if (candidate === undefined) continue;
      const paragraph = paragraphBase + (places.paragraphs[i] ?? 0);
      mark(candidate, paragraph, number);
      for (const part of candidate.parts) mark(part, paragraph, number);
    }
    paragraphBase += paragraphStarts.length;
  }
}

function mark(candidate: Candidate, paragraph: number, document: number): void {
  if (candidate.lastParagraph !== paragraph) {
    candidate.lastParagraph = paragraph;
    candidate.paragraphs++;
  }
  if (candidate.lastDocument !== document) {
    candidate.lastDocument = document;
    candidate.documents++;
  }
}

function scored_(candidate: Candidate, documentCount: number, rules: TermRules): ScoredTerm {
  const { key, kind, own, nested, containers, paragraphs, documents } = candidate;
  const frequency = own + nested;
  const weight = KIND_WEIGHTS[kind] * Math.log2(1 + lengthOf(candidate));
  const value = weight * (own + NESTED * (containers > 0 ? nested - nested / containers : 0));
  return {
    key,
    kind,
    name: rules.nameOf(key) ?? nameOf(candidate),
    score: value * Math.log2(1 + paragraphs) * Math.sqrt(documents / Math.max(1, documentCount)),
    frequency,
    paragraphs,
    documents,
  };
}

/** Words of a term; suffixes of one letter count half. */
function lengthOf({ words }: Candidate): number {
  let length = 0;
  for (const word of words) length += word.length === 1 ? 0.5 : 1;
  return Math.max(1, length);
}

/** The most frequent spelling; of several the longest, as the one that was abbreviated least. */
function nameOf({ spellings }: Candidate): string {
  let best = '';
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most || (count === most && spelling.length > best.length)) {
      best = spelling;
      most = count;
    }
  }
  return best;
}
