import { NumberList } from './numberList';

/**
 * Terms with their parts. The spellings of a term may be made of different words (取組 取り組み): each has the family of
 * its own words, whatever came before it, and spellings of the same words share one.
 */
export class TermFamilies {
  /** Families one behind the other: how many terms there are, the term itself, its parts. */
  private readonly pool = new NumberList();
  /** By place in `pool`: the term whose family it is. */
  private readonly owners = new NumberList();
  /**
   * By place in `pool`: one more than that of the next family of the same term, where a family begins; of a part, one
   * more than its place in a family of another term. 0 for none.
   */
  private readonly next = new NumberList();
  /** By term: one more than where one of its families begins, and than a place where it is a part; 0 for none. */
  private readonly firstFamilies = new NumberList();
  private readonly firstPlaces = new NumberList();

  /** For who counts millions of terms. Good until a family is added. */
  get array(): Int32Array {
    return this.pool.array;
  }

  /** Makes room for a term, under the next number. */
  addTerm(): void {
    this.firstFamilies.push(0);
    this.firstPlaces.push(0);
  }

  /** Gives the place of the family of a term with some parts, in order, each once. */
  add(term: number, parts: readonly number[]): number {
    const first = this.firstFamilies.at(term);
    for (let family = first; family > 0; family = this.next.at(family - 1))
      if (this.isOf(family - 1, parts)) return family - 1;
    const known = new Set<number>();
    if (first > 0) this.forEachPart(term, (part) => known.add(part));
    const place = this.pool.length;
    this.push(term, parts.length + 1, first);
    this.push(term, term, 0);
    for (const part of parts) {
      // Whose part it is counts once.
      const isNew = !known.has(part);
      this.push(term, part, isNew ? this.firstPlaces.at(part) : 0);
      if (isNew) this.firstPlaces.set(part, this.pool.length);
    }
    this.firstFamilies.set(term, place + 1);
    return place;
  }

  /** Visits the parts of a term in any spelling, each once. */
  forEachPart(term: number, visit: (part: number) => void): void {
    const first = this.firstFamilies.at(term);
    if (first === 0) return;
    /** Null where there is one family only. */
    const visited = this.next.at(first - 1) === 0 ? null : new Set<number>();
    for (let family = first; family > 0; family = this.next.at(family - 1)) {
      const end = family + this.pool.at(family - 1);
      for (let i = family + 1; i < end; i++) {
        const part = this.pool.at(i);
        if (visited?.has(part) !== true) visit(part);
        visited?.add(part);
      }
    }
  }

  /** Visits the terms that a term is a part of in some spelling, each once. */
  forEachWhole(part: number, visit: (whole: number) => void): void {
    for (let place = this.firstPlaces.at(part); place > 0; place = this.next.at(place - 1))
      visit(this.owners.at(place - 1));
  }

  private isOf(family: number, parts: readonly number[]): boolean {
    if (this.pool.at(family) !== parts.length + 1) return false;
    return parts.every((part, i) => this.pool.at(family + 2 + i) === part);
  }

  private push(term: number, value: number, next: number): void {
    this.pool.push(value);
    this.owners.push(term);
    this.next.push(next);
  }
}
