/** The parts before the body: title, header fields, attendees. Every convention of published minutes. */
import type { Random } from '../random';
import { date, fullWidth, kanji, numbering, times } from './numbers';
import type { Person } from './words';
import { bodyName, topic } from './words';

export function title(random: Random): string[] {
  const kind = random.pick(['議事概要', '議事要旨', '議事録', '会議録', '議　事　録']);
  const n = random.between(1, 48);
  const number = random.pick([
    `第${n}回`,
    `第${fullWidth(n)}回`,
    `第${kanji(n % 20)}回`,
    `第 ${n} 回`,
    `（第${n}回）`,
  ]);
  const body = random.chance(0.2) ? `「${bodyName(random)}」` : bodyName(random);
  return random.pick<string[]>([
    [`${body} ${number}会合 ${kind}`],
    [` ${body} `, '', `${number}会合 ${kind}`],
    [`${body}${number}${kind}`],
    [body, `${topic(random)}ワーキンググループ(${number})`, kind],
    [kind],
    [`${number}　${body}`, '', `　　　${kind}`],
    [`# ${body} ${number} ${kind}`],
    [],
  ]);
}

/** A label as header lines print it, in the style of the document. */
type Labelled = (label: string, value: string) => string[];

function labelStyle(random: Random): Labelled {
  const number = numbering(random);
  let i = 0;
  return random.pick<Labelled>([
    (label, value) => [`${number(i++)}${label}：${value}`],
    (label, value) => [`${number(i++)}${label}`, '', value],
    (label, value) => [`■${label}`, value],
    (label, value) => [`【${label}】`, value],
    (label, value) => [`◇${label}　${value}`],
    (label, value) => [`${label} : ${value}`],
    (label, value) => [`${label.split('').join('　　')}　　${value}`],
    (label, value) => [label, `　${value}`],
  ]);
}

export function header(random: Random): string[] {
  const labelled = labelStyle(random);
  const lines: string[] = [];
  const day = random.chance(0.9)
    ? `${date(random)}${random.pick(['', ' ', '　', '  '])}${times(random)}`
    : times(random);
  if (random.chance(0.9)) lines.push(...labelled(random.pick(['日時', '開催日時', '開会日時']), day));
  if (random.chance(0.8)) {
    lines.push(
      ...labelled(
        random.pick(['場所', '開催場所']),
        random.pick(['海辺市役所３階会議室', 'オンライン', '合同庁舎4号館']),
      ),
    );
  }
  if (random.chance(0.4)) lines.push(...labelled('議題', `（１）${topic(random)}について`));
  if (random.chance(0.3))
    lines.push(...labelled(random.pick(['配付資料', '配布資料']), `資料１　${topic(random)}の概要`));
  return lines;
}

export function attendees(random: Random, people: readonly Person[]): string[] {
  if (people.length === 0 || random.chance(0.15)) return [];
  const heading = random.pick([
    '出席者',
    '３．出席者（敬称略）',
    '構成員',
    '出席委員：',
    '【出席者】',
    '■出席者',
  ]);
  const runIn = people.map((p, i) => `${p.surname}${p.role}${i === 0 ? '（座長）' : ''}`).join('、');
  const separator = random.pick(['\t', '　　', '   ', ' ']);
  const one = random.pick<(p: Person) => string>([
    (p) => `${p.surname} ${p.given}${separator}${p.organisation}`,
    (p) => `${p.surname}　${p.given}　　${p.organisation}`,
    (p) => `${p.surname}${p.given}(${p.organisation})`,
    (p) => `${p.organisation}　${p.surname}　${p.given}`,
    (p) => `・${p.surname.padEnd(5)}${p.given.padEnd(5)}  ${p.organisation}`,
  ]);
  const note = random.pick([
    '',
    '',
    '（オンライン出席）',
    '【座長代理】',
    '（代理：丁田）',
    '(PM)',
    '※途中出席',
  ]);
  return random.pick<string[]>([
    [heading, ...people.map((p, i) => one(p) + (i % 3 === 1 ? note : ''))],
    [
      heading,
      random.pick(['（委員）', '【構成員】', '＜政府側＞']),
      ...people.map(one),
      '(事務局)',
      '海辺市企画課',
    ],
    [`${heading.replace('：', '')}：${runIn}（以上${people.length}名）`],
    [heading, `委員: ${runIn}ほか`, 'オブザーバー：海辺市、山手市'],
  ]);
}
