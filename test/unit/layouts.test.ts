/** The parser on made minutes of every layout, against the structures they were made with. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../../src/core/minutes/json';
import { parse } from '../../src/core/minutes/parse';
import { decodeText } from '../../src/core/text/decode';
import type { Gold } from './support/gold';
import type { Figures } from './support/goldScore';
import { FIGURES, figuresLine, meanOf, scoreAgainst } from './support/goldScore';
import { projectRoot } from './support/projectRoot';

/** What every document reaches, and all documents on average. */
const FLOOR: Figures = {
  header: 0.9,
  attendees: 0.9,
  sections: 0.9,
  remarks: 0.95,
  speakers: 0.95,
  text: 0.9,
};
const MEAN = 0.99;

const folder = join(projectRoot(), 'test/fixtures/layouts');

describe('made minutes of every layout', () => {
  const all = new Map<string, Figures>();

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    it(file, () => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      const decoded = decodeText(readFileSync(join(folder, gold.file)));
      assert.ok(decoded !== null, 'no text');
      const { figures, misses } = scoreAgainst(gold, toJson(parse(decoded.text)), decoded.text);
      all.set(file, figures);
      const low = FIGURES.filter((key) => figures[key] < FLOOR[key]);
      assert.deepEqual(low, [], `${figuresLine(file, figures)}\n${misses.join('\n')}`);
    });
  }

  it('are read well on average', () => {
    const mean = meanOf([...all.values()]);
    const lines = [...all]
      .filter(([, f]) => FIGURES.some((key) => f[key] < 1))
      .map((entry) => figuresLine(...entry));
    const table = [...lines, figuresLine(`mean of ${all.size}`, mean)].join('\n');
    // MINUTES_FIGURES=1 npm run test:unit prints the table also when all is well.
    if (process.env.MINUTES_FIGURES !== undefined) console.log(table);
    for (const key of FIGURES) assert.ok(mean[key] >= MEAN, `${key} is below ${MEAN}\n${table}`);
  });
});
