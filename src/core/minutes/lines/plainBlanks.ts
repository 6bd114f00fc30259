/** Texts of web pages, whose blanks are no-break spaces (U+00A0). */

/** So much of a text tells. */
const sampled = 20_000;

/** The text with plain spaces for its no-break ones, as long as before; the text itself where its begin has none. */
export function plainBlanks(source: string): string {
  return source.slice(0, sampled).includes('\u00a0') ? source.replaceAll('\u00a0', ' ') : source;
}
