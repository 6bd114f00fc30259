import { allMatches } from '../../text/matches';
import { squeeze } from '../../text/chars';
import { parseNumeral } from '../../text/numerals';
import type { Span } from '../../text/span';
import { kindPattern } from '../lines/labels';
import type { Field, MinutesKind } from '../model';
import { bodyName, meetingPattern } from './bodyName';

/** What the title says; each value null where the title does not print it. */
export interface Title {
  readonly title: Field<string> | null;
  readonly kind: Field<MinutesKind> | null;
  readonly body: Field<string> | null;
  readonly meetingNumber: Field<number> | null;
}

const openBracket = /[（(][^）)]*$/u;

/** Reads the title from its lines (spans of their content, in order). */
export function readTitle(source: string, lines: readonly Span[]): Title {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined)
    return { title: null, kind: null, body: null, meetingNumber: null };
  const span = { start: first.start, end: last.end };
  const printed = lines.map((l) => source.slice(l.start, l.end));
  let kind: Field<MinutesKind> | null = null;
  let meetingNumber: Field<number> | null = null;
  lines.forEach((line, k) => {
    const rest = printed[k] ?? '';
    for (const match of allMatches(kindPattern, rest)) {
      const start = line.start + match.index;
      kind = { value: squeeze(match[0]) as MinutesKind, span: { start, end: start + match[0].length } };
    }
    for (const match of allMatches(meetingPattern, rest)) {
      const value = parseNumeral(match[1] ?? '');
      const start = line.start + match.index;
      // 第16回（第2期第11回）: the bracket counts otherwise.
      if (meetingNumber !== null && openBracket.test(rest.slice(0, match.index))) continue;
      if (value !== null) meetingNumber = { value, span: { start, end: start + match[0].trimEnd().length } };
    }
  });
  const body = bodyName(printed);
  return {
    title: { value: printed.map((p) => p.replace(/\s+/gu, ' ')).join(' '), span },
    kind,
    body: body === '' ? null : { value: body, span },
    meetingNumber,
  };
}

/** The way to a page is no longer, in UTF-16 units. */
const maxAbove = 2000;

/** ホーム > 緑化審議会議事録（6月26日）, 会議録 緑化審議会: the kind in the way to the page, above a title that names the body but no kind. */
export function kindAbove(source: string, { title, body }: Title): Field<MinutesKind> | null {
  if (title === null || body === null) return null;
  const from = Math.max(0, title.span.start - maxAbove);
  const above = source.slice(from, title.span.start);
  const name = squeeze(body.value);
  for (const { 0: kind, index } of allMatches(kindPattern, above)) {
    const named =
      squeeze(above.slice(0, index))
        .replace(/の$|第[^回]{1,4}回の?$/u, '')
        .endsWith(name) || squeeze(above.slice(index + kind.length)).startsWith(name);
    const start = from + index;
    if (named) return { value: squeeze(kind) as MinutesKind, span: { start, end: start + kind.length } };
  }
  return null;
}

/** 定例会議: whose, only the title below tells. */
const anyMeeting = /^(?:定例|臨時|通常)?(?:会議|例会|会|総会)$/u;

/** 第11回定例会議（11月9日開催）⏎…⏎第11回花壇委員会議事録: with what the minutes' own title says, above `end`, where that of the page has no kind. */
export function withTitleBelow(source: string, title: Title, end: number): Title {
  if (title.title === null || (title.kind === null) === (title.meetingNumber === null)) return title;
  const from = title.title.span.end;
  const head = source.slice(from, Math.min(end, from + maxAbove));
  for (const { 0: line, index } of allMatches(/[^\r\n]+/gu, head)) {
    if (line.length > maxTitle || line.search(kindPattern) < 0) continue;
    const below = readTitle(source, [{ start: from + index, end: from + index + line.length }]);
    if (below.body === null || below.meetingNumber === null) continue;
    if (title.meetingNumber === null) {
      // 緑化委員会会議録⏎みどり市緑化委員会⏎第9回緑化委員会会議録
      if (squeeze(below.body.value) === squeeze(title.body?.value ?? ''))
        return { ...title, meetingNumber: below.meetingNumber };
      continue;
    }
    if (below.meetingNumber.value !== title.meetingNumber.value) continue;
    const body = title.body === null || anyMeeting.test(squeeze(title.body.value)) ? below.body : title.body;
    return { ...title, kind: below.kind, body };
  }
  return title;
}

/** In UTF-16 units. */
const maxTitle = 80;
