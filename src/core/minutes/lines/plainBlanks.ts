/** Texts of web pages, whose blanks are no-break spaces (U+00A0), and tables drawn with lines (│会議名│緑化審議会│). */

/** So much of a text tells. */
const sampled = 20_000;

/**
 * The text with plain spaces for its no-break ones and plain bars for drawn ones, as long as before; the text itself where its
 * begin has none.
 */
export function plainBlanks(source: string): string {
  const head = source.slice(0, sampled);
  const text = head.includes('\u00a0') ? source.replaceAll('\u00a0', ' ') : source;
  return head.includes('\u2502') || head.includes('\u2503') ? text.replace(/[\u2502\u2503]/gu, '|') : text;
}
