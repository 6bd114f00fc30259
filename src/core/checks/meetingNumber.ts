import type { Field, Minutes } from '../minutes/model';
import { parseNumeral } from '../text/numerals';
import type { Span } from '../text/span';
import type { CheckContext, Finding, PlainCheck } from './check';
import { replacing } from './fixes';

const number = '([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,6})';
const meeting = new RegExp(`第\\s*${number}\\s*回`, 'gu');

/** ただいまから第７回みなと川流域治水協議会を開会いたします。 */
const opening = new RegExp(
  `(?:ただ今|ただいま|只今|これより|それでは)[^。\\n第]{0,24}第\\s*${number}\\s*回[^。\\n第]{0,40}?を?(?:開会|開催|開始|始め|開き|開か)`,
  'u',
);
/** The opening words stand in one of the first remarks. */
const firstRemarks = 3;
/** So many characters of a remark are looked at. */
const openingReach = 600;

/** The number of the meeting in the title is another one than in the file's name or in the words that open it. */
export const meetingNumberMismatch: PlainCheck = {
  code: 'meeting-number-mismatch',
  defaultSeverity: 'warning',
  needs: 'text',
  *run(minutes, context) {
    const { meetingNumber, title } = minutes.header;
    if (meetingNumber === null) return;
    const wanted = numbersIn(title?.value ?? '');
    wanted.add(meetingNumber.value);
    yield* inFileName(meetingNumber, wanted, context);
    yield* inOpening(minutes, meetingNumber, wanted, context);
  },
};

function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, digits = ''] of text.matchAll(meeting)) {
    const value = parseNumeral(digits);
    if (value !== null) numbers.add(value);
  }
  return numbers;
}

/** A file's name with several numbers does not tell which is meant. */
function* inFileName(
  { value, span }: Field<number>,
  wanted: ReadonlySet<number>,
  { fileName }: CheckContext,
): Iterable<Finding> {
  const [found, ...others] = numbersIn(fileName ?? '');
  if (found === undefined || others.length > 0 || wanted.has(found)) return;
  yield finding('file-name', [span], found, value);
}

function* inOpening(
  { remarks, joined }: Minutes,
  title: Field<number>,
  wanted: ReadonlySet<number>,
  { source }: CheckContext,
): Iterable<Finding> {
  for (const { joinedSpan } of remarks.slice(0, firstRemarks)) {
    const end = Math.min(joinedSpan.end, joinedSpan.start + openingReach);
    const match = opening.exec(joined.slice(joinedSpan.start, end));
    const digits = match?.[1] ?? '';
    const found = parseNumeral(digits);
    if (match === null || found === null) continue;
    if (wanted.has(found)) return;
    const at = joinedSpan.start + match.index + match[0].indexOf('第');
    const from = at + joined.slice(at, end).indexOf(digits);
    const spans = joined.toSourceSpans({ start: from, end: from + digits.length });
    if (spans.length === 0) return;
    const printed = sameDigits(title.value, digits);
    const fixes = printed === null ? [] : [replacing(source, spans, printed)];
    yield {
      ...finding('opening', spans, found, title.value),
      fixes,
      related: [{ span: title.span, note: 'title' }],
    };
    return;
  }
}

/** The number in digits of the width that stands there; null for kanji. */
function sameDigits(value: number, like: string): string | null {
  if (/^[0-9]/u.test(like)) return String(value);
  if (!/^[０-９]/u.test(like)) return null;
  return String(value).replace(/[0-9]/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
}

function finding(
  place: 'file-name' | 'opening',
  spans: readonly Span[],
  found: number,
  wanted: number,
): Finding {
  return {
    code: 'meeting-number-mismatch',
    spans,
    details: { place, found, wanted },
    fixes: [],
    related: [],
  };
}
