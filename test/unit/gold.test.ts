/**
 * The parser on published minutes, against structures made by hand. Texts, structures and scorer are kept
 * beside the project; without them this is skipped, and says so.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJson } from '../../src/core/minutes/json';
import { parse } from '../../src/core/minutes/parse';
import { decodeText } from '../../src/core/text/decode';
import { sharedFolder } from './support/projectRoot';

/** What is used of the scorer. */
interface Scorer {
  readonly scoreDocument: (
    gold: object,
    parsed: object,
    text: string,
  ) => { readonly misses: readonly string[] };
  readonly figures: (score: object) => Readonly<Record<string, number>>;
}

function isScorer(module: object): module is Scorer {
  return 'scoreDocument' in module && 'figures' in module;
}

const ALL_RIGHT = { header: 1, attendees: 1, sections: 1, remarks: 1, speakers: 1, text: 1 };

describe('published minutes', () => {
  const folder = sharedFolder('gold');
  if (folder === null) {
    it('are read as a person reads them', function () {
      console.warn('  SKIPPED: there is no ../shared/gold with published minutes on this machine.');
      this.skip();
    });
    return;
  }

  let scorer: Scorer | null = null;
  before(async () => {
    const module = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as object;
    assert.ok(isScorer(module));
    scorer = module;
  });

  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    it(`${name} is read as a person reads it`, () => {
      assert.ok(scorer !== null);
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { file: string };
      const decoded = decodeText(readFileSync(join(folder, '..', 'corpus', gold.file)));
      assert.ok(decoded !== null);
      const score = scorer.scoreDocument(gold, toJson(parse(decoded.text)), decoded.text);
      assert.deepEqual(scorer.figures(score), ALL_RIGHT, score.misses.join('\n'));
    });
  }
});
