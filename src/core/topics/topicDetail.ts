/** What the view tells of one topic: in which meetings, by whom, beside which others. */
import type { Meeting } from './indexedDocument';
import { rankTerms, type RankedTerm } from './ranking';
import { entriesIn, type Scope } from './scope';
import { jaccard } from './statistics';
import { summaryOf } from './summary';
import type { IndexEntry, TermIndex } from './termIndex';
import { TopicRows } from './topicPlaces';
import { topicsBySpeaker } from './topicRelations';
import { topicTable, type TopicRow } from './topicTable';

/** Rows of each list. */
const MOST_ROWS = 30;
/** Topics that neighbours are looked for among. */
const MOST_NEIGHBOURS = 200;

export interface TopicDetail {
  readonly row: TopicRow;
  /** Who speaks of it, most first; empty for anonymous minutes. */
  readonly speakers: readonly { readonly name: string; readonly remarks: number; readonly count: number }[];
  /** Topics in the same paragraphs, the closest first. */
  readonly neighbours: readonly TopicNeighbour[];
  /** The meetings that speak of it, the last first. */
  readonly meetings: readonly (Meeting & { readonly document: string; readonly count: number })[];
}

export interface TopicNeighbour {
  readonly key: string;
  readonly name: string;
  /** Paragraphs that have both. */
  readonly paragraphs: number;
  /** Of the paragraphs that have one, how many have both (Jaccard), 0 … 1. */
  readonly jaccard: number;
}

/** One topic in a scope; null where nobody speaks of it there. */
export function topicDetail(index: TermIndex, scope: Scope, key: string): TopicDetail | null {
  const entries = entriesIn(index, scope);
  const number = index.vocabulary.find(key)?.number;
  if (number === undefined) return null;
  const ranked = rankTerms(index, entries, MOST_NEIGHBOURS, number);
  const term = ranked.find((each) => each.number === number);
  if (term === undefined) return null;
  const summary = summaryOf(index, entries, [term]);
  const [row] = topicTable(summary).rows;
  const [topic] = summary.topics;
  if (row === undefined || topic === undefined) return null;
  const meetings = summary.meetings.flatMap(({ document, title, body, number, date }, i) => {
    const count = topic.counts[i] ?? 0;
    return count === 0 ? [] : [{ document, title, body, number, date, count }];
  });
  return {
    row,
    speakers: speakersOf(index, entries, term),
    neighbours: neighboursOf(index, entries, term, ranked),
    meetings: meetings.reverse().slice(0, MOST_ROWS),
  };
}

function speakersOf(
  index: TermIndex,
  entries: readonly IndexEntry[],
  term: RankedTerm,
): TopicDetail['speakers'] {
  return topicsBySpeaker(index, entries, [term], 'speaker')
    .flatMap(({ name, remarks, counts }) =>
      name === null ? [] : [{ name, remarks: remarks[0] ?? 0, count: counts[0] ?? 0 }],
    )
    .slice(0, MOST_ROWS);
}

/** Looks only into documents that have the term: the others cost nothing. */
function neighboursOf(
  index: TermIndex,
  entries: readonly IndexEntry[],
  term: RankedTerm,
  among: readonly RankedTerm[],
): TopicNeighbour[] {
  const { vocabulary } = index;
  const parts = vocabulary.entry(term.number)?.parts ?? [];
  const others = among.filter(
    ({ number }) =>
      number !== term.number &&
      !parts.includes(number) &&
      vocabulary.entry(number)?.parts.includes(term.number) !== true,
  );
  const one = new TopicRows(index, new Map([[term.number, 0]]));
  const rows = new TopicRows(index, new Map(others.map(({ number }, row) => [number, row])));
  const both = new Int32Array(others.length);
  const last = new Int32Array(others.length);
  for (const entry of entries) {
    const own = new Set<number>();
    one.visit(entry, (_row, _place, paragraph) => own.add(paragraph));
    if (own.size === 0) continue;
    last.fill(-1);
    rows.visit(entry, (row, _place, paragraph) => {
      if (last[row] === paragraph || !own.has(paragraph)) return;
      last[row] = paragraph;
      both[row] = (both[row] ?? 0) + 1;
    });
  }
  return others
    .map(({ key, name, paragraphs }, row) => {
      const shared = both[row] ?? 0;
      return { key, name, paragraphs: shared, jaccard: jaccard(shared, term.paragraphs, paragraphs) };
    })
    .filter(({ paragraphs }) => paragraphs > 0)
    .sort((a, b) => b.jaccard - a.jaccard || b.paragraphs - a.paragraphs)
    .slice(0, MOST_ROWS);
}
