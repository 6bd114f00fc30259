import type { Minutes, Remark } from '../minutes/model';
import { TAG_LABEL, tagsOfRun } from '../minutes/lines/tagRun';
import type { Span } from '../text/span';
import { lastStartingBy } from '../text/spanSearch';
import { labelKey } from './labels';

/**
 * An inline tag as it stands in the text.
 *
 *     …である。 #人材／育成#予算     label 人材／育成, path 人材/育成; label 予算, runTogether
 */
export interface Tag {
  /** From the # to the label's end. */
  readonly span: Span;
  /** Without the #. */
  readonly labelSpan: Span;
  /** As printed, without the #. */
  readonly label: string;
  /** The label in one form, for showing: see `tagPath`. */
  readonly path: string;
  /** By which tags are compared: `labelKey`. */
  readonly key: string;
  /** True when nothing stands between this tag and the one before it. */
  readonly runTogether: boolean;
}

/** inside: behind a paragraph, but the remark goes on; outside: behind a line of no remark; text: among the words. */
export type MisplacedTagPlace = 'inside' | 'outside' | 'text';

/** A tag that is not at the end of a remark. It tags nothing. */
export interface MisplacedTag extends Tag {
  readonly place: MisplacedTagPlace;
  /** The remark it stands in, as an index; null for none. */
  readonly remark: number | null;
}

/** Widths and forms folded (NFKC), no empty parts: ／人材／育成 is 人材/育成. */
export function tagPath(label: string): string {
  return label
    .normalize('NFKC')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}

/** The tags at the end of a remark, in order, the same one twice if it stands there twice. */
export function tagsOfRemark(source: string, { tagSpans }: Remark): Tag[] {
  return tagsIn(source, tagSpans);
}

/** Everything that looks like a tag and is none of a remark's, in order of the text. */
export function misplacedTags(source: string, minutes: Minutes): MisplacedTag[] {
  if (!source.includes('#') && !source.includes('＃')) return [];
  const { remarks } = minutes;
  const right = new Set(remarks.flatMap(({ tagSpans }) => tagSpans.map(({ start }) => start)));
  const spans = minutes.blocks.flatMap((block) => (block.kind === 'tags' ? [block.span] : []));
  const found: MisplacedTag[] = [];
  for (const tag of tagsIn(
    source,
    spans.filter(({ start }) => !right.has(start)),
  )) {
    const remark = remarkAt(remarks, tag.span.start);
    found.push({ ...tag, place: remark === null ? 'outside' : 'inside', remark });
  }
  for (const tag of tagsInWords(minutes))
    found.push({ ...tag, place: 'text', remark: remarkAt(remarks, tag.span.start) });
  return found.sort((a, b) => a.span.start - b.span.start);
}

function tagsIn(source: string, runs: readonly Span[]): Tag[] {
  const tags: Tag[] = [];
  for (const run of runs) {
    for (const span of tagsOfRun(source, run)) {
      const label = source.slice(span.start + 1, span.end);
      tags.push({
        span,
        labelSpan: { start: span.start + 1, end: span.end },
        label,
        path: tagPath(label),
        key: labelKey(tagPath(label)),
        runTogether: tags.at(-1)?.span.end === span.start,
      });
    }
  }
  return tags;
}

/** #label between the words: a theme's name only if the codebook knows it. */
function tagsInWords({ joined }: Minutes): Tag[] {
  const label = TAG_LABEL.replace('$', '(?![\\p{L}\\p{N}])');
  // What stands before the # is looked at behind it: the # is found faster.
  const pattern = new RegExp(`[#＃](?<=(?:^|[\\s。．！？」）)])[#＃])(${label})(?=[\\s、。，．]|$)`, 'gmu');
  const tags: Tag[] = [];
  for (const match of joined.text.matchAll(pattern)) {
    const [whole, printed = ''] = match;
    const pieces = joined.toSourceSpans({ start: match.index, end: match.index + whole.length });
    const start = pieces[0]?.start ?? 0;
    const end = pieces.at(-1)?.end ?? start;
    tags.push({
      span: { start, end },
      labelSpan: { start: start + 1, end },
      label: printed,
      path: tagPath(printed),
      key: labelKey(tagPath(printed)),
      runTogether: false,
    });
  }
  return tags;
}

function remarkAt(remarks: readonly Remark[], offset: number): number | null {
  const at = lastStartingBy(remarks, offset);
  const remark = remarks[at];
  return remark !== undefined && offset < remark.span.end ? at : null;
}
