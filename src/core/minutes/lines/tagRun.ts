import { isCloser, isSentenceEnd, isSpace } from '../../text/chars';
import type { Span } from '../../text/span';

/**
 * What a theme may be called behind a #: letters, digits, _ - ・ and / between parent and child; not a number alone
 * (議題 #3). No white space: it ends the tag.
 */
export const TAG_LABEL = '(?![0-9０-９]{1,9}$)[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_\\-・/／]{0,60}';
const wholeLabel = new RegExp(`^${TAG_LABEL}$`, 'u');
/** UTF-16 units; as TAG_LABEL, whose characters may take two. */
const longestLabel = 122;

function isHash(c: number): boolean {
  return c === 0x23 || c === 0xff03;
}

/** True when `label`, without its #, can stand behind a # in the text. */
export function isTagLabel(label: string): boolean {
  return wholeLabel.test(label);
}

/**
 * Where the run of #label at the end of `from` … `to` begins, or -1 without one. White space between the tags is
 * optional; before the run there is white space, a sentence's end, a closing bracket or nothing.
 *
 *     急ぐべきである。 |#防災/水位 ＃予算
 */
export function tagRunStart(source: string, from: number, to: number): number {
  let start = -1;
  let end = to;
  for (;;) {
    while (end > from && isSpace(source.charCodeAt(end - 1))) end--;
    const hash = lastHash(source, Math.max(from, end - longestLabel - 1), end);
    if (hash < 0 || !isTagLabel(source.slice(hash + 1, end))) return start;
    if (hash === from || mayStandBefore(source.charCodeAt(hash - 1))) start = hash;
    end = hash;
  }
}

/** The #labels of a run, each with its #. */
export function tagsOfRun(source: string, { start, end }: Span): Span[] {
  const tags: Span[] = [];
  for (let i = start; i < end; i++) {
    if (!isHash(source.charCodeAt(i))) continue;
    let last = i + 1;
    while (last < end && !isSpace(source.charCodeAt(last)) && !isHash(source.charCodeAt(last))) last++;
    tags.push({ start: i, end: last });
    i = last - 1;
  }
  return tags;
}

/** What stands before a tag, if it is neither white space nor another tag: the end of what is said. */
function mayStandBefore(c: number): boolean {
  return isSpace(c) || isSentenceEnd(c) || isCloser(c);
}

function lastHash(source: string, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) if (isHash(source.charCodeAt(i))) return i;
  return -1;
}
