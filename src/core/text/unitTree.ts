import { UnitMap } from './unitMap';

/** A place in a tree over UTF-16 units: what the units read so far stand for, and the places one unit further. */
export class UnitNode<T> {
  value: T | null = null;
  // Most places go on in one way; only the others keep a map.
  private unit = -1;
  private only: UnitNode<T> | undefined;
  private others: Map<number, UnitNode<T>> | null = null;

  /** The place one unit further; undefined where nothing goes on so, and for NaN. */
  get(unit: number): UnitNode<T> | undefined {
    return unit === this.unit ? this.only : this.others?.get(unit);
  }

  set(unit: number, node: UnitNode<T>): void {
    if (this.only === undefined) {
      this.unit = unit;
      this.only = node;
    } else (this.others ??= new Map<number, UnitNode<T>>()).set(unit, node);
  }
}

/** Sequences of UTF-16 units with what each stands for; nearly all that is asked for is told off at the first unit. */
export class UnitTree<T> {
  private readonly roots = new UnitMap<UnitNode<T>>();

  /** Puts `units` (one at least) into the tree; the value set last holds. */
  add(units: readonly number[], value: T): void {
    let place: UnitMap<UnitNode<T>> | UnitNode<T> = this.roots;
    for (const unit of units) {
      let node: UnitNode<T> | undefined = place.get(unit);
      if (node === undefined) {
        node = new UnitNode<T>();
        place.set(unit, node);
      }
      place = node;
    }
    if (place instanceof UnitNode) place.value = value;
  }

  /** The place behind a first unit; undefined where no sequence begins so. */
  get(unit: number): UnitNode<T> | undefined {
    return this.roots.get(unit);
  }

  has(unit: number): boolean {
    return this.roots.has(unit);
  }
}

/** The UTF-16 units of a word. */
export function unitsOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}
