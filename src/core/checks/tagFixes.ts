/** What the checks of tags share: where a tag is pointed at, and the fixes that change it. */
import type { Span } from '../text/span';
import type { Codebook, Theme } from '../themes/codebook';
import type { RemarkTag } from '../themes/documentTags';
import { removals } from '../themes/tagEdits';
import { remarkPlace } from '../themes/tagPlaces';
import { planTags } from '../themes/tagPlans';
import type { Minutes } from '../minutes/model';
import type { Fix, Tagged } from './check';

/** A tag of a remark with the theme that it means. */
export interface ThemedTag {
  readonly tag: RemarkTag;
  readonly theme: Theme | null;
}

/** Remarks that have tags, by their index, each with the themes of its tags. */
export function* taggedRemarks({
  tags,
  codebook,
}: Tagged): Iterable<readonly [number, readonly ThemedTag[]]> {
  const { remarks } = tags.parsed.minutes;
  for (let i = 0; i < remarks.length; i++) {
    const list = tags.ofRemark(i);
    if (list.length > 0) yield [i, list.map((tag) => ({ tag, theme: codebook.byLabel(tag.label) }))];
  }
}

/** Ids of the themes that a remark has. */
export function themesOf({ tags, codebook }: Pick<Tagged, 'tags' | 'codebook'>, remark: number): string[] {
  return tags.ofRemark(remark).flatMap(({ label }) => codebook.byLabel(label)?.id ?? []);
}

/** Where a tag is pointed at: itself or, where it is beside the text, its remark. */
export function spanOfTag(minutes: Minutes, remark: number, { span }: RemarkTag): Span {
  return span ?? remarkPlace(minutes, remark);
}

/** Takes one tag of a remark away. */
export function removingTag(source: string, remark: number, tag: RemarkTag, safe: boolean): Fix {
  const { label, span } = tag;
  return {
    from: `#${label}`,
    to: '',
    safe: safe && span !== null,
    edits: span === null ? [] : removals(source, [{ span }]),
    wish: span === null ? { remarks: [remark], add: [], remove: [label] } : null,
  };
}

/** Writes another label in place of a tag's. */
export function relabellingTag(remark: number, { label, span }: RemarkTag, to: string, safe: boolean): Fix {
  return {
    from: `#${label}`,
    to: `#${to}`,
    safe: safe && span !== null,
    edits: span === null ? [] : [{ span: { start: span.start + 1, end: span.end }, text: to }],
    wish: span === null ? { remarks: [remark], add: [to], remove: [label] } : null,
  };
}

/** Sets a tag on a remark, where the document's tags go. */
export function addingTag({ tags, location }: Tagged, remark: number, label: string): Fix {
  const wish = { remarks: [remark], add: [label], remove: [] };
  const { edits, beside } = planTags(tags, wish, location);
  const isBeside = beside.some(({ add }) => add.length > 0);
  return {
    from: '',
    to: `#${label}`,
    safe: false,
    edits: isBeside ? [] : edits,
    wish: isBeside ? wish : null,
  };
}

/** True for a codebook that says nothing: no theme can be right or wrong then. */
export function isEmpty({ themes }: Codebook): boolean {
  return themes.length === 0;
}
