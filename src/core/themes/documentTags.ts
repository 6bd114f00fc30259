import type { ParsedText } from '../navigation/parsedText';
import type { Span } from '../text/span';
import { labelKey } from './labels';
import type { Sidecar, TaggedRemark } from './sidecar';
import { tagsByRemark, unplaced } from './sidecarTags';
import { misplacedTags, tagPath, tagsOfRemark, type MisplacedTag } from './tags';

/** Where tags are written: behind the remark in the text, or in the file beside it. */
export type TagLocation = 'inline' | 'sidecar';

/** A tag on a remark, wherever it is kept. */
export interface RemarkTag {
  readonly label: string;
  /** In one form, for showing. */
  readonly path: string;
  /** By which tags are compared: `labelKey`. */
  readonly key: string;
  readonly location: TagLocation;
  /** With its #; null in a sidecar. */
  readonly span: Span | null;
}

/** All tags of a document as it is: those in the text and those beside it. */
export class DocumentTags {
  private readonly beside: ReadonlyMap<number, readonly string[]>;
  private readonly read: (readonly RemarkTag[] | undefined)[] = [];
  private readMisplaced: readonly MisplacedTag[] | undefined;

  /**
   * @param sidecar placed in the minutes of `parsed`; null where there is none
   * @param readsText false for the tags of the sidecar alone: somebody else's than those in the text
   */
  constructor(
    readonly parsed: ParsedText,
    readonly sidecar: Sidecar | null,
    private readonly readsText = true,
  ) {
    this.beside = sidecar === null ? new Map() : tagsByRemark(sidecar);
  }

  /** The tags of a remark, by its index: those in the text first. One that is in both places is there twice. */
  ofRemark(index: number): readonly RemarkTag[] {
    return (this.read[index] ??= this.readTags(index));
  }

  /** The remarks without any tag, as indices in order. */
  get untagged(): number[] {
    return this.parsed.minutes.remarks.flatMap((_, i) => (this.ofRemark(i).length === 0 ? [i] : []));
  }

  /** Tags of the sidecar whose remark is not in the text. */
  get unplaced(): readonly TaggedRemark[] {
    return this.sidecar === null ? [] : unplaced(this.sidecar);
  }

  /** What looks like a tag and is none of a remark's. */
  get misplaced(): readonly MisplacedTag[] {
    return (this.readMisplaced ??= misplacedTags(this.parsed.text, this.parsed.minutes));
  }

  /** Where this document's tags are: where the first of them is; null without tags. */
  get location(): TagLocation | null {
    if (this.beside.size > 0) return 'sidecar';
    return this.parsed.minutes.remarks.some(({ tagSpans }) => tagSpans.length > 0) ? 'inline' : null;
  }

  /** The keys of the tags that every one of some remarks has. */
  onAll(remarks: readonly number[]): Set<string> {
    const [first, ...others] = remarks.map((i) => new Set(this.ofRemark(i).map(({ key }) => key)));
    return new Set([...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))));
  }

  private readTags(index: number): RemarkTag[] {
    const remark = this.parsed.minutes.remarks[index];
    if (remark === undefined) return [];
    const inText = this.readsText ? tagsOfRemark(this.parsed.text, remark) : [];
    const inline = inText.map(({ label, path, key, span }): RemarkTag => {
      return { label, path, key, span, location: 'inline' };
    });
    const beside = (this.beside.get(index) ?? []).map((label): RemarkTag => {
      return { label, path: tagPath(label), key: labelKey(label), span: null, location: 'sidecar' };
    });
    return [...inline, ...beside];
  }
}
