import type { Span } from '../../text/span';
import type { Section } from '../model';

const noSections: readonly SectionNode[] = [];

/** A section, open while lines are added to it. Its places are plain numbers; spans are made when they are asked for. */
export class SectionNode implements Section {
  readonly level: number;
  sections: readonly SectionNode[] = noSections;
  /** Where the heading's lines end. */
  private headingEnd: number;
  private titleStart: number;
  private titleEnd: number;

  /**
   * @param start where the heading's line begins, and with it the section
   * @param end where the section ends: with that line, as long as no other is known to stand in it
   */
  constructor(
    readonly parent: SectionNode | null,
    readonly number: string | null,
    public title: string,
    private readonly start: number,
    public end: number,
    { start: titleStart, end: titleEnd }: Span,
  ) {
    this.level = parent === null ? 1 : parent.level + 1;
    this.headingEnd = end;
    this.titleStart = titleStart;
    this.titleEnd = titleEnd;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get headingSpan(): Span {
    return { start: this.start, end: this.headingEnd };
  }

  get titleSpan(): Span {
    return { start: this.titleStart, end: this.titleEnd };
  }

  /** Adds a section inside this one, behind those that are in it. */
  add(section: SectionNode): void {
    // Most sections have none: an array for each would be as large as the rest of it.
    if (this.sections === noSections) this.sections = [section];
    else (this.sections as SectionNode[]).push(section);
  }

  /** The heading goes on with a line that stands at `start` to `end`; `text` is what it adds to the title. */
  extendTitle(start: number, end: number, text: string): void {
    if (this.title === '') this.titleStart = start;
    this.headingEnd = end;
    this.titleEnd = end;
    this.title += text;
  }
}
