/** The forms of a document's terms (`writeForm`), one behind the other: as strings they would fill the memory. */
export class FormList {
  /**
   * @param units the letters of all forms, in UTF-16
   * @param ends by form: where it ends in `units`, and the next one begins
   */
  constructor(
    readonly units: Uint16Array,
    readonly ends: Uint32Array,
  ) {}

  static of(forms: readonly string[]): FormList {
    const units = new Uint16Array(forms.reduce((sum, { length }) => sum + length, 0));
    const ends = new Uint32Array(forms.length);
    let at = 0;
    for (const [i, form] of forms.entries()) {
      for (let unit = 0; unit < form.length; unit++) units[at++] = form.charCodeAt(unit);
      ends[i] = at;
    }
    return new FormList(units, ends);
  }

  get length(): number {
    return this.ends.length;
  }

  /** A form; empty where there is none. */
  at(index: number): string {
    return textOf(this.unitsOf(index));
  }

  /** The letters of a form. */
  unitsOf(index: number): Uint16Array {
    return this.units.subarray(this.ends[index - 1] ?? 0, this.ends[index] ?? 0);
  }

  all(): string[] {
    return Array.from(this.ends, (_, i) => this.at(i));
  }
}

/** Arguments of a call at most. */
const MOST = 1024;

/** The text of some UTF-16 units. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += MOST)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + MOST)) as string;
  return text;
}
