// Builds seeds/tables/ from the facts in ../shared/data: `node scripts/build-tables.mjs [--check]`.
// --check writes nothing and fails when the tables in the repository are not what would be built.
//
// Laws are built anew each time. Of the organisations, those that are in the shared facts are taken from there
// (with the corrections of scripts/tables/corrections.json on top); all others in the file are kept as they are.
import fs from 'node:fs';
import path from 'node:path';
import { buildLaws } from './tables/laws.mjs';
import { buildOrganizations } from './tables/organizations.mjs';

const root = path.resolve(import.meta.dirname, '..');
const facts = path.resolve(root, '../shared/data');
const tables = path.join(root, 'seeds/tables');

if (!fs.existsSync(facts)) {
  console.error(`There are no facts in ${facts}: nothing to build from.`);
  process.exit(1);
}

const read = (folder, name) => fs.readFileSync(path.join(folder, name), 'utf8');
const readIfThere = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '[]');
const corrections = JSON.parse(read(path.join(root, 'scripts/tables'), 'corrections.json'));

const laws = buildLaws(read(facts, 'laws.tsv'), read(facts, 'law-aliases.tsv'), corrections.laws);
const organizations = buildOrganizations(
  JSON.parse(read(facts, 'organizations.json')),
  JSON.parse(readIfThere(path.join(tables, 'organizations.json'))),
  corrections.organizations,
);

let stale = false;
for (const [name, { text, notes }] of Object.entries({
  'laws.tsv': laws,
  'organizations.json': organizations,
})) {
  for (const note of notes) console.log(`${name}: ${note}`);
  const file = path.join(tables, name);
  if (process.argv.includes('--check')) {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
    console.error(`${name} is not what the facts give: run node scripts/build-tables.mjs`);
    stale = true;
    continue;
  }
  fs.mkdirSync(tables, { recursive: true });
  fs.writeFileSync(file, text);
}
if (stale) process.exitCode = 1;
