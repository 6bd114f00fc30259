/** What the view tells of one topic: in which meetings, by whom, beside which others. */
import type { Meeting } from './indexedDocument';
import type { PlaceRanges } from './placeRanges';
import { rankTerms, type RankedTerm } from './ranking';
import { entriesIn, type Scope } from './scope';
import { jaccard } from './statistics';
import type { IndexEntry } from './indexEntry';
import type { TermIndex } from './termIndex';
import { topicFigures, type TopicFigures } from './topicFigures';
import { rowsOf, type TopicRows } from './topicRows';
import { SpeakerTally } from './topicSpeakers';
import { topicRow, type TopicRow } from './topicTable';

/** Rows of each list. */
const MOST_ROWS = 30;
/** Topics that neighbours are looked for among. */
const MOST_NEIGHBOURS = 200;
/** Once in the same paragraph may be chance: such topics are listed only where there are fewer others. */
const ENOUGH_NEIGHBOURS = 10;

export interface TopicDetail {
  readonly row: TopicRow;
  /** Who speaks of it, most first; empty for anonymous minutes. */
  readonly speakers: readonly { readonly name: string; readonly remarks: number; readonly count: number }[];
  /** Topics in the same paragraphs: those that are there more than once, then the others; the closest first. */
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
  const rows = rowsOf(index, [term]);
  const speakers = new SpeakerTally(index, rows, 'speaker');
  const neighbours = new Neighbours(index, rows, term, ranked);
  const [figures] = topicFigures(index, entries, [term], rows, (entry, found) => {
    speakers.add(entry, found);
    neighbours.add(entry, found);
  });
  if (figures === undefined) return null;
  return {
    row: topicRow(figures, entries),
    speakers: speakersIn(speakers),
    neighbours: neighbours.closest(),
    meetings: lastMeetings(figures, entries),
  };
}

function lastMeetings(
  { meetings, counts }: TopicFigures,
  entries: readonly IndexEntry[],
): TopicDetail['meetings'] {
  const from = Math.max(0, meetings.length - MOST_ROWS);
  const last = Array.from(meetings.subarray(from), (meeting, i) => {
    const entry = entries[meeting];
    if (entry === undefined) return [];
    const {
      id,
      meeting: { title, body, number, date },
    } = entry.document;
    return [{ document: id, title, body, number, date, count: counts[from + i] ?? 0 }];
  });
  return last.flat().reverse();
}

function speakersIn(tally: SpeakerTally): TopicDetail['speakers'] {
  return tally
    .rowsBySpeaker()
    .flatMap(({ name, remarks, counts }) =>
      name === null ? [] : [{ name, remarks: remarks[0] ?? 0, count: counts[0] ?? 0 }],
    )
    .slice(0, MOST_ROWS);
}

/** Finds the topics in the paragraphs of a term, document after document. */
class Neighbours {
  private readonly others: readonly RankedTerm[];
  private readonly rows: TopicRows;
  /** By topic: paragraphs that have both. */
  private readonly both: Int32Array;
  /** By topic: one more than the paragraph it was seen in last, counted over all documents. */
  private readonly last: Int32Array;

  /**
   * @param own the row of the term
   * @param among topics that are looked for
   */
  constructor(
    private readonly index: TermIndex,
    private readonly own: TopicRows,
    private readonly term: RankedTerm,
    among: readonly RankedTerm[],
  ) {
    const { vocabulary } = index;
    const parts = vocabulary.entry(term.number)?.parts ?? [];
    this.others = among.filter(
      ({ number }) =>
        number !== term.number &&
        !parts.includes(number) &&
        vocabulary.entry(number)?.parts.includes(term.number) !== true,
    );
    this.rows = rowsOf(index, this.others);
    this.both = new Int32Array(this.others.length);
    this.last = new Int32Array(this.others.length);
  }

  /** Looks around what was found in a document. */
  add(entry: IndexEntry, found: number): void {
    const { both, last } = this;
    const near = this.rows.find({ ranges: paragraphsAround(this.index, entry, this.own.places, found) });
    const { rows, paragraphs } = this.rows;
    const before = entry.stored.paragraphs.from + 1;
    for (let i = 0; i < near; i++) {
      const row = rows[i] ?? 0;
      const paragraph = before + (paragraphs[i] ?? 0);
      if (last[row] === paragraph) continue;
      last[row] = paragraph;
      both[row] = (both[row] ?? 0) + 1;
    }
  }

  closest(): TopicNeighbour[] {
    const near = this.others
      .map(({ key, name, paragraphs }, row) => {
        const shared = this.both[row] ?? 0;
        return { key, name, paragraphs: shared, jaccard: jaccard(shared, this.term.paragraphs, paragraphs) };
      })
      .sort((a, b) => b.jaccard - a.jaccard || b.paragraphs - a.paragraphs);
    const again = near.filter(({ paragraphs }) => paragraphs > 1);
    const once = again.length < ENOUGH_NEIGHBOURS ? near.filter(({ paragraphs }) => paragraphs === 1) : [];
    return [...again, ...once].slice(0, MOST_ROWS);
  }
}

/** All places in the paragraphs of some places, of which there are so many. */
function paragraphsAround(
  { store }: TermIndex,
  { stored }: IndexEntry,
  places: Int32Array,
  count: number,
): PlaceRanges {
  const paragraphs = store.paragraphs.values;
  const { from: first, to: last } = stored.places;
  const ranges = new Uint32Array(2 * count);
  let size = 0;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    if (place < end) continue;
    const paragraph = paragraphs[place];
    let from = place;
    while (from > first && paragraphs[from - 1] === paragraph) from--;
    end = place + 1;
    while (end < last && paragraphs[end] === paragraph) end++;
    ranges[size++] = from;
    ranges[size++] = end;
  }
  return ranges.subarray(0, size);
}
