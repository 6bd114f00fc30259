import assert from 'node:assert/strict';
import type { TopicRow } from '../../../src/core/protocol';
import { columns } from '../../../src/webview/model/columns';
import { Latest } from '../../../src/webview/model/latest';
import { arrange, sortedBy } from '../../../src/webview/model/rows';
import {
  bodyValue,
  conditionCount,
  documentsName,
  DOCUMENTS,
  EVERYTHING,
  meetingsOf,
  withCondition,
  withMeetings,
  withoutConditions,
} from '../../../src/webview/model/scopeControls';
import { barsPath } from '../../../src/webview/model/sparkline';
import { readViewState, startState } from '../../../src/webview/model/viewState';

const meeting = { title: null, body: null, number: null, date: null };

function row(name: string, change: Partial<TopicRow> = {}): TopicRow {
  const moment = { ...meeting, place: 0 };
  return {
    ...{ key: name, name, kind: 'term', score: 1, frequency: 1, remarks: 1, meetings: 1, speakers: 1 },
    ...{ first: moment, last: moment, direction: null, bars: [1] },
    ...change,
  };
}

const names = (rows: readonly TopicRow[]): string => rows.map(({ name }) => name).join(' ');

describe('the rows of the table', () => {
  const rows = [
    row('停留所', { frequency: 3, direction: 'falling' }),
    row('ＮＩＳＣ', { frequency: 5 }),
    row('運転士', { frequency: 3, direction: 'rising', last: { ...meeting, place: 4 } }),
  ];

  it('are sorted by any column, and stay as they came where they are alike', () => {
    const by = (id: Parameters<typeof sortedBy>[1], descending = true): string =>
      names(arrange(rows, '', { by: id, descending }));
    assert.equal(by('frequency'), 'ＮＩＳＣ 停留所 運転士');
    assert.equal(by('frequency', false), '停留所 運転士 ＮＩＳＣ');
    assert.equal(by('bars'), '運転士 ＮＩＳＣ 停留所');
    assert.equal(by('last'), '運転士 停留所 ＮＩＳＣ');
    assert.equal(by('score'), '停留所 ＮＩＳＣ 運転士');
    for (const { id } of columns) assert.equal(arrange(rows, '', { by: id, descending: true }).length, 3);
  });

  it('are those that have the words, whatever their width and case', () => {
    const found = (search: string): string => names(arrange(rows, search, startState.sort));
    assert.equal(found('nisc'), 'ＮＩＳＣ');
    assert.equal(found(' 転　運 '), '運転士');
    assert.equal(found('転 停'), '');
  });

  it('are sorted the other way by a second click', () => {
    const once = sortedBy(startState.sort, 'frequency');
    assert.deepEqual(once, { by: 'frequency', descending: true });
    assert.deepEqual(sortedBy(once, 'frequency'), { by: 'frequency', descending: false });
    assert.deepEqual(sortedBy(once, 'name'), { by: 'name', descending: false });
  });
});

describe('the state of the view', () => {
  it('comes back as it was kept', () => {
    const state = {
      ...startState,
      search: '交通',
      key: '停留所',
      scope: { body: '会議', from: '2025-01-01' },
    };
    assert.deepEqual(readViewState(JSON.parse(JSON.stringify(state))), state);
  });

  it('is as at the start where it is not understood', () => {
    for (const kept of [
      undefined,
      null,
      3,
      'x',
      [],
      {},
      { scope: { bodies: [1] }, sort: { by: 'x' }, key: 1 },
    ])
      assert.deepEqual(readViewState(kept), startState);
  });
});

describe('the controls of the scope', () => {
  const active = { id: 'file:///a/%E7%94%B2.txt', name: '甲.txt', body: null };

  it('say which meetings, and change them', () => {
    for (const value of [EVERYTHING, DOCUMENTS, bodyValue('協議会')])
      assert.equal(meetingsOf(withMeetings({}, value, active)), value);
    assert.deepEqual(withMeetings({}, DOCUMENTS, active), { documents: [active.id] });
    // No minutes are open: those that were chosen stay.
    assert.deepEqual(withMeetings({ documents: ['x'], tag: 't' }, DOCUMENTS, null), {
      documents: ['x'],
      tag: 't',
    });
    assert.deepEqual(withMeetings({ body: 'x', speaker: 's', tag: 't' }, EVERYTHING, null), { tag: 't' });
  });

  it('set conditions and take them away', () => {
    const scope = withCondition(withCondition({ body: 'x' }, 'speaker', '甲'), 'from', '2025-01-01');
    assert.deepEqual(scope, { body: 'x', speaker: '甲', from: '2025-01-01' });
    assert.equal(conditionCount(scope), 2);
    assert.deepEqual(withCondition(scope, 'speaker', ''), { body: 'x', from: '2025-01-01' });
    assert.deepEqual(withoutConditions(scope), { body: 'x' });
  });

  it('name documents', () => {
    assert.equal(documentsName({}, active), '甲.txt');
    assert.equal(documentsName({ documents: ['file:///b/%E4%B9%99.txt'] }, active), '乙.txt');
    assert.equal(documentsName({ documents: ['file:///b/%E4%.txt'] }, null), '%E4%.txt');
  });
});

describe('a sparkline', () => {
  it('has a bar for what there is, none for nothing, and the smallest can be seen', () => {
    assert.equal(barsPath([], 10), '');
    assert.equal(barsPath([0, 0], 10), '');
    assert.equal(barsPath([0, 5, 10], 10), 'M1 10v-5.00h0.8v5.00zM2 10v-10.00h0.8v10.00z');
    assert.match(barsPath([1, 1000], 10), /^M0 10v-1\.20h/u);
  });
});

describe('answers that come late', () => {
  it('count only if nothing was asked since', async () => {
    const latest = new Latest();
    const seen: string[] = [];
    const fail = (message: string): void => void seen.push(`! ${message}`);
    const answers: ((text: string) => void)[] = [];
    const ask = (): Promise<string> => new Promise((done) => answers.push(done));
    latest.run(ask, (text) => void seen.push(text), fail);
    latest.run(ask, (text) => void seen.push(text), fail);
    answers[1]?.('second');
    answers[0]?.('first');
    await Promise.resolve();
    await Promise.resolve();
    latest.run(
      () => Promise.reject(new Error('no')),
      () => undefined,
      fail,
    );
    await new Promise((done) => setImmediate(done));
    latest.run(
      () => Promise.reject(new Error('never')),
      () => undefined,
      fail,
    );
    latest.forget();
    await new Promise((done) => setImmediate(done));
    assert.deepEqual(seen, ['second', '! no']);
  });
});
