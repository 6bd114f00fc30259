/**
 * Which topics rise and fall between meetings. Two tests, both named in the table behind the picture: how often a
 * topic is said on either side of a point in time (log-likelihood, as Rayson and Garside 2000, "Comparing Corpora
 * using Frequency Profiling", compare two bodies of text), and whether its share moves one way over all meetings
 * or, where they are many, spans of time (Mann–Kendall). As many topics are tested at once, the probabilities are adjusted for their number.
 */
import { countsByTopic } from '../countsByTopic';
import { rankTerms } from '../ranking';
import { entriesIn, type Scope } from '../scope';
import { adjustForMany, chanceOf, mannKendall, signedLogLikelihood } from '../statistics';
import type { IndexEntry } from '../indexEntry';
import type { TermIndex } from '../termIndex';
import { rowsOf } from '../topicRows';
import { columnOfMeeting, columnsOf } from './columns';
import type { ChangesPicture, ComparedMeetings, Comparison, TopicChange } from './picture';
import { addTo, pictureTopic, zeroRows } from './rows';

/** A topic that is new or gone ranks low over all meetings: so many are tested, whatever is shown. */
const TESTED = 200;

/** @param limit topics that are shown, half of them rising and half falling where there are as many */
export function changesPicture(
  index: TermIndex,
  scope: Scope,
  limit: number,
  compare: Comparison,
): ChangesPicture {
  const all = entriesIn(index, scope);
  const dated = all.filter(({ document }) => document.meeting.date !== null);
  const entries = dated.length > 0 ? dated : all;
  const split = compare === 'last' ? Math.max(0, entries.length - 1) : Math.ceil(entries.length / 2);
  const topics = entries.length < 2 ? [] : rankTerms(index, entries, Math.max(limit, TESTED));
  const { parts, columns, columnOf } = columnsOf(index, entries, scope);
  const counts = zeroRows(topics.length, columns.length);
  const later = new Int32Array(topics.length);
  const rows = rowsOf(index, topics);
  const said = countsByTopic(rows, entries);
  for (const [row, cells] of counts.entries()) {
    for (let at = said.starts[row] ?? 0; at < (said.starts[row + 1] ?? 0); at++) {
      const entry = said.entries[at] ?? 0;
      const count = said.counts[at] ?? 0;
      addTo(cells, columnOf(entry, 0), count);
      if (entry >= split) later[row] = (later[row] ?? 0) + count;
    }
  }
  const sizes = entries.map(({ size }) => size);
  const before = compared(entries.slice(0, split), sum(sizes.slice(0, split)));
  const after = compared(entries.slice(split), sum(sizes.slice(split)));
  const tested = topics.map((topic, row) => {
    const cells = counts[row] ?? [];
    const last = later[row] ?? 0;
    const first = sum(cells) - last;
    return {
      topic: pictureTopic(topic),
      before: first,
      after: last,
      g2: signedLogLikelihood(last, after.size, first, before.size),
      trend: mannKendall(cells.map((count, i) => count / Math.max(1, columns[i]?.size ?? 0))),
    };
  });
  const chances = adjustForMany(tested.map(({ g2 }) => chanceOf(g2)));
  const trends = adjustForMany(tested.map(({ trend }) => trend.p));
  const changes = tested.map((change, i) => ({
    ...change,
    p: chances[i] ?? 1,
    trend: { tau: change.trend.tau, p: trends[i] ?? 1 },
  }));
  return {
    kind: 'changes',
    compare,
    parts,
    before,
    after,
    undated: all.length - entries.length,
    tested: tested.length,
    changes: clearest(changes, limit),
  };
}

function clearest(changes: readonly TopicChange[], limit: number): TopicChange[] {
  const rising = changes.filter(({ g2 }) => g2 > 0).sort((a, b) => b.g2 - a.g2);
  const falling = changes.filter(({ g2 }) => g2 < 0).sort((a, b) => a.g2 - b.g2);
  const half = Math.ceil(limit / 2);
  const up = Math.min(rising.length, Math.max(half, limit - falling.length));
  return [...rising.slice(0, up), ...falling.slice(0, limit - up).reverse()];
}

function compared(entries: readonly IndexEntry[], size: number): ComparedMeetings {
  const [first, last] = [entries.at(0), entries.at(-1)];
  return {
    first: first === undefined ? null : columnOfMeeting(first),
    last: last === undefined ? null : columnOfMeeting(last),
    meetings: entries.length,
    size,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
