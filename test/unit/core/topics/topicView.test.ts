import { strict as assert } from 'node:assert';
import { parse } from '../../../../src/core/minutes/parse';
import { scopeChoices } from '../../../../src/core/topics/scopeChoices';
import { topicAt } from '../../../../src/core/topics/topicAt';
import { topicDetail } from '../../../../src/core/topics/topicDetail';
import { bars, topicTable } from '../../../../src/core/topics/topicTable';
import { wordsNear } from '../../../../src/core/topics/wordsNear';
import { indexOf, minutesText } from '../../support/meetings';

const TEXTS: Readonly<Record<string, string>> = {
  first: minutesText(
    1,
    '令和７年８月１日（金）',
    '甲野委員：デマンド交通の運転士が足りない。',
    '乙山委員：停留所の移設を求める声がある。デマンド交通の予約も増えた。 #交通/予約',
  ),
  second: minutesText(2, '令和７年９月１日（月）', '乙山委員：停留所の上屋が傷んでいる。停留所を直したい。'),
};

describe('the table of topics', () => {
  it('has a row a topic, with the meetings at its ends', () => {
    const { meetings, remarks, rows } = topicTable(indexOf(TEXTS), {}, 20);
    assert.deepEqual([meetings, remarks], [2, 3]);
    const row = rows.find(({ name }) => name === '停留所');
    assert.ok(row);
    assert.deepEqual(
      [row.frequency, row.remarks, row.meetings, row.speakers, row.bars],
      [3, 2, 2, 1, [1, 2]],
    );
    assert.deepEqual([row.first.place, row.first.date], [0, '2025-08-01']);
    assert.deepEqual([row.last.place, row.last.date], [1, '2025-09-01']);
  });

  it('adds up meetings where there are too many bars', () => {
    const barsOf = (counts: readonly number[], most: number): number[] =>
      bars(Int32Array.from(counts.keys()), Int32Array.from(counts), counts.length, most);
    assert.deepEqual(barsOf([1, 2, 3], 3), [1, 2, 3]);
    assert.deepEqual(barsOf([1, 2, 3, 4, 5], 2), [6, 9]);
    assert.deepEqual(bars(Int32Array.of(1, 4), Int32Array.of(7, 8), 6, 3), [7, 0, 8]);
    const many = barsOf(new Array<number>(10_000).fill(1), 40);
    assert.deepEqual([many.length, Math.max(...many), Math.min(...many)], [40, 250, 250]);
  });
});

describe('a topic', () => {
  it('has its speakers, neighbours and meetings', () => {
    const detail = topicDetail(indexOf(TEXTS), {}, '停留所');
    assert.ok(detail);
    assert.deepEqual(detail.speakers, [{ name: '乙山 次郎', remarks: 2, count: 3 }]);
    const near = detail.neighbours.map(({ name, paragraphs }) => [name, paragraphs]);
    assert.ok(near.some(([name, count]) => name === '上屋' && count === 1));
    assert.ok(!near.some(([name]) => name === '運転士'));
    assert.deepEqual(
      detail.meetings.map(({ document, count }) => [document, count]),
      [
        ['second', 2],
        ['first', 1],
      ],
    );
  });

  it('has first the neighbours that come up with it again', () => {
    const said = ['停留所と上屋の話である。', '停留所に上屋を建てたい。', '停留所の照明を点検した。'];
    const rest = ['運転士が足りない。', '上屋は直した。', '上屋の修理は遅い。', '上屋は古い。'];
    const turns = [...said, ...rest].map((each) => `甲野委員：${each}`);
    const index = indexOf({ only: minutesText(1, '令和７年８月１日（金）', ...turns) });
    const near = topicDetail(index, {}, '停留所')?.neighbours ?? [];
    // Of the three paragraphs with 照明 or with 停留所 one has both, of the six with 上屋 or with 停留所 two.
    assert.deepEqual(
      near.map(({ name, paragraphs, jaccard }) => [name, paragraphs, jaccard]),
      [
        ['上屋', 2, 1 / 3],
        ['照明', 1, 1 / 3],
      ],
    );
  });

  it('leaves out those that come up with it once, where there are enough others', () => {
    const often = ['上屋', '照明', '待合室', '運転士', '時刻表', '路線図', '標識', '歩道', '車庫', '運賃'];
    const turns = [...often, ...often, '名簿'].map((word) => `甲野委員：停留所と${word}を点検した。`);
    const index = indexOf({ only: minutesText(1, '令和７年８月１日（金）', ...turns) });
    const names = topicDetail(index, {}, '停留所')?.neighbours.map(({ name }) => name) ?? [];
    assert.deepEqual([...names].sort(), [...often].sort());
  });

  it('is there whatever its rank, and nothing in a scope that does not speak of it', () => {
    const index = indexOf(TEXTS);
    assert.equal(topicDetail(index, {}, '上屋')?.row.frequency, 1);
    assert.equal(topicDetail(index, { documents: ['first'] }, '上屋'), null);
    assert.equal(topicDetail(index, {}, 'ない語'), null);
    assert.equal(topicDetail(indexOf(TEXTS, { ignore: ['上屋'] }), {}, '上屋'), null);
  });

  it('is found by words of a document', () => {
    const index = indexOf(TEXTS);
    const at = (marked: string, words: string): string | null => {
      const { joined } = parse(TEXTS.first ?? '');
      const start = joined.text.indexOf(marked) + marked.indexOf(words);
      return topicAt(index, { id: 'first', start, end: start + words.length, words });
    };
    assert.equal(at('停留所の移設', '停留所'), '停留所');
    // Parts of a term, and more than one.
    assert.equal(at('デマンド交通の運転士', 'マンド'), 'デマンド交通');
    assert.equal(at('停留所の移設を求める声', '留所の移'), '停留所');
    // A cursor.
    assert.equal(at('運転士が足りない', ''), '運転士');
    assert.equal(at('が足りない', '足りな'), null);
    // In no document of the index.
    assert.equal(topicAt(index, { id: 'other', start: 0, end: 2, words: '上屋' }), '上屋');
    assert.equal(topicAt(index, { id: 'other', start: 0, end: 2, words: 'デマンド' }), 'デマンド交通');
    assert.equal(topicAt(index, { id: 'other', start: 0, end: 0, words: '' }), null);
  });
});

describe('the choices of a scope', () => {
  it('are the bodies, people, themes and dates of the index', () => {
    const choices = scopeChoices(indexOf(TEXTS), null);
    assert.equal(choices.documents, 2);
    assert.equal(choices.bodies[0]?.count, 2);
    assert.deepEqual(choices.speakers.slice(0, 2), [
      { name: '乙山 次郎', count: 2 },
      { name: '甲野 花子', count: 1 },
    ]);
    assert.deepEqual(
      choices.tags.map(({ name }) => name),
      ['交通', '交通/予約'],
    );
    assert.deepEqual([choices.from, choices.to], ['2025-08-01', '2025-09-01']);
  });

  it('are those of one body', () => {
    const { bodies, speakers } = scopeChoices(indexOf(TEXTS), '他の会議');
    assert.equal(bodies.length, 1);
    assert.deepEqual(speakers, []);
  });
});

describe('words that were edited since', () => {
  const source = [
    '○甲野委員',
    '　計画では道の駅の前まで路線を延ばすことにしており、そのためには古くなった停留',
    '所を移さなければならない。今の停留所は屋根がなく、雨の日に困るという声がある。',
    '',
  ].join('\n');
  const { joined } = parse(source);
  const spansOf = (start: number): { start: number; end: number }[] =>
    joined.toSourceSpans({ start, end: start + 3 });

  it('are where they were, over a wrap too', () => {
    const spans = spansOf(joined.text.indexOf('停留所'));
    assert.equal(spans.length, 2);
    assert.deepEqual(wordsNear(source, joined, spans, '停留所'), spans);
  });

  it('are looked for nearby, and not everywhere at any price', () => {
    const second = joined.text.lastIndexOf('停留所');
    const moved = spansOf(second).map(({ start, end }) => ({ start: start + 2, end: end + 2 }));
    assert.deepEqual(wordsNear(source, joined, moved, '停留所'), spansOf(second));
    assert.equal(wordsNear(source, joined, moved, '上屋'), null);
    assert.equal(wordsNear('', parse('').joined, moved, '上屋'), null);
  });
});
