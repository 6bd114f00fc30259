import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTermsFile } from '../../../../src/core/topics/termsFile';
import { projectRoot } from '../../support/projectRoot';

function problems(...lines: string[]): string[] {
  return readTermsFile(lines.join('\n')).problems.map(({ code, detail, line }) =>
    [line, code, detail].join(' ').trim(),
  );
}

describe('terms.yaml', () => {
  it('gives what a user says about terms', () => {
    const { rules, problems: found } = readTermsFile(
      [
        '# 語の扱い',
        'ignore: [会議室の予約, 2025]',
        'keep:',
        '  - みんなで出かける券',
        'synonyms:',
        '  - [デマンド交通, 乗合タクシー, オンデマンドバス]',
      ].join('\n'),
    );
    assert.deepEqual(found, []);
    assert.deepEqual(rules, {
      ignore: ['会議室の予約', '2025'],
      keep: ['みんなで出かける券'],
      synonyms: [{ term: 'デマンド交通', variants: ['乗合タクシー', 'オンデマンドバス'] }],
    });
  });

  it('may be empty', () => {
    for (const text of ['', '# まだ何もない\n', 'ignore:\n', 'keep: []\n'])
      assert.deepEqual(readTermsFile(text).problems, []);
  });

  it('tells the line of what is wrong, and goes on', () => {
    assert.deepEqual(problems('- a'), ['1 not-fields']);
    assert.deepEqual(problems('ignore: [甲乙]', 'ignored: [甲]'), ['2 unknown-field ignored']);
    assert.deepEqual(problems('keep: 券', 'ignore:', '  - 甲', '  - [乙]'), [
      '1 not-a-list keep',
      '3 too-short 甲',
      '4 not-text ignore',
    ]);
    assert.deepEqual(problems('synonyms:', '  - 甲乙', '  - [丙丁]'), [
      '2 not-a-list synonyms',
      '3 lone-synonym',
    ]);
    assert.deepEqual(problems('synonyms:', '  - [甲乙, 丙丁]', '  - [戊己, 丙丁, 庚辛]'), [
      '3 synonym-twice 丙丁',
    ]);
  });

  it('that is no YAML gives no rules', () => {
    const { rules, problems: found } = readTermsFile('ignore: [甲乙\nkeep: "');
    assert.deepEqual(rules.ignore, []);
    assert.equal(found[0]?.code, 'syntax');
  });

  it('has the same fields as its schema', () => {
    const schema = JSON.parse(readFileSync(join(projectRoot(), 'schemas/terms.schema.json'), 'utf8')) as {
      properties: object;
    };
    const fields = Object.keys(schema.properties);
    assert.deepEqual(fields, ['ignore', 'keep', 'synonyms']);
    assert.deepEqual(problems(...fields.map((field) => `${field}: []`)), []);
  });
});
