import type { TopicSummary } from '../../core/topics/summary';
import { meetingColumns } from '../../core/topics/meetingColumns';
import { direction, type TopicWords } from '../../core/topics/summaryTables';
import { columns } from '../../core/text/chars';
import { oneLine } from '../oneLine';

/** Spaces between columns. */
const GAP = 2;

/**
 * Topics for a person: how often, in how many remarks and meetings, the counts by meeting.
 *
 *     論点            頻度  発言  会議  推移
 *     デマンド交通       6     6     3  2 2 2
 */
export function topicsText({ meetings, topics }: TopicSummary, words: TopicWords): string {
  const { titles } = meetingColumns(meetings, words);
  const lines = titles.map((title, i) => `${String(i + 1).padStart(3)}  ${oneLine(title)}\n`);
  if (topics.length === 0) return `${lines.join('')}${words.none}\n`;
  const rows = [
    [words.topic, words.frequency, words.remarks, words.meetings, words.trend],
    ...topics.map((topic) => [
      oneLine(topic.name),
      String(topic.frequency),
      String(topic.remarks),
      String(topic.documents),
      [topic.counts.length <= 12 ? topic.counts.join(' ') : '', direction(topic, words)]
        .filter(Boolean)
        .join('  '),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  const body = rows.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
        return i === 0 ? cell + space : i < 4 ? space + cell : cell;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
  return `${lines.join('')}\n${body.join('\n')}\n`;
}

/** Columns that a text takes in a terminal. */
function width(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += columns(text.charCodeAt(i));
  return sum;
}
