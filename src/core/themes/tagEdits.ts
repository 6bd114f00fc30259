import type { Minutes, Remark } from '../minutes/model';
import { isTagLabel } from '../minutes/lines/tagRun';
import { isSpace } from '../text/chars';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { labelKey } from './labels';
import { misplacedTags, tagsOfRemark, type MisplacedTag, type Tag } from './tags';

/** What is to be done to the tags of one remark; labels are compared by `labelKey`. */
export interface TagChange {
  readonly remark: Remark;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * The edits of the inline tags for changes of several remarks, at most one each: what is set already or not there is
 * left alone, so a second time gives no edits. A label that cannot stand behind a # is not added (`isTagLabel`).
 */
export function changeTags(source: string, minutes: Minutes, changes: readonly TagChange[]): TextEdit[] {
  return changes.flatMap(({ remark, add, remove }) => {
    const tags = tagsOfRemark(source, remark);
    const gone = new Set(remove.map(labelKey));
    const there = new Set(tags.map(({ key }) => key));
    const edits = removals(
      source,
      tags.filter(({ key }) => gone.has(key)),
    );
    let text = '';
    for (const label of add) {
      const key = labelKey(label);
      if (there.has(key) || !isTagLabel(label)) continue;
      there.add(key);
      text += ` #${label}`;
    }
    const at = tagPlace(minutes, remark);
    return text === '' ? edits : [...edits, { span: { start: at, end: at }, text: text }];
  });
}

/** Where the next tag of a remark goes: behind its tags, or behind its last words. */
export function tagPlace({ joined }: Minutes, { tagSpans, joinedSpan }: Remark): number {
  const last = tagSpans.at(-1);
  if (last !== undefined) return last.end;
  const { start, end } = joinedSpan;
  // A label alone, with nothing said.
  if (end <= start) return joined.toSource(Math.max(end, 0));
  return joined.toSource(end - 1) + 1;
}

/** A misplaced tag goes to the end of the remark that it stands in; no edits where it stands in none. */
export function moveToEnd(source: string, minutes: Minutes, tag: MisplacedTag): TextEdit[] {
  const remark = minutes.remarks[tag.remark ?? -1];
  if (remark === undefined) return [];
  return [
    ...removals(source, [tag]),
    ...changeTags(source, minutes, [{ remark, add: [tag.label], remove: [] }]),
  ];
}

/**
 * Takes all tags out of the text, those behind lines of no remark too; a # among the words stays. A text that these
 * edits alone have tagged becomes again what it was, byte by byte.
 */
export function stripTags(source: string, minutes: Minutes): TextEdit[] {
  const misplaced = misplacedTags(source, minutes).filter(({ place }) => place !== 'text');
  const tags: Tag[] = [...minutes.remarks.flatMap((remark) => tagsOfRemark(source, remark)), ...misplaced];
  return removals(
    source,
    tags.sort((a, b) => a.span.start - b.span.start),
  );
}

/** Takes tags away, those that stand side by side in one edit. `tags` are in order. */
export function removals(source: string, tags: readonly Pick<Tag, 'span'>[]): TextEdit[] {
  const groups: { start: number; end: number }[] = [];
  for (const { span } of tags) {
    const group = groups.at(-1);
    if (group !== undefined && source.slice(group.end, span.start).trim() === '') group.end = span.end;
    else groups.push({ ...span });
  }
  return groups.map((group) => ({ span: withSpace(source, group), text: '' }));
}

/** The span with the blanks that go with it: those before it, and its line where nothing else is on it. */
function withSpace(source: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && isBlank(source.charCodeAt(from - 1))) from--;
  const begins = from === 0 || isLineEnd(source.charCodeAt(from - 1));
  if (!begins) return { start: from, end };
  let to = end;
  while (to < source.length && isBlank(source.charCodeAt(to))) to++;
  const alone = to === source.length || isLineEnd(source.charCodeAt(to));
  if (!alone) return { start, end: to };
  if (source.charAt(from - 1) === '\n') from--;
  if (source.charAt(from - 1) === '\r') from--;
  return { start: from, end: to };
}

function isBlank(c: number): boolean {
  return isSpace(c) && !isLineEnd(c);
}

function isLineEnd(c: number): boolean {
  return c === 10 || c === 13;
}
