/**
 * The answers to what a reviewer asks of meetings: which topics recur, since when, rising or falling, in which
 * meetings, in whose words, beside which others. Every number leads to places in documents.
 */
import type { Meeting } from './indexedDocument';
import { NumberList } from './numberList';
import { rankTerms, type RankedTerm } from './ranking';
import { entriesIn, type Scope } from './scope';
import { mannKendall, SIGNIFICANT_G2, signedLogLikelihood, type Trend } from './statistics';
import type { IndexEntry, TermIndex } from './termIndex';
import { TopicRows } from './topicPlaces';

/** A meeting of a summary, in order of time. */
export interface SummaryMeeting extends Meeting {
  /** The document's id. */
  readonly document: string;
  readonly remarks: number;
  /** How often any term is said in it. */
  readonly size: number;
}

export interface Topic extends RankedTerm {
  /** How often it is said, by meeting. */
  readonly counts: readonly number[];
  /** Indexes of the first and the last meeting that speak of it. */
  readonly first: number;
  readonly last: number;
  /** Over all meetings, of its share in what is said (Mann–Kendall). */
  readonly trend: Trend;
  /** The last meeting against those before it (Dunning's G², negative for less); 0 with one meeting. */
  readonly change: number;
  /** How many speakers speak of it; 0 for anonymous minutes. */
  readonly speakers: number;
}

export interface TopicSummary {
  readonly meetings: readonly SummaryMeeting[];
  /** The highest score first. */
  readonly topics: readonly Topic[];
}

/** The topics of a scope, up to a limit. */
export function summarize(index: TermIndex, scope: Scope, limit: number): TopicSummary {
  const entries = entriesIn(index, scope);
  return summaryOf(index, entries, rankTerms(index, entries, limit));
}

/** The summary of some terms of the meetings. */
export function summaryOf(
  index: TermIndex,
  entries: readonly IndexEntry[],
  ranked: readonly RankedTerm[],
): TopicSummary {
  const meetings = entries.map(meetingOf);
  const counts = countsOf(index, entries, ranked);
  const speakers = countSpeakers(index, entries, ranked);
  const topics = ranked.map((term, row) => topicOf(term, counts[row] ?? [], meetings, speakers[row] ?? 0));
  return { meetings, topics };
}

/** Rising or falling, where chance would rarely have it so: over all meetings, or in the last one; else null. */
export function directionOf({ trend, change }: Topic): 'rising' | 'falling' | null {
  if (trend.p < 0.05) return trend.tau > 0 ? 'rising' : 'falling';
  if (Math.abs(change) < SIGNIFICANT_G2) return null;
  return change > 0 ? 'rising' : 'falling';
}

function meetingOf({ document, own, counted }: IndexEntry): SummaryMeeting {
  const { id, meeting, remarks } = document;
  let size = 0;
  for (const times of own) size += times;
  const spoken = counted === null ? remarks.length : counted.filter(Boolean).length;
  return { ...meeting, document: id, remarks: spoken, size };
}

/** By topic and meeting: how often it is said. */
function countsOf(
  { vocabulary }: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
): number[][] {
  const rows = new Int32Array(vocabulary.size).fill(-1);
  for (const [row, { number }] of topics.entries()) rows[number] = row;
  const counts = topics.map(() => new Array<number>(entries.length).fill(0));
  for (const [column, { numbers, totals }] of entries.entries()) {
    for (let i = 0; i < numbers.length; i++) {
      const row = rows[numbers[i] ?? 0] ?? -1;
      const cells = row < 0 ? undefined : counts[row];
      if (cells !== undefined) cells[column] = totals[i] ?? 0;
    }
  }
  return counts;
}

function topicOf(
  term: RankedTerm,
  counts: readonly number[],
  meetings: readonly SummaryMeeting[],
  speakers: number,
): Topic {
  const shares = counts.map((count, i) => count / Math.max(1, meetings[i]?.size ?? 0));
  const lastCount = counts.at(-1) ?? 0;
  const lastSize = meetings.at(-1)?.size ?? 0;
  const size = meetings.reduce((sum, meeting) => sum + meeting.size, 0);
  const earlier = term.frequency - lastCount;
  return {
    ...term,
    counts,
    first: counts.findIndex((count) => count > 0),
    last: counts.findLastIndex((count) => count > 0),
    trend: mannKendall(shares),
    change: meetings.length < 2 ? 0 : signedLogLikelihood(lastCount, lastSize, earlier, size - lastSize),
    speakers,
  };
}

/** By topic: how many speakers speak of it. */
function countSpeakers(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
): number[] {
  const rows = new TopicRows(index, new Map(topics.map(({ number }, row) => [number, row])));
  const numbers = new Map<string, number>();
  /** By topic and number of a speaker: 1 where they speak of it. */
  const speaks = topics.map(() => new NumberList());
  const speakers = topics.map(() => 0);
  const lastRemarks = new Int32Array(topics.length);
  for (const entry of entries) {
    const { remarks } = entry.document;
    // Anonymous minutes name nobody.
    if (!remarks.some(({ speaker }) => speaker !== null)) continue;
    const people = Int32Array.from(remarks, ({ speaker }) =>
      speaker === null ? -1 : numberIn(numbers, speaker),
    );
    lastRemarks.fill(-1);
    rows.visit(entry, (row, _place, _paragraph, remark) => {
      // A remark says a term again and again: its speaker counts once.
      if (lastRemarks[row] === remark) return;
      lastRemarks[row] = remark;
      const person = people[remark] ?? -1;
      const said = speaks[row];
      if (person < 0 || said === undefined || said.at(person) === 1) return;
      said.grow(person + 1);
      said.set(person, 1);
      speakers[row] = (speakers[row] ?? 0) + 1;
    });
  }
  return speakers;
}

/** The number of a name; a new one for a new name. */
function numberIn(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}
