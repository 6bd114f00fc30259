import { strict as assert } from 'node:assert';
import { topicWords } from '../../../../src/cli/topics/messages.ja';
import { topicsText } from '../../../../src/cli/topics/topicsText';
import { cellsOf } from '../../../../src/core/exchange/table';
import { summaryMarkdown, summaryTable } from '../../../../src/core/topics/summaryTables';
import type { SummaryMeeting, Topic, TopicSummary } from '../../../../src/core/topics/summary';

const BASIC = 9;

function meeting(number: number, date: string | null): SummaryMeeting {
  return {
    document: `${number}.txt`,
    title: null,
    body: '地域交通会議',
    number,
    date,
    remarks: 9,
    size: 40,
  };
}

/** A summary with one topic, which is said so often in each of the meetings. */
function summaryOf(meetings: readonly SummaryMeeting[], counts: readonly number[]): TopicSummary {
  const topic: Topic = {
    number: 0,
    key: '停留所',
    kind: 'term',
    name: '停留所',
    score: 1.5,
    frequency: counts.reduce((sum, n) => sum + n, 0),
    paragraphs: 4,
    remarks: 3,
    documents: 2,
    counts: Int32Array.from(counts),
    first: 0,
    last: meetings.length - 1,
    trend: { tau: 0, p: 1 },
    change: 0,
    speakers: 2,
  };
  return { meetings, topics: [topic] };
}

function byMeeting(summary: TopicSummary): unknown[] {
  const table = summaryTable(summary, topicWords);
  const cells = cellsOf(table, table.rows[0] ?? {});
  return table.columns.slice(BASIC).map(({ title }, i) => [title, cells[BASIC + i]]);
}

describe('the table of a summary', () => {
  it('has a column for each meeting', () => {
    const summary = summaryOf([meeting(1, '2025-08-01'), meeting(2, null)], [3, 4]);
    assert.deepEqual(byMeeting(summary), [
      ['地域交通会議 第1回 2025-08-01', 3],
      ['地域交通会議 第2回', 4],
    ]);
  });

  it('puts many meetings together by month, and says so', () => {
    const meetings = Array.from({ length: 120 }, (_, i) => meeting(i, i < 70 ? '2025-08-01' : '2025-09-30'));
    const summary = summaryOf([...meetings, meeting(120, null)], [...meetings.map(() => 2), 5]);
    assert.deepEqual(byMeeting(summary), [
      ['2025-08（会議 70 件）', 140],
      ['2025-09（会議 50 件）', 100],
      ['日付なし（会議 1 件）', 5],
    ]);
  });

  it('puts ten thousand meetings together by year', () => {
    const dateOf = (i: number): string =>
      `${2006 + Math.floor(i / 500)}-${String(1 + (i % 12)).padStart(2, '0')}-01`;
    const meetings = Array.from({ length: 10_000 }, (_, i) => meeting(i, dateOf(i)));
    const found = byMeeting(
      summaryOf(
        meetings,
        meetings.map(() => 1),
      ),
    );
    assert.equal(found.length, 20);
    assert.deepEqual(found[0], ['2006（会議 500 件）', 500]);
    assert.deepEqual(found[19], ['2025（会議 500 件）', 500]);
  });

  it('puts the meetings of centuries together by several years', () => {
    const meetings = Array.from({ length: 210 }, (_, i) => meeting(i, `${1800 + i}-01-01`));
    const found = byMeeting(
      summaryOf(
        meetings,
        meetings.map(() => 1),
      ),
    );
    assert.ok(found.length <= 100);
    assert.deepEqual(found[0], ['1800～1802（会議 3 件）', 3]);
  });

  it('names the times instead of the meetings in Markdown and in the shell', () => {
    const meetings = Array.from({ length: 101 }, (_, i) => meeting(i, '2025-08-01'));
    const summary = summaryOf(
      meetings,
      meetings.map(() => 1),
    );
    assert.ok(summaryMarkdown(summary, topicWords).startsWith('# 論点\n\n- 2025\\-08（会議 101 件）\n\n|'));
    assert.ok(topicsText(summary, topicWords).startsWith('  1  2025-08（会議 101 件）\n\n'));
  });
});
