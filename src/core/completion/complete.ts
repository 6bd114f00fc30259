/** What may be written for what was typed: formal and short names of laws and organisations, and attendees. */
import type { Knowledge, NameSuggestion, Owner } from '../knowledge/knowledge';
import { ownerId } from '../knowledge/matcher';
import { stateOn } from '../knowledge/organizationState';
import type { DocumentNames } from './documentNames';
import { isWholeRun, typedStretches, type Typed } from './typed';

/** One name to write. */
export interface Completion {
  readonly text: string;
  /** Begins with what was typed, so that an editor which filters keeps it. */
  readonly filter: string;
  readonly meaning: Owner | { readonly kind: 'person'; readonly attendee: number };
}

export interface Completions {
  /** Where what was typed begins, an offset in the line; it is to be replaced up to the cursor. */
  readonly start: number;
  /** Best first. */
  readonly all: readonly Completion[];
}

/** More are not looked through. */
const MOST = 40;
/** So many names are ranked before the best of them are taken. */
const CONSIDERED = 400;
/** A stretch this long may also be the end of a name: 基盤強化法 of 農業経営基盤強化法. */
const LEAST_ENDING = 4;

/**
 * The names for the longest stretch before the cursor that begins one; else for a whole word that ends one. Null
 * where there are none.
 * @param before the line up to the cursor
 */
export function completionsFor(
  before: string,
  names: DocumentNames,
  knowledge: Knowledge,
): Completions | null {
  for (const typed of typedStretches(before)) {
    const all = [...peopleFor(typed, names), ...namesFor(typed, names, knowledge)];
    if (all.length > 0) return { start: typed.start, all: all.slice(0, MOST) };
  }
  for (const typed of typedStretches(before)) {
    if (typed.key.length < LEAST_ENDING || !isWholeRun(typed, before)) continue;
    const found = ranked(knowledge.suggestionsEnding(typed.key, CONSIDERED), names, knowledge);
    const all = found.flatMap((suggestion) => textsOf(suggestion, typed, typed.text));
    if (all.length > 0) return { start: typed.start, all: distinct(all).slice(0, MOST) };
  }
  return null;
}

function peopleFor({ text: typed, key }: Typed, { people }: DocumentNames): Completion[] {
  return people
    .filter((name) => key.length >= name.least && key.length < name.key.length && name.key.startsWith(key))
    .map(({ text, attendee, ...name }) => ({
      text,
      filter: typed + name.key.slice(key.length),
      meaning: { kind: 'person' as const, attendee },
    }));
}

function namesFor(typed: Typed, names: DocumentNames, knowledge: Knowledge): Completion[] {
  if (typed.key.length < 2) return [];
  const defined = names.defined.filter(({ key }) => key.startsWith(typed.key));
  const suggestions = [
    ...defined.map(({ text, owner }) => ({ owner, name: text, formal: formalName(owner) })),
    ...ranked(knowledge.suggestions(typed.key, CONSIDERED), names, knowledge),
  ];
  return distinct(
    suggestions.flatMap((suggestion) =>
      textsOf(suggestion, typed, typed.text + suggestion.name.slice(typed.text.length)),
    ),
  );
}

/** The name itself, and the formal one; not what stands there already. */
function textsOf({ owner, name, formal }: NameSuggestion, typed: Typed, filter: string): Completion[] {
  const texts = name === formal ? [formal] : [name, formal];
  return texts.filter((text) => text !== typed.text).map((text) => ({ text, filter, meaning: owner }));
}

function formalName(owner: Owner): string {
  return owner.kind === 'law' ? owner.law.title : owner.organization.name;
}

function distinct(completions: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return completions.filter(({ text, meaning }) => {
    const key = `${text} ${meaning.kind === 'person' ? meaning.attendee : ownerId(meaning)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the document names already, then the user's own, organisations and acts, then orders; short names first. */
function ranked(
  suggestions: readonly NameSuggestion[],
  names: DocumentNames,
  knowledge: Knowledge,
): NameSuggestion[] {
  return suggestions
    .map((suggestion) => ({ suggestion, rank: rankOf(suggestion.owner, names, knowledge) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.suggestion.name.length - b.suggestion.name.length ||
        byAge(a.suggestion, b.suggestion),
    )
    .map(({ suggestion }) => suggestion);
}

/** Of a succession that shares a name the latest first. */
function byAge({ owner: a }: NameSuggestion, { owner: b }: NameSuggestion): number {
  const since = (owner: Owner): string =>
    owner.kind === 'organization' ? (owner.organization.established ?? '') : '';
  return since(b).localeCompare(since(a));
}

function rankOf(owner: Owner, { named, date }: DocumentNames, { organizations }: Knowledge): number {
  if (named.has(ownerId(owner))) return 0;
  if (owner.kind === 'law') {
    if (owner.law.custom) return 1;
    return owner.law.kind === 'act' || owner.law.kind === 'constitution' ? 2 : 4;
  }
  if (owner.organization.custom) return 1;
  const status = date === null ? 'unknown' : stateOn(owner.organization, date, organizations).status;
  return status === 'not-yet' || status === 'abolished' ? 3 : 2;
}
