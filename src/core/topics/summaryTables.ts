/** A summary of topics in the forms in which it leaves the program: JSON, CSV, Markdown. */
import { csv } from '../exchange/csv';
import { escapeMarkdown } from '../text/markdown';
import { directionOf, type SummaryMeeting, type Topic, type TopicSummary } from './summary';

/** The words of the tables, in the reader's language. */
export interface TopicWords {
  readonly heading: string;
  readonly topic: string;
  readonly score: string;
  readonly frequency: string;
  readonly remarks: string;
  readonly meetings: string;
  readonly speakers: string;
  readonly first: string;
  readonly last: string;
  readonly trend: string;
  readonly rising: string;
  readonly falling: string;
  /** 第3回 */
  readonly meetingNumber: (n: number) => string;
  /** There is no topic. */
  readonly none: string;
}

/** As plain data. Documents stand under the ids they were indexed with. */
export function summaryJson({ meetings, topics }: TopicSummary): object {
  return {
    meetings: meetings.map(({ document, title, body, number, date, remarks }) => ({
      document,
      title,
      body,
      number,
      date,
      remarks,
    })),
    topics: topics.map((topic) => ({
      term: topic.name,
      kind: topic.kind,
      score: rounded(topic.score),
      frequency: topic.frequency,
      remarks: topic.remarks,
      meetings: topic.documents,
      speakers: topic.speakers,
      first: meetings[topic.first]?.document ?? null,
      last: meetings[topic.last]?.document ?? null,
      counts: topic.counts,
      trend: { tau: rounded(topic.trend.tau), p: rounded(topic.trend.p) },
      change: rounded(topic.change),
    })),
  };
}

/** A row a topic, with a column for each meeting at the end. */
export function summaryCsv({ meetings, topics }: TopicSummary, words: TopicWords): string {
  const header = [...columns(words), ...meetings.map((meeting) => meetingName(meeting, words))];
  return csv([
    header,
    ...topics.map((topic) => [
      topic.name,
      rounded(topic.score),
      topic.frequency,
      topic.remarks,
      topic.documents,
      topic.speakers,
      dateOf(meetings[topic.first]),
      dateOf(meetings[topic.last]),
      direction(topic, words),
      ...topic.counts,
    ]),
  ]);
}

/** A heading and a table. */
export function summaryMarkdown({ meetings, topics }: TopicSummary, words: TopicWords): string {
  const names = meetings.map((meeting) => `- ${escapeMarkdown(meetingName(meeting, words))}\n`).join('');
  const heading = `# ${escapeMarkdown(words.heading)}\n\n${names}\n`;
  if (topics.length === 0) return `${heading}${escapeMarkdown(words.none)}\n`;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const head = columns(words).map(escapeMarkdown);
  const rule = head.map((_, i) => (i === 0 || i > 5 ? '---' : '--:'));
  const body = topics.map((topic) =>
    row([
      escapeMarkdown(topic.name),
      topic.score.toFixed(1),
      ...[topic.frequency, topic.remarks, topic.documents, topic.speakers].map(String),
      dateOf(meetings[topic.first]),
      dateOf(meetings[topic.last]),
      direction(topic, words),
    ]),
  );
  return `${heading}${row(head)}${row(rule)}${body.join('')}`;
}

function columns(words: TopicWords): string[] {
  const { topic, score, frequency, remarks, meetings, speakers, first, last, trend } = words;
  return [topic, score, frequency, remarks, meetings, speakers, first, last, trend];
}

/** The meeting as a column is headed: body, number and date, else the document's id. */
export function meetingName({ document, body, number, date }: SummaryMeeting, words: TopicWords): string {
  const parts = [body, number === null ? null : words.meetingNumber(number), date].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? document : parts.join(' ');
}

/** The word for rising or falling; empty where chance may have it so. */
export function direction(topic: Topic, words: TopicWords): string {
  const found = directionOf(topic);
  return found === null ? '' : words[found];
}

function dateOf(meeting: SummaryMeeting | undefined): string {
  return meeting?.date ?? '';
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
