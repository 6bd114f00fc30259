import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { isTagName } from '../../../../src/core/themes/labels';
import { RULE_KEYS } from '../../../../src/core/themes/ruleNodes';
import { THEME_KEYS } from '../../../../src/core/themes/themeNodes';
import { projectRoot } from '../../support/projectRoot';

interface Schema {
  readonly items: { readonly properties: object };
  readonly definitions: { readonly rule: { readonly oneOf: readonly { readonly properties?: object }[] } };
}

describe('the starter codebook', () => {
  const { codebook, problems } = readCodebook(
    readFileSync(join(projectRoot(), 'seeds/.minutes/themes.yaml'), 'utf8'),
  );

  it('has no mistake', () => {
    assert.deepEqual(problems, []);
  });

  it('describes every theme and tells what suggests it', () => {
    assert.ok(codebook.themes.length >= 25);
    for (const theme of codebook.themes) {
      assert.ok(theme.description !== '' && theme.rule !== null, theme.id);
      assert.ok(isTagName(theme.label) && codebook.colorOf(theme) !== null, theme.id);
    }
  });
});

describe('the schema of the codebook', () => {
  it('has the keys that the reader knows', () => {
    const schema = JSON.parse(
      readFileSync(join(projectRoot(), 'schemas/themes.schema.json'), 'utf8'),
    ) as Schema;
    assert.deepEqual(Object.keys(schema.items.properties), [...THEME_KEYS]);
    const rule = schema.definitions.rule.oneOf.find(({ properties }) => properties !== undefined);
    assert.deepEqual(Object.keys(rule?.properties ?? {}).sort(), [...RULE_KEYS].sort());
  });
});
