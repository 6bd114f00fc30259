import type { OfLines } from '../lines/ofLines';
import type { SpeakerLabel } from './speakerLabel';

/** What is known of a document's speakers, line by line. */
interface Found {
  /** The labels of speakers, each by the line where its turn begins. */
  readonly labels: OfLines<SpeakerLabel>;
  /** Where the text begins on the lines whose first word is the rest of the label above. */
  readonly rests: ReadonlyMap<number, number> | null;
  /** The labels behind arrows, by line. */
  readonly answerers: ReadonlyMap<number, SpeakerLabel>;
}

/** How the document marks its speakers. */
export class SpeakerConvention {
  private readonly labels: Found['labels'];
  private readonly rests: Found['rests'];
  private readonly answerers: Found['answerers'];

  /**
   * @param attributed true when speakers are marked at all: bullets inside a turn are then part of it
   * @param answers who answers behind an arrow (→, ⇒), where the minutes say so; else null
   * @param legendLine the line that says what the glyphs mean (◎委員長 ○委員 ●事務局), or -1
   */
  constructor(
    { labels, rests, answerers }: Found,
    readonly attributed: boolean,
    readonly answers: string | null,
    readonly legendLine: number,
  ) {
    this.labels = labels;
    this.rests = rests;
    this.answerers = answerers;
  }

  /** The label of the speaker who begins on line `i`, or null. */
  speakerAt(i: number): SpeakerLabel | null {
    return this.labels.get(i);
  }

  /** Where the text begins on line `i` whose first word is the rest of the label above (the line's end without one); else -1. */
  restOfLabel(i: number): number {
    return this.rests === null ? -1 : (this.rests.get(i) ?? -1);
  }

  /** The label behind the arrow that line `i` opens with (→事務局：…), or null. */
  answererAt(i: number): SpeakerLabel | null {
    return this.answerers.size === 0 ? null : (this.answerers.get(i) ?? null);
  }
}
