/** Where the meeting was held: what stands behind the label for it, or behind the hours. */
import { findDates, findTimes, type FoundTime } from '../../text/dates';
import type { Span } from '../../text/span';
import type { Field } from '../model';
import type { ZoneLine } from './reading';
import { firstRun } from './zoneRow';

/** What the name of a room or a house ends in, with the room's number or letter (ホール14B) behind it. */
const roomEnd =
  '(?:[室階館]|の間|ホール|センター|庁舎|ルーム|プラザ|ビル|講堂|議場|役場|役所|ホテル|キャンパス)(?:[0-9０-９A-ZＡ-Ｚ]{0,3}|[0-9０-９A-ZＡ-Ｚ](?:[・、～][0-9０-９A-ZＡ-Ｚ]){1,3})';
const online = '(?:オンライン|リモート|ウェブ|[WＷ][eｅEＥ][bｂBＢ]|Zoom|ＺＯＯＭ|ZOOM|Teams)';
const besidesOnline = `(?:\\s*(?:及び|および|並びに|又は|と|[・／/＋+、])\\s*${online}[^。]{0,14})?`;

/** 市役所３階会議室, 第2会議室及びWeb会議形式, オンライン開催: nothing but a place. */
const placeAlone = new RegExp(
  `^(?:[^。、：:]{2,40}${roomEnd}(?:[（(][^（()）]*[）)])?${besidesOnline}|${online}(?:会議|開催|形式|システム|方式)[^。、：:]{0,12})$`,
  'u',
);

/** True for a line that is nothing but a place. */
export function isPlace(line: string): boolean {
  return placeAlone.test(line);
}

/** 場所：甲町役場 議題：…: the label of another field on the same line. */
const nextLabel =
  /\s(?:日時|議題|議事(?:次第|概要)?|出席者|出席委員|欠席者|構成員|配[付布]資料|資料)\s*[：:].*$/su;

/** 午後3時～午後4時30分 and nothing else. */
const hoursAlone =
  /^[\s（(]*(?:(?:午前|午後)?\s*[0-9０-９]{1,2}\s*(?:時(?:\s*(?:[0-9０-９]{1,2}\s*分|半))?|[:：]\s*[0-9０-９]{2})(?:から|まで|[\s～〜~\-－―])*)+[）)]?$/u;

/** True for a line that is nothing but hours of the day. */
export function isHours(line: string): boolean {
  return hoursAlone.test(line);
}

/** 日時：7月3日⏎場所：市役所⏎午後3時～午後4時: the hours of the meeting, where the lines of two fields fell behind one another. */
export function hoursAmongPlace(source: string, lines: readonly ZoneLine[]): readonly FoundTime[] {
  return firstRun(lines, (z) => z.zone === 'place').flatMap(({ from, to }) =>
    isHours(source.slice(from, to))
      ? findTimes(source.slice(from, to)).map(({ value, span }) => ({
          value,
          span: { start: span.start + from, end: span.end + from },
        }))
      : [],
  );
}

const placeLead = /(?:場\s*所|会\s*場|於|ところ)\s*[：:]?\s*/u;

/** The place behind its label, over some lines, or in the lines of the date; null where neither names one. */
export function readPlace(
  source: string,
  lines: readonly ZoneLine[],
  dateSpan: Span | null,
): Field<string> | null {
  const own = firstRun(
    lines.filter((z) => z.zone !== 'place' || !isHours(source.slice(z.from, z.to))),
    (z) => z.zone === 'place',
  ).map(({ from, to }) => ({ start: from, end: to }));
  const [printed] = own;
  if (printed !== undefined) {
    const parts = [printed];
    for (const next of own.slice(1, maxPlaceLines)) {
      const place = parts.map((part) => source.slice(part.start, part.end)).join('');
      if (!placeGoesOn(place, source.slice(next.start, next.end))) break;
      parts.push(next);
    }
    return placeField(source, parts);
  }
  const both = firstRun(lines, (z) => z.zone === 'dateAndPlace');
  const alone = both.find(
    (l) =>
      findDates(source.slice(l.from, l.to)).length === 0 &&
      findTimes(source.slice(l.from, l.to)).length === 0,
  );
  if (alone !== undefined) return placeField(source, [{ start: alone.from, end: alone.to }]);
  if (dateSpan === null) return null;
  const text = source.slice(dateSpan.start, dateSpan.end);
  const lead = placeLead.exec(text);
  if (lead !== null)
    return placeField(source, [{ start: dateSpan.start + lead.index + lead[0].length, end: dateSpan.end }]);
  return both.length === 1 ? placeBehindTimes(source, dateSpan) : null;
}

/** A place stands on no more lines. */
const maxPlaceLines = 3;

/** 本庁舎5階⏎特別会議室, 本庁舎⏎（オンライン併用）, an open bracket: whether the place goes on to the next line. */
function placeGoesOn(place: string, next: string): boolean {
  if ((place.match(/[（(]/gu)?.length ?? 0) > (place.match(/[）)]/gu)?.length ?? 0)) return true;
  return goesOn.test(next);
}

const goesOn = new RegExp(
  `^[^。、：:]{0,24}(?:${roomEnd}|[ＦF])(?:[（(][^（()）]*[）)])?${besidesOnline}$|^[（(].*(?:${online}|併用).*[）)]$`,
  'u',
);

/** 日時・場所　令和6年7月3日 14時～16時　市役所: the place behind the last time. */
export function placeBehindTimes(source: string, span: Span): Field<string> | null {
  const text = source.slice(span.start, span.end);
  const end = findTimes(text).at(-1)?.span.end ?? findDates(text).at(-1)?.span.end;
  const rest = end === undefined ? null : /^(?:まで|[～〜~])?[\s、，／/]+(?=\S)/u.exec(text.slice(end));
  return end === undefined || rest === null
    ? null
    : placeField(source, [{ start: span.start + end + rest[0].length, end: span.end }]);
}

/** The place in parts of the source, without the label of another field and the bar of a table behind it; null for none. */
export function placeField(source: string, parts: readonly Span[]): Field<string> | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const value = parts
    .map(({ start, end }) => source.slice(start, end))
    .join('\n')
    .replace(nextLabel, '')
    .replace(/^(?:於|於いて|おいて)\s*[、：:・]\s*/u, '')
    .replace(/\s*\n\s*/gu, '')
    .replace(/[ \t\u3000]+/gu, ' ')
    .replace(/^([^（(]*)[）)]$/u, '$1')
    .replace(/\s*[|｜]\s*$/u, '')
    .trim();
  return value === '' ? null : { value, span: { start: first.start, end: last.end } };
}
