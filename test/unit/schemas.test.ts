import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './support/projectRoot';

describe('the schemas of what a user writes', () => {
  it('are all given to the editor, each for its file', () => {
    const { contributes } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
      contributes: { yamlValidation: { fileMatch: string; url: string }[] };
    };
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch, url }) => [fileMatch, url]).sort(),
      readdirSync(join(projectRoot(), 'schemas'))
        .map((file) => [`**/.minutes/${file.replace('.schema.json', '.yaml')}`, `./schemas/${file}`])
        .sort(),
    );
  });
});
