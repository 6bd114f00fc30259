import type { Minutes } from '../minutes/model';
import { align, inOrder, type Alignment } from './alignment';
import { census, comparable, fingerprint, likeness, quoteLength } from './remarkText';
import { squeeze } from '../text/chars';

/** What a tag outside the text holds on to: a remark, told by its words, its speaker and what stands around it. */
export interface Anchor {
  /** What is said, from its begin (W3C TextQuoteSelector). */
  readonly exact: string;
  /** What stands before and behind it, as read: of the remarks beside it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly speaker: string | null;
  /** Where the quotation was when it was last found (W3C TextPositionSelector); the unit is `anchorOf`'s. */
  readonly start: number;
  readonly end: number;
  /** Index of the remark in the census kept beside the anchors; null when it was not found the last time. */
  readonly remark: number | null;
}

/** As much of the remarks beside it is kept of each. */
const contextLength = 64;

/**
 * The anchor of a remark, by its index, in minutes as they are now.
 * @param unit counts an offset in another unit than UTF-16
 */
export function anchorOf(
  { joined, remarks }: Minutes,
  index: number,
  unit: (offset: number) => number = (offset) => offset,
): Anchor {
  const remark = remarks[index];
  if (remark === undefined) throw new RangeError(`no remark ${index}`);
  const { joinedSpan, speaker, text } = remark;
  const exact = text.slice(0, quoteLength);
  const start = joined.toSource(joinedSpan.start);
  const last = Math.min(joinedSpan.end, joinedSpan.start + exact.length);
  return {
    exact,
    prefix: (remarks[index - 1]?.text ?? '').slice(-contextLength),
    suffix: (remarks[index + 1]?.text ?? '').slice(0, contextLength),
    speaker,
    start: unit(start),
    end: unit(last > joinedSpan.start ? joined.toSource(last - 1) + 1 : start),
    remark: index,
  };
}

/** Anchors and the census of the remarks of the text that they were last placed in. */
export interface Anchored {
  readonly anchors: readonly Anchor[];
  /** Null where nothing is known of that text: anchors made by another program. */
  readonly census: readonly string[] | null;
  /** Anchors with the same key are tagged alike: which of them is which does not matter. */
  readonly key?: (index: number) => string;
}

/**
 * Finds the remarks of anchors in minutes that were edited since, in VS Code or elsewhere. A remark that says the same
 * is told by its words; of several that say the same by its neighbours; one whose words were changed by its likeness,
 * by who speaks and by its place between the others. What could be two remarks is not placed at all.
 * @returns the index of the remark for each anchor, null for none. Linear in the text but for remarks with changed words
 */
export function findAnchors({ anchors, census: before, key }: Anchored, minutes: Minutes): (number | null)[] {
  const after = census(minutes);
  if (before === null) return anchors.map((anchor) => foreignPlace(anchor, minutes, after));
  const tagged = new Map<number, string>();
  anchors.forEach(({ remark }, k) => {
    if (remark !== null) tagged.set(remark, `${tagged.get(remark) ?? ''}\u0000${key?.(k) ?? String(k)}`);
  });
  const alignment = align(before, after, (a, b) => tagged.get(a) !== tagged.get(b));
  const search = new ChangedRemarks(minutes, alignment, before, after);
  const guesses = new Map<number, Guess>();
  for (const anchor of anchors) {
    const { remark } = anchor;
    if (remark === null || remark >= before.length || alignment.toNew[remark] !== -1) continue;
    const guess = guesses.has(remark) ? null : search.changed(anchor, remark);
    if (guess !== null) guesses.set(remark, guess);
  }
  dropContested(guesses);
  return anchors.map((anchor) => {
    if (anchor.remark === null) return search.restored(anchor);
    if (anchor.remark >= before.length) return foreignPlace(anchor, minutes, after);
    const same = alignment.toNew[anchor.remark] ?? -1;
    return same >= 0 ? same : (guesses.get(anchor.remark)?.index ?? null);
  });
}

/** A new remark that an old one with other words is taken for, and how alike the two are. */
interface Guess {
  readonly index: number;
  readonly score: number;
}

/** Where several old remarks would be the same new one, only one that is clearly more like it stays. */
function dropContested(guesses: Map<number, Guess>): void {
  const byIndex = new Map<number, [old: number, score: number][]>();
  for (const [old, { index, score }] of guesses)
    byIndex.set(index, [...(byIndex.get(index) ?? []), [old, score]]);
  for (const claims of byIndex.values()) {
    claims.sort((a, b) => b[1] - a[1]);
    const [first, second] = claims;
    if (first === undefined || second === undefined) continue;
    const kept = first[1] - second[1] >= clearly ? first[0] : -1;
    for (const [old] of claims) if (old !== kept) guesses.delete(old);
  }
}

/** Nothing but the quotation is known: it must stand there once, or once in its context. */
function foreignPlace(anchor: Anchor, { remarks }: Minutes, after: readonly string[]): number | null {
  const said = squeeze(anchor.exact);
  const whole = fingerprint({ speaker: anchor.speaker, text: anchor.exact });
  let found = remarks.flatMap((_, j) => (after[j] === whole ? [j] : []));
  if (found.length === 0 && said.length >= surelyUnique)
    found = remarks.flatMap(({ text }, j) => (squeeze(text).includes(said) ? [j] : []));
  if (found.length > 1) {
    found = found.filter(
      (j) =>
        squeeze(remarks[j - 1]?.text ?? '').endsWith(squeeze(anchor.prefix)) &&
        squeeze(remarks[j + 1]?.text ?? '').startsWith(squeeze(anchor.suffix)),
    );
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** So many characters in a row are not said twice by chance. */
const surelyUnique = 12;
/** How alike a changed remark must be in its old place, and somewhere else. */
const alikeInPlace = 0.45;
const alikeElsewhere = 0.75;
/** In its place, where fewer remarks are new than are gone: it may be gone itself. */
const alikeAmongFewer = 0.6;
const nearlyTheSame = 0.9;
/** By so much it must be more like the anchor than the next best. */
const clearly = 0.15;
/** Shorter remarks with changed words are looked for in their place alone. */
const tellingLength = 20;

/** New remarks `from` … `to`, both excluded, and the old ones that are missing there. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly missing: readonly number[];
}

/** Looks for remarks among those of the new text that are none of the old text. */
class ChangedRemarks {
  /** New remarks without an old one, in order; without those that say what several old ones said. */
  private readonly fresh: readonly number[];
  /** The old remarks that were found again and not moved, and where they are now. Both ascend. */
  private readonly kept: readonly number[];
  private readonly keptNew: readonly number[];
  private readonly texts = new Map<number, string>();

  constructor(
    private readonly minutes: Minutes,
    private readonly alignment: Alignment,
    before: readonly string[],
    private readonly after: readonly string[],
  ) {
    const open = new Set(before.filter((_, i) => alignment.toNew[i] === -1));
    this.kept = inOrder(alignment.toNew);
    this.keptNew = this.kept.map((i) => alignment.toNew[i] ?? -1);
    this.fresh = after.flatMap((said, j) => (alignment.toOld[j] === -1 && !open.has(said) ? [j] : []));
  }

  /** A remark that was gone and says again what it said (a deletion undone), and is not in the old text. */
  restored(anchor: Anchor): number | null {
    const said = fingerprint({ speaker: anchor.speaker, text: anchor.exact });
    const found = this.fresh.filter((j) => this.after[j] === said);
    if (anchor.exact.length < quoteLength) return found.length === 1 ? (found[0] ?? null) : null;
    const long = this.fresh.filter((j) => this.text(j) === comparable(anchor.exact));
    return long.length === 1 ? (long[0] ?? null) : null;
  }

  changed(anchor: Anchor, i: number): Guess | null {
    const said = comparable(anchor.exact);
    const gap = this.gapOf(i);
    const inGap = this.fresh.filter((j) => j > gap.from && j < gap.to);
    const near = this.best(said, anchor, inGap);
    // Where more is missing than is new, the remark itself may be gone.
    const enough = gap.missing.length > inGap.length ? alikeAmongFewer : alikeInPlace;
    if (near !== null && near.score >= enough && near.score - near.next >= clearly)
      return this.isNeighbour(anchor, near, i) ? null : near;
    // As many new remarks here as are gone: each stands for the one in its place, if the words allow it.
    const counterpart = inGap.length === gap.missing.length ? inGap[gap.missing.indexOf(i)] : undefined;
    if (counterpart !== undefined && this.begins(said, anchor, counterpart))
      return { index: counterpart, score: alikeInPlace };
    if (said.length < tellingLength) return null;
    const far = this.best(said, anchor, this.fresh);
    if (far === null || far.score < alikeElsewhere || far.score - far.next < clearly) return null;
    // A remark that stands where another one is missing may well be that one.
    return far.score >= nearlyTheSame || !this.isGoneAt(far.index) ? far : null;
  }

  private best(
    said: string,
    { speaker }: Anchor,
    among: readonly number[],
  ): (Guess & { readonly next: number }) | null {
    let index = -1;
    let score = 0;
    let next = 0;
    for (const j of among) {
      const same = squeeze(this.minutes.remarks[j]?.speaker ?? '') === squeeze(speaker ?? '');
      const alike = likeness(said, this.text(j)) * (same ? 1 : 0.9);
      if (alike > score) {
        next = score;
        score = alike;
        index = j;
      } else next = Math.max(next, alike);
    }
    return index < 0 ? null : { index, score, next };
  }

  /** True when a remark that stood beside it, and is gone too, is more like the new one than the anchor's own. */
  private isNeighbour({ prefix, suffix }: Anchor, { index, score }: Guess, i: number): boolean {
    const text = this.text(index);
    const gone = (k: number): boolean => this.alignment.toNew[k] === -1;
    const before = gone(i - 1) ? squeeze(prefix) : '';
    const behind = gone(i + 1) ? squeeze(suffix) : '';
    return (
      (before.length > 4 && likeness(before, text.slice(-before.length)) > score) ||
      (behind.length > 4 && likeness(behind, text.slice(0, behind.length)) > score)
    );
  }

  /** Short remarks: the same speaker, and the one's words are all in the other. */
  private begins(said: string, { speaker }: Anchor, j: number): boolean {
    if (squeeze(this.minutes.remarks[j]?.speaker ?? '') !== squeeze(speaker ?? '')) return false;
    const text = this.text(j);
    const [short, long] = said.length < text.length ? [said, text] : [text, said];
    if (short.length > 2 && long.includes(short)) return true;
    // Nearly all taken away is another remark; much typed into a short one is not.
    if (short.length < 2 || (short === text && short.length * 3 < long.length)) return false;
    return isSubsequence(short.replace(/[、。]/gu, ''), long);
  }

  /** The new remarks between which an old one must be, if it was not moved, and the old ones that are gone there. */
  private gapOf(i: number): Gap {
    return this.gapBehind(lastAtMost(this.kept, i));
  }

  private gapBehind(k: number): Gap {
    const low = this.kept[k] ?? -1;
    const high = this.kept[k + 1] ?? this.alignment.toNew.length;
    const missing: number[] = [];
    for (let old = low + 1; old < high; old++) if (this.alignment.toNew[old] === -1) missing.push(old);
    const from = low < 0 ? -1 : (this.alignment.toNew[low] ?? -1);
    const to = this.kept[k + 1] === undefined ? this.after.length : (this.alignment.toNew[high] ?? 0);
    return { from, to, missing };
  }

  /** True when an old remark is gone where a new one stands. */
  private isGoneAt(j: number): boolean {
    return this.gapBehind(lastAtMost(this.keptNew, j)).missing.length > 0;
  }

  private text(j: number): string {
    let text = this.texts.get(j);
    if (text === undefined) this.texts.set(j, (text = comparable(this.minutes.remarks[j]?.text ?? '')));
    return text;
  }
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long.charAt(i) === short.charAt(at)) at++;
  return at === short.length;
}

/** Index of the last of ascending numbers that is at most `value`; -1 when there is none. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
