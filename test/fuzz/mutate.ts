/** Damage: what editing, copying, broken extraction and malice do to a text. */
import type { Random } from './random';

/** Pieces that mean something to a parser of minutes, or to nobody. */
export const FRAGMENTS: readonly [string, ...string[]] = [
  '○',
  '◯',
  '〇',
  '◎',
  '●',
  '・',
  '- ',
  '-',
  '•',
  '■',
  '◇',
  '△',
  '※',
  '【',
  '】',
  '〔',
  '〕',
  '（',
  '）',
  '(',
  ')',
  '「',
  '」',
  '＜',
  '＞',
  '《',
  '》',
  '[',
  ']',
  '：',
  ':',
  '　',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\f',
  '\v',
  '\u0085',
  '\u2028',
  '\u2029',
  '\0',
  '\ufeff',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2067',
  '\ud800',
  '\udc00',
  '😀',
  '\ue000',
  '\uf09e',
  '\uf0b7',
  '\ufffd',
  'が',
  'か\u3099',
  '髙',
  '﨑',
  'ﾊﾞ',
  '､',
  '｡',
  'Ａ',
  '１',
  '1',
  '12',
  '1.',
  '１．',
  '（1）',
  '(1)',
  '①',
  '⑴',
  'ア',
  '第１',
  '第3回',
  '日時',
  '場所',
  '出席者',
  '議題',
  '議事録',
  '議事概要',
  '以上',
  '令和８年２月30日（金）',
  '10:00～12:00',
  '25時61分',
  '99999999999999999999',
  '甲野委員',
  '委員：',
  '○甲野委員　',
  '【座長】',
  '－ 3 －',
  '- 3 -',
  '3/12',
  '#',
  '# ',
  '## 議事',
  '#交通/バス',
  '＃',
  '資料１',
  '、',
  '。',
  '，',
  '．',
  '―――',
  '（「異議なし」と声あり）',
  '__proto__',
  '%s',
  '\\',
  '"',
  "'",
  '<b>',
  '&amp;',
];

type Mutation = (text: string, random: Random) => string;

const LINES: readonly [Mutation, ...Mutation[]] = [
  // Delete, duplicate, move, swap a run of lines.
  (text, random) =>
    withLines(text, random, (lines, at, n) => [...lines.slice(0, at), ...lines.slice(at + n)]),
  (text, random) =>
    withLines(text, random, (lines, at, n) => [...lines.slice(0, at + n), ...lines.slice(at)]),
  (text, random) =>
    withLines(text, random, (lines, at, n) => {
      const rest = [...lines.slice(0, at), ...lines.slice(at + n)];
      const to = random.int(rest.length + 1);
      return [...rest.slice(0, to), ...lines.slice(at, at + n), ...rest.slice(to)];
    }),
  (text, random) =>
    withLines(text, random, (lines, at, n) => [
      ...lines.slice(0, at),
      ...lines.slice(at, at + n).reverse(),
      ...lines.slice(at + n),
    ]),
  // Join a run of lines; indent a run of lines; a page number between two.
  (text, random) =>
    withLines(text, random, (lines, at, n) => [
      ...lines.slice(0, at),
      lines.slice(at, at + n).join(random.pick(['', ' ', '　'])),
      ...lines.slice(at + n),
    ]),
  (text, random) =>
    withLines(text, random, (lines, at, n) =>
      lines.map((line, i) => (i >= at && i < at + n ? random.pick(['  ', '　', '\t', '> ']) + line : line)),
    ),
  (text, random) =>
    withLines(text, random, (lines, at) => [
      ...lines.slice(0, at),
      random.pick(['3', '- 3 -', '\f', '(3)', '3/12', '', '海辺審議会']),
      ...lines.slice(at),
    ]),
];

const CHARACTERS: readonly [Mutation, ...Mutation[]] = [
  // Insert a fragment, several times the same, or at the beginning of a line.
  (text, random) => insert(text, random.int(text.length + 1), random.pick(FRAGMENTS)),
  (text, random) =>
    insert(text, random.int(text.length + 1), random.pick(FRAGMENTS).repeat(random.between(2, 40))),
  (text, random) => insert(text, lineStart(text, random.int(text.length + 1)), random.pick(FRAGMENTS)),
  // Delete or repeat a stretch; cut the rest off.
  (text, random) => {
    const at = random.int(text.length);
    return text.slice(0, at) + text.slice(at + random.between(1, 60));
  },
  (text, random) => {
    const at = random.int(text.length);
    return insert(text, at, text.slice(at, at + random.between(1, 60)));
  },
  (text, random) => text.slice(0, random.int(text.length + 1)),
  // Wrap everything again, at another width.
  (text, random) => {
    const width = random.between(1, 50);
    return text.replace(new RegExp(`(.{${width}})`, 'gsu'), '$1\n');
  },
  // Mixed line ends; one character replaced everywhere; brackets nested; width folded.
  (text, random) => text.replace(/\r\n|\n/gu, () => random.pick(['\n', '\r\n', '\r', '\n\n'])),
  (text, random) => {
    const unit = text.charAt(random.int(text.length));
    return unit === '' ? text : text.replaceAll(unit, random.pick(FRAGMENTS));
  },
  (text, random) => {
    const [open, close] = random.pick([
      ['（', '）'],
      ['【', '】'],
      ['「', '」'],
      ['(', ')'],
    ] as const);
    const depth = random.between(2, 60);
    const at = random.int(text.length + 1);
    return insert(text, at, open.repeat(depth) + (random.chance(0.5) ? close.repeat(depth) : ''));
  },
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\s+/gu, ''),
];

/** Replacing every character by a longer piece must not make each case slower than the last. */
const LONGEST = 20_000;

/** The text with a few random mutations. */
export function mutated(text: string, random: Random): string {
  let result = text;
  for (let n = random.between(0, 4); n > 0; n--) {
    result = random
      .pick(random.chance(0.5) ? LINES : CHARACTERS)(result, random)
      .slice(0, LONGEST);
  }
  return result;
}

function withLines(
  text: string,
  random: Random,
  change: (lines: string[], at: number, count: number) => string[],
): string {
  const lines = text.split('\n');
  return change(lines, random.int(lines.length), random.between(1, 4)).join('\n');
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
