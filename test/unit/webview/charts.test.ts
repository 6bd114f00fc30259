import { strict as assert } from 'node:assert';
import type {
  ChangesPicture,
  ColumnName,
  NetworkPicture,
  PictureColumn,
  PictureTopic,
} from '../../../src/core/protocol';
import { describeChange, layOutChanges, verdictOf } from '../../../src/webview/charts/changeRows';
import { cutTo, widthOf } from '../../../src/webview/charts/labels';
import { layOut, matrixOf, shadeOf, type Matrix } from '../../../src/webview/charts/matrix';
import { cellAfter, entryAfter, pointAfter } from '../../../src/webview/charts/moves';
import { namesOf } from '../../../src/webview/charts/names';
import { layOutNetwork } from '../../../src/webview/charts/networkLayout';
import { pictureTable } from '../../../src/webview/charts/pictureTable';

function topic(name: string, frequency = 1): PictureTopic {
  return { key: name, kind: 'term', name, frequency, remarks: frequency };
}

function meeting(number: number | null, date: string | null, body: string | null = '緑化協議会'): ColumnName {
  return {
    kind: 'meeting',
    document: 'file:///a/%E7%94%B2.txt',
    meeting: { title: null, body, number, date },
  };
}

function column(name: ColumnName, size: number, remarks = 10): PictureColumn {
  return { name, meetings: 1, remarks, size, scope: {} };
}

describe('labels of pictures', () => {
  it('are cut where there is no room', () => {
    assert.equal(cutTo('地域公共交通計画', 96), '地域公共交通計画');
    assert.equal(cutTo('地域公共交通計画', 95), '地域公共交通…');
    assert.ok(widthOf(cutTo('地域公共交通計画', 50)) <= 50);
    assert.equal(cutTo('地域', 1), '地…');
    assert.ok(widthOf('NISC') < widthOf('内閣官房'));
  });
});

describe('names of columns', () => {
  it('leave out what all share', () => {
    const names = (...columns: readonly ColumnName[]): string[] => namesOf(columns).map(({ short }) => short);
    assert.deepEqual(names(meeting(3, '2025-06-18'), meeting(4, '2025-09-17')), ['No. 3', 'No. 4']);
    assert.deepEqual(names(meeting(3, '2025-06-18'), meeting(4, null, '交通会議')), [
      'No. 3 緑化協議会',
      'No. 4 交通会議',
    ]);
    assert.deepEqual(names(meeting(null, '2025-06-18')), ['2025-06-18']);
  });

  it('are those of the file where the minutes say nothing', () => {
    assert.deepEqual(namesOf([meeting(null, null, null)]), [{ short: '甲.txt', full: '甲.txt' }]);
  });

  it('are told in full', () => {
    assert.equal(namesOf([meeting(3, '2025-06-18')])[0]?.full, '緑化協議会 No. 3 2025-06-18');
    assert.equal(namesOf([{ kind: 'period', first: '2025-08', last: '2025-08' }])[0]?.full, '2025-08');
    assert.equal(namesOf([{ kind: 'period', first: '2020', last: '2022' }])[0]?.full, '2020 to 2022');
  });
});

describe('a matrix', () => {
  const matrix = (columns: number, value = 7, short = '第1回'): Matrix => ({
    corner: '',
    rows: [{ key: 'a', name: '停留所', depth: 0 }],
    columns: Array.from({ length: columns }, () => ({ short, full: '', scope: null })),
    values: [Array.from({ length: columns }, () => value)],
    print: String,
    describe: String,
  });

  it('prints its numbers where there is room', () => {
    assert.ok(layOut(matrix(3), 1000).printed);
    assert.ok(!layOut(matrix(60, 77), 1000).printed);
    assert.ok(!layOut(matrix(3, 123_456_789_012), 300).printed);
  });

  it('is as wide as its place, or scrolls where cells could not be hit', () => {
    for (const room of [300, 700, 2000]) {
      assert.ok(layOut(matrix(5), room).width <= room);
      assert.ok(layOut(matrix(5, 7, '第1回 みどり野市地域交通会議'), room).width <= room);
    }
    const many = layOut(matrix(60), 300);
    assert.ok(many.width > 300 && many.cell.width >= 12);
    assert.ok(many.slanted && many.every > 1);
  });

  it('has five shades, and none for nothing', () => {
    assert.deepEqual(
      [0, 1, 4, 9, 16, 25, 24.9].map((value) => shadeOf(value, 25)),
      [0, 1, 2, 3, 4, 5, 5],
    );
    assert.equal(shadeOf(0, 0), 0);
    assert.equal(shadeOf(0.001, 1000), 1);
  });

  it('tells counts, or counts for the size of a meeting', () => {
    const picture = {
      kind: 'meetings',
      parts: 'meetings',
      columns: [column(meeting(1, null), 500), column(meeting(2, null), 2000), column(meeting(3, null), 0)],
      topics: [topic('停留所')],
      counts: [[4, 4, 0]],
    } as const;
    assert.deepEqual(matrixOf(picture, 'count').values, [[4, 4, 0]]);
    assert.deepEqual(matrixOf(picture, 'share').values, [[8, 2, 0]]);
    assert.equal(matrixOf(picture, 'share').print(8), '8.00');
  });

  it('begins with the remarks that have any theme', () => {
    const { rows, values } = matrixOf(
      {
        kind: 'coverage',
        parts: 'meetings',
        columns: [column(meeting(1, null), 500, 20)],
        themes: [{ path: '交通/予約', label: '予約', depth: 1, remarks: 5 }],
        counts: [[5]],
        tagged: [10],
        leftOut: 0,
      },
      'share',
    );
    assert.deepEqual(
      rows.map(({ key, depth }) => [key, depth]),
      [
        [null, 0],
        ['交通/予約', 1],
      ],
    );
    assert.deepEqual(values, [[50], [25]]);
  });
});

describe('keys in a picture', () => {
  it('lead from cell to cell and stop at the edges', () => {
    const from = (key: string, row: number, at: number, control = false): unknown => {
      const place = cellAfter(key, control, { row, column: at }, 3, 4);
      return place && [place.row, place.column];
    };
    assert.deepEqual(from('ArrowLeft', 1, 0), [1, -1]);
    assert.deepEqual(from('ArrowLeft', 1, -1), [1, -1]);
    assert.deepEqual(from('ArrowRight', 1, 3), [1, 3]);
    assert.deepEqual(from('ArrowDown', 2, 0), [2, 0]);
    assert.deepEqual(from('PageUp', 2, 0), [0, 0]);
    assert.deepEqual(from('Home', 2, 2), [2, -1]);
    assert.deepEqual(from('End', 0, 0, true), [2, 3]);
    assert.equal(from('a', 0, 0), null);
  });

  it('lead through a list', () => {
    assert.deepEqual(
      ['ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowRight', 'Tab'].map((key) => entryAfter(key, 1, 5)),
      [2, 0, 0, 4, null, null],
    );
  });

  it('lead to the node that lies in their direction', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 1 },
      { x: 5, y: 30 },
      { x: -8, y: 2 },
    ];
    assert.deepEqual(
      ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'a'].map((key) =>
        pointAfter(key, 0, points),
      ),
      [1, 2, 3, 0, 3, null],
    );
  });
});

describe('a network', () => {
  const picture: NetworkPicture = {
    kind: 'network',
    nodes: Array.from({ length: 30 }, (_, i) => ({
      topic: topic(`論点${i}の長い名前`, i + 1),
      cluster: i % 4,
    })),
    edges: Array.from({ length: 29 }, (_, i) => ({ one: i, other: i + 1, paragraphs: 2, jaccard: 0.5 })),
    clusters: 4,
    modularity: 0.5,
    alone: 0,
  };

  it('is always drawn the same, inside its picture', () => {
    for (const room of [300, 1000, 2000]) {
      const layout = layOutNetwork(picture, room);
      assert.deepEqual(layOutNetwork(picture, room), layout);
      assert.ok(layout.width <= room);
      for (const { x, y, radius } of layout.nodes) {
        assert.ok(x >= radius && x <= layout.width - radius && y >= radius && y <= layout.height - radius);
      }
    }
  });

  it('has its edges in a table', () => {
    const { rows } = pictureTable(picture);
    assert.equal(rows.length, 29);
    assert.deepEqual(rows[0], {
      one: '論点0の長い名前',
      other: '論点1の長い名前',
      paragraphs: 2,
      jaccard: 0.5,
      oneCluster: 1,
      otherCluster: 2,
    });
  });
});

describe('rising and falling topics', () => {
  const side = { first: meeting(1, null), last: meeting(3, null), meetings: 3, size: 1000 };
  const picture: ChangesPicture = {
    kind: 'changes',
    compare: 'last',
    parts: 'meetings',
    before: side,
    after: { ...side, first: meeting(4, null), last: meeting(4, null), meetings: 1, size: 500 },
    undated: 0,
    tested: 10,
    changes: [
      { topic: topic('停留所'), before: 2, after: 20, g2: 30.1, p: 0.0001, trend: { tau: 0.5, p: 0.2 } },
      { topic: topic('運転士'), before: 9, after: 4, g2: -0.5, p: 0.8, trend: { tau: 0, p: 1 } },
    ],
  };

  it('are told with their test', () => {
    assert.deepEqual(picture.changes.map(verdictOf), ['rising', 'may be chance']);
    const [first] = picture.changes;
    assert.ok(first !== undefined);
    assert.equal(
      describeChange(picture, first),
      '停留所: 2.00 → 40.0 times in 1,000 terms (2 → 20 times), rising, G² 30.1, p < 0.001',
    );
  });

  it('lie between nothing and the highest rate', () => {
    const layout = layOutChanges(picture, 600);
    assert.ok(layout.x(0) > layout.left && layout.x(40) < layout.width);
    assert.deepEqual([layout.ticks[0], (layout.ticks.at(-1) ?? 99) <= 40], [0, true]);
  });

  it('have their numbers in a table', () => {
    const { columns, rows } = pictureTable(picture);
    assert.deepEqual(rows[0], {
      name: '停留所',
      before: 2,
      after: 20,
      rateBefore: 2,
      rateAfter: 40,
      g2: 30.1,
      p: 0.0001,
      verdict: 'rising',
      tau: 0.5,
      trendP: 0.2,
    });
    assert.deepEqual(
      columns.map(({ key }) => key),
      Object.keys(rows[0]),
    );
  });
});
