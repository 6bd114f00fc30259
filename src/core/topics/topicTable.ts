/** The table of recurring topics as the view shows it: small however many the meetings are. */
import type { Meeting } from './indexedDocument';
import { rankTerms } from './ranking';
import { entriesIn, type Scope } from './scope';
import { directionOf } from './summary';
import type { TermKind } from './termForm';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { topicFigures, type TopicFigures } from './topicFigures';

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

/** The table of a scope, up to a number of topics. */
export function topicTable(index: TermIndex, scope: Scope, limit: number): TopicTable {
  const entries = entriesIn(index, scope);
  const figures = topicFigures(index, entries, rankTerms(index, entries, limit));
  return {
    meetings: entries.length,
    remarks: entries.reduce((sum, { remarkCount }) => sum + remarkCount, 0),
    rows: figures.map((each) => topicRow(each, entries)),
  };
}

/** @param entries the meetings that the figures are of */
export function topicRow(topic: TopicFigures, entries: readonly IndexEntry[]): TopicRow {
  const { term, meetings, counts, speakers } = topic;
  const { key, name, kind, score, frequency, remarks, documents } = term;
  return {
    key,
    name,
    kind,
    score,
    frequency,
    remarks,
    meetings: documents,
    speakers,
    first: momentOf(meetings.at(0) ?? -1, entries),
    last: momentOf(meetings.at(-1) ?? -1, entries),
    direction: directionOf(topic),
    bars: bars(meetings, counts, entries.length, MOST_BARS),
  };
}

function momentOf(place: number, entries: readonly IndexEntry[]): TopicMoment {
  const { title = null, body = null, number = null, date = null } = entries[place]?.document.meeting ?? {};
  return { place, title, body, number, date };
}

/**
 * Numbers of which most are 0, added up in groups next to each other so that there are no more than `most`.
 * @param places indexes of those that are not 0, below `length`
 */
export function bars(places: Int32Array, counts: Int32Array, length: number, most: number): number[] {
  const sums = new Array<number>(Math.min(length, most)).fill(0);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const bar = length <= most ? place : Math.floor((place * most) / length);
    sums[bar] = (sums[bar] ?? 0) + (counts[i] ?? 0);
  }
  return sums;
}
