import { findDates, findTimes, weekdayOf, type FoundDate, type FoundTime } from '../../text/dates';
import { parseNumeral } from '../../text/numerals';
import { findBareDates, openingDay } from './bareDates';
import {
  closingAbove,
  closingAlone,
  closingInProse,
  findAnnounced,
  findToldMeeting,
  openingInProse,
} from './toldMeeting';
import type { Span } from '../../text/span';
import type { Field, Header, Problem } from '../model';
import { namesBody } from './bodyName';
import { hoursAmongPlace, isPlace, placeBehindTimes, placeField, readPlace } from './place';
import type { ReadDocument } from './reader';
import type { ZoneLine } from './reading';
import { kindAbove, readTitle, withTitleBelow, type Title } from './title';
import { firstRun } from './zoneRow';

/** Header fields and what is wrong with them. */
export interface ReadHeader {
  readonly header: Header;
  readonly problems: readonly Problem[];
}

/** Reads date, times and place from the labelled lines, and what they lack from title and body. */
export function readHeader(source: string, document: ReadDocument): ReadHeader {
  const talk = talkStart(source, document);
  const lines = headerLines(document.zoneLines);
  const named = withTitleBelow(source, withName(source, readTitle(source, document.titleLines), lines), talk);
  const title = {
    ...named,
    kind: named.kind ?? kindAbove(source, named),
    meetingNumber: named.meetingNumber ?? numberAlone(source, document) ?? numberTold(source, document),
  };
  const labelledSpans = dateSpans(lines);
  const spans = [...labelledSpans, ...document.titleDates];
  const dateSpan = spans[0] ?? null;
  const inTitle = enclosing(document.titleLines);
  const labelled = first(spans, (span) => firstDate(source, span)) ?? firstDate(source, inTitle);
  const bare = labelled === null ? findBareDates(source, talk) : null;
  const dated = labelled ?? bare?.date ?? null;
  const noted = dateSpan === null && labelled !== null ? bracketAround(source, labelled.span, inTitle) : null;
  const place =
    readPlace(source, lines, dateSpan) ??
    (noted === null ? null : placeBehindTimes(source, noted)) ??
    first(document.titleDates, (span) => placeOfDay(source, span));
  const told = dated === null || place === null ? findToldMeeting(source, talk) : null;
  const date = dated ?? told?.date ?? openingDay(source, document.timeLines, inTitle);
  const same = told !== null && told.date.iso === date?.iso ? told : null;
  const times =
    first(noted === null ? spans : [noted], (span) => {
      const found = timesAfter(source, span, date);
      return found.length > 0 ? found : null;
    }) ?? hoursAmongPlace(source, lines);
  // 第3回定例会議（令和6年7月3日開催）⏎…⏎＜開会＞⏎令和6年7月3日⏎10時30分
  const below = labelled === null || times.length > 0 ? [] : bareTimes(source, talk, labelled);
  const [earliest] = times;
  const onlyClosing =
    times.length === 1 &&
    earliest !== undefined &&
    closes.test(source.slice(Math.max(0, earliest.span.start - maxClosing), earliest.span.start));
  const opened =
    (onlyClosing ? undefined : earliest) ??
    bare?.times[0] ??
    timeIn(source, document.timeLines, /開\s*[会議始]/u, 0) ??
    same?.times[0] ??
    openingInProse(source, talk) ??
    (below.length > 1 ? below[0] : undefined);
  const closed =
    (times.length > 1 || onlyClosing ? times.at(-1) : undefined) ??
    timeIn(source, document.timeLines, /閉\s*[会議]|散\s*会|終\s*了/u, -1) ??
    ((bare?.times.length ?? 0) > 1 ? bare?.times.at(-1) : undefined) ??
    ((same?.times.length ?? 0) > 1 ? same?.times.at(-1) : undefined) ??
    closingInProse(source) ??
    closingAlone(source) ??
    closingAbove(source, talk) ??
    (below.length > 1 ? below.at(-1) : undefined) ??
    (times.length === 1 ? first(spans.slice(1), (span) => hoursOfDay(source, span, date)) : null) ??
    undefined;
  const problems: Problem[] = [];
  if (date !== null) problems.push(...dateProblems(date));
  return {
    header: {
      ...title,
      date: date === null ? null : { value: date.iso, span: date.span },
      weekday:
        date?.weekday == null || date.weekdaySpan === null
          ? null
          : { value: date.weekday, span: date.weekdaySpan },
      startTime: opened === undefined ? null : { value: opened.value, span: opened.span },
      endTime:
        // One hour said twice is no end, but 10:00～10:00 is, and wrong.
        closed === undefined || (closed.value === opened?.value && times.length < 2)
          ? null
          : { value: closed.value, span: closed.span },
      place: place ?? (same?.place == null ? null : placeField(source, [same.place])),
    },
    problems,
  };
}

/** 第1回会議 議事要旨（令和6年7月3日 13:00～14:30 市役所）: from the date to the bracket's end; null for a date in none. */
function bracketAround(source: string, date: Span, title: Span | null): Span | null {
  const end = source.slice(date.end, title?.end ?? date.end).search(/[）)〕】]/u);
  return end < 0 ? null : { start: date.start, end: date.end + end };
}

/** The hours below lines of nothing but the meeting's date; none below another date. */
function bareTimes(source: string, talk: number, { iso }: FoundDate): readonly FoundTime[] {
  const { date, times } = findBareDates(source, talk);
  return date?.iso === iso ? times : [];
}

/** 令和6年7月3日 18:00-19:30 市役所4階会議室: the place behind the hours, in a line without labels. */
function placeOfDay(source: string, span: Span): Field<string> | null {
  const place = placeBehindTimes(source, span);
  return place !== null && isPlace(place.value) ? place : null;
}

/** 閉会⏎令和6年7月3日　午後2時45分: the last hour that a later line has behind the meeting's day; null without one. */
function hoursOfDay(source: string, span: Span, date: FoundDate | null): FoundTime | null {
  const again = firstDate(source, span);
  return again === null || again.iso !== date?.iso ? null : (timesAfter(source, span, again).at(-1) ?? null);
}

/** 第５回, 第５回　令和6年7月3日（水）開催 on a line of its own between the title and what comes below it; null without one. */
function numberAlone(source: string, document: ReadDocument): Field<number> | null {
  const from = document.titleLines.at(-1)?.end ?? 0;
  const until = Math.min(talkStart(source, document), from + maxNumberDistance);
  const found = loneNumber.exec(source.slice(from, until));
  const value = parseNumeral(found?.[1] ?? '');
  if (found === null || value === null) return null;
  const start = from + found.index;
  return { value, span: { start, end: start + found[0].length } };
}

/** 令和元年度第2回審議会を次のとおり開催しました。 between the title and the labels; null without such a sentence. */
function numberTold(source: string, document: ReadDocument): Field<number> | null {
  const from = document.titleLines.at(-1)?.end ?? 0;
  const until = Math.min(talkStart(source, document), document.zoneLines[0]?.from ?? source.length);
  const found = toldNumber.exec(source.slice(from, Math.min(until, from + maxNumberDistance)));
  const value = parseNumeral(found?.[1] ?? '');
  if (found === null || value === null) return null;
  const start = from + found.index;
  return { value, span: { start, end: start + found[0].length } };
}

const toldNumber =
  /第\s*([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,6})\s*回(?=[^。\r\n、]{0,30}[をは][^。\r\n]{0,40}(?:(?:次|下記|以下)のとおり|開催しま|開催した))/u;

/** The word for closing stands so near its hour, in UTF-16 units. */
const maxClosing = 10;

/** In UTF-16 units: below that it is no part of the head. */
const maxNumberDistance = 200;
const loneNumber =
  /(?<=\n[ \t\u3000]*(?:(?:令和|平成|昭和)[0-9０-９元]{1,2}年度?[ \t\u3000]*)?)第\s*([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,6})\s*回(?:定例会|臨時会)?(?=[ \t\u3000]*(?:[（(]?[ \t\u3000]*(?:令和|平成|昭和|[12１２][09０９][0-9０-９]{2}\s*[年./])[^\r\n。、]{3,32})?[\r\n])/u;

/** Where the first remark begins; the text's end without one. */
function talkStart(source: string, { built }: ReadDocument): number {
  return built.remarks[0]?.span.start ?? source.length;
}

/** What a title may say of the body without naming it: 第3回審議会 結果, 会議録作成要領. */
const unnamed = /^(?:(?:本|当)?(?:審議会|委員会|協議会|部会|懇談会|研究会|検討会|会議))?$/u;

/** A title that does not name the body (会議録): the labelled line does (会議名　第５回…協議会). */
function withName(source: string, title: Title, lines: readonly ZoneLine[]): Title {
  const printed = title.body?.value ?? '';
  if (namesBody(printed) && !unnamed.test(printed)) return title;
  const labelled = firstRun(lines, (z) => z.zone === 'name').map((l) => ({ start: l.from, end: l.to }));
  const announced = labelled.length === 0 && title.body === null ? findAnnounced(source) : null;
  const named = readTitle(source, announced === null ? labelled : [announced]);
  if (title.body !== null && !namesBody(named.body?.value ?? '')) return title;
  const { body, kind, meetingNumber } = named;
  return {
    ...title,
    body,
    kind: title.kind ?? kind,
    meetingNumber: title.meetingNumber ?? meetingNumber,
  };
}

/** The values of labels for name, date and place, and what follows each run of them: nearly all lines are those of lists. */
function headerLines(lines: readonly ZoneLine[]): ZoneLine[] {
  let runs = false;
  return lines.filter(({ zone }) => {
    const before = runs;
    runs = zone === 'name' || zone === 'date' || zone === 'place' || zone === 'dateAndPlace';
    return runs || before;
  });
}

/** The values of the labels for date and time: one span for each run of lines. */
function dateSpans(lines: readonly ZoneLine[]): Span[] {
  const spans: Span[] = [];
  let open = false;
  for (const { zone, from, to } of lines) {
    const dated = zone === 'date' || zone === 'dateAndPlace';
    const last = dated && open ? spans.at(-1) : undefined;
    if (last !== undefined) spans[spans.length - 1] = { start: last.start, end: to };
    else if (dated) spans.push({ start: from, end: to });
    open = dated;
  }
  return spans;
}

/** What the first of `items` gives that gives anything; null where none does. */
function first<T, R>(items: readonly T[], give: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = give(item);
    if (found !== null) return found;
  }
  return null;
}

function enclosing(spans: readonly Span[]): Span | null {
  const [head] = spans;
  const last = spans.at(-1);
  return head === undefined || last === undefined ? null : { start: head.start, end: last.end };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function firstDate(source: string, span: Span | null): FoundDate | null {
  if (span === null) return null;
  const found = findDates(source.slice(span.start, span.end))[0];
  if (found === undefined) return null;
  return {
    ...found,
    span: shift(found.span, span.start),
    weekdaySpan: found.weekdaySpan === null ? null : shift(found.weekdaySpan, span.start),
  };
}

/** The times behind the date in the date's lines; all of them without one, or below 開会　午後1時. */
function timesAfter(source: string, span: Span, date: FoundDate | null): FoundTime[] {
  const inside = date !== null && date.span.start >= span.start && date.span.end <= span.end;
  const opened = inside && /開\s*会/u.test(source.slice(span.start, date.span.start));
  const from = inside && !opened ? date.span.end : span.start;
  const text = source.slice(from, span.end).replace(breakInBrackets, (note) => ' '.repeat(note.length));
  return findTimes(text).map((t) => ({ value: t.value, span: shift(t.span, from) }));
}

/** （休憩　12時00分～12時10分） */
const breakInBrackets = /[（(]\s*(?:休\s*憩|中\s*断)[^（()）]*[）)]/gu;
/** 閉会　14時13分: right before the hour. */
const closes = /(?:閉\s*[会議]|散\s*会|終\s*了)[\s：:（(]*$/u;

function timeIn(
  source: string,
  lines: readonly Span[],
  wanted: RegExp,
  which: 0 | -1,
): FoundTime | undefined {
  const found = lines
    .filter((l) => wanted.test(source.slice(l.start, l.end)))
    .flatMap((l) =>
      findTimes(source.slice(l.start, l.end)).map((time) => ({
        value: time.value,
        span: shift(time.span, l.start),
      })),
    );
  return found.at(which);
}

function dateProblems(date: FoundDate): Problem[] {
  if (!date.valid) return [{ code: 'invalid-date', span: date.span }];
  if (date.weekday === null || date.weekdaySpan === null || date.weekday === weekdayOf(date.iso)) return [];
  return [{ code: 'weekday-mismatch', span: date.weekdaySpan }];
}
