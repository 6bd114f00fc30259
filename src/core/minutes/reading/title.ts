import { squeeze } from '../../text/chars';
import { parseNumeral } from '../../text/numerals';
import type { Span } from '../../text/span';
import { kindPattern } from '../lines/labels';
import type { Field, MinutesKind } from '../model';

/** What the title says; each value null where the title does not print it. */
export interface Title {
  readonly title: Field<string> | null;
  readonly kind: Field<MinutesKind> | null;
  readonly body: Field<string> | null;
  readonly meetingNumber: Field<number> | null;
}

const meetingPattern =
  /第\s*([0-9０-９](?:\s*[0-9０-９])*|[〇一二三四五六七八九十百]+)\s*回\s*(?:会合|会議(?!録)|定例会合|ミーティング)?/gu;

/** 令和6年度, 令和6年, 2024年度, 2022年７月20日 before the body's name. */
const yearPattern =
  /^(?:(?:令和|平成|昭和)\s*(?:元|[0-9０-９\s]+|[一二三四五六七八九十]+)|(?:19|20)[0-9]{2})\s*年度?\s*(?:[0-9０-９]{1,2}\s*月\s*(?:[0-9０-９]{1,2}\s*日\s*)?)?/u;

/** 平成29年12月8日(金曜日): the day of the meeting behind its name. */
const wholeDate =
  /(?:(?:令和|平成|昭和)\s*(?:元|[0-9０-９]+|[一二三四五六七八九十]+)|(?:19|20)[0-9]{2})\s*年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９一二三四五六七八九十]{1,3}\s*日\s*(?:[（(][日月火水木金土](?:曜日?)?[）)])?(?:\s*開催)?/gu;

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
  const parts: string[] = [];
  lines.forEach((line, k) => {
    let rest = printed[k] ?? '';
    for (const match of rest.matchAll(kindPattern)) {
      const start = line.start + match.index;
      kind = { value: squeeze(match[0]) as MinutesKind, span: { start, end: start + match[0].length } };
    }
    for (const match of rest.matchAll(meetingPattern)) {
      const value = parseNumeral(match[1] ?? '');
      const start = line.start + match.index;
      if (value !== null) meetingNumber = { value, span: { start, end: start + match[0].trimEnd().length } };
    }
    rest = stripKind(rest);
    const name = bodyName(rest);
    if (name !== '') parts.push(name);
  });
  const body = tidyBody(quotedBody(printed) ?? parts.join(' '));
  return {
    title: { value: printed.map((p) => p.replace(/\s+/gu, ' ')).join(' '), span },
    kind,
    body: body === '' ? null : { value: body, span },
    meetingNumber,
  };
}

/** Takes the kind of minutes and what belongs to it (の, （案）, 速記録) out of a title line. */
function stripKind(line: string): string {
  const matches = [...line.matchAll(kindPattern)];
  const last = matches.at(-1);
  if (last === undefined) return line;
  const before = line.slice(0, last.index).replace(/(?:の|\s)+$/u, '');
  const after = line.slice(last.index + last[0].length);
  return `${before} ${after.replace(/^\s*[（(](?:案|要旨|概要|抄|抜粋|速報|速報版|未定稿|確定版|公開用|公表用|テキスト版|全文|PDF版?)[）)]/u, '').replace(/^\s*(?:について|の公表)(?:（[^（）]*）)?\s*$/u, '')}`;
}

/** 「…会議」 in quotation marks is the body's name, whatever stands around it. */
function quotedBody(lines: readonly string[]): string | null {
  for (const line of lines) {
    const quoted = /[「『]([^」』]{2,60}(?:会|会議|部会|本部|委員会|チーム|グループ|ＷＧ|WG))[」』]/u.exec(
      line,
    );
    if (quoted !== null) return quoted[1] ?? null;
  }
  return null;
}

function bodyName(line: string): string {
  return line
    .replace(/^[#＃\s■◆◇□●○]+/u, '')
    .replace(/[（(〔[［【]\s*第\s*[^（）()]*?回\s*(?:会合|会議)?\s*[）)〕\]］】]/gu, ' ')
    .replace(meetingPattern, ' ')
    .replace(/[（(](?:定例会?|臨時会?|通常|拡大)[）)]/gu, ' ')
    .replace(wholeDate, ' ')
    .replace(/[（(]\s*第\s*[0-9０-９一二三四五六七八九十百]+\s*号\s*[）)]/gu, ' ')
    .replace(/[（(]\s*(?:案|概要|要旨|開催概要|要約|書面開催|オンライン開催|公開版|未定稿)\s*[）)]/gu, ' ')
    .replace(/[（(]\s*(?:令和|平成|昭和|20\d\d|[0-9０-９]{1,2}\s*月)[^）)]*[）)]/gu, ' ')
    .replace(
      /第\s*[0-9０-９一二三四五六七八九十百]+\s*号\s*$|(?:開催)?結果(?:概要)?\s*$|(?:速記録|開催概要|会議概要|会議記録(?:の?(?:概要|要旨))?|議事メモ|会議メモ|打合せ記録)\s*$/u,
      '',
    )
    .trim()
    .replace(yearPattern, '')
    .replace(/^[・\-－:：\s]+|[・\-－:：\s]+$/gu, '')
    .trim();
}

const outer: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '＜': '＞',
  '（': '）',
  '(': ')',
};

function tidyBody(text: string): string {
  let body = text
    .replace(/[＜<《≪【（(〔［[]\s*[＞>》≫】）)〕］\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let k = 0; k < 3; k++) {
    const close = outer[body.charAt(0)];
    if (close === undefined || !body.endsWith(close) || body.indexOf(close) !== body.length - 1) break;
    body = body.slice(1, -1).trim();
  }
  // A letter-spaced name (審 議 会) is read without its spaces.
  if (/^(?:\S ){3,}\S$/u.test(body)) body = body.replace(/ /gu, '');
  return body.replace(/(?:の|　)+$/u, '');
}
