/** Items of an agenda that come again as the headings of the talk. */
import { isSpace, squeeze } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';

/** No item is wider, in columns. */
const maxItemWidth = 160;

/** The numbered titles of a document, and which of them were listed above the talk. */
export class RepeatedItems {
  private lastLines: ReadonlyMap<number, number> | undefined;
  private readonly listed = new Set<string>();

  constructor(private readonly facts: LineFacts) {}

  /** True where the number and title of line `i` come again further down. */
  comesAgain(i: number, mark: Mark): boolean {
    const last = this.lastOf.get(this.hash(i, mark)) ?? -1;
    const again = last > i ? this.facts.mark(last) : null;
    return again !== null && this.key(i, mark) === this.key(last, again);
  }

  /** Keeps the number and title of line `i` as one of a list. */
  list(i: number, mark: Mark): void {
    this.listed.add(this.key(i, mark));
  }

  /** True where a line listed before has the number and title of line `i`. */
  wasListed(i: number, mark: Mark): boolean {
    return this.listed.size > 0 && this.listed.has(this.key(i, mark));
  }

  /** The last line of each number and title, by their hash. */
  private get lastOf(): ReadonlyMap<number, number> {
    if (this.lastLines !== undefined) return this.lastLines;
    const lines = new Map<number, number>();
    this.facts.eachMark((mark, i) => {
      if (mark.kind === 'number' && this.facts.width(i) <= maxItemWidth) lines.set(this.hash(i, mark), i);
    });
    return (this.lastLines = lines);
  }

  private key(i: number, { style, number, content }: Mark): string {
    return `${style}${number ?? ''} ${squeeze(this.facts.source.slice(content, this.facts.to(i)))}`;
  }

  /** Of number and title, white space left out: most numbered lines are looked at once and never again. */
  private hash(i: number, { style, number, content }: Mark): number {
    const { source } = this.facts;
    const to = this.facts.to(i);
    let hash = hashOf(number ?? '', hashOf(style, 0));
    for (let k = content; k < to; k++) {
      const c = source.charCodeAt(k);
      if (!isSpace(c)) hash = hashWith(c, hash);
    }
    return hash;
  }
}

function hashWith(c: number, hash: number): number {
  return (Math.imul(hash, 31) + c) | 0;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let k = 0; k < text.length; k++) hash = hashWith(text.charCodeAt(k), hash);
  return hash;
}
