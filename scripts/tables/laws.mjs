// The table of laws: one line a law, tab-separated; see seeds/tables/README.md for its columns.
import { numberOfId, ordinanceNumbers, yearOfId } from './lawNumbers.mjs';

const HEADER = 'id\ttitle\tnumber\tpromulgated\tlater titles\taliases';

/** Lines of a tab-separated file, without the first. */
function rows(tsv) {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((column) => column.trim()));
}

/** The table and notes on what was put right; `corrections` maps an id to the columns it changes. */
export function buildLaws(lawsTsv, aliasesTsv, corrections) {
  const notes = [];
  const laws = new Map();
  for (const [id, title, number, , promulgated] of rows(lawsTsv)) {
    const law = laws.get(id);
    if (law === undefined) {
      laws.set(id, { id, title, number, promulgated, later: [], aliases: [] });
      continue;
    }
    // Two titles of one law: the one that came with the date is the first.
    notes.push(`${id} has two titles: ${law.title} / ${title}`);
    if (law.promulgated === '' && promulgated !== '') {
      law.later.push(law.title);
      Object.assign(law, { title, number, promulgated });
    } else law.later.push(title);
  }
  for (const [alias, id] of rows(aliasesTsv)) {
    const law = laws.get(id);
    if (law === undefined) notes.push(`no law ${id} for ${alias}`);
    else if (alias !== law.title) law.aliases.push(alias);
  }
  repairDates(laws, notes);
  fillNumbers(laws, notes);
  for (const [id, { aliases = [], ...changes }] of Object.entries(corrections)) {
    const law = laws.get(id);
    if (law === undefined) throw new Error(`corrections.json: there is no law ${id}`);
    law.aliases.push(...aliases.filter((alias) => !law.aliases.includes(alias)));
    Object.assign(law, changes);
  }
  const lines = [...laws.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, number, promulgated, later, aliases }) =>
      [id, title, number, promulgated, later.join('|'), [...aliases].sort().join('|')].join('\t'),
    );
  return { text: `${[HEADER, ...lines].join('\n')}\n`, notes };
}

/** A date or number of another year than the identifier's belongs to an older statute of the same title. */
function repairDates(laws, notes) {
  for (const law of laws.values()) {
    const year = yearOfId(law.id);
    if (year === null || law.promulgated === '' || Number(law.promulgated.slice(0, 4)) === year) continue;
    notes.push(
      `${law.id} ${law.title}: date ${law.promulgated} (${law.number}) is of another year, left out`,
    );
    law.promulgated = '';
    if (!law.number.startsWith(numberOfId(law.id, '').era)) law.number = '';
  }
}

/** What the identifier tells is left out; what it tells and the facts do not is put in. */
function fillNumbers(laws, notes) {
  const ordinances = ordinanceNumbers([...laws.values()]);
  let filled = 0;
  for (const law of laws.values()) {
    const { whole } = numberOfId(law.id, '');
    if (whole !== null) {
      if (law.number !== '' && law.number !== whole)
        notes.push(`${law.id}: ${law.number} is kept, not ${whole}`);
      if (law.number === '' || law.number === whole) law.number = '';
      continue;
    }
    if (law.number !== '') continue;
    law.number = ordinances(law.id) ?? '';
    if (law.number !== '') filled++;
  }
  notes.push(`${filled} numbers of ordinances worked out from their identifiers`);
  const missing = [...laws.values()].filter(
    (law) => law.number === '' && numberOfId(law.id, '').whole === null,
  );
  notes.push(`${missing.length} laws without a number: ${missing.map(({ id }) => id).join(' ')}`);
}
