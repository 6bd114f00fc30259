import { rankTerms } from '../ranking';
import { entriesIn, type Scope } from '../scope';
import type { IndexEntry } from '../indexEntry';
import type { TermIndex } from '../termIndex';
import { topicsBySpeaker, type SpeakerRow } from '../topicSpeakers';
import type { PeoplePicture, PictureColumn } from './picture';
import { pictureTopic } from './rows';

/** Speakers with a column of their own. */
const MOST_PEOPLE = 15;

/** The topics of a scope by who speaks of them, in remarks. Without columns where the minutes name nobody. */
export function peoplePicture(
  index: TermIndex,
  scope: Scope,
  limit: number,
  by: 'speaker' | 'group',
): PeoplePicture {
  const entries = entriesIn(index, scope);
  const topics = rankTerms(index, entries, limit);
  const all = topicsBySpeaker(index, entries, topics, by);
  const rows = all.some(({ name }) => name !== null) ? all : [];
  const shown = rows.length <= MOST_PEOPLE + 1 ? rows : rows.slice(0, MOST_PEOPLE);
  const others = rows.slice(shown.length);
  const remarks = remarksBy(index, entries, by);
  const columns = shown.map(({ name, counts }): PictureColumn => {
    return {
      name: { kind: 'person', name },
      ...{ meetings: entries.length, remarks: remarks.get(name) ?? 0, size: sum(counts) },
      scope: name === null ? null : { ...scope, [by]: name },
    };
  });
  if (others.length > 0) {
    columns.push({
      name: { kind: 'others', people: others.length },
      meetings: entries.length,
      remarks: sum(others.map(({ name }) => remarks.get(name) ?? 0)),
      size: sum(others.map(({ counts }) => sum(counts))),
      scope: null,
    });
  }
  const rest = (row: number): number => sum(others.map((each: SpeakerRow) => each.remarks[row] ?? 0));
  const counts = topics.map((_, row) => [
    ...shown.map((each) => each.remarks[row] ?? 0),
    ...(others.length > 0 ? [rest(row)] : []),
  ]);
  return { kind: 'people', by, columns, topics: topics.map(pictureTopic), counts };
}

function remarksBy(
  index: TermIndex,
  entries: readonly IndexEntry[],
  by: 'speaker' | 'group',
): Map<string | null, number> {
  const names = by === 'speaker' ? index.speakers : index.groups;
  /** By one more than the number of the name. */
  const counts = new Int32Array(names.size + 1);
  const numbers = (by === 'speaker' ? index.store.speakers : index.store.groups).values;
  for (const { stored, counted } of entries) {
    const { from, to } = stored.remarks;
    for (let i = from; i < to; i++) {
      const at = (numbers[i] ?? -1) + 1;
      if (counted?.[i - from] !== 0) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return new Map(Array.from(counts, (count, at) => [names.nameOf(at - 1), count]));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
