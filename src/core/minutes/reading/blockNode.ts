import type { Span } from '../../text/span';
import type { Block, BlockKind } from '../model';

/** A block as plain numbers; its spans are made when they are asked for. */
export class BlockNode implements Block {
  constructor(
    readonly kind: BlockKind,
    readonly start: number,
    public end: number,
    /** Past the mark's last character; -1 without a mark, which stands at the block's start. */
    private readonly markEnd: number,
    private readonly label: Span | null,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get markSpan(): Span | null {
    return this.markEnd < 0 ? null : { start: this.start, end: this.markEnd };
  }

  get labelSpan(): Span | null {
    return this.label;
  }
}
