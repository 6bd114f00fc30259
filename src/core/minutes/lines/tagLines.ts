import { columns, isSpace } from '../../text/chars';
import type { Span } from '../../text/span';
import { holdsSign, LineCollector, Sign, type LineTable } from './lineTable';
import { tagRunStart } from './tagRun';

/**
 * Takes the runs of #label at the ends of lines out of them, and lines of nothing but tags altogether, so that a
 * document reads the same with and without its tags. The runs are kept in `tags` by the line they stand behind.
 * A text without tags comes back as it is.
 */
export function cutTags(table: LineTable): LineTable {
  const { source, count, signs } = table;
  if (!holdsSign(table, Sign.Hash)) return table;
  const starts = new Int32Array(count).fill(-1);
  let found = false;
  for (let i = 0; i < count; i++) {
    if (((signs[i] ?? 0) & Sign.Hash) === 0) continue;
    const start = tagRunStart(source, table.from[i] ?? 0, table.to[i] ?? 0);
    starts[i] = start;
    // Nothing stands before the first line that it could be the tags of.
    if (start >= 0 && (i > 0 || start > (table.from[i] ?? 0))) found = true;
  }
  if (!found) return table;
  return withoutRuns(table, starts);
}

function withoutRuns(table: LineTable, starts: Int32Array): LineTable {
  const { source, wraps } = table;
  const lines = new LineCollector(source, table.count);
  const tags = new Map<number, Span[]>();
  let count = 0;
  let spareBlanks = 0;
  let spareFeed = 0;
  for (let i = 0; i < table.count; i++) {
    const start = table.from[i] ?? 0;
    const end = table.to[i] ?? 0;
    const run = starts[i] ?? -1;
    const nothingElse = run === start && count > 0;
    const cut = nothingElse || run > start;
    if (cut) {
      const owner = nothingElse ? count - 1 : count;
      tags.set(owner, [...(tags.get(owner) ?? []), { start: run, end }]);
    }
    if (nothingElse) {
      spareBlanks += table.blanks[i] ?? 0;
      spareFeed |= table.feed[i] ?? 0;
      continue;
    }
    let to = cut ? run : end;
    while (isSpace(source.charCodeAt(to - 1))) to--;
    const width = (table.width[i] ?? 0) - columnsOf(source, to, end);
    const blanks = (table.blanks[i] ?? 0) + spareBlanks;
    const feed = (table.feed[i] ?? 0) | spareFeed;
    lines.add(start, to, width, table.indent[i] ?? 0, blanks, feed, table.signs[i] ?? 0);
    spareBlanks = spareFeed = 0;
    count++;
  }
  return { ...lines.table(), tags, wraps };
}

function columnsOf(source: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += columns(source.charCodeAt(i));
  return width;
}
