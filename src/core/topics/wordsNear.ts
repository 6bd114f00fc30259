/** Finds words again in a text that was edited since. */
import type { JoinedText } from '../text/joinedText';
import type { Span } from '../text/span';

/**
 * The spans of words in the source.
 * @param spans where they were, in the source; several where a wrap cut them
 * @param words as a reader reads them, without the wrap
 * @returns `spans` where the words are there still, else the nearest place that has them; null where none has
 */
export function wordsNear(
  source: string,
  joined: JoinedText,
  spans: readonly Span[],
  words: string,
): readonly Span[] | null {
  const wanted = squeezed(words);
  const there = squeezed(spans.map(({ start, end }) => source.slice(start, end)).join(''));
  if (wanted === '') return null;
  if (there === wanted) return spans;
  const near = joined.toJoined(Math.min(spans[0]?.start ?? 0, Math.max(0, source.length - 1)));
  const { text } = joined;
  const ahead = text.indexOf(words, near);
  const back = text.lastIndexOf(words, near);
  if (ahead < 0 && back < 0) return null;
  const start = ahead < 0 || (back >= 0 && near - back < ahead - near) ? back : ahead;
  return joined.toSourceSpans({ start, end: start + words.length });
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
