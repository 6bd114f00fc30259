import { strict as assert } from 'node:assert';
import type { Picture, PictureAsk } from '../../../../../src/core/topics/pictures/picture';
import { pictureOf } from '../../../../../src/core/topics/pictures/pictures';
import { entriesIn, type Scope } from '../../../../../src/core/topics/scope';
import type { TermIndex } from '../../../../../src/core/topics/termIndex';
import { indexOf, minutesText } from '../../../support/meetings';

const MEETINGS = {
  first: minutesText(
    1,
    '令和７年８月１日（金）',
    '甲野委員：デマンド交通の運転士が足りない。',
    '乙山委員：停留所の移設を求める声がある。デマンド交通の予約も増えた。 #交通/予約',
  ),
  second: minutesText(
    2,
    '令和７年９月１日（月）',
    '乙山委員：停留所の上屋が傷んでいる。停留所を直したい。 #施設 #交通',
  ),
  third: minutesText(
    3,
    '令和７年10月１日（水）',
    '甲野委員：停留所と運転士の話に尽きる。デマンド交通車両も古い。',
  ),
};

const SECTIONS = minutesText(
  4,
  '令和７年11月４日（火）',
  '（１）デマンド交通について',
  '甲野委員：停留所が遠い。停留所を増やしたい。',
  '（２）施設について',
  '乙山委員：停留所の上屋が傷んでいる。 #施設',
  '甲野委員：上屋を直したい。',
);

function draw<K extends PictureAsk['kind']>(
  index: TermIndex,
  ask: Extract<PictureAsk, { kind: K }>,
  scope: Scope = {},
): Extract<Picture, { kind: K }> {
  return pictureOf(index, scope, ask) as Extract<Picture, { kind: K }>;
}

/** Every column's scope gives as many remarks as the column says. */
function assertScopesFit(index: TermIndex, { columns }: Extract<Picture, { columns: unknown }>): void {
  for (const { scope, remarks } of columns) {
    if (scope === null) continue;
    const found = entriesIn(index, scope).map(({ document, counted }) =>
      counted === null ? document.remarks.length : counted.filter(Boolean).length,
    );
    assert.equal(
      found.reduce((sum, n) => sum + n, 0),
      remarks,
      JSON.stringify(scope),
    );
  }
}

describe('the picture of topics by meeting', () => {
  it('counts by meeting', () => {
    const index = indexOf(MEETINGS);
    const picture = draw(index, { kind: 'meetings', topics: 20 });
    assert.equal(picture.parts, 'meetings');
    assert.deepEqual(
      picture.columns.map(({ name, remarks }) => [name.kind === 'meeting' && name.meeting.number, remarks]),
      [
        [1, 2],
        [2, 1],
        [3, 1],
      ],
    );
    assertScopesFit(index, picture);
    const row = (name: string): unknown =>
      picture.counts[picture.topics.findIndex((topic) => topic.name === name)];
    assert.deepEqual(row('停留所'), [1, 2, 1]);
    assert.deepEqual(row('デマンド交通'), [2, 0, 1]);
    assert.deepEqual(row('上屋'), [0, 1, 0]);
  });

  it('knows how often any term is said in a column, of all remarks or of some', () => {
    const index = indexOf(MEETINGS);
    for (const scope of [{}, { speaker: '甲野 花子' }]) {
      const { paragraphs, paragraphRemarks } = index.store;
      const sums = entriesIn(index, scope).map(
        ({ stored, counted }) =>
          Array.from(
            paragraphs.of(stored.places),
            (paragraph) => paragraphRemarks.of(stored.paragraphs)[paragraph] ?? 0,
          ).filter((remark) => counted?.[remark] !== 0).length,
      );
      const { columns } = draw(index, { kind: 'meetings', topics: 5 }, scope);
      assert.deepEqual(
        columns.map(({ size }) => size),
        sums,
      );
    }
  });

  it('takes as many topics as asked for', () => {
    assert.equal(draw(indexOf(MEETINGS), { kind: 'meetings', topics: 2 }).counts.length, 2);
  });

  it('counts by section where there is one document', () => {
    const index = indexOf({ fourth: SECTIONS });
    const picture = draw(index, { kind: 'meetings', topics: 20 });
    assert.equal(picture.parts, 'sections');
    assert.deepEqual(
      picture.columns.map(({ name, remarks }) => [name.kind === 'section' && name.title, remarks]),
      [
        ['デマンド交通について', 1],
        ['施設について', 2],
      ],
    );
    assertScopesFit(index, picture);
    const row = (name: string): unknown =>
      picture.counts[picture.topics.findIndex((topic) => topic.name === name)];
    assert.deepEqual(
      [row('停留所'), row('上屋')],
      [
        [2, 1],
        [0, 2],
      ],
    );
    const one = draw(index, { kind: 'meetings', topics: 20 }, { speaker: '乙山 次郎' });
    assert.equal(one.columns.length, 1);
  });

  it('puts many meetings together by time', () => {
    const many: Record<string, string> = {};
    for (let i = 0; i < 80; i++) {
      const date =
        i === 79 ? '' : `令和${1 + Math.floor(i / 24)}年${6 + Math.floor((i % 24) / 4)}月${1 + (i % 4)}日`;
      many[`d${i}`] = minutesText(i + 1, date, '甲野委員：停留所が遠い。');
    }
    const index = indexOf(many);
    const picture = draw(index, { kind: 'meetings', topics: 5 });
    assert.equal(picture.parts, 'periods');
    assertScopesFit(index, picture);
    assert.deepEqual(picture.columns[0]?.name, { kind: 'period', first: '2019-06', last: '2019-06' });
    assert.deepEqual(picture.columns.at(-1)?.name, { kind: 'undated' });
    assert.equal(picture.columns.length, 21);
    const said = picture.counts[0] ?? [];
    assert.deepEqual([said[0], said.at(-1), said.reduce((sum, n) => sum + n, 0)], [4, 1, 80]);
    const later = draw(index, { kind: 'meetings', topics: 5 }, { from: '2019-06-03' });
    assertScopesFit(index, later);
  });

  it('is empty where there is nothing', () => {
    const picture = draw(indexOf({}), { kind: 'meetings', topics: 5 });
    assert.deepEqual([picture.columns, picture.topics], [[], []]);
  });
});

describe('the picture of rising and falling topics', () => {
  const before = Array.from({ length: 5 }, () => '甲野委員：停留所が遠い。停留所の移設はまだか。');
  const after = Array.from({ length: 5 }, () => '乙山委員：運転士が足りない。運転士の待遇は。');
  const index = indexOf({
    a: minutesText(1, '令和７年６月２日（月）', ...before),
    b: minutesText(2, '令和７年７月１日（火）', ...before),
    c: minutesText(3, '令和７年８月１日（金）', ...before),
    d: minutesText(4, '令和７年９月１日（月）', ...after),
  });

  it('puts what rises first and what falls last', () => {
    const picture = draw(index, { kind: 'changes', topics: 10, compare: 'last' });
    assert.deepEqual([picture.before.meetings, picture.after.meetings], [3, 1]);
    const rows = picture.changes.map(({ topic, before: b, after: a, g2 }) => [
      topic.name,
      b,
      a,
      Math.sign(g2),
    ]);
    assert.deepEqual(rows[0], ['運転士', 0, 10, 1]);
    assert.deepEqual(rows.at(-1), ['停留所', 30, 0, -1]);
    assert.ok((picture.changes[0]?.p ?? 1) < 0.05);
    assert.ok(picture.tested >= picture.changes.length);
  });

  it('compares the later half with the earlier', () => {
    const picture = draw(index, { kind: 'changes', topics: 10, compare: 'halves' });
    assert.deepEqual([picture.before.meetings, picture.after.meetings], [2, 2]);
    const found = picture.changes.find(({ topic }) => topic.name === '停留所');
    assert.deepEqual([found?.before, found?.after], [20, 10]);
  });

  it('shows as many as asked for, of both sides', () => {
    const { changes } = draw(index, { kind: 'changes', topics: 2, compare: 'last' });
    assert.deepEqual(
      changes.map(({ g2 }) => Math.sign(g2)),
      [1, -1],
    );
  });

  it('leaves out meetings without a date', () => {
    const undated = minutesText(5, '', '甲野委員：照明が暗い。照明を増やす。');
    const picture = draw(
      indexOf({
        a: minutesText(1, '令和７年６月２日（月）', ...before),
        d: minutesText(4, '令和７年９月１日（月）', ...after),
        e: undated,
      }),
      { kind: 'changes', topics: 10, compare: 'last' },
    );
    assert.deepEqual([picture.after.meetings, picture.undated], [1, 1]);
    assert.ok(!picture.changes.some(({ topic }) => topic.name === '照明'));
  });

  it('has nothing to say of one document', () => {
    const picture = draw(index, { kind: 'changes', topics: 10, compare: 'last' }, { documents: ['a'] });
    assert.deepEqual([picture.changes, picture.tested, picture.before.meetings], [[], 0, 0]);
  });
});

describe('the picture of topics by speaker', () => {
  it('counts remarks', () => {
    const index = indexOf(MEETINGS);
    const picture = draw(index, { kind: 'people', topics: 20, by: 'speaker' });
    assert.deepEqual(
      picture.columns.map(({ name, remarks }) => [name.kind === 'person' && name.name, remarks]),
      [
        // He says more of the topics.
        ['乙山 次郎', 2],
        ['甲野 花子', 2],
      ],
    );
    assertScopesFit(index, picture);
    const row = picture.topics.findIndex(({ name }) => name === '停留所');
    assert.deepEqual(picture.counts[row], [2, 1]);
  });

  it('puts those without room together', () => {
    const turns = Array.from(
      { length: 20 },
      (_, i) => `${'一二三四五六七八九十'[i % 10] ?? ''}${i < 10 ? '川' : '島'}委員：停留所が遠い。`,
    );
    const picture = draw(indexOf({ a: minutesText(1, '', ...turns) }), {
      kind: 'people',
      topics: 3,
      by: 'speaker',
    });
    assert.equal(picture.columns.length, 16);
    const last = picture.columns.at(-1);
    assert.deepEqual([last?.name, last?.remarks, last?.scope], [{ kind: 'others', people: 5 }, 5, null]);
    assert.equal(picture.counts[0]?.at(-1), 5);
  });

  it('has no columns where nobody is named', () => {
    const index = indexOf({ a: minutesText(1, '', '・停留所が遠い。', '・停留所の上屋を直したい。') });
    assert.deepEqual(draw(index, { kind: 'people', topics: 3, by: 'speaker' }).columns, []);
  });
});

describe('the picture of topics that come up together', () => {
  it('has the pairs that come up together twice, and their clusters', () => {
    const index = indexOf({
      ...MEETINGS,
      more: minutesText(5, '', '甲野委員：停留所の上屋の照明。', '乙山委員：上屋の照明を直す。'),
    });
    const { nodes, edges, clusters, alone } = draw(index, { kind: 'network', topics: 30 });
    const pairs = edges.map(({ one, other, paragraphs }) => [
      ...[nodes[one]?.topic.name, nodes[other]?.topic.name].sort(),
      paragraphs,
    ]);
    assert.ok(
      pairs.some((pair) => pair.join() === '上屋,照明,2'),
      JSON.stringify(pairs),
    );
    assert.ok(edges.every(({ paragraphs }) => paragraphs >= 2));
    assert.ok(edges.every(({ jaccard }, i) => jaccard <= (edges[i - 1]?.jaccard ?? 1)));
    assert.equal(new Set(nodes.map(({ cluster }) => cluster)).size, clusters);
    assert.ok(alone > 0);
  });

  it('is empty where nothing comes up together', () => {
    const { nodes, edges } = draw(indexOf({}), { kind: 'network', topics: 30 });
    assert.deepEqual([nodes, edges], [[], []]);
  });
});

describe('the picture of themes by meeting', () => {
  it('counts the remarks of a theme with those of the themes below it', () => {
    const index = indexOf(MEETINGS);
    const picture = draw(index, { kind: 'coverage', topics: 20 });
    assert.deepEqual(
      picture.themes.map(({ path, label, depth, remarks }, row) => [
        path,
        label,
        depth,
        remarks,
        picture.counts[row],
      ]),
      [
        ['交通', '交通', 0, 2, [1, 1, 0]],
        ['交通/予約', '予約', 1, 1, [1, 0, 0]],
        ['施設', '施設', 0, 1, [0, 1, 0]],
      ],
    );
    assert.deepEqual(picture.tagged, [1, 1, 0]);
    assert.equal(picture.leftOut, 0);
    const few = draw(index, { kind: 'coverage', topics: 2 });
    assert.deepEqual([few.themes.length, few.leftOut], [2, 1]);
  });

  it('counts by section where there is one document', () => {
    const picture = draw(indexOf({ fourth: SECTIONS }), { kind: 'coverage', topics: 20 });
    assert.deepEqual([picture.parts, picture.counts, picture.tagged], ['sections', [[0, 1]], [0, 1]]);
  });
});
