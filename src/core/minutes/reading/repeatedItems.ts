/** Items of an agenda that come again as the headings of the talk. */
import { squeeze } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';

/** No item is wider, in columns. */
const maxItemWidth = 160;

/** The numbered titles of a document, and which of them were listed above the talk. */
export class RepeatedItems {
  private lastLines: ReadonlyMap<string, number> | undefined;
  private readonly listed = new Set<string>();

  constructor(private readonly facts: LineFacts) {}

  /** True where the number and title of line `i` come again further down. */
  comesAgain(i: number, mark: Mark): boolean {
    return (this.lastOf.get(this.key(i, mark)) ?? -1) > i;
  }

  /** Keeps the number and title of line `i` as one of a list. */
  list(i: number, mark: Mark): void {
    this.listed.add(this.key(i, mark));
  }

  /** True where a line listed before has the number and title of line `i`. */
  wasListed(i: number, mark: Mark): boolean {
    return this.listed.size > 0 && this.listed.has(this.key(i, mark));
  }

  private get lastOf(): ReadonlyMap<string, number> {
    if (this.lastLines !== undefined) return this.lastLines;
    const lines = new Map<string, number>();
    this.facts.eachMark((mark, i) => {
      if (mark.kind === 'number' && this.facts.width(i) <= maxItemWidth) lines.set(this.key(i, mark), i);
    });
    return (this.lastLines = lines);
  }

  private key(i: number, { style, number, content }: Mark): string {
    return `${style}${number ?? ''} ${squeeze(this.facts.source.slice(content, this.facts.to(i)))}`;
  }
}
