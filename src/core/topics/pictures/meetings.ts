import { rankTerms } from '../ranking';
import { entriesIn, type Scope } from '../scope';
import type { TermIndex } from '../termIndex';
import { forEachPlace } from '../topicPlaces';
import { columnsOf } from './columns';
import type { MeetingsPicture } from './picture';
import { addTo, countsByEntry, pictureTopic, zeroRows } from './rows';

/** The topics of a scope by meeting; by section where there is one document. */
export function meetingsPicture(index: TermIndex, scope: Scope, limit: number): MeetingsPicture {
  const entries = entriesIn(index, scope);
  const { parts, columns, columnOf } = columnsOf(entries, scope);
  const topics = rankTerms(index, entries, limit);
  const counts = zeroRows(topics.length, columns.length);
  if (parts === 'sections') {
    const rows = new Map(topics.map(({ number }, row) => [number, row]));
    for (const [i, entry] of entries.entries()) {
      forEachPlace(index, entry, rows, (row, { remark }) => {
        addTo(counts[row], columnOf(i, remark), 1);
      });
    }
  } else {
    countsByEntry(topics, entries, (row, entry, count) => {
      addTo(counts[row], columnOf(entry, 0), count);
    });
  }
  return { kind: 'meetings', parts, columns, topics: topics.map(pictureTopic), counts };
}
