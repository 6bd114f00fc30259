/**
 * A term in one of its spellings, as one string: what documents and caches hold of it. The first letter is the kind,
 * then come its words as printed, folded by `termText`; before a name the key stands.
 *
 *     tデマンド␁交通        a訓練        oorganization:nict␁情報通信研究機構
 */
import type { TermRules } from './termRules';

/** `action`: one word for something that is done (締結, 訓練). */
export type TermKind = 'term' | 'action' | 'law' | 'organization';

/** A term in one of its spellings. */
export interface TermForm {
  /** The same for every spelling, in every document; `law:…` and `organization:…` with the id for names. */
  readonly key: string;
  readonly kind: TermKind;
  /** One for a name. */
  readonly words: readonly string[];
}

/** Stands between words; no letter of any term. */
export const SEPARATOR = '\u0001';

const LETTERS: Readonly<Record<TermKind, string>> = { term: 't', action: 'a', law: 'l', organization: 'o' };
export const KINDS_BY_LETTER: ReadonlyMap<string, TermKind> = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as TermKind]),
);

function isName(kind: TermKind): boolean {
  return kind === 'law' || kind === 'organization';
}

export function writeForm({ key, kind, words }: TermForm): string {
  return LETTERS[kind] + [...(isName(kind) ? [key] : []), ...words].join(SEPARATOR);
}

/** @param rules those that were in force when it was written: they tell the key of what is no name */
export function readForm(form: string, rules: TermRules): TermForm {
  const kind = KINDS_BY_LETTER.get(form.charAt(0)) ?? 'term';
  const [first = '', ...others] = form.slice(1).split(SEPARATOR);
  if (isName(kind)) return { key: first, kind, words: others };
  const words = [first, ...others];
  return { key: rules.keyOf(words.join('')), kind, words };
}

/** As it is printed. */
export function spellingOf(form: string): string {
  const text = form.slice(1);
  const kind = KINDS_BY_LETTER.get(form.charAt(0)) ?? 'term';
  return isName(kind) ? text.slice(text.indexOf(SEPARATOR) + 1) : text.replaceAll(SEPARATOR, '');
}
