import type { Minutes } from '../minutes/model';
import type { Span } from '../text/span';
import type { Codebook, Theme } from './codebook';
import { misplacedTags, tagsOfRemark, type Tag } from './tags';

/** So much of a remark's words stands for it, in UTF-16 units. */
const FIRST_WORDS = 12;

/** Where a whole remark is pointed at: its speaker's label or, where it has none of its own, its first words. */
export function remarkPlace({ remarks, joined }: Minutes, index: number): Span {
  const remark = remarks[index];
  if (remark === undefined) return { start: 0, end: 0 };
  const { span, speakerSpan, joinedSpan } = remark;
  if (speakerSpan !== null && speakerSpan.start >= span.start && speakerSpan.end <= span.end)
    return speakerSpan;
  const end = Math.min(joinedSpan.end, joinedSpan.start + FIRST_WORDS);
  return joined.toSourceSpans({ start: joinedSpan.start, end })[0] ?? span;
}

/** Every tag of a document, misplaced ones too, in order. */
export function allTags(source: string, minutes: Minutes): Tag[] {
  const tags = minutes.remarks.flatMap((remark) => tagsOfRemark(source, remark));
  return [...tags, ...misplacedTags(source, minutes)].sort((a, b) => a.span.start - b.span.start);
}

/** What a tag names at an offset in it. */
export interface NamedTheme {
  readonly tag: Tag;
  /** The theme of the label that the offset is on: in #親/子 the parent or the child. */
  readonly theme: Theme | null;
  /** That label. UTF-16 offsets in the document. */
  readonly span: { readonly start: number; readonly end: number };
}

/** The tag at an offset, or null; its end counts. */
export function themeAt(
  source: string,
  minutes: Minutes,
  codebook: Codebook,
  offset: number,
): NamedTheme | null {
  const tag = allTags(source, minutes).find(({ span }) => span.start <= offset && offset <= span.end);
  if (tag === undefined) return null;
  const { label, labelSpan } = tag;
  const into = Math.max(0, offset - labelSpan.start);
  const isSlash = (at: number): boolean => '/／'.includes(label.charAt(at)) && at < label.length;
  let start = into;
  while (start > 0 && !isSlash(start - 1)) start--;
  let end = into;
  while (end < label.length && !isSlash(end)) end++;
  const isLast = end === label.length;
  return {
    tag,
    theme: codebook.byLabel(isLast ? label : label.slice(start, end)),
    span: { start: labelSpan.start + start, end: labelSpan.start + end },
  };
}

const TYPED =
  /(?:^|[\s。．！？!?｡」）)』】〕］\]]|[\p{L}\p{M}\p{N}_\-・/／])[#＃]([\p{L}\p{M}\p{N}_\-・/／]*)$/u;
const IN_WORD = /[^#＃\s。．！？!?｡」）)』】〕］\]][#＃][^#＃]*$/u;

/**
 * Where the label of a tag that is being typed begins: behind a # that stands behind a sentence, a blank or another
 * tag. Null where no tag is typed.
 *
 *     賛成である。 #人|      the offset of 人
 */
export function typedLabelStart(before: string): number | null {
  const match = TYPED.exec(before);
  if (match === null) return null;
  // C#, A#3: a # behind a letter goes on with a tag only where that letter belongs to one.
  const start = before.length - (match[1] ?? '').length;
  const hash = start - 1;
  if (IN_WORD.test(before.slice(hash - 1))) {
    const word = /[#＃]?[^#＃\s]*$/u.exec(before.slice(0, hash))?.[0] ?? '';
    if (!/^[#＃]/u.test(word)) return null;
  }
  return start;
}
