/**
 * The form in which names are compared: one width, no white space, one form for each of the kanji that are
 * printed in several (髙/高, 﨑/崎). A key is for comparing only; its length may differ from the text's.
 */
import { foldVariants } from '../text/kanjiVariants';

/** The text in one width and without white space; variant kanji stay. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The key of a name or label: 「髙橋　清孝」 and 「高橋清孝」 have the same. */
export function nameKey(text: string): string {
  return foldVariants(squeeze(text));
}
