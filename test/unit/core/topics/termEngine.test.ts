import { strict as assert } from 'node:assert';
import type { OpenTerms } from '../../../../src/core/protocol';
import {
  cacheKey,
  contentHash,
  decodeDocument,
  encodeDocument,
} from '../../../../src/core/topics/documentCache';
import { indexDocument, type ReadDocument } from '../../../../src/core/topics/indexedDocument';
import { PriorTerms } from '../../../../src/core/topics/priorTerms';
import type { Scope } from '../../../../src/core/topics/scope';
import { TermEngine } from '../../../../src/core/topics/termEngine';
import { noTermRules, type TermRuleSet } from '../../../../src/core/topics/termRuleSet';
import { TermRules } from '../../../../src/core/topics/termRules';
import { textHash } from '../../../../src/core/topics/textHash';
import { NounRuns } from '../../../../src/core/topics/nounRuns';
import type { Tokenizer } from '../../../../src/core/topics/tokenizer/tokenizer';
import { emptySidecar, writeSidecar } from '../../../../src/core/themes/sidecar';
import { change } from '../../../../src/core/themes/sidecarTags';
import { parse } from '../../../../src/core/minutes/parse';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { knowledgeWith, tableText } from '../knowledge/tables';
import { nounRuns } from '../../support/terms';
import { dictionaryBytes, tokenizer } from '../../support/tokens';

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
    assert.deepEqual(engine.answer('documents', { scope: {}, key: '停留所' }), [
      {
        id: 'a',
        meeting: {
          title: '海辺市地域交通会議 第１回 議事概要',
          body: '海辺市地域交通会議',
          number: 1,
          date: '2025-08-01',
        },
        places: 2,
      },
    ]);
    assert.deepEqual(engine.answer('documents', { scope: {}, key: 'ない語' }), []);
    const [line] = engine.answer('concordance', { scope: {}, key: '停留所', id: 'a', text: TEXT, width: 10 });
    assert.deepEqual(
      [line?.before, line?.words, line?.after, line?.speaker],
      ['通の運転士が足りない。', '停留所', 'も古い。', '甲野 花子'].map((part, i) =>
        i === 0 ? part.slice(-10) : part,
      ),
    );
    assert.equal(line?.remark, parse(TEXT).remarks.find(({ text }) => text.includes('停留所'))?.id);
    // Another text has other remarks; the line is of those that were indexed.
    const other = `${TEXT}○甲野委員　停留所を直す。\n`.replace('停留所も古い', '駐輪場も古い');
    const [same] = engine.answer('concordance', {
      scope: {},
      key: '停留所',
      id: 'a',
      text: other,
      width: 10,
    });
    assert.equal(same?.remark, line?.remark);
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
    assert.deepEqual(engine.answer('index', { id: 'a', text: TEXT, cache }), { cache: null, indexed: true });
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
    assert.deepEqual(decodeDocument(bytes), { key: 'key', document });
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1);
    assert.deepEqual(decodeDocument(odd.subarray(1)), { key: 'key', document });
    const counts = { places: Uint16Array.of(0, 1), counts: Uint16Array.of(9, 8, 7, 65_535) };
    const counted = { ...document, counts };
    assert.deepEqual(decodeDocument(encodeDocument(counted, 'key')), { key: 'key', document: counted });
  });

  it('is none when it is cut off or damaged', () => {
    for (let length = 0; length < bytes.length; length += 7)
      assert.equal(decodeDocument(bytes.slice(0, length)), null, String(length));
    for (let at = 0; at < bytes.length; at += 11) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      assert.equal(decodeDocument(damaged), null, String(at));
    }
    const halfWritten = bytes.slice();
    halfWritten.fill(0, bytes.length >> 1);
    assert.equal(decodeDocument(halfWritten), null);
    assert.equal(decodeDocument(new TextEncoder().encode('not a cache at all')), null);
  });

  it('is of a text, of the tags beside it, and of the rules', () => {
    const keys = [
      cacheKey(contentHash('甲', null), 'rules'),
      cacheKey(contentHash('乙', null), 'rules'),
      cacheKey(contentHash('甲', null), 'others'),
      cacheKey(contentHash('甲', '{}'), 'rules'),
    ];
    assert.equal(new Set(keys).size, keys.length);
  });

  it('has a hash that texts do not share', () => {
    const hashes = new Set<string>();
    for (let i = 0; i < 100_000; i++) hashes.add(textHash(`議事録${i}`));
    assert.equal(hashes.size, 100_000);
    assert.notEqual(textHash('甲乙'), textHash('乙甲'));
  });
});

describe('a document that was changed', () => {
  /** The tokenizer, and what it was given. */
  function watched(): { readonly engine: NounRuns; readonly given: string[] } {
    const given: string[] = [];
    const inner = tokenizer();
    const outer: Tokenizer = {
      parts: inner.parts,
      tokenize: (text, into) => {
        given.push(text);
        return inner.tokenize(text, into);
      },
    };
    return { engine: new NounRuns(outer), given };
  }

  function read(text: string, runs: NounRuns, prior: ReadDocument | null): ReadDocument {
    const minutes = parse(text);
    const mentions = findMentions(minutes, knowledgeWith());
    const extras = {
      prior: prior === null ? null : new PriorTerms(prior.terms, (term) => prior.terms.forms.at(term)),
    };
    return indexDocument('a', text, minutes, mentions, { runs, rules: new TermRules() }, extras);
  }

  it('has only its changed paragraph tokenised, and the same terms as if it were new', () => {
    const { engine, given } = watched();
    const first = read(TEXT, engine, null);
    const whole = given.join('').length;
    given.length = 0;
    const edited = TEXT.replace('３　議事', '３　議事\n○甲野委員　はい。').replace('上屋', '照明');
    const second = read(edited, engine, first);
    assert.equal(given.join('|'), 'はい。|停留所の照明を直したい。');
    assert.ok(whole > given.join('').length);
    const terms = (document: ReadDocument): unknown =>
      Array.from(document.terms.places.terms, (term, i) => [
        document.terms.forms.at(term),
        document.terms.places.starts[i],
        document.terms.places.ends[i],
        document.terms.places.paragraphs[i],
      ]);
    assert.deepEqual(terms(second), terms(read(edited, engine, null)));
    assert.deepEqual(terms(read(TEXT, engine, second)), terms(first));
  });

  it('is read again where another name was found in it', () => {
    const { engine, given } = watched();
    const first = read(TEXT, engine, null);
    given.length = 0;
    // The body's own name is no topic: all paragraphs depend on it.
    read(TEXT.replace('海辺市地域交通会議', '海辺市停留所'), engine, first);
    assert.equal(given.length, 2);
  });

  it('is known again from its old cache', () => {
    const { cache } = opened().answer('index', { id: 'a', text: TEXT, cache: null });
    const engine = opened();
    engine.answer('index', { id: 'a', text: TEXT.replace('上屋', '照明'), cache });
    assert.ok(topics(engine).includes('照明') && topics(engine).includes('デマンド交通'));
  });
});

describe('tags in the index', () => {
  const minutes = parse(TEXT);
  const beside = writeSidecar(
    change(emptySidecar('a'), minutes, TEXT, [{ remark: 1, add: ['施設／照明'], remove: [] }], () => 'urn:a'),
  );
  const inText = TEXT.replace('停留所も古い。', '停留所も古い。 #交通');

  function said(engine: TermEngine, scope: Scope): string[] {
    return engine.answer('summarize', { scope, limit: 20 }).topics.map(({ name }) => name);
  }

  it('are those in the text and those beside it', () => {
    const engine = opened();
    engine.answer('index', { id: 'a', text: inText, cache: null, sidecar: beside });
    assert.ok(said(engine, { tag: '交通' }).includes('運転士'));
    assert.ok(!said(engine, { tag: '交通' }).includes('上屋'));
    assert.ok(said(engine, { tag: '施設' }).includes('上屋'));
    assert.ok(said(engine, { tag: '施設/照明' }).includes('上屋'));
    assert.deepEqual(said(engine, { tag: '照明' }), []);
    assert.ok(said(engine, { tags: ['ない', '交通'] }).includes('運転士'));
    assert.deepEqual(said(engine, { tags: [] }), []);
  });

  it('follow the file beside the text', () => {
    const engine = opened();
    const { cache } = engine.answer('index', { id: 'a', text: TEXT, cache: null, sidecar: beside });
    assert.ok(said(engine, { tag: '施設' }).length > 0);
    assert.equal(engine.answer('index', { id: 'a', text: TEXT, cache, sidecar: beside }).cache, null);
    assert.notEqual(engine.answer('index', { id: 'a', text: TEXT, cache }).cache, null);
    assert.deepEqual(said(engine, { tag: '施設' }), []);
    engine.answer('index', { id: 'a', text: TEXT, cache: null, sidecar: 'no JSON' });
    assert.ok(topics(engine).includes('上屋'));
  });
});
