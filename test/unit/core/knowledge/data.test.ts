/** The tables that are shipped: what must hold of every entry, whoever adds one. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ENTRY_FIELDS } from '../../../../src/core/knowledge/entryFields';
import { readOrganizationEntries } from '../../../../src/core/knowledge/entryFile';
import { namesOf } from '../../../../src/core/knowledge/knowledge';
import { numberOfLawId, yearOfLawId } from '../../../../src/core/knowledge/lawNumber';
import { lawNames } from '../../../../src/core/knowledge/lawNames';
import { findMatches } from '../../../../src/core/knowledge/matcher';
import { nameUnits, normalText } from '../../../../src/core/text/normalText';
import type { Organization, OrganizationEntry } from '../../../../src/core/knowledge/organizations';
import { projectRoot, sharedFolder } from '../../support/projectRoot';
import { builtInTables, knowledgeWith, tableText } from './tables';

/** The lines of laws.tsv, with the first one, which names the columns. */
function rows(): string[] {
  return tableText('laws.tsv').replace(/\n$/u, '').split('\n');
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** True where one came from the other, over any number of steps: they may share a name. */
function areOfOneSuccession(a: Organization, b: Organization): boolean {
  return leadsTo(a, b, 'successors') || leadsTo(a, b, 'predecessors');
}

function leadsTo(from: Organization, to: Organization, by: 'successors' | 'predecessors'): boolean {
  const table = knowledgeWith().organizations;
  const reached = new Set([from]);
  // A set is gone through with what is added meanwhile.
  for (const each of reached) for (const next of table.getAll(each[by])) reached.add(next);
  return from !== to && reached.has(to);
}

describe('the table of organisations', () => {
  const { organizations } = builtInTables();
  const entries = JSON.parse(tableText('organizations.json')) as OrganizationEntry[];
  const byId = new Map(organizations.map((each) => [each.id, each]));

  it('has each id once, in order, and only known fields', () => {
    const ids = entries.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    // Where else an organisation is described; nothing reads it yet.
    const known = new Set([...Object.keys(ENTRY_FIELDS.organization), 'ror', 'wikidata']);
    assert.deepEqual(
      entries.flatMap((entry) => Object.keys(entry).filter((field) => !known.has(field))),
      [],
    );
  });

  it('passes the check of a user’s file', () => {
    const checked = entries.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'ror' && field !== 'wikidata')),
    );
    // JSON is YAML.
    const { problems, entries: read } = readOrganizationEntries(JSON.stringify(checked), () => false);
    assert.deepEqual(problems, []);
    assert.equal(read.length, entries.length);
  });

  it('has links that resolve, in both directions', () => {
    const faults: string[] = [];
    for (const { id, parent, predecessors, successors } of organizations) {
      for (const other of [...predecessors, ...successors, ...(parent === null ? [] : [parent])]) {
        if (!byId.has(other)) faults.push(`${id}: there is no ${other}`);
        if (other === id) faults.push(`${id} is its own kin`);
      }
      for (const other of predecessors) {
        if (!byId.get(other)?.successors.includes(id)) faults.push(`${other} does not lead to ${id}`);
      }
      for (const other of successors) {
        if (!byId.get(other)?.predecessors.includes(id)) faults.push(`${other} does not come from ${id}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  it('has no ring of parents', () => {
    for (const start of organizations) {
      const seen = new Set<string>();
      for (let at: Organization | undefined = start; at !== undefined;) {
        assert.ok(!seen.has(at.id), `${start.id} is above itself`);
        seen.add(at.id);
        at = at.parent === null ? undefined : byId.get(at.parent);
      }
    }
  });

  it('has dates in order', () => {
    const faults: string[] = [];
    for (const { id, established, abolished, successors } of organizations) {
      if (established !== null && abolished !== null && established >= abolished)
        faults.push(`${id} ends before it begins`);
      for (const other of successors) {
        const next = byId.get(other)?.established ?? null;
        if (established !== null && next !== null && next < established.slice(0, next.length))
          faults.push(`${other} is older than ${id}, which it follows`);
      }
    }
    assert.deepEqual(faults, []);
  });

  it('has web addresses', () => {
    for (const { id, url } of organizations) if (url !== null) assert.doesNotThrow(() => new URL(url), id);
  });

  it('has no name twice outside a succession', () => {
    const faults: string[] = [];
    const owners = new Map<string, Organization>();
    for (const organization of organizations) {
      for (const name of namesOf(organization)) {
        const key = nameUnits(name);
        const other = owners.get(key);
        if (other !== undefined && other !== organization && !areOfOneSuccession(other, organization))
          faults.push(`${name}: ${other.id} and ${organization.id}`);
        owners.set(key, organization);
      }
    }
    assert.deepEqual(faults, []);
  });
});

describe('the table of laws', () => {
  const { laws } = builtInTables();

  it('has each identifier once, in order', () => {
    const ids = Array.from({ length: laws.size }, (_, row) => laws.idOf(row));
    assert.ok(ids.length >= 8878);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    assert.deepEqual(
      ids.filter((id) => yearOfLawId(id) === null),
      [],
    );
  });

  it('has six columns a row, and no white space around them', () => {
    for (const line of rows()) {
      const columns = line.split('\t');
      assert.equal(columns.length, 6, line);
      for (const column of columns) assert.equal(column, column.trim(), line);
    }
  });

  it('has dates and numbers of the year that the identifier tells', () => {
    const faults: string[] = [];
    for (let row = 0; row < laws.size; row++) {
      const law = laws.law(row);
      if (law === null) continue;
      if (law.promulgated !== null && !FULL_DATE.test(law.promulgated))
        faults.push(`${law.id} ${law.promulgated}`);
      if (law.promulgated !== null && Number(law.promulgated.slice(0, 4)) !== yearOfLawId(law.id))
        faults.push(`${law.id} of ${law.promulgated}`);
      if (law.number !== null && !/^(?:明治|大正|昭和|平成|令和).+/u.test(law.number))
        faults.push(`${law.id} ${law.number}`);
    }
    assert.deepEqual(faults, []);
  });

  it('leaves out the numbers that the identifier tells', () => {
    for (const line of rows().slice(1)) {
      const [id = '', , number = ''] = line.split('\t');
      if (number !== '') assert.notEqual(number, numberOfLawId(id), id);
    }
  });

  it('has no name twice', () => {
    const faults: string[] = [];
    const owners = new Map<string, number>();
    for (const { text, row } of lawNames(laws)) {
      const key = nameUnits(text);
      const other = owners.get(key) ?? row;
      if (other !== row) faults.push(`${text}: ${laws.idOf(other)} and ${laws.idOf(row)}`);
      owners.set(key, row);
    }
    assert.deepEqual(faults, []);
  });
});

describe('every name of the tables', () => {
  it('is found in a sentence, and names its owner', () => {
    const knowledge = knowledgeWith();
    const { laws } = builtInTables();
    const names = [
      ...lawNames(laws).map(({ text, row }) => ({ name: text, id: laws.idOf(row) })),
      ...knowledge.organizations.all.flatMap((each) => namesOf(each).map((name) => ({ name, id: each.id }))),
    ];
    const faults: string[] = [];
    for (const { name, id } of names) {
      const text = `先週は${name}について、`;
      const found = findMatches(normalText(text), knowledge, null).filter(
        ({ start, end }) => text.slice(start, end) === name,
      );
      const [match, ...others] = found;
      const owner = match?.owner.kind === 'law' ? match.owner.law.id : match?.owner.organization.id;
      if (match === undefined || others.length > 0) faults.push(`${name} is found ${found.length} times`);
      else if (owner !== id && !mayShareName(owner ?? '', id))
        faults.push(`${name} names ${owner ?? ''}, not ${id}`);
    }
    assert.deepEqual(faults, []);
  }).timeout(30_000);

  function mayShareName(a: string, b: string): boolean {
    const { organizations } = knowledgeWith();
    const [first, second] = [organizations.get(a), organizations.get(b)];
    return first !== null && second !== null && areOfOneSuccession(first, second);
  }
});

describe('the script that builds the tables', () => {
  it('gives the tables of the repository', function () {
    if (sharedFolder('data') === null) {
      console.warn('  SKIPPED: there is no ../shared/data to build the tables from on this machine.');
      this.skip();
    }
    const script = join(projectRoot(), 'scripts/build-tables.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }).timeout(30_000);
});
