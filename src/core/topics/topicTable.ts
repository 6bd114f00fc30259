/** The table of recurring topics as the view shows it: small however many the meetings are. */
import type { Meeting } from './indexedDocument';
import { directionOf, type SummaryMeeting, type Topic, type TopicSummary } from './summary';
import type { TermKind } from './termForm';

/** Bars that a sparkline can show. */
const MOST_BARS = 40;

/** A topic in the table. */
export interface TopicRow {
  readonly key: string;
  readonly name: string;
  readonly kind: TermKind;
  readonly score: number;
  /** How often it is said. */
  readonly frequency: number;
  readonly remarks: number;
  readonly meetings: number;
  /** 0 for anonymous minutes. */
  readonly speakers: number;
  /** The first and the last meeting that speak of it, by their places in time, 0 for the first of all. */
  readonly first: TopicMoment;
  readonly last: TopicMoment;
  readonly direction: 'rising' | 'falling' | null;
  /** How often it is said, by meeting; where there are many, by as many meetings for each bar. */
  readonly bars: readonly number[];
}

/** A meeting in time. */
export interface TopicMoment extends Meeting {
  readonly place: number;
}

export interface TopicTable {
  /** Meetings and remarks in the scope. */
  readonly meetings: number;
  readonly remarks: number;
  /** The highest score first. */
  readonly rows: readonly TopicRow[];
}

/** The table of a summary. */
export function topicTable({ meetings, topics }: TopicSummary): TopicTable {
  return {
    meetings: meetings.length,
    remarks: meetings.reduce((sum, { remarks }) => sum + remarks, 0),
    rows: topics.map((topic) => rowOf(topic, meetings)),
  };
}

function rowOf(topic: Topic, meetings: readonly SummaryMeeting[]): TopicRow {
  const { key, name, kind, score, frequency, remarks, documents, speakers, first, last, counts } = topic;
  return {
    key,
    name,
    kind,
    score,
    frequency,
    remarks,
    meetings: documents,
    speakers,
    first: momentOf(first, meetings),
    last: momentOf(last, meetings),
    direction: directionOf(topic),
    bars: bars(counts, MOST_BARS),
  };
}

function momentOf(place: number, meetings: readonly SummaryMeeting[]): TopicMoment {
  const meeting = meetings[place];
  const { title = null, body = null, number = null, date = null } = meeting ?? {};
  return { place, title, body, number, date };
}

/** Numbers in order, added up in groups so that there are no more than `most`. */
export function bars(counts: readonly number[], most: number): number[] {
  if (counts.length <= most) return [...counts];
  const sums = new Array<number>(most).fill(0);
  for (const [i, count] of counts.entries()) {
    const bar = Math.floor((i * most) / counts.length);
    sums[bar] = (sums[bar] ?? 0) + count;
  }
  return sums;
}
