/** The remarks of a document in columns: a workspace has half a million, too many for an object each. */

/** Numbers of a remark, side by side in `RemarkTable.numbers`. */
const enum Column {
  Person,
  /** One more than the section; 0 for none. */
  Section,
  Start,
  End,
  /** How many there are. */
  Count,
}

/** What is read of a remark; kept in a `RemarkTable`. */
export interface IndexedRemark {
  /** As `Remark.id`. */
  readonly id: string;
  /** The attendee's name where the label resolves to one, else the label; null for anonymous minutes. */
  readonly speaker: string | null;
  /** The attendee's group (委員, 事務局), or null. */
  readonly group: string | null;
  /** Paths of its tags (人材/育成): those in the text and those beside it. */
  readonly tags: readonly string[];
  /** Index into the document's sections of the innermost that it stands in, or null. */
  readonly section: number | null;
  /** In the joined text. */
  readonly start: number;
  readonly end: number;
}

/** A speaker and their group. */
export type Person = readonly [speaker: string | null, group: string | null];

/** What is kept of the remarks besides who speaks. Plain data lies in it, ready to be stored. */
export class RemarkTable {
  /**
   * @param ids ids of the remarks, a line each
   * @param tagged tags of the remarks that have some, in order
   * @param numbers four a remark: index of its person, one more than its section (0 for none), start and end
   */
  constructor(
    readonly ids: string,
    readonly tagged: readonly (readonly [remark: number, tags: readonly string[]])[],
    readonly numbers: Uint32Array,
  ) {}

  /** The table of some remarks, and who speaks in them, each once. */
  static of(remarks: readonly IndexedRemark[]): { remarks: RemarkTable; people: Person[] } {
    const people: Person[] = [];
    const known = new Map<string, number>();
    const numbers = new Uint32Array(remarks.length * Column.Count);
    for (const [i, { speaker, group, section, start, end }] of remarks.entries()) {
      const name = JSON.stringify([speaker, group]);
      let person = known.get(name);
      if (person === undefined) {
        person = people.push([speaker, group]) - 1;
        known.set(name, person);
      }
      numbers.set([person, section === null ? 0 : section + 1, start, end], i * Column.Count);
    }
    const tagged = remarks.flatMap(({ tags }, i) => (tags.length === 0 ? [] : [[i, tags] as const]));
    const ids = remarks.map(({ id }) => id).join('\n');
    return { remarks: new RemarkTable(ids, tagged, numbers), people };
  }

  /** Numbers in `numbers` of so many remarks. */
  static numbersOf(remarks: number): number {
    return remarks * Column.Count;
  }

  /** How many remarks there are. */
  get length(): number {
    return this.numbers.length / Column.Count;
  }

  /** Index of the person who speaks, among those of the document. */
  person(remark: number): number {
    return this.numbers[remark * Column.Count + Column.Person] ?? 0;
  }

  /** Index of the innermost section that the remark stands in, or null. */
  section(remark: number): number | null {
    const section = this.numbers[remark * Column.Count + Column.Section] ?? 0;
    return section === 0 ? null : section - 1;
  }
}
