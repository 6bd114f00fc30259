import * as assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGrammar } from '../../../../src/core/language/grammar';

describe('the grammar', () => {
  it('is the one that is committed (npm run grammar writes it)', () => {
    const file = join(process.cwd(), 'syntaxes/minutes.tmLanguage.json');
    assert.deepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), buildGrammar());
  });
});
