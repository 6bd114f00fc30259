import { countsByTopic } from '../countsByTopic';
import { rankTerms } from '../ranking';
import { entriesIn, type Scope } from '../scope';
import type { TermIndex } from '../termIndex';
import { rowsOf } from '../topicRows';
import { columnsOf } from './columns';
import type { MeetingsPicture } from './picture';
import { addTo, pictureTopic, zeroRows } from './rows';

/** The topics of a scope by meeting; by section where there is one document. */
export function meetingsPicture(index: TermIndex, scope: Scope, limit: number): MeetingsPicture {
  const entries = entriesIn(index, scope);
  const { parts, columns, columnOf } = columnsOf(index, entries, scope);
  const topics = rankTerms(index, entries, limit);
  const counts = zeroRows(topics.length, columns.length);
  const rows = rowsOf(index, topics);
  if (parts === 'sections') {
    for (const [i, entry] of entries.entries()) {
      const found = rows.find(entry);
      for (let at = 0; at < found; at++)
        addTo(counts[rows.rows[at] ?? 0], columnOf(i, rows.remark(at, entry)), 1);
    }
  } else {
    const said = countsByTopic(rows, entries);
    for (const [row, cells] of counts.entries()) {
      for (let at = said.starts[row] ?? 0; at < (said.starts[row + 1] ?? 0); at++)
        addTo(cells, columnOf(said.entries[at] ?? 0, 0), said.counts[at] ?? 0);
    }
  }
  return { kind: 'meetings', parts, columns, topics: topics.map(pictureTopic), counts };
}
