/**
 * The words of a remark as far as themes are concerned: runs of kanji, of katakana and of Latin letters. Hiragana
 * parts them; what is inflected or says nothing of the subject is mostly written in it.
 */
import { foldTable } from '../text/fold';
import { Script, scriptOf } from '../text/letters';
import type { Span } from '../text/span';

export interface ThemeWord {
  /** Folded (width, case, variants of kanji): equal texts are the same word. */
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly span: Span;
}

/** Longer runs of kanji are names of their own, met once; their parts are taken as well. */
const LONGEST_RUN = 8;
/** Runs up to this length are one word. */
const ONE_WORD = 3;

/**
 * The words of a text, in order. A long run of kanji also gives its pairs of neighbours, as no space parts the words
 * in it.
 *
 *     人材育成の研修を    人材育成, 人材, 材育, 育成, 研修
 */
export function themeWords(text: string): ThemeWord[] {
  const fold = foldTable();
  const words: ThemeWord[] = [];
  for (let start = 0; start < text.length;) {
    const script = scriptOf(fold[text.charCodeAt(start)] ?? 0);
    let end = start + 1;
    while (end < text.length && scriptOf(fold[text.charCodeAt(end)] ?? 0) === script) end++;
    const length = end - start;
    if (script === Script.Kanji) addKanji(words, text, start, end);
    else if ((script === Script.Katakana && length > 2) || (script === Script.Latin && length > 1))
      words.push(wordAt(text, start, end));
    start = end;
  }
  return words;
}

function addKanji(words: ThemeWord[], text: string, start: number, end: number): void {
  const length = end - start;
  if (length >= 2 && length <= LONGEST_RUN) words.push(wordAt(text, start, end));
  if (length <= ONE_WORD) return;
  for (let i = start; i + 2 <= end; i++) words.push(wordAt(text, i, i + 2));
}

function wordAt(text: string, start: number, end: number): ThemeWord {
  const fold = foldTable();
  let folded = '';
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    folded += String.fromCharCode(fold[c] ?? c);
  }
  return { text: folded, span: { start, end } };
}
