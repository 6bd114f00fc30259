/** The words around a stretch of the joined text, for checks that read the sentence. */
import { sentenceAt } from '../text/sentence';
import type { Span } from '../text/span';

/** So far to each side a sentence is looked at; a paragraph may be the whole file. */
const reach = 300;

export interface Passage {
  /** The sentence as far as it stands before and behind. */
  readonly before: string;
  readonly after: string;
  readonly sentence: Span;
}

/** The sentence that `span` stands in. */
export function passageOf(text: string, span: Span): Passage {
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.end + reach);
  const lineStart = text.slice(from, span.start).lastIndexOf('\n');
  const lineEnd = text.slice(span.end, to).indexOf('\n');
  const paragraph = {
    start: lineStart < 0 ? from : from + lineStart + 1,
    end: lineEnd < 0 ? to : span.end + lineEnd,
  };
  const sentence = sentenceAt(text, paragraph, span.start);
  return {
    before: text.slice(Math.min(sentence.start, span.start), span.start),
    after: text.slice(span.end, Math.max(sentence.end, span.end)),
    sentence,
  };
}
