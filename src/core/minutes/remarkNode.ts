import type { Span } from '../text/span';
import type { Remark, Section, SpeakerSource } from './model';

/** What opens a remark. */
export interface RemarkStart {
  readonly start: number;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly speakerSource: SpeakerSource | null;
  readonly depth: number;
  readonly group: number | null;
}

/** Index of the attendee that a speaker's label means, or null. */
export type SpeakerLookup = (label: string) => number | null;

/** A finished remark. Who its speaker is among the attendees is looked up when it is first asked for. */
export class RemarkNode implements Remark {
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly speakerSource: SpeakerSource | null;
  readonly depth: number;
  readonly group: number | null;
  readonly #lookup: SpeakerLookup;

  constructor(
    readonly id: string,
    readonly span: Span,
    opening: RemarkStart,
    readonly section: Section | null,
    readonly joinedSpan: Span,
    readonly text: string,
    lookup: SpeakerLookup,
  ) {
    this.speaker = opening.speaker;
    this.speakerSpan = opening.speakerSpan;
    this.speakerSource = opening.speakerSource;
    this.depth = opening.depth;
    this.group = opening.group;
    this.#lookup = lookup;
  }

  get attendee(): number | null {
    return this.speaker === null ? null : this.#lookup(this.speaker);
  }
}

/** As many characters of a remark's text go into its id: enough to tell remarks apart. */
const idTextLength = 40;

/** Ids made from speaker and first words (FNV-1a, 32 bits), so that edits elsewhere leave them alone. */
export function idMaker(): (speaker: string | null, text: string) => string {
  const seen = new Map<number, number>();
  return (speaker, text) => {
    let hash = 0x811c9dc5;
    const mix = (s: string, limit: number): void => {
      for (let i = 0, used = 0; i < s.length && used < limit; i++) {
        const c = s.charCodeAt(i);
        if (c === 0x0a || c === 0x20 || c === 0x3000) continue;
        hash = Math.imul(hash ^ c, 0x01000193);
        used++;
      }
    };
    if (speaker !== null) mix(speaker, idTextLength);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
    mix(text, idTextLength);
    hash >>>= 0;
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    const id = `r${hash.toString(36)}`;
    return count === 1 ? id : `${id}-${String(count)}`;
  };
}
