import { strict as assert } from 'node:assert';
import { parse } from '../../../../src/core/minutes/parse';
import { concordance } from '../../../../src/core/topics/concordance';
import { findMentions } from '../../../../src/core/knowledge/mentions';
import { FormList } from '../../../../src/core/topics/formList';
import { indexDocument, type ReadDocument } from '../../../../src/core/topics/indexedDocument';
import { rankTerms } from '../../../../src/core/topics/ranking';
import { RemarkTable } from '../../../../src/core/topics/remarkTable';
import { entriesIn, type Scope } from '../../../../src/core/topics/scope';
import { summarize } from '../../../../src/core/topics/summary';
import { hashesOf } from '../../../../src/core/topics/termCollector';
import { writeForm } from '../../../../src/core/topics/termForm';
import { TermIndex } from '../../../../src/core/topics/termIndex';
import type { TermRuleSet } from '../../../../src/core/topics/termRuleSet';
import { TermRules } from '../../../../src/core/topics/termRules';
import { placesOf } from '../../../../src/core/topics/topicPlaces';
import { coOccurrences } from '../../../../src/core/topics/topicRelations';
import { topicsBySpeaker } from '../../../../src/core/topics/topicSpeakers';
import { addTo, indexOf as indexOfTexts, minutesText } from '../../support/meetings';
import { nounRuns } from '../../support/terms';
import { knowledgeWith } from '../knowledge/tables';

const TEXTS: Readonly<Record<string, string>> = {
  first: minutesText(
    1,
    '令和７年８月１日（金）',
    '甲野委員：デマンド交通の運転士が足りない。',
    '乙山委員：停留所の移設を求める声がある。デマンド交通の予約も増えた。 #交通/予約',
  ),
  second: minutesText(2, '令和７年９月１日（月）', '乙山委員：停留所の上屋が傷んでいる。停留所を直したい。'),
  third: minutesText(
    3,
    '令和７年10月１日（水）',
    '甲野委員：停留所と運転士の話に尽きる。デマンド交通車両も古い。',
  ),
};

const NO_COUNTS = { places: new Uint16Array(), counts: new Uint16Array() };

function indexOf(set: Partial<TermRuleSet> = {}, ids = Object.keys(TEXTS)): TermIndex {
  return indexOfTexts(Object.fromEntries(ids.map((id) => [id, TEXTS[id] ?? ''])), set);
}

describe('a summary of topics', () => {
  it('has the meetings in order of time, whatever the order they came in', () => {
    const { meetings } = summarize(indexOf({}, ['third', 'first', 'second']), {}, 10);
    assert.deepEqual(
      meetings.map(({ document, number, date }) => [document, number, date]),
      [
        ['first', 1, '2025-08-01'],
        ['second', 2, '2025-09-01'],
        ['third', 3, '2025-10-01'],
      ],
    );
  });

  it('counts a topic by meeting, inside longer ones too', () => {
    const { topics } = summarize(indexOf(), {}, 20);
    const row = (name: string): unknown => {
      const topic = topics.find((each) => each.name === name);
      return (
        topic && [[...topic.counts], topic.first, topic.last, topic.remarks, topic.documents, topic.speakers]
      );
    };
    assert.deepEqual(row('停留所'), [[1, 2, 1], 0, 2, 3, 3, 2]);
    assert.deepEqual(row('デマンド交通'), [[2, 0, 1], 0, 2, 3, 2, 2]);
    assert.deepEqual(row('運転士'), [[1, 0, 1], 0, 2, 2, 2, 1]);
    assert.deepEqual(row('上屋'), [[0, 1, 0], 1, 1, 1, 1, 1]);
  });

  it('is of the speakers, groups, tags and times asked for', () => {
    const names = (scope: Parameters<typeof summarize>[1]): string[] =>
      summarize(indexOf(), scope, 20).topics.map(({ name }) => name);
    assert.ok(!names({ speaker: '甲野 花子' }).includes('上屋'));
    assert.ok(names({ speaker: '乙山 次郎' }).includes('上屋'));
    assert.deepEqual(names({ speaker: '丙川' }), []);
    assert.deepEqual(summarize(indexOf(), { from: '2025-09-01', to: '2025-09-30' }, 9).meetings.length, 1);
    assert.deepEqual(summarize(indexOf(), { body: '他の会議' }, 9).meetings.length, 0);
    assert.deepEqual(
      entriesIn(indexOf(), { tag: '交通' }).map(({ document }) => document.id),
      ['first'],
    );
    assert.deepEqual(names({ documents: ['second'] }).includes('運転士'), false);
  });

  it('leaves out what the user ignores, and counts synonyms as one', () => {
    const ignoring = summarize(indexOf({ ignore: ['停留所'] }), {}, 20).topics.map(({ name }) => name);
    assert.ok(!ignoring.includes('停留所') && ignoring.includes('運転士'));
    const merged = summarize(
      indexOf({ synonyms: [{ term: '乗り場', variants: ['停留所', '上屋'] }] }),
      {},
      20,
    );
    const topic = merged.topics.find(({ name }) => name === '乗り場');
    assert.deepEqual([...(topic?.counts ?? [])], [1, 3, 1]);
  });

  it('of nothing is empty', () => {
    assert.deepEqual(summarize(new TermIndex(), {}, 10), { meetings: [], topics: [] });
  });
});

describe('the index of terms', () => {
  it('is the same however it came about', () => {
    const rules = new TermRules();
    const index = indexOf();
    addTo(index, 'second', TEXTS.first ?? '', rules);
    index.delete('first');
    addTo(index, 'first', TEXTS.first ?? '', rules);
    addTo(index, 'second', TEXTS.second ?? '', rules);
    const plain = (each: TermIndex): unknown =>
      summarize(each, {}, 50)
        .topics.map(({ name, counts, score }) => [name, [...counts], score.toFixed(6)])
        .sort();
    assert.deepEqual(plain(index), plain(indexOf()));
  });

  it('sums up most of the documents as if there were no others', () => {
    const other = minutesText(
      4,
      '令和７年11月４日（火）',
      '甲野委員：停留所の上屋を直した。運転士が増えた。',
    );
    const index = indexOfTexts({ ...TEXTS, other });
    const plain = (each: TermIndex, scope: Scope): unknown =>
      rankTerms(each, entriesIn(each, scope))
        .map(({ key, score, frequency, paragraphs, remarks, documents }) => ({
          key,
          score,
          frequency,
          paragraphs,
          remarks,
          documents,
        }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const alone = plain(indexOf(), {});
    assert.deepEqual(plain(index, { documents: Object.keys(TEXTS) }), alone);
    assert.deepEqual(plain(index, { to: '2025-10-31' }), alone);
    assert.notDeepEqual(plain(index, {}), alone);
  });

  it('takes counts that were kept, where the terms are what they were', () => {
    const read = (id: string, text: string): ReadDocument => {
      const minutes = parse(text);
      const tools = { runs: nounRuns(), rules: new TermRules() };
      return indexDocument(id, text, minutes, findMentions(minutes, knowledgeWith()), tools);
    };
    const documents = Object.entries(TEXTS).map(([id, text]) => read(id, text));
    const first = new TermIndex();
    for (const document of documents) first.set(document);
    const kept = documents.map((document) => ({
      ...document,
      counts: first.countsOf(document.id) ?? NO_COUNTS,
    }));
    const ranked = (index: TermIndex): unknown =>
      rankTerms(index, entriesIn(index, {})).map(
        ({ key, score, frequency, paragraphs, remarks, documents: of }) => [
          key,
          score,
          frequency,
          paragraphs,
          remarks,
          of,
        ],
      );
    const second = new TermIndex();
    for (const document of kept) second.set(document);
    assert.ok(kept.every(({ counts }) => counts.counts.length > 0));
    assert.deepEqual(ranked(second), ranked(first));
    assert.deepEqual(summarize(second, {}, 50), summarize(first, {}, 50));
    // They are what is taken: a wrong one shows, unless there cannot be such a row.
    const wrong = (place: number): TermIndex => {
      const index = new TermIndex();
      for (const { counts, ...document } of kept)
        index.set({
          ...document,
          counts: { places: counts.places.map((n) => n + place), counts: counts.counts.map((n) => n + 1) },
        });
      return index;
    };
    assert.notDeepEqual(ranked(wrong(0)), ranked(first));
    assert.deepEqual(ranked(wrong(1000)), ranked(first));
  });

  it('bears long documents, again and again', () => {
    // More often than there is room for in a row of counts, and in all more than is kept of what is gone.
    const times = 70_000;
    const long = (round: number): ReadDocument => {
      const places = Uint32Array.from({ length: times }, (_, i) => i);
      const forms = [writeForm({ key: '停留所', kind: 'term', words: ['停留所'] })];
      return {
        id: 'long',
        meeting: { title: null, body: null, number: round, date: null },
        sections: [],
        ...RemarkTable.of([
          { id: 'r', speaker: '甲野', group: null, tags: [], section: null, start: 0, end: times },
        ]),
        terms: {
          forms: FormList.of(forms),
          formHashes: hashesOf(forms),
          paragraphRemarks: Uint32Array.of(0),
          paragraphStarts: Uint32Array.of(0),
          paragraphHashes: Uint32Array.of(1, 2),
          places: {
            terms: new Uint32Array(times),
            paragraphs: new Uint32Array(times),
            starts: places,
            ends: places,
          },
        },
      };
    };
    const index = indexOf();
    for (let round = 0; round < 5; round++) {
      index.set(long(round));
      const [topic] = rankTerms(index, entriesIn(index, {}), 1);
      assert.deepEqual(
        [topic?.name, topic?.frequency, topic?.paragraphs, topic?.remarks, topic?.documents],
        ['停留所', times + 4, 4, 4, 4],
      );
    }
    assert.ok(index.store.forms.length < 3 * times);
    index.delete('long');
    assert.deepEqual(summarize(index, {}, 50), summarize(indexOf(), {}, 50));
  });

  it('forgets a document', () => {
    const index = indexOf();
    index.delete('second');
    index.delete('nothing');
    assert.equal(index.size, 2);
    assert.ok(!rankTerms(index, entriesIn(index, {})).some(({ name }) => name === '上屋'));
  });

  it('knows the places of a topic', () => {
    const index = indexOf();
    const [ranked] = rankTerms(index, entriesIn(index, {})).filter(({ name }) => name === 'デマンド交通');
    const entry = index.get('third');
    assert.ok(ranked !== undefined && entry !== undefined);
    const { joined } = parse(TEXTS.third ?? '');
    const [place, ...others] = placesOf(index, entry, ranked.number);
    assert.ok(place !== undefined && others.length === 0);
    assert.equal(joined.slice(place.start, place.end), 'デマンド交通車両');
    const [line] = concordance(index, entry, ranked.number, joined, 8);
    assert.deepEqual(
      [line?.speaker, line?.before, line?.words, line?.after],
      ['甲野 花子', '士の話に尽きる。', 'デマンド交通車両', 'も古い。'],
    );
  });
});

describe('relations of topics', () => {
  const index = indexOf();
  const entries = entriesIn(index, {});
  const topics = ['停留所', '運転士', 'デマンド交通'].flatMap((name) =>
    rankTerms(index, entries).filter((topic) => topic.name === name),
  );

  it('tell who speaks of what', () => {
    const rows = topicsBySpeaker(index, entries, topics, 'speaker');
    assert.deepEqual(
      rows.map(({ name, counts, remarks }) => [name, counts, remarks]),
      [
        ['甲野 花子', [1, 2, 2], [1, 2, 2]],
        ['乙山 次郎', [3, 0, 1], [2, 0, 1]],
      ],
    );
  });

  it('tell what comes up together', () => {
    const pairs = coOccurrences(index, entries, topics);
    assert.deepEqual(
      pairs.map(({ one, other, paragraphs }) => [topics[one]?.name, topics[other]?.name, paragraphs]),
      [
        ['運転士', 'デマンド交通', 2],
        ['停留所', 'デマンド交通', 2],
        ['停留所', '運転士', 1],
      ],
    );
  });
});
