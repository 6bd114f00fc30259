/** What a web page puts above minutes: menus, the way to the page, buttons, the name of the site. */
import type { Layout } from './layout';
import { squeeze } from '../../text/chars';
import { kindPattern, readLabel } from './labels';
import type { LineTable } from './lineTable';
import { bullet, endsAsBody, isMenu } from './menuLines';
import { content, residue } from './residue';

/** The title stands on one of so many lines, and is no wider, in columns. */
const maxHeadLines = 60;
const maxTitleWidth = 110;

const meeting = /第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回/u;
/** A title that says no more than this leaves the body's name to the lines above: 議事録, 第5回 議事要旨（案）. */
const bareTitle =
  /^(?:(?:令和|平成|昭和|20)[0-9０-９元\s]*年度?|第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回(?:委員会|審議会|協議会|部会)?|(?:19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2}|会合|会議|定例会?|臨時会?|[（(〔【［[][^（）()]*[）)〕】］\]]|の|\s)*$/u;

/** 第3回緑化会議 議事録 | みどり市: what the page's tab says, the site behind it. */
export const tabTitle =
  /(?:\s*[|｜]|\s-\s)\s*[^|｜]{0,16}[^|｜\s](?:[省庁市町村区県府都]|ホームページ|サイト|協会|機構|大学|本部|役場)\s*$|\s+[^|｜\s]{1,12}(?:ホームページ|公式(?:ウェブ)?サイト)\s*$/u;
/** The title itself stands so many lines below the tab's at most. */
const tabLines = 30;
/**
 * Finds the title of minutes that a web page shows: marks the menus and the way to the page above it in `kinds` as no part
 * of the text, and gives the line where the title begins. 0 where no such thing stands above it.
 */
export function readPageHead(table: LineTable, layout: Layout, kinds: Uint8Array): number {
  const text = (i: number): string => table.source.slice(table.from[i], table.to[i]);
  const menus: number[] = [];
  const foreign = new Set<number>();
  let title = -1;
  let last = -1;
  for (let i = 0; i < Math.min(table.count, maxHeadLines) && title < 0; i++) {
    if (kinds[i] !== content) continue;
    if (isStep(text(i)) || (last >= 0 && last === i - 1 && isNamedBelow(table, i, text)))
      menus.push((last = i));
    else if (
      (isMenu(text(i)) && !isField(table, i)) ||
      (i === menus.length && (isTabOver(table, text, i) || isTornTitle(table, text, i)))
    )
      menus.push(i);
    else if (inLetters.test(text(i))) {
      foreign.add(i);
      menus.push(i);
    } else if ((table.width[i] ?? 0) > maxTitleWidth) break;
    else if (isTitle(text(i))) title = i;
  }
  if (title < 0) {
    // No number and no kind tells the title: it is what stands below the menus that the page begins with.
    const lead = menus.filter((i, k) => i === k && !foreign.has(i)).length;
    if (lead < table.count) kinds.fill(residue, 0, lead);
    return lead < table.count ? lead : 0;
  }
  for (let i = title + 1; i < Math.min(table.count, title + 1 + maxButtons); i++)
    if (kinds[i] === content && (otherPage.test(text(i)) || (ofPage.test(text(i)) && isMenu(text(i)))))
      kinds[i] = residue;
  markAboveTitle(table, kinds, title, text);
  // The first part of a name may be in letters, where the title does not name the body.
  const named = bodyIn(text(title)) !== '';
  const page = menus.filter((i) => named || !foreign.has(i));
  for (const i of page) kinds[i] = residue;
  const whole = wholeTitle(table, layout, kinds);
  if (whole > 0) return whole;
  const first = Math.max((page.at(-1) ?? -1) + 1, emptyListEnd(table, title));
  if (first === 0) return 0;
  const spacing = layout.doubleSpaced && !hasCloseLines(table, title) ? 1 : 0;
  let start = blockStart(table, title, first, spacing);
  if (start > first && bareTitle.test(blockText(start, title, text)))
    start = blockStart(table, start - 1, first, spacing);
  for (let i = first; i < start; i++) {
    // 日時　令和6年7月3日⏎場所　市役所⏎⏎第3回緑化審議会　議事録
    if (kinds[i] === content && isField(table, i) && wholeDate.test(text(i))) return i;
    if (bullet.test(text(i))) kinds[i] = residue;
  }
  return start;
}

/**
 * 第五回…推進委員会議事録 behind a blank line, below what the site is called and how the page is found: the line, when what
 * stands above it names no other body, has no date and no label. 0 where that cannot be told.
 */
function wholeTitle(
  { source, from, to, count, width, blanks }: LineTable,
  layout: Layout,
  kinds: Uint8Array,
): number {
  const above: string[] = [];
  for (let i = 0; i < Math.min(count, maxHeadLines); i++) {
    if (kinds[i] !== content) continue;
    const line = source.slice(from[i], to[i]);
    if ((width[i] ?? 0) > (line.endsWith('。') ? maxNotice : maxTitleWidth) || wholeDate.test(line)) return 0;
    // 市政情報⏎審議会⏎第3回緑化審議会 会議録⏎⏎第3回緑化審議会 会議録: the way to the page ends in its name.
    if (above.length >= minAbove && isTitle(line) && source.slice(from[i + 1], to[i + 1]) === line)
      return i + 1;
    // 様式第1号⏎会議録⏎⏎会議の名称　第3回緑化審議会
    const label = readLabel(source, from[i] ?? 0, to[i] ?? 0);
    if (label !== null && label.zone !== 'body') return 0;
    const name = bodyIn(line);
    if (name !== '' && isTitle(line)) {
      const full = meeting.test(line) && line.search(kindPattern) >= 0;
      const apart = (blanks[i] ?? 0) > (layout.doubleSpaced && !full ? 1 : 0) && above.length >= minAbove;
      return apart && above.every((other) => name.includes(other)) ? i : 0;
    }
    above.push(name);
  }
  return 0;
}

/** 場所　みどり県庁: a field of the header. */
function isField({ source, from, to }: LineTable, i: number): boolean {
  const end = to[i] ?? 0;
  const label = readLabel(source, from[i] ?? 0, end);
  if (label === null || label.value >= end) return false;
  return label.zone === 'date' || label.zone === 'place' || label.zone === 'dateAndPlace';
}

/** 第14回緑化審議会⏎全文⏎第14回緑化審議会 議事録: buttons between the page's title and the minutes' own are no part of the text. */
function markAboveTitle(
  { count }: LineTable,
  kinds: Uint8Array,
  title: number,
  text: (i: number) => string,
): void {
  const name = squeeze(stripped(text(title)));
  for (let i = title + 1; i < Math.min(count, title + 2 + maxButtons) && name.length > minName; i++) {
    if (kinds[i] !== content || isMenu(text(i))) continue;
    if (!isTitle(text(i)) || !squeeze(text(i)).startsWith(name)) return;
    for (let k = title + 1; k < i; k++) kinds[k] = residue;
    return;
  }
}

/** 更新日：2024年10月1日　ページ番号：102233 and buttons stand on so many lines below the title. */
const maxButtons = 4;
const ofPage = /更新日|掲載日|公開日|印刷|ページ(?:番号|ID|ＩＤ)/u;
/** 市の附属機関について（会議録のページ）: a link below the title. */
const otherPage = /^[^。]{2,40}[（(][^（()）]{0,16}のページ(?:へ)?[）)]$/u;
/** 本日は開館日です。: a notice of the site is no wider, in columns. */
const maxNotice = 40;
/** Fewer lines above a title belong to it. */
const minAbove = 2;
const wholeDate = /年\s*[0-9０-９元一二三四五六七八九十]+\s*月\s*[0-9０-９一二三四五六七八九十]+\s*日/u;

/** The name of a body in a line, without number and kind; '' where it names none. */
function bodyIn(line: string): string {
  const name = stripped(line)
    .replace(/[（(][^（()）]*[）)]/gu, '')
    .replace(meeting, '')
    .replace(otherKind, '')
    .replace(/[「」『』\s]+$|^[「『\s]+/gu, '');
  return name.length > minName && endsAsBody(name) && !bareTitle.test(name) ? name : '';
}

/** 意見要旨, の審議結果: what minutes are called besides the four kinds. */
const otherKind = /[の\s]*(?:意見|発言|議事|会議|審議|開催)の?(?:要旨|概要|要点|要約|結果|報告)$/u;
/** 委員会 alone names no body. */
const minName = 3;

/** Procurement Information above a title in Japanese: what the page is called in letters. */
const inLetters = /^[A-Za-z][A-Za-z][\w .,:;!?'&/()-]{1,58}$/u;

/** - 審議会・研究会 >: a step of the way to the page, on a line of its own. */
function isStep(line: string): boolean {
  return '>＞»›'.includes(line.slice(-1)) && step.test(line);
}

const step = /^[^<＜≪«〈《。]{1,60}[>＞»›]$/u;

/** The last step is the page itself: its name stands below once more. */
function isNamedBelow({ count }: LineTable, i: number, text: (i: number) => string): boolean {
  const name = text(i).replace(bullet, '');
  return i + 1 < count && name !== '' && text(i + 1).startsWith(name);
}

/** True where line `i`, below nothing but menus, is the tab's title, and the title itself comes below. */
function isTabOver(table: LineTable, text: (i: number) => string, i: number): boolean {
  if ((table.width[i] ?? 0) > 2 * maxTitleWidth || !tabTitle.test(text(i))) return false;
  for (let k = i + 1; k < Math.min(table.count, i + tabLines); k++)
    if ((table.width[k] ?? 0) <= maxTitleWidth && isTitle(text(k)) && !bareTitle.test(stripped(text(k))))
      return true;
  return false;
}

/** みどり市審議会 会議録 開催日時 令和6年7 over the lines that it was made of: the file's name for itself, cut off somewhere. */
function isTornTitle({ count }: LineTable, text: (i: number) => string, i: number): boolean {
  if (i + 2 >= count) return false;
  const name = squeeze(text(i));
  const first = squeeze(text(i + 1));
  if (first.length < minTorn || name.length <= first.length || !name.startsWith(first)) return false;
  let below = '';
  for (let k = i + 1; k < count && below.length < name.length; k++) below += squeeze(text(k));
  return below.startsWith(name);
}

/** A title has so many letters. */
const minTorn = 6;

function isTitle(line: string): boolean {
  // | 会議の名称 | 第3回緑化審議会 |: the row of a table.
  return (
    (line.search(kindPattern) >= 0 || meeting.test(line)) && !line.endsWith('。') && !line.startsWith('|')
  );
}

/** ○議事日程 with nothing below it but the title: where the list would end that a page has no room for; else 0. */
function emptyListEnd({ source, from, to }: LineTable, title: number): number {
  const start = from[title - 1] ?? 0;
  const end = to[title - 1] ?? 0;
  if (
    title === 0 ||
    !'○〇◯■◆【'.includes(source.charAt(start)) ||
    !endsAsBody(stripped(source.slice(from[title], to[title])))
  )
    return 0;
  const label = readLabel(source, start + 1, end);
  return label !== null && label.value >= end && label.zone === 'agenda' ? title : 0;
}

/** True where lines around the title follow each other without a blank line: such lines part its blocks. */
function hasCloseLines(table: LineTable, title: number): boolean {
  for (let i = Math.max(1, title - 4); i < Math.min(table.count, title + 6); i++)
    if (table.blanks[i] === 0) return true;
  return false;
}

/** Where the lines begin that end with line `i` and have no more than `spacing` blank lines between them. */
function blockStart(table: LineTable, i: number, first: number, spacing: number): number {
  let start = i;
  while (start > first && (table.blanks[start] ?? 0) <= spacing) start--;
  return start;
}

/** The lines of a title without the kind of minutes. */
function blockText(start: number, end: number, text: (i: number) => string): string {
  let all = '';
  for (let i = start; i <= end; i++) all += text(i);
  return stripped(all);
}

function stripped(line: string): string {
  return line.replace(kindPattern, '').trimEnd();
}
