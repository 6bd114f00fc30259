import { isTagLabel } from '../minutes/lines/tagRun';
import type { Minutes } from '../minutes/model';
import type { Span } from '../text/span';
import { lastStartingBy } from '../text/spanSearch';
import type { TextEdit } from '../text/textEdit';
import type { DocumentTags, TagLocation } from './documentTags';
import { labelKey } from './labels';
import type { SidecarChange } from './sidecarTags';
import { changeTags, stripTags, type TagChange } from './tagEdits';

/** What is to be done to the tags of a document: edits of its text, and changes of the file beside it. */
export interface TagPlan {
  readonly edits: readonly TextEdit[];
  readonly beside: readonly SidecarChange[];
}

/** What somebody wants on some remarks, told by their indices. */
export interface TagWish {
  readonly remarks: readonly number[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Sets tags in one place and takes them away wherever they are. A tag that is there in either place is not set again;
 * a label that cannot stand behind a # goes beside the text.
 */
export function planTags(tags: DocumentTags, wish: TagWish, location: TagLocation): TagPlan {
  return planAll(tags, [wish], location);
}

/** As `planTags`, for several wishes at once; a remark may be in more than one of them. */
export function planAll(tags: DocumentTags, wishes: readonly TagWish[], location: TagLocation): TagPlan {
  const { text, minutes } = tags.parsed;
  const inline: TagChange[] = [];
  const beside: SidecarChange[] = [];
  for (const [index, wanted] of byRemark(wishes)) {
    const remark = minutes.remarks[index];
    if (remark === undefined) continue;
    const there = new Set(tags.ofRemark(index).map(({ key }) => key));
    const add = wanted.add.filter((label) => !there.has(labelKey(label)));
    const inText = add.filter((label) => location === 'inline' && isTagLabel(label));
    const atSide = add.filter((label) => !inText.includes(label));
    inline.push({ remark, add: inText, remove: wanted.remove });
    beside.push({ remark: index, add: atSide, remove: wanted.remove });
  }
  return { edits: changeTags(text, minutes, inline), beside };
}

/** What is wanted of each remark, in order of the remarks. */
function byRemark(wishes: readonly TagWish[]): [number, { add: string[]; remove: string[] }][] {
  const wanted = new Map<number, { add: string[]; remove: string[] }>();
  for (const { remarks, add, remove } of wishes) {
    for (const index of remarks) {
      const already = wanted.get(index);
      if (already === undefined) wanted.set(index, { add: [...add], remove: [...remove] });
      else {
        already.add.push(...add);
        already.remove.push(...remove);
      }
    }
  }
  return [...wanted].sort(([a], [b]) => a - b);
}

/** Moves all tags of remarks to one place. What cannot stand in the text stays beside it. */
export function planMove(tags: DocumentTags, to: TagLocation): TagPlan {
  const { text, minutes } = tags.parsed;
  const beside: SidecarChange[] = [];
  const inline = minutes.remarks.map((remark, index) => {
    const here = tags.ofRemark(index).filter(({ location }) => location !== to);
    const labels = here.map(({ label }) => label).filter((label) => to === 'sidecar' || isTagLabel(label));
    const inText = tags
      .ofRemark(index)
      .filter(({ location }) => location === 'inline')
      .map(({ label }) => label);
    if (labels.length > 0)
      beside.push({
        remark: index,
        add: to === 'sidecar' ? labels : [],
        remove: to === 'inline' ? labels : [],
      });
    return { remark, add: to === 'inline' ? labels : [], remove: to === 'sidecar' ? inText : [] };
  });
  return { edits: changeTags(text, minutes, inline), beside };
}

/** The text without its tags, for publication. */
export function planStrip({ parsed: { text, minutes } }: DocumentTags): readonly TextEdit[] {
  return stripTags(text, minutes);
}

/** The remarks with such ids, as indices in order; null where one of them is not in the minutes any more. */
export function remarksById({ remarks }: Minutes, ids: ReadonlySet<string>): number[] | null {
  const found = remarks.flatMap(({ id }, i) => (ids.has(id) ? [i] : []));
  return found.length === ids.size ? found : null;
}

/** The remarks that cursors stand in and selections touch, as indices in order; each once. */
export function remarksAt({ remarks }: Minutes, selections: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const { start, end } of selections) {
    for (let i = Math.max(0, lastStartingBy(remarks, start)); i < remarks.length; i++) {
      const span = remarks[i]?.span;
      if (span === undefined || span.start > end || (span.start === end && start < end)) break;
      if (span.end >= start) found.add(i);
    }
  }
  return [...found].sort((a, b) => a - b);
}
