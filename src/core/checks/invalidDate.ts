import { contains, type Span } from '../text/span';
import type { PlainCheck } from './check';

const digit = '0-9０-９〇一二三四五六七八九十';

/** Days that not every month has. Looked for first: few dates are so late in a month. */
const lateDay = /月\s*(?:[3３]\s*[01０１]|三十一?)\s*日/gu;

/**
 * Days that a month never has: 2月30日, 4月31日. 2月29日 depends on the year, and is judged in the header only.
 */
const neverThere = new RegExp(
  `(?<![${digit}]\\s*)(?:[0０]?[2２二]\\s*月\\s*(?:[3３]\\s*[01０１]|三十一?)|` +
    `(?:[0０]?[469４６９四六九]|[1１]\\s*[1１]|十一)\\s*月\\s*(?:[3３]\\s*[1１]|三十一))\\s*日$`,
  'u',
);

/** So far before a day its month and what stands before that are looked at, in UTF-16 units. */
const reach = 40;

/** The dates in a text that the calendar never has. */
function* impossibleDates(text: string): Iterable<Span> {
  for (const { 0: day, index } of text.matchAll(lateDay)) {
    const from = Math.max(0, index - reach);
    const end = index + day.length;
    const match = neverThere.exec(text.slice(from, end));
    if (match !== null) yield { start: from + match.index, end };
  }
}

/** A date that the calendar does not have. */
export const invalidDate: PlainCheck = {
  code: 'invalid-date',
  defaultSeverity: 'error',
  needs: 'text',
  *run({ joined, problems }, { source }) {
    const inHeader = problems.filter(({ code }) => code === 'invalid-date');
    for (const { span } of inHeader) yield finding([span], source.slice(span.start, span.end));
    for (const date of impossibleDates(joined.text)) {
      const spans = joined.toSourceSpans(date);
      if (spans.length === 0) continue;
      if (inHeader.some(({ span }) => spans.every((each) => contains(span, each)))) continue;
      yield finding(spans, joined.slice(date.start, date.end));
    }
  },
};

function finding(spans: readonly { start: number; end: number }[], printed: string) {
  return {
    code: 'invalid-date' as const,
    spans,
    details: { printed: printed.replace(/\s+/gu, '') },
    fixes: [],
    related: [],
  };
}
