/** What sentences tell of a meeting whose header has no field for it: day and place, when it opened and closed. */
import { allMatches } from '../../text/matches';
import { findDates, findTimes, type FoundDate, type FoundTime } from '../../text/dates';
import type { Span } from '../../text/span';

/** Day and place as the first sentence tells them; offsets are UTF-16 in the source. */
export interface ToldMeeting {
  readonly date: FoundDate;
  readonly times: readonly FoundTime[];
  readonly place: Span | null;
}

/** The sentence stands so near the document's begin, in UTF-16 units. */
const maxHead = 4000;
const held = /開\s*催|開\s*会|招\s*集|参\s*集|開(?:か|い)|行(?:わ|っ|な)/u;
const placeTold =
  /(?:[、，をはに]|から|より|日|[）)])\s*([^、，。をはにで\s（）()][^、，。をは]{1,38}?)(?:において|に於いて|におきまして|にて|(?<!ま)で|に(?=招集|参集))[、，]?[^。]{0,80}?(?:開\s*催|開\s*会|招\s*集|参\s*集|開[かい]|行[わっな])/u;

/**
 * 令和6年7月3日（水）午後2時から、市役所第2会議室において第3回審議会を開催した。: reads the first such sentence above `end` (where the
 * talk begins); null without one.
 */
export function findToldMeeting(source: string, end: number): ToldMeeting | null {
  const head = source.slice(0, Math.min(end, maxHead));
  let at = 0;
  for (const sentence of head.split(/(?<=。|開催(?=[ \t\u3000]?[\r\n]))/u)) {
    const index = at;
    at += sentence.length;
    const told = held.test(sentence) ? readTold(sentence, index) : null;
    if (told !== null) return told;
  }
  return null;
}

/** 午後1時30分より市役所大会議室において: the hours right before the place. */
const hoursBefore =
  /^(?:午前|午後)?\s*[0-9０-９]{1,2}\s*(?:時(?:\s*(?:[0-9０-９]{1,2}\s*分|半))?|[:：]\s*[0-9０-９]{2})\s*(?:から|より|に)\s*(?=\S)/u;

function readTold(sentence: string, start: number): ToldMeeting | null {
  const date = findDates(sentence).at(-1);
  if (date === undefined) return null;
  const rest = sentence.slice(date.span.end);
  if (!held.test(rest) || /(?:\n|\r(?!\n))[ \t\u3000]*[\r\n]/u.test(rest)) return null;
  const by = start + date.span.end;
  const place = placeTold.exec(`日${rest}`);
  const hours = hoursBefore.exec(place?.[1] ?? '')?.[0].length ?? 0;
  const at = place === null ? 0 : place.index + place[0].indexOf(place[1] ?? '') - 1 + hours;
  return {
    date: {
      ...date,
      span: moved(date.span, start),
      weekdaySpan: date.weekdaySpan === null ? null : moved(date.weekdaySpan, start),
    },
    times: findTimes(rest).map(({ value, span }) => ({ value, span: moved(span, by) })),
    place: place === null ? null : { start: by + at, end: by + at + (place[1] ?? '').length - hours },
  };
}

/** 平成25年度第1回図書館協議会の内容をお知らせします。 */
const announced =
  /^[^。\r\n]{0,80}?(?:会|会議|部会|本部)(?=の(?:内容|概要|結果|議事|様子|状況|会議録)[^。\r\n]{0,24}(?:知らせ|公開し|公表し|掲載し|報告し|とおりです))/u;

/** Where the first line of minutes without a title says which meeting they are of; null where it does not. */
export function findAnnounced(source: string): Span | null {
  const start = source.search(/\S/u);
  if (start < 0) return null;
  const found = announced.exec(source.slice(start, start + maxAnnounced));
  return found === null ? null : { start, end: start + found[0].length };
}

/** In UTF-16 units. */
const maxAnnounced = 200;

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Opening and closing are told in so many lines at the talk's begin and the document's end, none of them longer (UTF-16 units). */
const toldLines = 15;
const maxTold = 2000;
/** So many lines above the talk are looked at. */
const maxAbove = 80;

const hour =
  '(?:午前|午後)?\\s*(?:[0-9０-９]{1,2}\\s*[時:：]|[一二三四五六七八九十]{1,3}\\s*時)[^\\s。、，）)〕】]{0,5}';
/** 平成26年6月11日（水） between the word and the time. */
const day =
  '(?:令和|平成|昭和)\\s*[0-9０-９元]{1,2}\\s*年\\s*[0-9０-９]{1,2}\\s*月\\s*[0-9０-９]{1,2}\\s*日\\s*(?:[（(].[）)])?';
const opens = '(?:開\\s*[会議]|開\\s*始|始め)';
const closes = '(?:閉\\s*[会議]|散\\s*会|終\\s*了|終わり)';
/** 開会いたします。(13:30), 1　開会（午後2時）, 開会　14:00. */
const behind = (word: string): string =>
  `(?:${word}(?:[（(][^（()）]{1,6}[）)])?(?:[^。\\r\\n]{0,24}。?\\s*[（(〔【]\\s*|\\s*[：:]?\\s*(?:${day}\\s*)?)(${hour}))`;
const openingTold = new RegExp(
  `${behind(opens)}|(${hour})(?:に|をもって)?、?(?:[^。、\\r\\n]{1,16}[、が])?(?:[^。、\\r\\n]{1,20}[をはの])?開\\s*[会議](?!予定)`,
  'gu',
);
/** 開会　午後2時　　閉会　午後3時 */
const closingLabelled = new RegExp(behind(closes), 'gu');
const closingTold = new RegExp(
  `[^。\\r\\n]{0,12}時[^。、\\r\\n]{0,8}?(?:に|をもって)?、?(?:[^。、\\r\\n]{1,16}[、が])?(?:本[^。、\\r\\n]{1,12}[をは])?(?:閉会|散会|閉議|終了)(?!予定|\\s+(?:午前|午後|[0-9０-９]))|${behind(closes)}`,
  'gu',
);

/** The time of opening that the first lines from `talk` on tell, or those above it; undefined where none does. */
export function openingInProse(source: string, talk: number): FoundTime | undefined {
  return toldFromBegin(source, talk, openingTold, toldLines);
}

/** 閉会　令和6年6月11日　11時22分: the time of closing that the lines above `talk` tell; undefined where none does. */
export function closingAbove(source: string, talk: number): FoundTime | undefined {
  return toldFromBegin(source, talk, closingLabelled, 0);
}

/** The first time that the lines above `talk`, and `below` lines from there on, tell in the form of a pattern. */
function toldFromBegin(source: string, talk: number, pattern: RegExp, below: number): FoundTime | undefined {
  let above = 0;
  let lines = 0;
  for (let start = 0; start < source.length && above < maxAbove;) {
    if (start >= talk && lines >= below) return undefined;
    let end = source.indexOf('\n', start);
    if (end < 0) end = source.length;
    if (source.slice(start, end).trim() !== '') {
      if (start < talk) above++;
      else lines++;
      const told = timeTold(source.slice(start, end), pattern, 0);
      if (told !== undefined) return { value: told.value, span: moved(told.span, start) };
    }
    start = end + 1;
  }
  return undefined;
}

/** 議長は午前11時52分閉会を宣した。: the time of closing that the last sentences tell; undefined where none does. */
export function closingInProse(source: string): FoundTime | undefined {
  let end = source.length;
  for (let lines = 0; lines < toldLines && end > 0;) {
    const start = lineStart(source, end);
    const line = source.slice(start, end);
    if (line.trim() !== '') {
      lines++;
      const told = timeTold(line, closingTold, -1);
      if (told !== undefined) return { value: told.value, span: moved(told.span, start) };
    }
    end = start - 1;
  }
  return undefined;
}

/** （午前11時26分） and nothing else. */
const timeAlone = /[（(〔]\s*(?:午前|午後)?\s*[0-9０-９]{1,2}\s*[時:：][^。（()）〔〕]{0,8}[）)〕]\s*$/u;
const maxTimeAlone = 40;

/** The time of closing in brackets on the text's last line; undefined without one. */
export function closingAlone(source: string): FoundTime | undefined {
  const from = Math.max(0, source.length - maxTimeAlone);
  const tail = source.slice(from);
  const alone = timeAlone.exec(tail);
  if (alone === null || !/[\r\n][ \t\u3000]*$/u.test(tail.slice(0, alone.index))) return undefined;
  const [time] = findTimes(alone[0]);
  return time === undefined ? undefined : { value: time.value, span: moved(time.span, from + alone.index) };
}

/** The time in the first (0) or last (-1) match in a line. */
function timeTold(line: string, pattern: RegExp, which: 0 | -1): FoundTime | undefined {
  if (line.length > maxTold || !/[0-9０-９一二三四五六七八九十正]/u.test(line)) return undefined;
  const told = allMatches(pattern, line).at(which);
  const time = told === undefined ? undefined : findTimes(told[0]).at(-1);
  return told === undefined || time === undefined
    ? undefined
    : { value: time.value, span: moved(time.span, told.index) };
}

/** Where the line begins whose text ends at `end`. */
function lineStart(source: string, end: number): number {
  let i = end;
  while (i > 0 && source.charCodeAt(i - 1) !== 0x0a && source.charCodeAt(i - 1) !== 0x0d) i--;
  return i;
}
