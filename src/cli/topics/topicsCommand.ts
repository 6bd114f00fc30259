import type { Knowledge } from '../../core/knowledge/knowledge';
import { findMentions } from '../../core/knowledge/mentions';
import { looksLikeMinutes } from '../../core/language/detect';
import type { Minutes } from '../../core/minutes/model';
import { indexDocument } from '../../core/topics/indexedDocument';
import { NounRuns } from '../../core/topics/nounRuns';
import { summarize } from '../../core/topics/summary';
import { summaryCsv, summaryJson, summaryMarkdown, type TopicWords } from '../../core/topics/summaryTables';
import { TermIndex } from '../../core/topics/termIndex';
import { TermRules } from '../../core/topics/termRules';
import { readTermsFile, type TermsProblem } from '../../core/topics/termsFile';
import type { Tokenizer } from '../../core/topics/tokenizer/tokenizer';
import type { CommandLine } from '../commandLine';
import { readInput } from '../input';
import type { Io } from '../io';
import type { TopicSources } from './sources';
import { topicsText } from './topicsText';

/** The user's terms, below the folder the command is run in. */
const USER_TERMS = '.minutes/terms.yaml';

/** Topics that are printed; a program that reads them takes more. */
const MOST_FOR_PEOPLE = 40;
const MOST_FOR_PROGRAMS = 500;

export interface TopicsContext {
  readonly io: Io;
  readonly sources: TopicSources;
  readonly parse: (text: string) => Minutes;
  readonly words: TopicWords;
  /** Something wrong in terms.yaml. */
  readonly problem: (problem: TermsProblem) => string;
}

/** The files that are meant: those that are named, and the minutes below the folders that are. */
export async function filesMeant(paths: readonly string[], sources: TopicSources): Promise<Meant[]> {
  const meant: Meant[] = [];
  for (const path of paths) {
    const below = await sources.filesBelow(path).catch(() => null);
    if (below === null) meant.push({ file: path, found: false });
    else meant.push(...below.filter(isText).map((file) => ({ file, found: true })));
  }
  return meant;
}

export interface Meant {
  readonly file: string;
  /** It was found in a folder: only if it reads like minutes it is one. */
  readonly found: boolean;
}

function isText(file: string): boolean {
  return /\.(?:minutes|gijiroku|txt|md)$/u.test(file);
}

/** The rules in the user's terms.yaml; what is wrong in it is told on standard error. */
export async function readRules({ io, problem }: TopicsContext): Promise<TermRules> {
  const input = await readInput(io, USER_TERMS);
  if (!input.ok) return new TermRules();
  const { rules, problems } = readTermsFile(input.text);
  for (const each of problems) await io.warn(`${USER_TERMS}:${each.line}: ${problem(each)}\n`);
  return new TermRules(rules);
}

/** Collects the topics of files and prints them in the end. */
export class TopicsReport {
  private readonly index: TermIndex;
  private readonly runs: NounRuns;

  constructor(
    private readonly context: TopicsContext,
    private readonly knowledge: Knowledge,
    private readonly rules: TermRules,
    tokenizer: Tokenizer,
  ) {
    this.index = new TermIndex(rules);
    this.runs = new NounRuns(tokenizer);
  }

  add(text: string, { file, found }: Meant): void {
    if (found && !/\.(?:minutes|gijiroku)$/u.test(file) && !looksLikeMinutes(text)) return;
    const minutes = this.context.parse(text);
    const mentions = findMentions(minutes, this.knowledge);
    this.index.set(indexDocument(file, text, minutes, mentions, { runs: this.runs, rules: this.rules }));
  }

  print({ table }: CommandLine): string {
    const { words } = this.context;
    const isForPeople = table === 'text' || table === 'markdown';
    const summary = summarize(this.index, {}, isForPeople ? MOST_FOR_PEOPLE : MOST_FOR_PROGRAMS);
    switch (table) {
      case 'json':
        return `${JSON.stringify(summaryJson(summary))}\n`;
      case 'csv':
        // Spreadsheets take a CSV file for UTF-8 by its byte order mark only.
        return `\ufeff${summaryCsv(summary, words)}`;
      case 'markdown':
        return summaryMarkdown(summary, words);
      default:
        return topicsText(summary, words);
    }
  }
}
