/**
 * Lists of attendees in the layouts of published minutes, filled with the family names of a dictionary: no name may be lost
 * for looking like a village (中村), an office (渡部), a numeral (三浦) or a letter of another (東).
 */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { dictionaryNames } from '../../support/names';

/** Family and given name. */
type Person = readonly [family: string, given: string];
/** A layout: how many people, their rows, and the names that are printed there. */
type Layout = readonly [
  people: number,
  rows: (people: readonly Person[]) => string,
  name: (p: Person, k: number) => string,
];

const seat = (k: number): string => (k === 0 ? '会長' : k === 1 ? '副会長' : '委員');
const offices = ['総務課長', '大臣官房審議官', '都市計画課長補佐', '主査', '企画官', '水道局長'];
const office = (k: number): string => offices[k % offices.length] ?? '';
const posts = ['みどり大学教授', '青葉市自治会連合会長', '公募委員', '青葉法律事務所 弁護士'];
const post = (k: number): string => posts[k % posts.length] ?? '';
const parted = ([family, given]: Person): string => `${family} ${given}`;
const together = ([family, given]: Person): string => family + given;
const titled = ([family]: Person, k: number): string => family + seat(k);

const layouts: Readonly<Record<string, Layout>> = {
  'name and post in rows': [5, (all) => all.map(([f, g], k) => `${f}　${g}　${post(k)}`).join('\n'), parted],
  'posts in brackets': [5, (all) => all.map((p, k) => `・${parted(p)}（${post(k)}）`).join('\n'), parted],
  'names in one word with posts': [
    5,
    (all) => all.map((p, k) => `${together(p)}　${post(k)}`).join('\n'),
    together,
  ],
  'seats before names': [5, (all) => all.map(([f, g], k) => `${seat(k)}　${f}　${g}`).join('\n'), parted],
  'names in columns': [6, (all) => inRows(all.map(parted), 3, '　　　'), parted],
  'names in one word in columns': [8, (all) => inRows(all.map(together), 4, '　'), together],
  'titled families in columns': [8, (all) => inRows(all.map(titled), 4, '　'), titled],
  'titled families over commas': [8, (all) => all.map(titled).join('、'), titled],
  'titled names over commas': [8, (all) => all.map((p, k) => together(p) + seat(k)).join('、'), together],
  'names over commas': [8, (all) => `委員：${all.map(together).join('、')}`, together],
  'families and offices': [
    4,
    (all) => `事務局　${all.map(([f], k) => f + office(k)).join('　')}`,
    ([f], k) => f + office(k),
  ],
  'offices and families over commas': [
    4,
    (all) => `（環境省）\n${all.map(([f], k) => f + office(k)).join('、')}`,
    ([f], k) => f + office(k),
  ],
  'names with their seat': [5, (all) => all.map((p, k) => `${parted(p)}${seat(k)}`).join('\n'), parted],
  'numbered seats': [
    6,
    (all) =>
      inRows(
        all.map((p, k) => `${k + 1}番　${p[0]}　${p[1]}君`),
        2,
        '　　',
      ),
    parted,
  ],
  'a chair with a mark': [5, (all) => `◎${all.map(([f, g]) => `${f} ${g}`).join('　')}`, parted],
};

function inRows(cells: readonly string[], perRow: number, gap: string): string {
  const rows: string[] = [];
  for (let k = 0; k < cells.length; k += perRow) rows.push(cells.slice(k, k + perRow).join(gap));
  return rows.join('\n');
}

/** So many names in a hundred may be misread: some of the dictionary's are words of the language (計, 書記). */
const mayFail = 1.5;
const documents = 200;

describe('lists of attendees with the names of a dictionary', () => {
  const { families, givens } = dictionaryNames();

  it('has names to read', () => {
    assert.ok(families.length > 8000 && givens.length > 10000, `${families.length} and ${givens.length}`);
  });

  for (const [title, [people, rows, name]] of Object.entries(layouts))
    it(`reads ${title}`, () => {
      let next = 0;
      let all = 0;
      const missed: string[] = [];
      for (let d = 0; d < documents; d++) {
        const list = Array.from({ length: people }, (): Person => {
          // Steps that share no factor with the lengths of the lists: every name once before any again.
          next++;
          return [
            families[(next * 7919) % families.length] ?? '',
            givens[(next * 6151) % givens.length] ?? '',
          ];
        });
        const { attendees } = parse(`第3回緑化審議会 議事録\n出席者\n${rows(list)}\n`);
        const found = new Set(attendees.map((attendee) => attendee.name));
        const wanted = list.map(name);
        all += wanted.length;
        missed.push(...wanted.filter((one) => !found.has(one)));
      }
      assert.ok(
        missed.length * 100 <= mayFail * all,
        `${missed.length} of ${all}: ${missed.slice(0, 20).join(' ')}`,
      );
    });
});
