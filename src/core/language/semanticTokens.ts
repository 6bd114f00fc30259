import type { Block, BlockKind, Minutes, Section } from '../minutes/model';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { LineKind } from './lineRule';
import { guessLine } from './lineRules';

/** The types of tokens, in the order of the legend; package.json declares them and maps them to scopes. */
export const semanticTokenTypes = [
  'minutesHeading',
  'minutesSpeaker',
  'minutesMark',
  'minutesAttendee',
  'minutesGroup',
  'minutesAside',
  'minutesResidue',
  'minutesEnd',
  'minutesSpeech',
] as const;

export type SemanticTokenType = (typeof semanticTokenTypes)[number];

/** A token lies within one line: `character` and `length` in UTF-16 units. */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: SemanticTokenType;
}

interface Piece extends Span {
  readonly type: SemanticTokenType;
}

/**
 * Puts the TextMate grammar right, which sees one line at a time: tokens stand only where the parser, which has
 * read the whole document, knows better. A circle is a bullet in one file and a speaker in the next; a wrapped
 * line can look like a heading.
 * @param firstLine lines outside `firstLine` … `lastLine` (both inclusive) get no tokens
 * @returns tokens in order, none overlapping another
 */
export function semanticTokens(
  minutes: Minutes,
  lines: LineIndex,
  firstLine = 0,
  lastLine = lines.count - 1,
): SemanticToken[] {
  const places = new Places(minutes);
  const tokens: SemanticToken[] = [];
  for (let line = Math.max(0, firstLine); line <= Math.min(lastLine, lines.count - 1); line++) {
    const start = lines.start(line);
    const text = lines.text.slice(start, lines.end(line));
    const content = {
      start: start + text.length - text.trimStart().length,
      end: start + text.trimEnd().length,
    };
    if (content.start >= content.end) continue;
    for (const { type, ...span } of piecesOf(places, content, text))
      tokens.push({ line, character: span.start - start, length: span.end - span.start, type });
  }
  return tokens;
}

/** What the grammar may take the first line of a block for; anything else is put right. */
const rightGuesses: Record<BlockKind, readonly (LineKind | null)[]> = {
  title: ['title', 'label', 'heading'],
  field: ['label', 'legend', 'end', 'title', null],
  heading: ['heading', 'label', 'title'],
  attendee: ['attendee', 'group', 'label', null],
  agenda: ['bullet', 'label', null],
  handout: ['handout', 'bullet', null],
  speech: ['speaker', 'bullet', null],
  paragraph: ['aside', 'note', null],
  aside: ['aside', 'end', 'note'],
  residue: ['residue'],
  tags: ['tags'],
  end: ['end', 'aside'],
  contact: ['label', null],
};

/** Guesses that leave a line of speech as it is. */
const plain: readonly (LineKind | null)[] = [null];

/** Guesses that colour nothing but the bullet, which gets a token of its own. */
const restIsPlain: readonly (LineKind | null)[] = [null, 'bullet'];

/** The tokens of one line, in order. `content` is the line without the blanks around it. */
function piecesOf(places: Places, content: Span, text: string): Piece[] {
  const guess = guessLine(text);
  // The grammar colours tags, wherever they stand.
  if (guess === 'tags') return [];
  const block = places.blockAt(content.start);
  const base: Piece[] = [];
  const marks: Piece[] = [];
  if (block !== null) {
    const begins = block.span.start >= content.start;
    if (!(begins ? firstLineIsRight(block, guess) : laterLineIsRight(block, guess))) {
      if (begins) marks.push(...marksOf(block, content));
      if (!begins || block.kind in baseTypes || !restIsPlain.includes(guess))
        base.push(baseOf(block, content, text));
    }
  }
  // Records whose line ends are lost: what begins within the line, the grammar does not see.
  for (const inner of places.blocksWithin(content))
    if (inner.kind === 'aside' || inner.kind === 'end') marks.push(baseOf(inner, content, text));
    else marks.push(...marksOf(inner, content));
  marks.push(...cut(places.headings, content, 'minutesHeading').filter(({ start }) => start > content.start));
  // Names that the grammar has not found: lists on one line, unusual columns.
  if (guess !== 'attendee' || block?.kind !== 'attendee')
    marks.push(...cut(places.names, content, 'minutesAttendee'));
  marks.push(...cut(places.speakersInHeadings, content, 'minutesSpeaker'));
  if (block?.kind !== 'residue') marks.push(...cut(places.residue, content, 'minutesResidue'));
  return overlay(base, marks);
}

function firstLineIsRight(block: Block, guess: LineKind | null): boolean {
  if (block.kind === 'speech') {
    if (block.labelSpan !== null) return guess === 'speaker';
    return block.markSpan === null ? plain.includes(guess) : guess === 'bullet';
  }
  if (block.kind === 'attendee' && block.markSpan !== null)
    return guess === 'group' || guess === 'label' || guess === 'aside' || guess === 'note';
  return rightGuesses[block.kind].includes(guess);
}

/** A line that carries on the block above: it has no mark of its own, whatever it begins with. */
function laterLineIsRight(block: Block, guess: LineKind | null): boolean {
  switch (block.kind) {
    case 'title':
    case 'attendee':
    case 'contact':
    case 'residue':
      return rightGuesses[block.kind].includes(guess);
    case 'heading':
    case 'aside':
      return false;
    default:
      return plain.includes(guess);
  }
}

const baseTypes: Partial<Record<BlockKind, SemanticTokenType>> = {
  title: 'minutesHeading',
  heading: 'minutesHeading',
  aside: 'minutesAside',
  residue: 'minutesResidue',
  end: 'minutesEnd',
};

/** What the whole line is, as far as its first block reaches; theme tags at its end keep their colour. */
function baseOf(block: Block, content: Span, text: string): Piece {
  const type = baseTypes[block.kind];
  if (type !== undefined) return { ...within(block.span, content), type };
  if (block.kind === 'attendee' && block.markSpan !== null && block.span.start >= content.start)
    return { ...within(block.span, content), type: 'minutesGroup' };
  return { start: content.start, end: content.end - lengthOfTags(text), type: 'minutesSpeech' };
}

function marksOf(block: Block, content: Span): Piece[] {
  if (block.kind in baseTypes || block.kind === 'attendee') return [];
  // The label first: where a legend says who ◎ is, the mark is the label.
  return [
    ...(block.labelSpan === null ? [] : cut([block.labelSpan], content, 'minutesSpeaker')),
    ...(block.markSpan === null ? [] : cut([block.markSpan], content, 'minutesMark')),
  ];
}

/** Length of the run of #label at the end of a line, the blanks before it included. */
function lengthOfTags(text: string): number {
  const line = text.trimEnd();
  let end = line.length;
  for (;;) {
    const head = line.slice(0, end).trimEnd();
    const word = /[^ \t\u3000]*$/u.exec(head.slice(-80))?.[0] ?? '';
    if (!/^[#＃][^#＃]/u.test(word)) return line.length - head.length;
    end = head.length - word.length;
  }
}

/** The parts of `spans`, which are in order, that lie in `whole`. */
function cut(spans: readonly Span[], whole: Span, type: SemanticTokenType): Piece[] {
  const pieces: Piece[] = [];
  for (let i = firstEndingAfter(spans, whole.start); i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= whole.end) break;
    pieces.push({ ...within(span, whole), type });
  }
  return pieces;
}

function within(span: Span, whole: Span): Span {
  return { start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) };
}

/** `marks` laid over `base`, which shows in the gaps. Where marks overlap, the one that begins first is whole. */
function overlay(base: readonly Piece[], marks: readonly Piece[]): Piece[] {
  const below = base[0];
  const pieces: Piece[] = [];
  let at = below?.start ?? 0;
  const upTo = (end: number): void => {
    if (below !== undefined && at < Math.min(end, below.end))
      pieces.push({ start: at, end: Math.min(end, below.end), type: below.type });
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, pieces.at(-1)?.end ?? 0);
    if (start >= mark.end) continue;
    upTo(start);
    pieces.push({ start, end: mark.end, type: mark.type });
    at = Math.max(at, mark.end);
  }
  upTo(Infinity);
  return pieces;
}

/** Index of the first span that ends behind `offset`, for spans in order. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The headings of a tree of sections, in order. */
function headingsOf(sections: readonly Section[]): Span[] {
  const found: Span[] = [];
  const waiting = [...sections].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push({ start: next.headingSpan.start, end: next.titleSpan.end });
    waiting.push(...[...next.sections].reverse());
  }
  return found;
}

/** What of the minutes is looked up by offset, each list in order and free of overlap. */
class Places {
  readonly names: readonly Span[];
  /** From the number to the end of the title, without a value behind it. */
  readonly headings: readonly Span[];
  readonly speakersInHeadings: readonly Span[];
  readonly residue: readonly Span[];
  private readonly residueBlocks: readonly Block[];
  private readonly blocks: readonly Block[];
  private readonly blockSpans: readonly Span[];

  constructor(minutes: Minutes) {
    this.names = minutes.attendees.map(({ nameSpan }) => nameSpan);
    this.headings = headingsOf(minutes.sections);
    const named = new Map<number, Span>();
    for (const { speakerSpan, speakerSource } of minutes.remarks)
      if (speakerSpan !== null && speakerSource === 'heading') named.set(speakerSpan.start, speakerSpan);
    this.speakersInHeadings = [...named.values()].sort((a, b) => a.start - b.start);
    const residue = minutes.blocks.filter(({ kind }) => kind === 'residue');
    this.residue = residue.map(({ span }) => span);
    this.blocks = minutes.blocks.filter(({ kind }) => kind !== 'residue' && kind !== 'tags');
    this.blockSpans = this.blocks.map(({ span }) => span);
    this.residueBlocks = residue;
  }

  /** The block of the character at `offset`; residue inside another block comes first. */
  blockAt(offset: number): Block | null {
    return holder(this.residueBlocks, this.residue, offset) ?? holder(this.blocks, this.blockSpans, offset);
  }

  /** The blocks that begin behind the first character of `content` and before its end. */
  blocksWithin(content: Span): Block[] {
    const found: Block[] = [];
    for (let i = firstEndingAfter(this.blockSpans, content.start); i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block === undefined || block.span.start >= content.end) break;
      if (block.span.start > content.start) found.push(block);
    }
    return found;
  }
}

function holder(blocks: readonly Block[], spans: readonly Span[], offset: number): Block | null {
  const block = blocks[firstEndingAfter(spans, offset)];
  return block !== undefined && block.span.start <= offset ? block : null;
}
