import type { Random } from '../../../fuzz/random';

/** A remark that keeps its identity whatever is done to its words. */
export interface Item {
  readonly id: number;
  readonly speaker: string | null;
  text: string;
  /** For each UTF-16 unit of the text whether it was there when the document was last looked at. */
  kept: boolean[];
}

/** A remark in the text. */
export interface Part {
  readonly id: number;
  readonly text: string;
}

export interface Speech {
  readonly speaker: string | null;
  readonly text: string;
}

/** What the remarks of a document are like. */
export interface Shape {
  readonly head: readonly string[];
  /** What stands before the speech: mark and label. */
  readonly mark: (speaker: string | null) => string;
  /** Gives what is said next in one document. */
  readonly speech: (random: Random) => () => Speech;
}

/** A remark as it was when the document was last looked at. */
interface Seen {
  readonly text: string;
  readonly before: number | null;
  readonly behind: number | null;
}

/** What is typed into a remark, besides words of any characters. */
const typed = [
  '、',
  'なお',
  'また、令和８年度',
  '検討',
  'が',
  'を',
  '住民の声を聞いて',
  'DX',
  'と考える',
] as const;
const characters =
  'あいうかきくけこさしすせたちつてとなにのはまもやりる会議町民計画資料説明年度費用地域道路公園整備';

/** Minutes as a list of remarks that random edits change, so that it is known which remark became which. */
export class EditedDocument {
  readonly items: Item[] = [];
  private width = 0;
  private next = 0;
  private readonly speech: () => Speech;
  private readonly speakers = new Map<number, string | null>();
  private readonly seen = new Map<number, Seen>();

  constructor(
    private readonly random: Random,
    private readonly shape: Shape,
    remarks: number,
  ) {
    this.speech = shape.speech(random);
    for (let i = 0; i < remarks; i++) this.items.push(this.newItem());
    this.look();
  }

  get text(): string {
    const texts = [...this.shape.head.map((line) => `${line}\n`), ...this.parts.map(({ text }) => text)];
    return texts.join('');
  }

  /** The remarks as they stand in the text, with their line ends. */
  get parts(): Part[] {
    return this.items.map(({ id, speaker, text }) => {
      const whole = this.shape.mark(speaker) + text;
      const lines: string[] = [];
      for (let i = 0; i < whole.length; i += this.width) {
        lines.push(`${whole.slice(i, this.width === 0 ? undefined : i + this.width)}\n`);
        if (this.width === 0) break;
      }
      return { id, text: lines.join('') };
    });
  }

  /** One edit: typing, deleting words, moving, removing or adding a remark, wrapping everything anew. */
  edit(): void {
    const { random, items } = this;
    const at = random.int(items.length);
    const item = items[at];
    if (item === undefined) {
      items.push(this.newItem());
      return;
    }
    const kind = random.int(100);
    if (kind < 45) replace(item, random.int(item.text.length), 0, this.typing());
    else if (kind < 60) {
      if (item.text.length < 8) return;
      replace(item, random.int(item.text.length - 6), random.between(1, 5), '');
    } else if (kind < 75) {
      items.splice(at, 1);
      items.splice(random.int(items.length + 1), 0, item);
    } else if (kind < 82) items.splice(at, 1);
    else if (kind < 92) items.splice(at, 0, this.newItem());
    else this.width = random.pick([0, 30, 34, 40, 48]);
  }

  /** The remarks `ids`, or all, are looked at as they are now. */
  look(ids?: ReadonlySet<number>): void {
    this.items.forEach((item, i) => {
      if (ids !== undefined && !ids.has(item.id)) return;
      item.kept = Array.from(item.text, () => true);
      const before = this.items[i - 1]?.id ?? null;
      this.seen.set(item.id, { text: item.text, before, behind: this.items[i + 1]?.id ?? null });
    });
  }

  speakerOf(id: number): string | null {
    return this.speakers.get(id) ?? null;
  }

  /** What a remark said when it was last looked at; null for one that never was. */
  lastSeen(id: number): string | null {
    return this.seen.get(id)?.text ?? null;
  }

  /**
   * Whether a reader who has the text as it was last seen and as it is can tell a remark from all others: half of its
   * words are there and half of its words were; and no other has more than half as much of them, or it stands between
   * the same two remarks.
   */
  isRecognisable(id: number): boolean {
    const i = this.items.findIndex((item) => item.id === id);
    const item = this.items[i];
    const seen = this.seen.get(id);
    if (item === undefined || seen === undefined) return false;
    const kept = item.kept.filter(Boolean).length;
    if (kept * 2 < seen.text.length || kept * 2 < item.text.length) return false;
    const before = this.items[i - 1]?.id ?? null;
    const behind = this.items[i + 1]?.id ?? null;
    if (before === seen.before && behind === seen.behind) return true;
    const own = shared(seen.text, item.text);
    return (
      own >= 8 && this.items.every((other) => other === item || shared(seen.text, other.text) * 2 <= own)
    );
  }

  private typing(): string {
    const { random } = this;
    if (random.chance(0.5)) return random.pick(typed);
    return random
      .times(random.between(1, 8), () => characters.charAt(random.int(characters.length)))
      .join('');
  }

  private newItem(): Item {
    const { speaker, text } = this.speech();
    this.speakers.set(this.next, speaker);
    return { id: this.next++, speaker, text, kept: Array.from(text, () => false) };
  }
}

function replace(item: Item, at: number, length: number, words: string): void {
  item.text = item.text.slice(0, at) + words + item.text.slice(at + length);
  item.kept.splice(at, length, ...Array.from(words, () => false));
}

/** How many of a text's sequences of 5 characters are in another. */
function shared(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i + 5 <= a.length; i++) if (b.includes(a.slice(i, i + 5))) count++;
  return count;
}
