import type { Minutes } from '../minutes/model';
import { codePointCounter } from '../text/codePoints';
import { anchorOf, findAnchors } from './anchor';
import type { SeenRemarks } from './followedText';
import { labelKey } from './labels';
import { censusOf } from './census';
import { withoutTags, type Sidecar, type TaggedRemark } from './sidecar';

/** Tags kept in a sidecar, placed in the document as it is now, and changed. All functions give a new sidecar. */

/** The remarks that the tags are on, told by the index in the minutes. */
export interface SidecarChange {
  readonly remark: number;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Finds every tagged remark in the minutes as they are now: what is found is anchored anew, what is not keeps its
 * quotation (`unplaced`). Annotations of one remark become one.
 * @param seen what was seen of the remarks since the sidecar was placed
 */
export function place(sidecar: Sidecar, minutes: Minutes, source: string, seen?: SeenRemarks): Sidecar {
  const { remarks } = sidecar;
  const anchors = remarks.map(({ anchor }) => anchor);
  const key = (k: number): string => (remarks[k]?.tags ?? []).map(labelKey).sort().join('\u0001');
  const census = censusOf(minutes);
  const found = findAnchors({ anchors, census: sidecar.census, key, ...(seen && { seen }) }, minutes, census);
  const unit = codePointCounter(source);
  const placed = remarks.map((remark, k) => {
    const index = found[k] ?? null;
    const anchor = index === null ? { ...remark.anchor, remark: null } : anchorOf(minutes, index, unit);
    return { ...remark, anchor };
  });
  return { ...sidecar, census, remarks: joinSame(placed) };
}

/** The labels on each remark; of a sidecar that was placed in the minutes. */
export function tagsByRemark({ remarks }: Sidecar): Map<number, readonly string[]> {
  const tags = new Map<number, readonly string[]>();
  for (const { anchor, tags: labels } of remarks) if (anchor.remark !== null) tags.set(anchor.remark, labels);
  return tags;
}

/** The tagged remarks that are not in the document. */
export function unplaced({ remarks }: Sidecar): TaggedRemark[] {
  return remarks.filter(({ anchor }) => anchor.remark === null);
}

/**
 * Sets and takes away tags; what is set already or not there is left alone, and where nothing changes the same
 * sidecar comes back. `sidecar` was placed in the minutes. A remark without tags leaves no annotation behind, unless
 * somebody has put something else on it.
 * @param newId gives an IRI that nothing else has
 */
export function change(
  sidecar: Sidecar,
  minutes: Minutes,
  source: string,
  changes: readonly SidecarChange[],
  newId: () => string,
): Sidecar {
  const byRemark = new Map(sidecar.remarks.map((remark, k) => [remark.anchor.remark, k]));
  const remarks: (TaggedRemark | null)[] = [...sidecar.remarks];
  const others = [...sidecar.others];
  const unit = codePointCounter(source);
  let changed = false;
  for (const { remark, add, remove } of changes) {
    const k = byRemark.get(remark);
    const old = k === undefined ? null : (remarks[k] ?? null);
    const tags = changedTags(old?.tags ?? [], add, remove);
    if (tags === null || minutes.remarks[remark] === undefined) continue;
    changed = true;
    if (old === null || k === undefined)
      remarks.push({ id: newId(), tags, anchor: anchorOf(minutes, remark, unit), raw: {} });
    else {
      remarks[k] = tags.length === 0 ? null : { ...old, tags };
      const left = tags.length === 0 ? withoutTags(old) : null;
      if (left !== null) others.push(left);
    }
  }
  return changed ? { ...sidecar, remarks: remarks.filter((remark) => remark !== null), others } : sidecar;
}

/** Puts the tags of an unplaced annotation on a remark. */
export function reattach(
  sidecar: Sidecar,
  minutes: Minutes,
  source: string,
  id: string,
  remark: number,
): Sidecar {
  const unit = codePointCounter(source);
  const remarks = sidecar.remarks.map((tagged) =>
    tagged.id === id ? { ...tagged, anchor: anchorOf(minutes, remark, unit) } : tagged,
  );
  return { ...sidecar, remarks: joinSame(remarks) };
}

/** Takes an annotation away, placed or not. */
export function discard(sidecar: Sidecar, id: string): Sidecar {
  return { ...sidecar, remarks: sidecar.remarks.filter((remark) => remark.id !== id) };
}

/** The tags after a change, or null when it changes nothing. */
function changedTags(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] | null {
  const gone = new Set(remove.map(labelKey));
  const there = new Set(tags.map(labelKey));
  const kept = tags.filter((tag) => !gone.has(labelKey(tag)));
  const fresh = distinct(add.filter((tag) => tag.trim() !== '' && !there.has(labelKey(tag))));
  return kept.length === tags.length && fresh.length === 0 ? null : [...kept, ...fresh];
}

function joinSame(remarks: readonly TaggedRemark[]): TaggedRemark[] {
  const joined: TaggedRemark[] = [];
  const places = new Map<number, number>();
  for (const remark of remarks) {
    const index = remark.anchor.remark;
    const at = index === null ? undefined : places.get(index);
    const first = at === undefined ? undefined : joined[at];
    if (at === undefined || first === undefined) {
      if (index !== null) places.set(index, joined.length);
      joined.push(remark);
    } else joined[at] = { ...first, tags: distinct([...first.tags, ...remark.tags]) };
  }
  return joined;
}

/** Without those that are there already under the same key. */
export function distinct(labels: readonly string[]): string[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const key = labelKey(label);
    return seen.has(key) ? false : seen.add(key).size > 0;
  });
}
