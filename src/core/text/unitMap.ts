/** As many low bits of a code unit tell most units apart from those of a map. */
const lowBits = 0x3ff;

/**
 * A map over UTF-16 code units, most of which are not in it: the low bits of a unit tell so at one look, and lead to its
 * value nearly as fast. It is asked several times a line, where the engine's own map is a call each time.
 */
export class UnitMap<T> {
  /** By low bits the place of the unit set last that has them, counted from 1; 0 where none has. */
  private readonly places = new Uint16Array(lowBits + 1);
  private readonly units: number[] = [-1];
  private readonly values: (T | undefined)[] = [undefined];
  /** By place the place of another unit with the same low bits; 0 where there is no other. */
  private readonly others: number[] = [0];

  set(unit: number, value: T): void {
    const known = this.placeOf(unit);
    if (known !== 0) {
      this.values[known] = value;
      return;
    }
    const others = this.places[unit & lowBits] ?? 0;
    this.places[unit & lowBits] = this.units.push(unit) - 1;
    this.values.push(value);
    this.others.push(others);
  }

  /** What is kept of `unit`; undefined for one that is not in the map, and for NaN. */
  get(unit: number): T | undefined {
    const place = this.placeOf(unit);
    return place === 0 ? undefined : this.values[place];
  }

  has(unit: number): boolean {
    return this.placeOf(unit) !== 0;
  }

  private placeOf(unit: number): number {
    let place = this.places[unit & lowBits] ?? 0;
    while (place !== 0 && this.units[place] !== unit) place = this.others[place] ?? 0;
    return place;
  }
}

/** The code units of some characters, to be asked for by `has`: a character taken out of a text is a string of its own. */
export function unitSet(characters: string): UnitMap<true> {
  const units = new UnitMap<true>();
  for (let i = 0; i < characters.length; i++) units.set(characters.charCodeAt(i), true);
  return units;
}
