import { columns, isSpace } from '../text/chars';
import type { Span } from '../text/span';
import type { LineTable } from './lineTable';
import { isTagLabel, tagRunStart } from './tagRun';

/** So many lines as wide as the widest, within `wrapSlack`: somebody wrapped the text at that width. */
const fewestWrapped = 3;
const wrapSlack = 2;

/**
 * Takes the runs of #label at the ends of lines out of them, and lines of nothing but tags altogether, so that a
 * document reads the same with and without its tags. The runs are kept in `tags` by the line they stand behind.
 * A text without tags comes back as it is.
 */
export function cutTags(table: LineTable): LineTable {
  const { source, count } = table;
  if (!source.includes('#') && !source.includes('＃')) return table;
  const starts = new Int32Array(count);
  let found = false;
  for (let i = 0; i < count; i++) {
    const start = tagRunStart(source, table.from[i] ?? 0, table.to[i] ?? 0);
    starts[i] = start;
    // Nothing stands before the first line that it could be the tags of.
    if (start >= 0 && (i > 0 || start > (table.from[i] ?? 0))) found = true;
  }
  if (!found) return table;
  takeInCutLabels(table, starts);
  return withoutRuns(table, starts);
}

/** A line that goes on with a label the wrap has cut (…である。 #人材⏎育成 #予算) is tags as a whole. */
function takeInCutLabels(table: LineTable, starts: Int32Array): void {
  const { source, count, from, to } = table;
  const wrapWidth = wrapWidthOf(table);
  if (wrapWidth === 0) return;
  for (let i = 0; i + 1 < count; i++) {
    const start = starts[i] ?? -1;
    if (start < 0 || totalWidth(table, i) < wrapWidth - wrapSlack) continue;
    const next = from[i + 1] ?? 0;
    const end = to[i + 1] ?? 0;
    const run = tagRunStart(source, next, end);
    if (run === next || table.blanks[i + 1] !== 0) continue;
    let rest = run < 0 ? end : run;
    while (rest > next && isSpace(source.charCodeAt(rest - 1))) rest--;
    const label = source.slice(start, to[i]).split(/[#＃]/u).at(-1) ?? '';
    if (isTagLabel(label + source.slice(next, rest))) starts[i + 1] = next;
  }
}

/** The widest line's width, tags included, where several lines reach it; else 0: nobody wrapped the text. */
function wrapWidthOf(table: LineTable): number {
  let widest = 0;
  for (let i = 0; i < table.count; i++) widest = Math.max(widest, totalWidth(table, i));
  let wide = 0;
  for (let i = 0; i < table.count; i++) if (totalWidth(table, i) >= widest - wrapSlack) wide++;
  return wide >= fewestWrapped ? widest : 0;
}

function totalWidth(table: LineTable, i: number): number {
  return (table.width[i] ?? 0) + (table.indent[i] ?? 0);
}

function withoutRuns(table: LineTable, starts: Int32Array): LineTable {
  const { source } = table;
  const tags = new Map<number, Span[]>();
  const from = table.from.slice();
  const to = table.to.slice();
  const width = table.width.slice();
  const indent = table.indent.slice();
  const blanks = table.blanks.slice();
  const feed = table.feed.slice();
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
    let last = cut ? run : end;
    while (isSpace(source.charCodeAt(last - 1))) last--;
    from[count] = start;
    to[count] = last;
    width[count] = (table.width[i] ?? 0) - columnsOf(source, last, end);
    indent[count] = table.indent[i] ?? 0;
    blanks[count] = (table.blanks[i] ?? 0) + spareBlanks;
    feed[count] = (table.feed[i] ?? 0) | spareFeed;
    spareBlanks = spareFeed = 0;
    count++;
  }
  return { source, count, from, to, width, indent, blanks, feed, tags };
}

function columnsOf(source: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += columns(source.charCodeAt(i));
  return width;
}
