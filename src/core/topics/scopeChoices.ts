/** What a scope can be made of: the bodies, speakers, groups and themes that the index knows, and the period. */
import type { Stretch } from './column';
import type { NameNumbers } from './nameNumbers';
import type { TermIndex } from './termIndex';
import { ThemesAbove } from './themesAbove';

/** Speakers, most remarks first, that a list can hold. */
const MOST_NAMES = 300;

/** A name, and in how many meetings (bodies) or remarks (others) it is. */
export interface ScopeName {
  readonly name: string;
  readonly count: number;
}

export interface ScopeChoices {
  readonly documents: number;
  readonly bodies: readonly ScopeName[];
  readonly speakers: readonly ScopeName[];
  readonly groups: readonly ScopeName[];
  /** Paths of inline tags with all those above them. */
  readonly tags: readonly ScopeName[];
  /** ISO 8601 dates of the first and the last meeting; null where no meeting has a date. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The choices of all that is indexed, or of a body's meetings. */
export function scopeChoices(index: TermIndex, body: string | null): ScopeChoices {
  const [bodies, tags] = [new Tally(), new Tally()];
  const [speakers, groups] = [new Counts(index.speakers), new Counts(index.groups)];
  const { store } = index;
  const above = new ThemesAbove();
  let from: string | null = null;
  let to: string | null = null;
  for (const entry of index.all) {
    const { meeting, remarks } = entry.document;
    bodies.add(meeting.body);
    const { date } = meeting;
    if (date !== null && (from === null || date < from)) from = date;
    if (date !== null && (to === null || date > to)) to = date;
    if (body !== null && meeting.body !== body) continue;
    speakers.add(store.speakers.values, entry.stored.remarks);
    groups.add(store.groups.values, entry.stored.remarks);
    for (const [, paths] of remarks.tagged) for (const path of above.of(paths)) tags.add(path);
  }
  return {
    documents: index.size,
    bodies: bodies.names(),
    speakers: speakers.names(),
    groups: groups.names(),
    tags: tags.names(),
    from,
    to,
  };
}

class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string | null): void {
    if (name !== null) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  names(): ScopeName[] {
    return mostFrequent(Array.from(this.counts, ([name, count]) => ({ name, count })));
  }
}

/** Remarks by number of a name. */
class Counts {
  private readonly counts: Int32Array;

  constructor(private readonly numbers: NameNumbers) {
    this.counts = new Int32Array(numbers.size);
  }

  /** @param numbers by remark; -1 for no name */
  add(numbers: Int32Array, { from, to }: Stretch): void {
    for (let i = from; i < to; i++) {
      const number = numbers[i] ?? -1;
      if (number >= 0) this.counts[number] = (this.counts[number] ?? 0) + 1;
    }
  }

  names(): ScopeName[] {
    const names = Array.from(this.counts, (count, i) => ({ name: this.numbers.nameOf(i) ?? '', count }));
    return mostFrequent(names.filter(({ count }) => count > 0));
  }
}

function mostFrequent(names: ScopeName[]): ScopeName[] {
  return names.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMES);
}
