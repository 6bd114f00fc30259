/** The body: sections, remarks of every kind, asides, residue. */
import type { Random } from '../random';
import type { Numbering } from './numbers';
import { closing, numbering } from './numbers';
import type { Person } from './words';
import { sentence, speech, topic } from './words';

/** One turn of a speaker, as lines. */
type Turn = (random: Random, who: Person) => string[];

const BULLETS = [
  '- ',
  '・',
  '• ',
  '● ',
  '○ ',
  '◆ ',
  '* ',
  '\uf09e ',
  '\ue000',
  ' ',
  '　',
  '-- ',
  'ー ',
] as const;

function turnStyle(random: Random): Turn {
  const bullet = random.pick(BULLETS);
  return random.pick<Turn>([
    (r, p) => [`○${p.surname}${p.role}　${speech(r)}`],
    (r, p) => [`○${p.surname}${p.role}`, speech(r)],
    (r, p) => [`○（${p.surname}${p.role}）`, speech(r)],
    (r, p) => [`○${p.role}（${p.surname}${p.given}君）　${speech(r)}`],
    (r, p) => [`◯${p.surname}${p.given}${p.role}　${speech(r)}`],
    (r, p) => [`〇${p.surname}${p.given}君　${speech(r)}`],
    (r, p) => [`【${p.surname}${p.role}】`, `　${speech(r)}`],
    (r, p) => [`【${p.role}】${speech(r)}`],
    (r, p) => [`〔${p.surname}${p.role}〕${speech(r)}`],
    (r, p) => [`(${p.surname}${p.role})`, speech(r)],
    (r, p) => [`${p.surname}${p.role}：${speech(r)}`],
    (r) => [`${r.pick(['委員', '事務局'])}：${speech(r)}`],
    (r, p) => [`${p.role}(${p.surname}君)：${speech(r)}`],
    (r, p) => [`・ ${p.surname}${p.role}(${p.organisation})`, speech(r)],
    (r) => [`${r.pick(['◎', '○', '●'])} ${speech(r)}`],
    (r) => [`${bullet}${speech(r, 3)}`, ...(r.chance(0.3) ? [`  ${bullet}${sentence(r)}`] : [])],
    (r) => [`${bullet}${speech(r, 2)}`, r.pick(['', '-', '・'])],
    (r) => [`　${speech(r)}`],
  ]);
}

function between(random: Random): string[] {
  return random.pick<string[]>([
    [],
    [],
    [],
    [''],
    ['（「異議なし」と声あり）'],
    ['〔拍手〕'],
    ['－資料１に基づき説明－'],
    ['事務局から、配付資料により説明があった。'],
    ['【決定事項】', `・${topic(random)}の方針`, `・${topic(random)}の予算`],
    ['――――'],
    [`${random.between(1, 40)}`],
    [`- ${random.between(1, 40)} -`],
    ['\f'],
  ]);
}

export function body(random: Random, people: readonly Person[]): string[] {
  const turn = turnStyle(random);
  const other = random.chance(0.15) ? turnStyle(random) : turn;
  const outer = numbering(random);
  const inner: Numbering = random.chance(0.5) ? numbering(random) : outer;
  const lines: string[] = [];
  if (random.chance(0.15)) lines.push('◎委員長　○委員　●事務局');
  const sections = random.between(0, 4);
  for (let i = 0; i <= sections; i++) {
    if (i > 0) lines.push(heading(random, outer(i - 1), people));
    if (i > 0 && random.chance(0.3)) lines.push(heading(random, inner(random.int(3)), people));
    for (let n = random.between(0, 5); n > 0; n--) {
      const who = random.pick(people);
      if (who === undefined) lines.push(speech(random));
      else lines.push(...(random.chance(0.9) ? turn : other)(random, who));
      lines.push(...between(random));
    }
  }
  lines.push(...end(random));
  return lines;
}

function heading(random: Random, mark: string, people: readonly Person[]): string {
  const who = random.pick(people);
  const name = random.pick([
    `${topic(random)}について`,
    '議事概要',
    `${who ? `${who.surname}${who.role}` : '本部長'}冒頭挨拶`,
    `最後に、事務局から${topic(random)}について発言があった。`,
    '閉会',
  ]);
  return `${mark}${name}${closing(mark)}`;
}

function end(random: Random): string[] {
  return random.pick<string[]>([
    [],
    ['以上'],
    ['　　　　　　　－ 以上 －'],
    ['（以上）'],
    ['午後３時閉会'],
    ['以上', '', 'お問合せ先', '海辺市企画課　電話：000-0000-0000'],
  ]);
}
