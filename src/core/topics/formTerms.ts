/**
 * The terms in a form: the one it is a spelling of, and those made of fewer of its words. A start reads hundreds of
 * thousands of forms, so most are read letter by letter, without their text.
 */
import { textOf } from './formList';
import { KINDS_BY_LETTER, readForm, SEPARATOR, type TermKind } from './termForm';
import { hasOneSpelling } from './termKey';
import type { TermRules } from './termRules';
import { TextHash } from './textHash';

export interface FormTerms {
  readonly kind: TermKind;
  /** Words; those of one letter, which are suffixes, count half. 1 at least. */
  readonly length: number;
  /** Two numbers a key, its hash: first that of the term, then those of all shorter runs of words. */
  readonly hashes: readonly number[];
}

/** One letter alone is no term. */
const LEAST_LETTERS = 2;
const SEPARATOR_UNIT = SEPARATOR.charCodeAt(0);

export function termsOfForm(form: Uint16Array, rules: TermRules): FormTerms {
  const kind = rules.hasSynonyms ? undefined : KINDS_BY_LETTER.get(String.fromCharCode(form[0] ?? 0));
  const ends = kind === 'term' || kind === 'action' ? endsOfWords(form) : null;
  return kind === undefined || ends === null ? ofWords(form, rules) : ofLetters(form, ends, kind);
}

/** Where the words end; null where something in them may be written in several ways. */
function endsOfWords(form: Uint16Array): number[] | null {
  const ends: number[] = [];
  for (let at = 1; at < form.length; at++) {
    const unit = form[at] ?? 0;
    if (unit === SEPARATOR_UNIT) ends.push(at);
    else if (!hasOneSpelling(unit)) return null;
  }
  ends.push(form.length);
  return ends;
}

function ofLetters(form: Uint16Array, ends: readonly number[], kind: TermKind): FormTerms {
  const count = ends.length;
  const parts: number[] = [];
  let whole = new TextHash();
  let length = 0;
  for (let from = 0; from < count; from++) {
    const run = new TextHash();
    const start = (ends[from - 1] ?? 0) + 1;
    length += wordLength((ends[from] ?? 0) - start);
    let at = start;
    let letters = 0;
    for (let to = from; to < count; to++) {
      const end = ends[to] ?? 0;
      letters += end - at;
      for (; at < end; at++) run.number(form[at] ?? 0);
      // Past the sign between the words.
      at++;
      if (from === 0 && to === count - 1) whole = run;
      else if (letters >= LEAST_LETTERS) push(parts, run.mixed());
    }
  }
  const hashes: number[] = [];
  push(hashes, whole.mixed());
  return { kind, length: Math.max(1, length), hashes: hashes.concat(parts) };
}

function ofWords(form: Uint16Array, rules: TermRules): FormTerms {
  const { key, kind, words } = readForm(textOf(form), rules);
  const hashes: number[] = [];
  push(hashes, TextHash.of(key));
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from === words.length) continue;
      const text = words.slice(from, to).join('');
      if (text.length >= LEAST_LETTERS) push(hashes, TextHash.of(rules.keyOf(text)));
    }
  }
  const length = words.reduce((sum, word) => sum + wordLength(word.length), 0);
  return { kind, length: Math.max(1, length), hashes };
}

function wordLength(letters: number): number {
  return letters === 1 ? 0.5 : 1;
}

function push(hashes: number[], { one, two }: TextHash): void {
  hashes.push(one, two);
}
