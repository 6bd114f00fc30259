import type { Minutes } from '../../../src/core/minutes/model';
import { minutesText } from '../generate/minutes';
import { failureOf } from '../properties';
import type { Parse } from '../properties/property';
import { Random } from '../random';
import { literal } from '../shrink';
import type { Suite } from '../suite';

/** Units of the texts of each kind; each is `GROWTH` times as long as the one before. */
const GROWTH = 4;
const UNITS = [16 * 1024, 64 * 1024, 256 * 1024] as const;
/** A quadratic parser takes 16 times as long for 4 times the text; noise of a busy machine may double a figure. */
const MOST_GROWTH = 2.4 * GROWTH;
/** How much slower than ordinary minutes a hostile text of the same weight may be. */
const MOST_SLOWER = 10;
/** A line costs something whatever its length: as much as about so many characters. */
const LINE_WEIGHT = 30;
/** How often ordinary minutes are parsed to know their cost: the engine has optimised everything by then. */
const USUAL_ROUNDS = 10;
/** Times below this many milliseconds say more about the machine than about the parser. */
const NOISE = 5;
const LONG_LINE = 10 * 1024 * 1024;

/** A text of about so many UTF-16 units. */
export type Make = (units: number) => string;

const repeat =
  (piece: string): Make =>
  (units) =>
    piece.repeat(Math.ceil(units / piece.length));
const numbered =
  (piece: (i: number) => string): Make =>
  (units) => {
    let text = '';
    for (let i = 0; text.length < units; i++) text += piece(i);
    return text;
  };
/** Brackets 10,000 deep and more. */
export const nested =
  (open: string, close: string): Make =>
  (units) =>
    `${open.repeat(units / 2)}甲${close.repeat(units / 2)}`;

/** Texts that make careless parsers slow, or fall over. */
const HOSTILE: Readonly<Record<string, Make>> = {
  'one long line': repeat('路線の見直しについて検討が必要である、'),
  'one long line of kana': repeat('あ'),
  'a whole record on one line': (units) => ordinary(units).replace(/[\r\n]+/gu, '　'),
  'only speaker marks': repeat('○'),
  'speaker marks on lines': repeat('○\n'),
  'speakers without speech': repeat('○甲野委員\n'),
  'speakers on one line': repeat('○甲野委員　はい。'),
  bullets: repeat('・\n'),
  dashes: repeat('-'),
  'dash lines': repeat('-\n'),
  numbers: repeat('1'),
  'numbered headings': numbered((i) => `${i + 1}. 議題\n`),
  'headings nested ever deeper': repeat('第１ 甲\n１ 乙\n（１）丙\nア 丁\n（ア）戊\n① 己\n'),
  'heading marks without end': repeat('１．'),
  'nested round brackets': nested('（', '）'),
  'nested lenticular brackets': nested('【', '】'),
  'nested quotes': nested('「', '」'),
  'nested ASCII brackets': nested('(', ')'),
  'bracket lines, ever deeper': numbered((i) => `${'（'.repeat((i % 100) + 1)}\n`),
  'closing brackets only': repeat('）'),
  spaces: repeat(' '),
  'wide spaces': repeat('　'),
  'spaces before a word': (units) => `${' '.repeat(units)}甲`,
  'words and spaces': repeat('甲　'),
  tabs: repeat('\t'),
  'empty lines': repeat('\n'),
  'mixed line ends': repeat('\r\n\r\r\n\n甲\n\r'),
  'carriage returns': repeat('\r'),
  'form feeds': repeat('\f'),
  'page numbers': numbered((i) => `- ${i} -\n`),
  'bare page numbers between words': numbered((i) => `路線の見直し\n${i}\n`),
  'lone surrogates': repeat('\ud800'),
  'lone surrogates on lines': repeat('\udc00\n○\ud800\n'),
  NULs: repeat('\0'),
  'private-use glyphs': repeat('\uf09e\n'),
  'private-use glyphs and words': repeat('\uf09e 路線の見直し。\n'),
  'right-to-left marks': repeat('\u200f\u202e○甲野委員\u202c　はい。\n'),
  'combining marks': repeat('か\u3099'),
  colons: repeat('：'),
  labels: repeat('日時：'),
  'label lines': repeat('日時\n'),
  'attendee headings': repeat('出席者\n'),
  'attendees without end': numbered((i) => `${i === 0 ? '出席者\n' : ''}甲野 太郎　海辺大学教授\n`),
  'run-in attendees without end': numbered((i) => `${i === 0 ? '出席者\n委員：' : ''}甲野委員（座長）、`),
  'glued attendees without end': numbered((i) => `${i === 0 ? '出席者\n' : ''}甲野委員乙山委員`),
  'spaces inside a turn': (units) => `みどり会議 議事録\n○会長　始めます${' '.repeat(units)}終わります。\n`,
  'seats behind one post': numbered((i) => (i === 0 ? '出席者\n甲 野 太 郎君　会長 ' : '1番 ')),
  'notes behind one attendee': numbered((i) => (i === 0 ? '出席者\n甲野 太郎　海辺大学教授' : '（座長）')),
  'attendees of one letter': numbered((i) => `${i === 0 ? '出席者\n' : ''}長`),
  'spread attendees on one line': numbered((i) => `${i === 0 ? '出席者\n' : ''}総 務 課 長　甲 野 太 郎　`),
  'groups inside a row': numbered(
    (i) => `${i === 0 ? '出席者\n' : ''}甲野委員、　【事務局】乙山課長（兼）、`,
  ),
  dates: repeat('令和８年２月20日（金）'),
  'halves of dates': repeat('令和'),
  times: repeat('10:00～'),
  titles: repeat('海辺審議会 第3回 議事録\n'),
  'title words': repeat('第'),
  commas: repeat('、'),
  asides: repeat('（「異議なし」と声あり）\n'),
  tags: repeat(' #交通/バス'),
  'end marks': repeat('以上\n'),
  handouts: numbered((i) => `資料${i}　概要\n`),
  'short lines of one character': repeat('甲\n'),
};

/** Ordinary invented minutes of about that many units. */
function ordinary(units: number): string {
  const random = new Random(7);
  const documents: string[] = [];
  for (let length = 0; length < Math.min(units, UNITS[2]); length += documents.at(-1)?.length ?? 0) {
    documents.push(minutesText(random));
  }
  const text = documents.join('');
  return text.repeat(Math.ceil(units / text.length)).slice(0, units);
}

/** Hard inputs: the same properties, and time in proportion to length. */
export const hardInput: Suite = {
  name: 'hostile',
  share: null,
  run: ({ parse, report }) => {
    const usual = costOf(parse);
    for (const [name, make] of Object.entries(HOSTILE)) {
      const failure = failureOf(make(4096), parse);
      if (failure === null) report.pass();
      else report.fail(`${failure.property}: ${name}`, () => [failure.message]);
      const slowness = twice((cost) => slownessOf(parse, make, cost), usual, parse);
      if (slowness === null) report.pass();
      else report.fail(`time-is-linear: ${name}`, () => [literal(make(20).slice(0, 40)), slowness]);
    }
    for (const [name, text] of [
      ['an empty file', ''],
      ['one line of 10 MiB', ordinary(LONG_LINE).replace(/[\r\n\f]/gu, '　')],
      ['10 MiB of one character', 'あ'.repeat(LONG_LINE)],
      ['10 MiB of minutes', ordinary(LONG_LINE)],
    ] as const) {
      const slowness = twice((cost) => tooLong(timeOf(parse, text, 1), text, cost), usual, parse);
      if (slowness === null) report.pass();
      else report.fail(`time-is-linear: ${name}`, () => [slowness]);
    }
  },
};

/**
 * What a look at a text finds fault with; what the first look finds has to be found by a second one too, which
 * holds it against what ordinary minutes cost by then: a machine may grow slower while the suite runs.
 */
function twice(look: (usual: number) => string | null, usual: number, parse: Parse): string | null {
  return look(usual) === null ? null : look(costOf(parse));
}

/** Milliseconds that ordinary minutes take per unit of weight. */
export function costOf(parse: Parse): number {
  const text = ordinary(UNITS[2]);
  return timeOf(parse, text, USUAL_ROUNDS) / weightOf(text);
}

/**
 * Tells of a kind of text that takes more time than its length accounts for; null when it does not.
 * @param usual what `costOf` gives
 */
export function slownessOf(parse: Parse, make: Make, usual: number): string | null {
  let before = Infinity;
  for (const units of UNITS) {
    const text = make(units);
    let taken = timeOf(parse, text, 2);
    // A second look, as long as that at ordinary minutes, before anything is said: code that is new to the engine
    // and other work on the machine are no fault of the parser.
    if (faultOf(taken, before, text, usual) !== null)
      taken = Math.min(taken, timeOf(parse, text, USUAL_ROUNDS));
    const fault = faultOf(taken, before, text, usual);
    if (fault !== null) return fault;
    before = Math.max(NOISE, taken);
  }
  return null;
}

function faultOf(taken: number, before: number, text: string, usual: number): string | null {
  if (taken > before * MOST_GROWTH) {
    return `${text.length} units take ${taken.toFixed(1)} ms, a quarter of them ${before.toFixed(1)} ms or less`;
  }
  return tooLong(taken, text, usual);
}

function tooLong(taken: number, text: string, usual: number): string | null {
  const bound = Math.max(NOISE * GROWTH, weightOf(text) * usual * MOST_SLOWER);
  return taken <= bound
    ? null
    : `${text.length} units take ${taken.toFixed(1)} ms; ${bound.toFixed(1)} ms would be ${MOST_SLOWER} times ordinary minutes`;
}

function weightOf(text: string): number {
  let lines = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) lines++;
  }
  return text.length + lines * LINE_WEIGHT;
}

/** Asks for everything: what a parser puts off until it is asked for has to be linear too. */
function readAll({ joined, remarks, blocks, sections }: Minutes): number {
  let units = joined.text.length + blocks.length + sections.length;
  for (const { text, id } of remarks) units += text.length + id.length;
  return units;
}

/**
 * The least processor time of some parses, in milliseconds: the clock on the wall also counts what else the
 * machine does. A parser that throws is reported elsewhere.
 */
function timeOf(parse: Parse, text: string, rounds: number): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = process.cpuUsage();
    try {
      readAll(parse(text));
    } catch {
      return 0;
    }
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
