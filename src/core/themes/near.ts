import type { Span } from '../text/span';
import type { Nearness } from './theme';

/**
 * The places at which several words stand near each other: each word at least once, and between the end of the first
 * and the start of the last at most `within` characters, or all of them in one sentence. Null where they never do.
 * @param places of each word, in order
 * @param sentenceAt the number of the sentence that an offset stands in
 */
export function near(
  places: readonly (readonly Span[])[],
  within: Nearness,
  sentenceAt: (offset: number) => number,
): Span[] | null {
  if (within === 'remark') return places.flat();
  const all = places.flatMap((spans, word) => spans.map((span) => ({ span, word })));
  all.sort((a, b) => a.span.start - b.span.start);
  const evidence = new Set<Span>();
  /** Of each word the last place before. */
  const last: (Span | undefined)[] = places.map(() => undefined);
  for (const { span, word } of all) {
    last[word] = span;
    const group = last.filter((each) => each !== undefined);
    if (group.length < places.length) continue;
    const isNear =
      within === 'sentence'
        ? group.every(({ start }) => sentenceAt(start) === sentenceAt(span.start))
        : span.start - Math.min(...group.map(({ end }) => end)) <= within;
    if (isNear) for (const each of group) evidence.add(each);
  }
  return evidence.size === 0 ? null : [...evidence];
}
