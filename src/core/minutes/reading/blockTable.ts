import type { Span } from '../../text/span';
import type { Block, BlockKind } from '../model';

/** The places of a block, one number each; -1 for what it does not have. */
const START = 0;
const END = 1;
const MARK_END = 2;
const LABEL_START = 3;
const LABEL_END = 4;
const ROW = 5;

/**
 * The blocks of a document, in order. Plain numbers in one array, as a document has more blocks than anything else, and the
 * outline needs few of them: objects are made for who asks.
 */
export class BlockTable {
  private readonly kinds: BlockKind[];
  private count = 0;
  private cells: Int32Array;
  private nodes: readonly Block[] | null = null;

  /** @param expected how many blocks there may be; more make it grow */
  constructor(expected: number) {
    this.kinds = new Array<BlockKind>(expected);
    this.cells = new Int32Array(expected * ROW);
  }

  /**
   * Adds a block.
   * @param markEnd past the mark's last character, the mark standing at the block's start; -1 without a mark
   */
  add(kind: BlockKind, start: number, end: number, markEnd: number, label: Span | null): void {
    const row = this.count++;
    const at = row * ROW;
    this.kinds[row] = kind;
    if (at + ROW > this.cells.length) {
      const cells = new Int32Array(2 * (at + ROW));
      cells.set(this.cells);
      this.cells = cells;
    }
    const { cells } = this;
    cells[at + START] = start;
    cells[at + END] = end;
    cells[at + MARK_END] = markEnd;
    cells[at + LABEL_START] = label === null ? -1 : label.start;
    cells[at + LABEL_END] = label === null ? -1 : label.end;
  }

  /** All blocks, the same objects each time. */
  get all(): readonly Block[] {
    return (this.nodes ??= this.kinds.slice(0, this.count).map((kind, row) => this.block(kind, row)));
  }

  /** The last block that begins before an offset; null where none does. */
  before(offset: number): Block | null {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.cell(middle, START) < offset) low = middle + 1;
      else high = middle;
    }
    const kind = this.kinds[low - 1];
    return kind === undefined ? null : this.block(kind, low - 1);
  }

  private cell(row: number, column: number): number {
    return this.cells[row * ROW + column] ?? 0;
  }

  private block(kind: BlockKind, row: number): Block {
    const start = this.cell(row, START);
    const markEnd = this.cell(row, MARK_END);
    const label = this.cell(row, LABEL_START);
    return {
      kind,
      span: { start, end: this.cell(row, END) },
      labelSpan: label < 0 ? null : { start: label, end: this.cell(row, LABEL_END) },
      markSpan: markEnd < 0 ? null : { start, end: markEnd },
    };
  }
}
