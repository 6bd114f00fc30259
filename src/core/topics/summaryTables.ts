/** A summary of topics in the forms in which it leaves the program: JSON, CSV, Markdown. */
import { csv } from '../exchange/csv';
import { cellsOf, type CellKind, type Table, type TableColumn } from '../exchange/table';
import { escapeMarkdown, markdownLink } from '../text/markdown';
import { meetingColumns, type MeetingWords } from './meetingColumns';
import { directionOf, type SummaryMeeting, type Topic, type TopicSummary } from './summary';

/** The words of the tables, in the reader's language. */
export interface TopicWords extends MeetingWords {
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
      counts: Array.from(topic.counts),
      trend: { tau: rounded(topic.trend.tau), p: rounded(topic.trend.p) },
      change: rounded(topic.change),
    })),
  };
}

/** A row a topic, with a column for each meeting at the end; many meetings are put together by time. */
export function summaryTable({ meetings, topics }: TopicSummary, words: TopicWords): Table {
  const column = (key: string, title: string, kind: CellKind = 'number'): TableColumn => ({
    key,
    title,
    kind,
  });
  const { titles, sums } = meetingColumns(meetings, words);
  return {
    name: words.heading,
    columns: [
      column('topic', words.topic, 'text'),
      column('score', words.score),
      column('frequency', words.frequency),
      column('remarks', words.remarks),
      column('meetings', words.meetings),
      column('speakers', words.speakers),
      column('first', words.first, 'date'),
      column('last', words.last, 'date'),
      column('trend', words.trend, 'text'),
      ...titles.map((title, i) => column(`meeting ${i}`, title)),
    ],
    rows: topics.map((topic) => ({
      topic: topic.name,
      score: rounded(topic.score),
      frequency: topic.frequency,
      remarks: topic.remarks,
      meetings: topic.documents,
      speakers: topic.speakers,
      first: meetings[topic.first]?.date ?? null,
      last: meetings[topic.last]?.date ?? null,
      trend: direction(topic, words),
      ...Object.fromEntries(Array.from(sums(topic.counts), (count, i) => [`meeting ${i}`, count])),
    })),
  };
}

/** The table as CSV for other programs: no byte order mark. */
export function summaryCsv(summary: TopicSummary, words: TopicWords): string {
  const table = summaryTable(summary, words);
  return csv([table.columns.map(({ title }) => title), ...table.rows.map((row) => cellsOf(table, row))]);
}

/** What was said of a topic, with a link to it. */
export interface TopicQuote {
  readonly text: string;
  /** Who said it, in which meeting. */
  readonly source: string;
  /** The words of the link and its target. */
  readonly place: string;
  readonly target: string;
}

/** Under each topic what was said of it. */
function quotations(topics: readonly Topic[], quotes: ReadonlyMap<string, readonly TopicQuote[]>): string {
  return topics
    .map(({ key, name }) => {
      const said = quotes.get(key) ?? [];
      if (said.length === 0) return '';
      const lines = said.map(
        ({ text, source, place, target }) =>
          `> ${escapeMarkdown(text.replace(/\s+/gu, ' '))}\n>\n> — ${[escapeMarkdown(source), markdownLink(place, target)].join('・')}\n`,
      );
      return `\n## ${escapeMarkdown(name)}\n\n${lines.join('\n')}`;
    })
    .join('');
}

/**
 * A heading and a table, and quotations where there are any.
 * @param quotes by key of a topic
 */
export function summaryMarkdown(
  { meetings, topics }: TopicSummary,
  words: TopicWords,
  quotes: ReadonlyMap<string, readonly TopicQuote[]> = new Map(),
): string {
  const { titles } = meetingColumns(meetings, words);
  const names = titles.map((title) => `- ${escapeMarkdown(title)}\n`).join('');
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
  return `${heading}${row(head)}${row(rule)}${body.join('')}${quotations(topics, quotes)}`;
}

function columns(words: TopicWords): string[] {
  const { topic, score, frequency, remarks, meetings, speakers, first, last, trend } = words;
  return [topic, score, frequency, remarks, meetings, speakers, first, last, trend];
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
