/** The words around a stretch of the joined text, for checks that read the sentence. */
import { isCloser, isSentenceEnd } from '../text/chars';
import type { Span } from '../text/span';

/** So far to each side a sentence is looked at; one without an end may be the whole file. */
const reach = 200;

export interface Passage {
  /** The sentence as far as it stands before and behind. */
  readonly before: string;
  readonly after: string;
  readonly sentence: Span;
}

/**
 * The sentence that `span` stands in, on its line. Made for thousands of names in a text: it looks for the nearest
 * ends, not for brackets that pair; 「はい。」 ends none.
 */
export function passageOf(text: string, span: Span): Passage {
  const [least, most] = [Math.max(0, span.start - reach), Math.min(text.length, span.end + reach)];
  let start = span.start;
  while (start > least && !isEnd(text, start - 1)) start--;
  let end = span.end;
  while (end < most && !isEnd(text, end)) end++;
  if (end < most && text.charCodeAt(end) !== 0x0a) end++;
  return {
    before: text.slice(start, span.start),
    after: text.slice(span.end, end),
    sentence: { start, end },
  };
}

function isEnd(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 0x0a) return true;
  return isSentenceEnd(c) && c !== 0xff0e && !isCloser(text.charCodeAt(at + 1));
}
