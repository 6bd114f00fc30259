/**
 * What some of a document's lines have, by the line's number. A number for each line and a list of what there is: most lines
 * have nothing, and an array of places for objects would be many times as much for the collector of garbage to look through.
 */
export class OfLines<T> {
  /** The place in the list; 0, where the list has null, for a line that has nothing. */
  private readonly places: Int32Array;
  private readonly values: (T | null)[];
  private size = 1;
  /** By place in the list the line; good for going through them as long as they came in order. */
  private readonly lines: number[] = [-1];
  private isInOrder = true;

  /**
   * @param count how many lines the document has
   * @param expected how many of them may have something; more make the list grow
   */
  constructor(count: number, expected = 0) {
    this.places = new Int32Array(count);
    this.values = new Array<T | null>(expected + 1);
    this.values[0] = null;
  }

  /** What line `i` has; null for one that has nothing, and for one that is not in the document. */
  get(i: number): T | null {
    const place = this.places[i] ?? 0;
    return place === 0 ? null : (this.values[place] ?? null);
  }

  set(i: number, value: T | null): void {
    const place = this.places[i] ?? 0;
    if (value === null) this.places[i] = 0;
    else if (place !== 0) this.values[place] = value;
    else {
      this.isInOrder &&= i > (this.lines[this.size - 1] ?? -1);
      this.values[this.size] = value;
      this.lines[this.size] = i;
      this.places[i] = this.size++;
    }
  }

  /** Calls `visit` for each line that has something, in order. */
  forEach(visit: (value: T, i: number) => void): void {
    if (this.isInOrder) {
      const last = this.size;
      for (let place = 1; place < last; place++) this.visitAt(this.lines[place] ?? -1, place, visit);
      return;
    }
    const { places } = this;
    for (let i = 0; i < places.length; i++) this.visitAt(i, places[i] ?? 0, visit);
  }

  /** Calls `visit` for line `i`, where what stands at the place is still that line's. */
  private visitAt(i: number, place: number, visit: (value: T, i: number) => void): void {
    const value = place === 0 || this.places[i] !== place ? null : (this.values[place] ?? null);
    if (value !== null) visit(value, i);
  }
}
