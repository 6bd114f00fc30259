import type { Minutes } from '../minutes/model';
import { labelKey } from './labels';
import type { Sidecar, TaggedRemark } from './sidecar';
import { distinct, place } from './sidecarTags';

/**
 * Brings together the tags that we set and those that somebody else wrote into the same file meanwhile: what either
 * has added is there, what either has taken away is gone. Nobody's words are lost: of fields and annotations that we do
 * not read, theirs stay.
 * @param base the file as both began with
 * @param ours placed in `minutes`
 * @param theirs as it is on disk now
 * @returns a sidecar placed in `minutes`
 */
export function mergeSidecars(
  base: Sidecar,
  ours: Sidecar,
  theirs: Sidecar,
  minutes: Minutes,
  source: string,
): Sidecar {
  const before = byId(base);
  const mine = byId(ours);
  const placed = place(theirs, minutes, source);
  const yours = byId(placed);
  const ids = new Set([...mine.keys(), ...yours.keys()]);
  const remarks: TaggedRemark[] = [];
  for (const id of ids) {
    const our = mine.get(id);
    const their = yours.get(id);
    const tags = mergeTags(before.get(id)?.tags ?? [], our?.tags ?? [], their?.tags ?? []);
    const kept = our ?? their;
    if (tags.length === 0 || kept === undefined) continue;
    // What we could not place they may have.
    const anchor = our?.anchor.remark === null && their !== undefined ? their.anchor : kept.anchor;
    remarks.push({ id, tags, anchor, raw: their?.raw ?? kept.raw });
  }
  const merged = { ...placed, source: ours.source, remarks, census: ours.census };
  return place(merged, minutes, source);
}

function byId({ remarks }: Sidecar): Map<string, TaggedRemark> {
  return new Map(remarks.map((remark) => [remark.id, remark]));
}

function mergeTags(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const keys = (tags: readonly string[]): Set<string> => new Set(tags.map(labelKey));
  const before = keys(base);
  const mine = keys(ours);
  const yours = keys(theirs);
  return distinct([...ours, ...theirs]).filter((tag) => {
    const key = labelKey(tag);
    return before.has(key) ? mine.has(key) && yours.has(key) : true;
  });
}
