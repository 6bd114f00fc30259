/**
 * The answers to what a reviewer asks of meetings: which topics recur, since when, rising or falling, in which
 * meetings, in whose words, beside which others. Every number leads to places in documents.
 */
import type { Meeting } from './indexedDocument';
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
  const spoken = spokenOf(index, entries, ranked);
  const each = meetings.map(({ size }) => size);
  const sizes = { each, all: each.reduce((sum, size) => sum + size, 0) };
  const shares = new Float64Array(meetings.length);
  const topics = ranked.flatMap((term, row) => {
    const topic = spoken[row];
    return topic === undefined ? [] : [topicOf(term, topic, sizes, shares)];
  });
  return { meetings, topics };
}

/** Rising or falling, where chance would rarely have it so: over all meetings, or in the last one; else null. */
export function directionOf({ trend, change }: Topic): 'rising' | 'falling' | null {
  if (trend.p < 0.05) return trend.tau > 0 ? 'rising' : 'falling';
  if (Math.abs(change) < SIGNIFICANT_G2) return null;
  return change > 0 ? 'rising' : 'falling';
}

function meetingOf({ document, size, counted }: IndexEntry): SummaryMeeting {
  const { id, meeting, remarks } = document;
  const spoken = counted === null ? remarks.length : counted.filter(Boolean).length;
  return { ...meeting, document: id, remarks: spoken, size };
}

/** How much is said in each of the meetings, and in all. */
interface Sizes {
  readonly each: readonly number[];
  readonly all: number;
}

/** @param shares room for a number by meeting */
function topicOf(term: RankedTerm, { counts, speakers }: Spoken, sizes: Sizes, shares: Float64Array): Topic {
  shares.fill(0);
  let first = -1;
  let last = -1;
  for (let i = 0; i < shares.length; i++) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    if (first < 0) first = i;
    last = i;
    shares[i] = count / Math.max(1, sizes.each[i] ?? 0);
  }
  const lastCount = counts.at(-1) ?? 0;
  const lastSize = sizes.each.at(-1) ?? 0;
  const earlier = term.frequency - lastCount;
  const change = signedLogLikelihood(lastCount, lastSize, earlier, sizes.all - lastSize);
  return {
    ...term,
    counts,
    first,
    last,
    trend: mannKendall(shares),
    change: counts.length < 2 ? 0 : change,
    speakers,
  };
}

/** What is counted of a topic. */
interface Spoken {
  /** By meeting: how often it is said. */
  readonly counts: number[];
  /** By number of a speaker: 1 where they speak of it. */
  readonly by: Uint8Array;
  speakers: number;
}

function spokenOf(
  index: TermIndex,
  entries: readonly IndexEntry[],
  topics: readonly RankedTerm[],
): readonly Spoken[] {
  const rows = new TopicRows(index, new Map(topics.map(({ number }, row) => [number, row])));
  const spoken = topics.map((): Spoken => ({
    counts: new Array<number>(entries.length).fill(0),
    by: new Uint8Array(index.speakers.size),
    speakers: 0,
  }));
  for (const [column, entry] of entries.entries()) {
    const { speakers } = entry;
    rows.visit(entry, (row, _place, _paragraph, remark) => {
      const topic = spoken[row];
      if (topic === undefined) return;
      topic.counts[column] = (topic.counts[column] ?? 0) + 1;
      // Anonymous minutes name nobody.
      const speaker = speakers[remark] ?? -1;
      if (speaker < 0 || topic.by[speaker] === 1) return;
      topic.by[speaker] = 1;
      topic.speakers++;
    });
  }
  return spoken;
}
