/**
 * Laws and organisations in published minutes, against counts made by hand. Texts and counts are kept beside the
 * project; without them this is skipped, and says so.
 */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsToJson } from '../../../../src/core/knowledge/json';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { parse } from '../../../../src/core/minutes/parse';
import { decodeText } from '../../../../src/core/text/decode';
import { sharedFolder } from '../../support/projectRoot';
import { knowledgeWith } from './tables';

interface Counted {
  readonly surface: string;
  readonly id?: string;
  readonly law_id?: string;
  readonly article?: string;
  readonly count: number;
}

type Gold = Readonly<Record<string, readonly Counted[]>>;

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly misses: readonly string[];
}

/** How often each name with its id (and article) is there. */
function counts(list: readonly { readonly key: string; readonly count: number }[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { key, count } of list) all.set(key, (all.get(key) ?? 0) + count);
  return all;
}

function score(gold: Gold, kind: 'law' | 'organization', corpus: string): Score {
  let right = 0;
  let wrong = 0;
  let missing = 0;
  const misses: string[] = [];
  for (const [file, list] of Object.entries(gold)) {
    const text = decodeText(readFileSync(join(corpus, file)))?.text ?? '';
    const { mentions } = mentionsToJson(findMentions(parse(text), knowledgeWith()), file);
    const found = counts(
      mentions
        .filter((mention) => mention.kind === kind)
        .map(({ surface, id, article }) => ({ key: `${surface} ${id} ${article ?? ''}`, count: 1 })),
    );
    const wanted = counts(
      list.map(({ surface, id, law_id, article, count }) => ({
        key: `${surface} ${id ?? law_id ?? ''} ${article ?? ''}`,
        count,
      })),
    );
    for (const key of new Set([...found.keys(), ...wanted.keys()])) {
      const [has, wants] = [found.get(key) ?? 0, wanted.get(key) ?? 0];
      right += Math.min(has, wants);
      wrong += Math.max(0, has - wants);
      missing += Math.max(0, wants - has);
      if (has !== wants) misses.push(`${file.slice(0, 3)} ${key}: ${has}, not ${wants}`);
    }
  }
  return { precision: right / (right + wrong), recall: right / (right + missing), misses };
}

describe('mentions in published minutes', () => {
  const data = sharedFolder('data');
  const corpus = sharedFolder('corpus');
  for (const [kind, file, bar] of [
    ['law', 'law-mentions.json', { precision: 0.98, recall: 1 }],
    ['organization', 'organization-mentions.json', { precision: 0.98, recall: 0.97 }],
  ] as const) {
    it(`of each ${kind} are found as a person finds them`, function () {
      if (data === null || corpus === null) {
        console.warn(`  SKIPPED: there is no ../shared with counts of each ${kind} on this machine.`);
        this.skip();
      }
      const gold = JSON.parse(readFileSync(join(data, file), 'utf8')) as Gold;
      const { precision, recall, misses } = score(gold, kind, corpus);
      console.log(`    ${kind}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      for (const miss of misses) console.log(`      ${miss}`);
      assert.ok(precision >= bar.precision, `precision ${precision}`);
      assert.ok(recall >= bar.recall, `recall ${recall}`);
    });
  }
});
