import type { Random } from '../random';

const FULL_WIDTH = '０１２３４５６７８９';
const KANJI = '〇一二三四五六七八九';

export function fullWidth(n: number): string {
  return String(n).replace(/\d/gu, (digit) => FULL_WIDTH[Number(digit)] ?? digit);
}

export function kanji(n: number): string {
  if (n < 10) return KANJI[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? (KANJI[tens] ?? '') : ''}十${n % 10 > 0 ? (KANJI[n % 10] ?? '') : ''}`;
}

/** The marks of a list of headings or items: the i-th (from 0) of one style. */
export type Numbering = (i: number) => string;

const ASCII: Numbering = (i) => `${i + 1}. `;

export function numbering(random: Random): Numbering {
  return random.pick<Numbering>([
    ASCII,
    (i) => `${fullWidth(i + 1)}．`,
    (i) => `${fullWidth(i + 1)} `,
    (i) => `第${fullWidth(i + 1)}　`,
    (i) => `（${fullWidth(i + 1)}）`,
    (i) => `(${i + 1}) `,
    (i) => (i % 2 === 0 ? `（${i + 1}）` : `(${i + 1})`),
    (i) => String.fromCharCode(0x2474 + (i % 20)),
    (i) => `${i + 1}) `,
    (i) => `${String.fromCharCode(0x2460 + (i % 20))} `,
    (i) => `${'アイウエオカキクケコ'[i % 10] ?? ''}　`,
    (i) => `＜${i + 1}.`,
    () => '■',
    () => '◇',
    () => '〇',
    () => '## ',
  ]);
}

/** The closing half of a mark that opens a bracket (＜1.題＞). */
export function closing(mark: string): string {
  return mark.startsWith('＜') ? '＞' : '';
}

export function date(random: Random): string {
  const year = random.between(1, 9);
  const month = random.between(1, 12);
  const day = random.between(1, random.chance(0.02) ? 39 : 28);
  const weekday = random.pick(['（月）', '（火曜日）', ' (水)', '']);
  const western = 2018 + year;
  return random.pick([
    `令和${year}年${month}月${day}日${weekday}`,
    `令和${fullWidth(year)}年${fullWidth(month)}月${fullWidth(day)}日${weekday}`,
    `令和${kanji(year)}年${kanji(month)}月${kanji(day)}日${weekday}`,
    `平成 ${year + 20} 年 ${month} 月 ${day} 日${weekday}`,
    `令和元年${month}月${day}日${weekday}`,
    `${western}年${month}月${day}日${weekday}`,
    `${western}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
    `${western}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `${month}月${day}日${weekday}`,
  ]);
}

export function times(random: Random): string {
  const from = random.between(8, 15);
  const to = from + random.between(1, 3);
  const dash = random.pick(['～', '〜', '~', '－', '-', 'から']);
  return random.pick([
    `${from}:00${dash}${to}:30`,
    `${from}時30分${dash}${to}時00分${dash === 'から' ? 'まで' : ''}`,
    `${fullWidth(from)}：00${dash}${fullWidth(to)}:00`,
    `午後${from % 12}時30分`,
    `${kanji(from)}時開議`,
  ]);
}
