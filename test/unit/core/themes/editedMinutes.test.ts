import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParsedText } from '../../../../src/core/navigation/parsedText';
import { emptySidecar } from '../../../../src/core/themes/sidecar';
import { change, place, tagsByRemark } from '../../../../src/core/themes/sidecarTags';
import { Random } from '../../../fuzz/random';
import { sharedFolder } from '../../support/projectRoot';
import { OwnedText } from './ownedText';

const edits = 1000;
const nothing = { by: new Map<number, number>(), all: 0 };
const seeds = Number(process.env.MINUTES_SEEDS ?? 2);

/** What became of tags. A remark is still there when most of what some remark says now was said in it. */
interface Tally {
  right: number;
  lost: string[];
  wrong: string[];
}

/** Tags a third of the remarks, edits the text, and places the tags again after every `batch` edits. */
function follow(source: string, seed: number, batch: number, tally: Tally): void {
  const random = new Random(seed);
  let parsed = new ParsedText(source);
  const tagged = new Set(parsed.minutes.remarks.keys());
  for (const remark of tagged) if (!random.chance(1 / 3)) tagged.delete(remark);
  const changes = [...tagged].map((remark) => ({ remark, add: [String(remark)], remove: [] }));
  let count = 0;
  const newId = (): string => `urn:x:${++count}`;
  let sidecar = place(emptySidecar('x'), parsed.minutes, source);
  sidecar = change(sidecar, parsed.minutes, source, changes, newId);
  const document = new OwnedText(random, source, tagged);
  for (let done = 0; done < edits; done += batch) {
    for (let n = 0; n < batch; n++) document.edit();
    parsed = new ParsedText(document.text);
    sidecar = place(sidecar, parsed.minutes, document.text);
  }
  const { remarks } = parsed.minutes;
  const said = remarks.map(({ span }) => document.said(span.start, span.end));
  const isOf = (owner: number, remark: number): boolean => {
    const { by, all } = said[remark] ?? nothing;
    return (by.get(owner) ?? 0) * 2 > all;
  };
  const places = new Map([...tagsByRemark(sidecar)].flatMap(([at, tags]) => tags.map((tag) => [tag, at])));
  for (const owner of tagged) {
    const now = remarks.findIndex((_, remark) => isOf(owner, remark));
    const found = places.get(String(owner));
    const words = `seed ${seed}: ${remarks[now]?.text.slice(0, 30) ?? 'gone'}`;
    // Nothing is left of it there, or it is elsewhere.
    const isElsewhere = found !== undefined && (now < 0 ? !said[found]?.by.has(owner) : !isOf(owner, found));
    if (isElsewhere) tally.wrong.push(words);
    else if (now >= 0 && found === undefined) tally.lost.push(words);
    else if (now >= 0) tally.right++;
  }
}

describe('tags of published minutes after 1,000 edits outside VS Code', () => {
  const folder = sharedFolder('corpus');
  for (const batch of [100, edits])
    it(`are on their remarks when placed after every ${batch}`, function () {
      if (folder === null) {
        console.warn('  SKIPPED: there is no ../shared/corpus with published minutes on this machine.');
        this.skip();
      }
      this.timeout(180_000);
      const tally: Tally = { right: 0, lost: [], wrong: [] };
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
        const source = readFileSync(join(folder, name), 'utf8').replace(/\r\n/gu, '\n');
        for (let seed = 1; seed <= seeds; seed++) follow(source, seed, batch, tally);
      }
      const { right, lost, wrong } = tally;
      if (process.env.MINUTES_FIGURES !== undefined)
        console.log(`    ${batch}: ${right} right, ${lost.length} lost, ${wrong.length} wrong`);
      assert.deepEqual(wrong, []);
      assert.ok(right > 100 && right / (right + lost.length) >= 0.99, lost.join('\n'));
    });
});
