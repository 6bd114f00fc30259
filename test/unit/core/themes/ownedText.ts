import type { Random } from '../../../fuzz/random';
import { ParsedText } from '../../../../src/core/navigation/parsedText';

const typed = Array.from('事業の推進について検討を行う必要があると考える地域連携体制支援');
/** Nobody's text: furniture, and what was typed. */
const nobody = -1;

/** Some lines of one remark: where they begin and end, and whose they are. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly owner: number;
}

/**
 * Minutes that are edited, each character with the number of the remark that it was said in: so it is known at any
 * time, without looking at the words, which remark is which.
 */
export class OwnedText {
  private owners: Int32Array;

  constructor(
    private readonly random: Random,
    public text: string,
    /** Remarks that are never deleted. */
    private readonly kept: ReadonlySet<number>,
  ) {
    this.owners = new Int32Array(text.length).fill(nobody);
    const { remarks } = new ParsedText(text).minutes;
    remarks.forEach(({ span }, owner) => this.owners.fill(owner, span.start, span.end));
  }

  /** One edit: typing, moving a remark, a wrap put in or taken out, a remark deleted. Some find nothing to do. */
  edit(): void {
    const kind = this.random.int(10);
    if (kind < 7) this.type();
    else if (kind === 7) this.move();
    else if (kind === 8) this.wrap();
    else if (this.random.chance(0.3)) this.delete();
  }

  /** How many letters of a stretch each remark said, and how many there are. */
  said(start: number, end: number): { readonly by: ReadonlyMap<number, number>; readonly all: number } {
    const by = new Map<number, number>();
    let all = 0;
    for (let i = start; i < end; i++) {
      if (/\s/u.test(this.text.charAt(i))) continue;
      all++;
      const owner = this.owners[i] ?? nobody;
      by.set(owner, (by.get(owner) ?? 0) + 1);
    }
    return { by, all };
  }

  private type(): void {
    const at = this.random.int(this.text.length);
    if (this.random.chance(0.4)) {
      const gone = this.text.slice(at, at + this.random.between(1, 4));
      if (!/\s/u.test(gone)) this.replace(at, gone.length, '', nobody);
    } else if (!this.isBreak(at) && !this.isBreak(at - 1)) {
      const word = this.random.times(this.random.between(1, 8), () => this.random.pick(typed) ?? '');
      this.replace(at, 0, word.join(''), nobody);
    }
  }

  private move(): void {
    const block = this.block();
    const target = this.block();
    if (block === null || target === null || (target.start >= block.start && target.start <= block.end))
      return;
    if (!this.isBreak(block.start - 1) || !this.isBreak(target.start - 1)) return;
    const end = this.isBreak(block.end - 1) ? block.end : block.end + 1;
    if (!this.isBreak(end - 1)) return;
    const length = end - block.start;
    const lines = this.text.slice(block.start, end);
    const owners = this.owners.slice(block.start, end);
    const to = target.start > block.start ? target.start - length : target.start;
    this.replace(block.start, length, '', nobody);
    this.replace(to, 0, lines, nobody);
    this.owners.set(owners, to);
  }

  private wrap(): void {
    const block = this.block();
    if (block === null) return;
    const { start, end, owner } = block;
    const at = start + this.random.int(end - start);
    if (this.random.chance(0.5)) {
      if (at > start + 12 && !this.isBreak(at) && !this.isBreak(at - 1)) this.replace(at, 0, '\n', owner);
      return;
    }
    const wrapped = this.text.indexOf('\n', start + 15);
    const next = this.text.charAt(wrapped + 1);
    // A line that begins with a mark was begun on purpose.
    if (wrapped > 0 && wrapped < end - 1 && !/[\s\-・○（(]/u.test(next)) this.replace(wrapped, 1, '', nobody);
  }

  private delete(): void {
    const block = this.block();
    if (block === null || this.kept.has(block.owner) || !this.isBreak(block.start - 1)) return;
    this.replace(block.start, block.end - block.start, '', nobody);
  }

  private block(): Block | null {
    const blocks: Block[] = [];
    for (let start = 0; start < this.owners.length;) {
      const owner = this.owners[start] ?? nobody;
      let end = start;
      while (end < this.owners.length && this.owners[end] === owner) end++;
      if (owner !== nobody) blocks.push({ start, end, owner });
      start = end;
    }
    return this.random.pick(blocks) ?? null;
  }

  private isBreak(at: number): boolean {
    return this.text.charAt(at) === '\n';
  }

  private replace(at: number, length: number, by: string, owner: number): void {
    const owners = new Int32Array(this.owners.length - length + by.length);
    owners.set(this.owners.subarray(0, at));
    owners.fill(owner, at, at + by.length);
    owners.set(this.owners.subarray(at + length), at + by.length);
    this.owners = owners;
    this.text = this.text.slice(0, at) + by + this.text.slice(at + length);
  }
}
