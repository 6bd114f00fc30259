import { strict as assert } from 'node:assert';
import type { OpenTerms } from '../../../../src/core/protocol';
import { decodeDocument, encodeDocument, textHash } from '../../../../src/core/topics/documentCache';
import { indexDocument } from '../../../../src/core/topics/indexedDocument';
import { TermEngine } from '../../../../src/core/topics/termEngine';
import { noTermRules, type TermRuleSet } from '../../../../src/core/topics/termRuleSet';
import { TermRules } from '../../../../src/core/topics/termRules';
import { parse } from '../../../../src/core/minutes/parse';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { knowledgeWith, tableText } from '../knowledge/tables';
import { nounRuns } from '../../support/terms';
import { dictionaryBytes } from '../../support/tokens';

const TEXT = [
  '海辺市地域交通会議　第１回　議事概要',
  '',
  '１　日時　令和７年８月１日（金）10:00～11:30',
  '２　出席者',
  '甲野　花子　海辺大学教授',
  '３　議事',
  '○甲野委員　デマンド交通の運転士が足りない。停留所も古い。',
  '○甲野委員　停留所の上屋を直したい。',
  '',
].join('\n');

const NOTHING = new Uint8Array();

function opening(rules: Partial<TermRuleSet> = {}, dictionary = dictionaryBytes()): OpenTerms {
  return {
    dictionary,
    tables: { laws: tableText('laws.tsv'), organizations: tableText('organizations.json') },
    laws: [],
    organizations: [],
    rules: { ...noTermRules, ...rules },
  };
}

function opened(rules: Partial<TermRuleSet> = {}): TermEngine {
  const engine = new TermEngine();
  engine.answer('open', opening(rules));
  return engine;
}

function topics(engine: TermEngine): string[] {
  return engine.answer('summarize', { scope: {}, limit: 20 }).topics.map(({ name }) => name);
}

describe('the engine of terms', () => {
  it('indexes documents and answers questions of them', () => {
    const engine = opened();
    const { cache } = engine.answer('index', { id: 'a', text: TEXT, cache: null });
    assert.ok(cache !== null);
    assert.ok(topics(engine).includes('停留所'));
    assert.deepEqual(engine.answer('documents', { scope: {}, key: '停留所' }), [{ id: 'a', places: 2 }]);
    assert.deepEqual(engine.answer('documents', { scope: {}, key: 'ない語' }), []);
    const [line] = engine.answer('concordance', { scope: {}, key: '停留所', id: 'a', text: TEXT, width: 10 });
    assert.deepEqual(
      [line?.before, line?.words, line?.after, line?.speaker],
      ['通の運転士が足りない。', '停留所', 'も古い。', '甲野 花子'].map((part, i) =>
        i === 0 ? part.slice(-10) : part,
      ),
    );
    assert.deepEqual(
      line?.spans.map(({ start, end }) => TEXT.slice(start, end)),
      ['停留所'],
    );
    const { speakers, pairs } = engine.answer('relations', { scope: {}, limit: 5, by: 'speaker' });
    assert.equal(speakers[0]?.name, '甲野 花子');
    assert.ok(pairs.length > 0);
    engine.answer('remove', { id: 'a' });
    assert.deepEqual(topics(engine), []);
  });

  it('takes a document from its cache without the dictionary', () => {
    const { cache } = opened().answer('index', { id: 'a', text: TEXT, cache: null });
    const engine = new TermEngine();
    engine.answer('open', opening({}, NOTHING));
    assert.deepEqual(engine.answer('index', { id: 'a', text: TEXT, cache }), { cache: null });
    assert.ok(topics(engine).includes('停留所'));
    assert.throws(() => engine.answer('index', { id: 'b', text: `${TEXT}続`, cache }), /no dictionary/);
  });

  it('reads again what the cache is not of', () => {
    const { cache } = opened().answer('index', { id: 'a', text: TEXT, cache: null });
    const changed = TEXT.replace('上屋', '照明');
    assert.notEqual(opened().answer('index', { id: 'a', text: changed, cache }).cache, null);
    const synonyms = [{ term: '乗り場', variants: ['停留所'] }];
    assert.notEqual(opened({ synonyms }).answer('index', { id: 'a', text: TEXT, cache }).cache, null);
    // What is ignored is left out of the answers only.
    const ignoring = opened({ ignore: ['停留所'] });
    assert.equal(ignoring.answer('index', { id: 'a', text: TEXT, cache }).cache, null);
    assert.ok(!topics(ignoring).includes('停留所'));
  });

  it('tells when nothing is open', () => {
    assert.throws(() => new TermEngine().answer('summarize', { scope: {}, limit: 1 }), /not open/);
  });
});

describe('the cache of a document', () => {
  const minutes = parse(TEXT);
  const document = indexDocument('a', TEXT, minutes, findMentions(minutes, knowledgeWith()), {
    runs: nounRuns(),
    rules: new TermRules(),
  });
  const bytes = encodeDocument(document, 'key');

  it('comes back as it was', () => {
    assert.deepEqual(decodeDocument(bytes, 'key'), document);
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1);
    assert.deepEqual(decodeDocument(odd.subarray(1), 'key'), document);
  });

  it('is none for another key, when it is cut off or damaged', () => {
    assert.equal(decodeDocument(bytes, 'other'), null);
    for (let length = 0; length < bytes.length; length += 7) {
      assert.equal(decodeDocument(bytes.slice(0, length), 'key'), null, String(length));
    }
    const damaged = bytes.slice();
    damaged[13] = 0xff;
    assert.equal(decodeDocument(damaged, 'key'), null);
    assert.equal(decodeDocument(new TextEncoder().encode('not a cache at all'), 'key'), null);
  });

  it('has a hash that texts do not share', () => {
    const hashes = new Set<string>();
    for (let i = 0; i < 100_000; i++) hashes.add(textHash(`議事録${i}`));
    assert.equal(hashes.size, 100_000);
    assert.notEqual(textHash('甲乙'), textHash('乙甲'));
  });
});
