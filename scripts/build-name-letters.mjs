// Writes src/core/minutes/attendees/nameLetterTable.ts: how much likelier each kanji is in a Japanese name than in another
// noun, counted in the dictionary that the package kuromoji brings (mecab-ipadic 2.7.0).
// `node scripts/build-name-letters.mjs [--check]`; --check writes nothing and fails when the file is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const target = path.resolve(import.meta.dirname, '../src/core/minutes/attendees/nameLetterTable.ts');
const kuromoji = path.dirname(createRequire(import.meta.url).resolve('kuromoji/package.json'));

/** Names that a letter must stand in at least: of fewer nothing is learnt. */
const minNames = 3;
/** Added to every count, for so many kanji: what was not seen is rare, and not impossible. */
const smoothing = 0.3;
const kanji = 3000;
/** Added to the odds, so that one digit holds them. */
const zero = 4;
const width = 100;

const words = readWords();
const families = counted(words.families, 4);
const givens = counted(words.givens, 3);
const nouns = new Map();
for (const noun of words.nouns) for (const letter of noun) add(nouns, letter);

const byCode = new Map();
const table = new Map();
const letters = new Set(
  [families.first, families.last, givens.first, givens.last].flatMap((c) => [...c.keys()]),
);
for (const letter of [...letters].sort()) {
  const of = [families.first, families.last, givens.first, givens.last];
  const seen = [...of, families.inside, givens.inside].reduce(
    (sum, counts) => sum + (counts.get(letter) ?? 0),
    0,
  );
  if (seen < minNames) continue;
  const noun = logarithm(nouns, letter);
  const code = of
    .map((counts) => Math.max(0, Math.min(9, Math.round(logarithm(counts, letter) - noun) + zero)))
    .join('');
  byCode.set(code, (byCode.get(code) ?? '') + letter);
  table.set(letter, code);
}

/** Families of two letters that these make no names of: 知念, 落合. */
const odd = [...words.families].filter(
  (name) => /^[一-\u9fff々]{2}$/u.test(name) && !words.nouns.has(name) && familyOdds(name) < 0,
);

const text = source(
  [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, letters]) => code + letters),
  odd.sort(),
);
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is not what scripts/build-name-letters.mjs makes.`);
  process.exit(1);
}

/** Family names, given names and other nouns in kanji, each once. */
function readWords() {
  const features = gunzipSync(readFileSync(path.join(kuromoji, 'dict/tid_pos.dat.gz'))).toString('utf8');
  const [families, givens, nouns] = [new Set(), new Set(), new Set()];
  for (const entry of features.split('\0')) {
    const [, surface, kind] = /^([^,]+),名詞,(一般|サ変接続|固有名詞,人名,[姓名]),/u.exec(entry) ?? [];
    if (surface === undefined) continue;
    if (kind.endsWith('姓')) families.add(surface);
    else if (kind.endsWith('名')) givens.add(surface);
    else if (surface.length <= 4 && /^[一-\u9fff々]+$/u.test(surface)) nouns.add(surface);
  }
  return { families, givens, nouns };
}

/** How often each letter begins, ends or stands inside the names of two letters to `longest`. */
function counted(names, longest) {
  const counts = { first: new Map(), last: new Map(), inside: new Map() };
  for (const name of names) {
    if (name.length < 2 || name.length > longest || !/^[一-\u9fff々ヶケノのヵ]+$/u.test(name)) continue;
    add(counts.first, name[0]);
    add(counts.last, name.at(-1));
    for (const letter of name.slice(1, -1)) add(counts.inside, letter);
  }
  return counts;
}

function add(counts, letter) {
  counts.set(letter, (counts.get(letter) ?? 0) + 1);
}

/** Natural logarithm of a letter's share. */
function logarithm(counts, letter) {
  const sum = [...counts.values()].reduce((all, count) => all + count, 0);
  return Math.log(((counts.get(letter) ?? 0) + smoothing) / (sum + smoothing * kanji));
}

function familyOdds([first, last]) {
  const [a, b] = [table.get(first)?.[0], table.get(last)?.[1]].map((digit) => Number(digit ?? 1) - zero);
  return a + b;
}

/** The words between spaces, in lines of one width. */
function lined(words) {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1).length + word.length > width) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${word}`;
  }
  return lines.join('\n');
}

function source(groups, names) {
  return `/**
 * Kanji by what they tell of a name: four digits, and the letters that have them. The digits are natural logarithms plus
 * ${zero}, from 0 to 9, of how much likelier a letter is as the first and last of a family name, and as the first and last of
 * a given name, than anywhere in another noun.
 * Made by scripts/build-name-letters.mjs of the dictionary of the package kuromoji (mecab-ipadic 2.7.0).
 */
export const nameLetterTable = \`
${lined(groups)}
\`;

/** Family names of the same dictionary whose letters are no likelier in names than in other nouns. */
export const oddFamilyNames = \`
${lined(names)}
\`;
`;
}
