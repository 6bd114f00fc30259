import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_FIELDS, type EntryKind } from '../../../../src/core/knowledge/entryFields';
import { readLawEntries, readOrganizationEntries } from '../../../../src/core/knowledge/entryFile';
import { entryName, entryWithId, newEntry, type EntryName } from '../../../../src/core/knowledge/newEntry';
import { projectRoot } from '../../support/projectRoot';
import { knowledgeWith } from './tables';

const isBuiltIn = (id: string): boolean => id === 'mic';

/** Line, code and detail of each problem. */
function problems(text: string): string[] {
  return readOrganizationEntries(text, isBuiltIn).problems.map(
    ({ line, code, detail, fatal }) => `${line + 1} ${code} ${detail}${fatal ? ' !' : ''}`,
  );
}

describe('the file of a user’s organisations', () => {
  it('is a list of entries', () => {
    const text = [
      '# Our own',
      '- id: midorino-kotsu',
      '  name: みどり野市地域交通会議',
      '  aliases: [交通会議, 地域交通会議]',
      '  established: 2019-04-01',
      '  parent: mic',
      '  url: https://example.jp/',
      '- id: mic',
      '  aliases: ソウムショウ',
      '',
    ].join('\n');
    const { entries, problems: found } = readOrganizationEntries(text, isBuiltIn);
    assert.deepEqual(found, []);
    assert.deepEqual(entries, [
      {
        id: 'midorino-kotsu',
        name: 'みどり野市地域交通会議',
        aliases: ['交通会議', '地域交通会議'],
        established: '2019-04-01',
        parent: 'mic',
        url: 'https://example.jp/',
      },
      { id: 'mic', aliases: ['ソウムショウ'] },
    ]);
  });

  it('may be empty', () => {
    for (const text of ['', '\n', '# nothing\n', '---\n', '[]'])
      assert.deepEqual(readOrganizationEntries(text, isBuiltIn), {
        entries: [],
        problems: [],
        places: new Map(),
      });
  });

  it('tells where the id of each entry stands', () => {
    const text = '- name: 港湾会\n  id: kowan # 一\n- {id: "mic"}\n- id: kowan\n  name: 二\n';
    const { places } = readOrganizationEntries(text, isBuiltIn);
    assert.deepEqual(
      [...places].map(([id, { start, end }]) => [id, text.slice(start, end), start]),
      [
        ['kowan', 'kowan', text.indexOf('kowan')],
        ['mic', '"mic"', text.indexOf('"mic"')],
      ],
    );
  });

  it('has its faults told at their lines, and the rest is used', () => {
    const text = [
      '- id: a1',
      '  name: 港',
      '- id: a2',
      '  name: 港湾会',
      '  established: 2019-02-30',
      '  colour: blue',
      '  url: example.jp',
      '  unverified: maybe',
      '  parent: nobody',
      '  aliases: [港, [x], 港会]',
      '- id: a2',
      '  name: 別の会',
      '- name: 名無しの会',
      '- just text',
      '- id: a3',
      '  name:',
      '- id: a4',
      '  name: 短命会',
      '  established: 2020-01-01',
      '  abolished: 2019',
    ].join('\n');
    assert.deepEqual(problems(text), [
      '2 name-too-short name',
      '1 missing-field name !',
      '5 not-a-date established',
      '6 unknown-field colour',
      '7 not-a-web-address url',
      '8 not-true-or-false unverified',
      '10 name-too-short aliases',
      '10 not-a-list-of-names aliases',
      '11 same-id-twice a2 !',
      '13 missing-field id !',
      '14 not-an-entry  !',
      '16 not-text name',
      '15 missing-field name !',
      '20 ends-before-it-begins a4',
      '9 unknown-id nobody',
    ]);
    const { entries } = readOrganizationEntries(text, isBuiltIn);
    assert.deepEqual(entries, [
      { id: 'a2', name: '港湾会', parent: 'nobody', aliases: ['港会'] },
      { id: 'a4', name: '短命会', established: '2020-01-01' },
    ]);
  });

  it('that is no YAML or no list says so', () => {
    assert.deepEqual(
      problems('id: a').map((each) => each.slice(0, 12)),
      ['1 not-a-list'],
    );
    const [problem] = problems('- id: "a\n- b');
    assert.match(problem ?? '', /^\d+ syntax .+ !$/u);
    assert.doesNotThrow(() => problems('['.repeat(2_000)));
    assert.doesNotThrow(() => problems('- &a [*a, *a]\n- *a\n'));
  });
});

describe('the file of a user’s laws', () => {
  it('is a list of laws and bills', () => {
    const text = '- id: harbor-bill\n  title: 港湾防災法案\n  aliases: [港湾法案]\n  promulgated: 2026\n';
    assert.deepEqual(
      readLawEntries(text, () => false),
      {
        entries: [{ id: 'harbor-bill', title: '港湾防災法案', aliases: ['港湾法案'], promulgated: '2026' }],
        problems: [],
        places: new Map([['harbor-bill', { start: 6, end: 17 }]]),
      },
    );
    const [problem] = readLawEntries('- id: x1\n  name: 港湾法\n', () => false).problems;
    assert.equal(problem?.code, 'unknown-field');
  });
});

describe('a new entry', () => {
  const named = (selected: string): EntryName => entryName('organization', selected, knowledgeWith());

  it('is written behind the others and can be read', () => {
    const file = '- id: a1\n  name: 港湾会';
    const { offset, text, fillSpan } = newEntry('organization', file, named('地域\n交通 会議'), 'unused');
    const after = file.slice(0, offset) + text + file.slice(offset);
    assert.equal(after.slice(fillSpan.start, fillSpan.end), '"地域交通会議"');
    const { entries, problems: found } = readOrganizationEntries(after, isBuiltIn);
    assert.deepEqual(found, []);
    assert.deepEqual(entries[1], { id: '地域交通会議', name: '地域交通会議', aliases: [] });
  });

  it('of a new file has a heading', () => {
    const name = entryName('law', 'AI "bill" 案', knowledgeWith());
    const { text, fillSpan } = newEntry('law', '', name, 'My laws\n\nmore');
    assert.ok(text.startsWith('# My laws\n#\n# more\n- id: '));
    assert.equal(text.slice(fillSpan.start, fillSpan.end), '"AI\\"bill\\"案"');
    assert.deepEqual(readLawEntries(text, () => false).problems, []);
  });

  it('of a name that is known changes that entry', () => {
    assert.deepEqual(named('総　務　省'), { id: 'mic', name: '総務省', isBuiltIn: true });
    assert.equal(named('総務').isBuiltIn, false);
    // The law of this name is no organisation.
    assert.equal(named('サイバーセキュリティ基本法').isBuiltIn, false);
    const { text, fillSpan } = newEntry('organization', '', named('総務省'), '');
    assert.equal(text, '- id: "mic" # 総務省\n  aliases: []\n');
    assert.equal(text.slice(fillSpan.start - 1, fillSpan.end + 1), '[]');
    assert.deepEqual(readOrganizationEntries(text, isBuiltIn), {
      entries: [{ id: 'mic', aliases: [] }],
      problems: [],
      places: new Map([['mic', { start: 6, end: 11 }]]),
    });
  });

  it('is found again by its id', () => {
    const file = '- id: "港湾会"\n  name: 港湾会\n-  id: mic # 総務省\r\n- id: a1 b\n  note: "- id: a2"\n';
    const found = (id: string): string | null => {
      const span = entryWithId(file, id);
      return span === null ? null : file.slice(span.start, span.end);
    };
    assert.deepEqual(['港湾会', 'mic', 'a1 b', 'a2', 'a1', ''].map(found), [
      '"港湾会"',
      'mic',
      'a1 b',
      null,
      null,
      null,
    ]);
  });
});

describe('the schemas of the entry files', () => {
  for (const kind of ['organization', 'law'] as const satisfies readonly EntryKind[]) {
    it(`the one of ${kind} has the fields that are read`, () => {
      const file = join(
        projectRoot(),
        'schemas',
        kind === 'law' ? 'laws.schema.json' : 'organizations.schema.json',
      );
      const schema = JSON.parse(readFileSync(file, 'utf8')) as {
        type: string;
        items: { required: string[]; additionalProperties: boolean; properties: Record<string, object> };
      };
      assert.equal(schema.type, 'array');
      assert.equal(schema.items.additionalProperties, false);
      assert.deepEqual(schema.items.required, ['id']);
      assert.deepEqual(Object.keys(schema.items.properties), Object.keys(ENTRY_FIELDS[kind]));
    });
  }
});
