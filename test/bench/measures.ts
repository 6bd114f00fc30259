/** What is measured, each against its bar. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { outline } from '../../src/core/minutes/outline';
import { parse } from '../../src/core/minutes/parse';
import { ParseMemory } from '../../src/core/minutes/parseMemory';
import { checks, usedChecks } from './checks';
import { MIB, repeatedTo } from './corpus';
import { hover, index, mentions, usedKnowledge } from './knowledge';
import { MarkdownService } from './markdownService';
import { markdownTwin } from './markdownTwin';
import type { Clock } from './measure';
import { interleaved } from './measure';
import type { Result } from './result';
import { rules, usedThemes } from './themes';
import { termIndex } from './termIndex';
import { tokenizer } from './tokenizer';

export interface Input {
  /** The text of the corpus, once. */
  readonly corpus: string;
  /** Rounds of each measurement. */
  readonly rounds: number;
  readonly clock: Clock;
  /** Minutes of a made workspace. */
  readonly documents: number;
}

export type Measure = (input: Input) => Promise<Result[]>;

/** One test a line: could this line begin something? The least that a reader of lines does. */
const LINE =
  /^[\s　]*(?:[○◯〇◎●◆◇■□△▲・•*\p{Co}-]|第?\s*[0-9０-９一二三四五六七八九十]+\s*[.．、\s]|[（(]\s*[0-9０-９]+\s*[）)]|[⑴-⒇①-⑳]|[【〔《＜])/u;

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown = null;

function ours(text: string, memory?: ParseMemory): void {
  kept = outline(parse(text, memory));
}

function floor(text: string): void {
  let count = 0;
  for (const line of text.split('\n')) if (LINE.test(line)) count++;
  kept = count;
}

/** Parse and outline of 1 MiB against the symbols of its Markdown twin. */
async function parseAgainstMarkdown({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const twin = markdownTwin(text, parse(text));
  const markdown = new MarkdownService();
  let version = 0;
  const times = await interleaved(
    {
      ours: () => {
        ours(text);
      },
      markdown: async () => {
        kept = await markdown.symbols(TextDocument.create('file:///twin.md', 'markdown', version++, twin));
      },
    },
    { rounds, turn: 5, clock },
  );
  const ratio = times.markdown.ratioTo(times.ours);
  return [
    {
      what: '1 MiB: parse + outline; Markdown symbols of its twin',
      ours: times.ours.median,
      other: times.markdown.median,
      ratio,
      bar: 3,
      atLeast: true,
    },
  ];
}

/** Parse and outline of 1 MiB against one split and one test a line. */
async function parseAgainstFloor({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const times = await interleaved(
    {
      ours: () => {
        ours(text);
      },
      floor: () => {
        floor(text);
      },
    },
    { rounds: rounds * 2, turn: 5, clock },
  );
  const ratio = times.ours.ratioTo(times.floor);
  const what = '1 MiB: parse + outline; one split and one test a line';
  return [{ what, ours: times.ours.median, other: times.floor.median, ratio, bar: 12, atLeast: false }];
}

/** How the time grows with the text. */
async function growth({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const one = repeatedTo(corpus, MIB);
  const sixteen = repeatedTo(corpus, 16 * MIB);
  const times = await interleaved(
    {
      one: () => {
        ours(one);
      },
      sixteen: () => {
        ours(sixteen);
      },
    },
    { rounds, turn: 1, clock },
  );
  const ratio = times.sixteen.ratioTo(times.one) / 16;
  const what = '16 MiB: parse + outline; 16 times that of 1 MiB';
  return [
    { what, ours: times.sixteen.median, other: 16 * times.one.median, ratio, bar: 1.3, atLeast: false },
  ];
}

/** One character typed in the middle of 1 MiB, until there are new symbols. */
async function typing({ corpus, rounds, clock }: Input): Promise<Result[]> {
  const text = repeatedTo(corpus, MIB);
  const twin = markdownTwin(text, parse(text));
  const markdown = new MarkdownService();
  const minutes = typist('file:///minutes.txt', 'minutes', text);
  const twins = typist('file:///twin.md', 'markdown', twin);
  const memory = new ParseMemory();
  const times = await interleaved(
    {
      ours: () => {
        ours(minutes().getText(), memory);
      },
      markdown: async () => {
        kept = await markdown.symbols(twins());
      },
    },
    { rounds, turn: 10, clock },
  );
  return [0.5, 0.95].map((share) => ({
    what: `1 MiB: one character typed, p${share * 100}; Markdown's`,
    ours: times.ours.at(share),
    other: times.markdown.at(share),
    ratio: times.ours.ratioTo(times.markdown, share),
    bar: 1 / 3,
    atLeast: false,
  }));
}

/** Types one character after the other into the middle of a document. */
function typist(uri: string, language: string, text: string): () => TextDocument {
  const document = TextDocument.create(uri, language, 0, text);
  // In the middle of a line, so that the character is part of a sentence.
  const lineStart = text.indexOf('\n', text.length / 2) + 1;
  let at = Math.min(text.length, lineStart + 8);
  return () => {
    const position = document.positionAt(at++);
    return TextDocument.update(document, [{ range: { start: position, end: position }, text: 'あ' }], at);
  };
}

export const MEASURES: Readonly<Record<string, Measure>> = {
  parse: parseAgainstMarkdown,
  floor: parseAgainstFloor,
  growth,
  typing,
  mentions,
  index,
  hover,
  checks,
  rules,
  tokenizer,
  termIndex,
};

/** Looks at the last result, as an engine that throws away unused work must not know that nobody does. */
export function used(): boolean {
  return kept !== undefined && usedKnowledge() && usedChecks() && usedThemes();
}
