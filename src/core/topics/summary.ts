/**
 * The answers to what a reviewer asks of meetings: which topics recur, since when, rising or falling, in which
 * meetings, in whose words, beside which others. Every number leads to places in documents.
 */
import type { Meeting } from './indexedDocument';
import { rankTerms, type RankedTerm } from './ranking';
import { entriesIn, type Scope } from './scope';
import { mannKendall, signedLogLikelihood, type Trend } from './statistics';
import type { IndexEntry, TermIndex } from './termIndex';
import { forEachPlace } from './topicPlaces';

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
  const meetings = entries.map(meetingOf);
  const ranked = rankTerms(index, entries, limit);
  const rows = new Map(ranked.map(({ number }, row) => [number, row]));
  const counts = ranked.map(() => new Array<number>(entries.length).fill(0));
  for (const [column, { numbers, totals }] of entries.entries()) {
    for (const [i, number] of numbers.entries()) {
      const row = rows.get(number);
      const cells = row === undefined ? undefined : counts[row];
      if (cells !== undefined) cells[column] = totals[i] ?? 0;
    }
  }
  const speakers = countSpeakers(index, entries, rows);
  const topics = ranked.map((term, row) => topicOf(term, counts[row] ?? [], meetings, speakers[row] ?? 0));
  return { meetings, topics };
}

function meetingOf({ document, own }: IndexEntry): SummaryMeeting {
  const { id, meeting, remarks } = document;
  return { ...meeting, document: id, remarks: remarks.length, size: own.reduce((sum, n) => sum + n, 0) };
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

/** By row: how many speakers say the term. */
function countSpeakers(
  index: TermIndex,
  entries: readonly IndexEntry[],
  rows: ReadonlyMap<number, number>,
): number[] {
  const speakers = Array.from({ length: rows.size }, () => new Set<string>());
  for (const entry of entries) {
    const { remarks } = entry.document;
    // Anonymous minutes name nobody.
    if (!remarks.some(({ speaker }) => speaker !== null)) continue;
    // A remark says a term again and again: its speaker counts once.
    const last = new Int32Array(rows.size).fill(-1);
    forEachPlace(index, entry, rows, (row, { remark }) => {
      if (last[row] === remark) return;
      last[row] = remark;
      const name = remarks[remark]?.speaker ?? null;
      if (name !== null) speakers[row]?.add(name);
    });
  }
  return speakers.map(({ size }) => size);
}
