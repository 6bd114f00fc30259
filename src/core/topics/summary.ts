/**
 * The answers to what a reviewer asks of meetings: which topics recur, since when, rising or falling, in which
 * meetings, in whose words, beside which others. Every number leads to places in documents.
 */
import type { Meeting } from './indexedDocument';
import { rankTerms, type RankedTerm } from './ranking';
import { entriesIn, type Scope } from './scope';
import { SIGNIFICANT_G2 } from './statistics';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { topicFigures, type TopicFigures } from './topicFigures';

/** A meeting of a summary, in order of time. */
export interface SummaryMeeting extends Meeting {
  /** The document's id. */
  readonly document: string;
  readonly remarks: number;
  /** How often any term is said in it. */
  readonly size: number;
}

export interface Topic extends RankedTerm, Pick<TopicFigures, 'trend' | 'change' | 'speakers'> {
  /** How often it is said, by meeting. */
  readonly counts: Int32Array;
  /** Indexes of the first and the last meeting that speak of it. */
  readonly first: number;
  readonly last: number;
}

export interface TopicSummary {
  readonly meetings: readonly SummaryMeeting[];
  /** The highest score first. */
  readonly topics: readonly Topic[];
}

/** The topics of a scope, up to a limit. */
export function summarize(index: TermIndex, scope: Scope, limit: number): TopicSummary {
  const entries = entriesIn(index, scope);
  const figures = topicFigures(index, entries, rankTerms(index, entries, limit));
  return { meetings: entries.map(meetingOf), topics: figures.map((each) => topicOf(each, entries.length)) };
}

/** Rising or falling, where chance would rarely have it so: over all meetings, or in the last one; else null. */
export function directionOf({
  trend,
  change,
}: Pick<TopicFigures, 'trend' | 'change'>): 'rising' | 'falling' | null {
  if (trend.p < 0.05) return trend.tau > 0 ? 'rising' : 'falling';
  if (Math.abs(change) < SIGNIFICANT_G2) return null;
  return change > 0 ? 'rising' : 'falling';
}

function meetingOf({ document: { id, meeting }, size, remarkCount }: IndexEntry): SummaryMeeting {
  const { title, body, number, date } = meeting;
  return { title, body, number, date, document: id, remarks: remarkCount, size };
}

function topicOf({ term, meetings, counts, trend, change, speakers }: TopicFigures, length: number): Topic {
  const byMeeting = new Int32Array(length);
  for (let i = 0; i < counts.length; i++) byMeeting[meetings[i] ?? 0] = counts[i] ?? 0;
  return {
    ...term,
    counts: byMeeting,
    first: meetings.at(0) ?? -1,
    last: meetings.at(-1) ?? -1,
    trend,
    change,
    speakers,
  };
}
