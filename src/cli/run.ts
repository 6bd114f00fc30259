import type { Severity } from '../core/checks/check';
import { mentionsToJson } from '../core/knowledge/json';
import type { Knowledge } from '../core/knowledge/knowledge';
import { findMentions } from '../core/knowledge/mentions';
import { toJson } from '../core/minutes/json';
import type { Minutes } from '../core/minutes/model';
import { ParsedText } from '../core/navigation/parsedText';
import type { Tokenizer } from '../core/topics/tokenizer/tokenizer';
import type { CommandLine } from './commandLine';
import { readCommandLine } from './commandLine';
import { readInput } from './input';
import type { Io } from './io';
import { OutputClosed } from './io';
import type { ExportFormat } from '../core/exchange/exportCoding';
import { CodingReport } from './codingReport';
import { CompareReport } from './compareReport';
import { FileThemes } from './fileThemes';
import { lintFile } from './lint/lintFile';
import { lintReport } from './lint/report';
import type { Messages } from './messages';
import { mentionsText } from './mentionsText';
import type { PrintedEntry } from './outlineText';
import { outlineText } from './outlineText';
import { summaryOf } from './summary';
import { tagsJson, tagsText } from './tags';
import type { TopicSources } from './topics/sources';
import { filesMeant, readRules, TopicsReport } from './topics/topicsCommand';

/** Exit statuses of the command; --help lists them. */
export const ExitCode = { ok: 0, unreadable: 1, usage: 2, internal: 3, warnings: 4, errors: 5 } as const;

export interface Dependencies {
  readonly io: Io;
  readonly messages: Messages;
  readonly version: string;
  readonly parse: (text: string) => Minutes;
  readonly outline: (minutes: Minutes) => readonly PrintedEntry[];
  /** Loads the tables of laws and organisations; asked for once, by the commands that need them. */
  readonly knowledge: () => Promise<Knowledge>;
  readonly topics: TopicSources;
}

/**
 * Runs the command.
 * @param args the arguments behind the program's name
 * @returns the exit status. A reader that stops early is no fault
 */
export async function run(args: readonly string[], dependencies: Dependencies): Promise<number> {
  try {
    return await answer(args, dependencies);
  } catch (error) {
    if (error instanceof OutputClosed) return ExitCode.ok;
    throw error;
  }
}

async function answer(args: readonly string[], dependencies: Dependencies): Promise<number> {
  const { io, messages, version } = dependencies;
  const asked = readCommandLine(args);
  switch (asked.kind) {
    case 'help':
      await io.write(messages.help);
      return ExitCode.ok;
    case 'version':
      await io.write(`${version}\n`);
      return ExitCode.ok;
    case 'fault':
      await io.warn(`minutes: ${messages.usage(asked.fault)}\nminutes --help\n`);
      return ExitCode.usage;
    case 'command':
      return answerCommand(asked.line, dependencies);
  }
}

async function answerCommand(line: CommandLine, dependencies: Dependencies): Promise<number> {
  const { parse, outline, messages, version } = dependencies;
  switch (line.command) {
    case 'parse':
      return readFiles(line, dependencies, (text, file) =>
        line.json
          ? `${JSON.stringify(toJson(parse(text), { file, blocks: line.blocks }))}\n`
          : summaryOf(parse(text), file, text, messages.summary),
      );
    case 'outline':
      return readFiles(line, dependencies, (text, file, i) => {
        const heading = line.files.length > 1 ? `${i > 0 ? '\n' : ''}${file}\n` : '';
        return `${heading}${outlineText(outline(parse(text)), text)}`;
      });
    case 'mentions':
      return withKnowledge(dependencies, (knowledge) =>
        readFiles(line, dependencies, (text, file) => {
          const mentions = findMentions(parse(text), knowledge);
          return line.json
            ? `${JSON.stringify(mentionsToJson(mentions, file))}\n`
            : mentionsText(mentions, file, text, knowledge, messages.mentionWords);
        }),
      );
    case 'lint':
      return withKnowledge(dependencies, async (knowledge) => {
        const report = lintReport(line, messages.wording, version);
        const themes = new FileThemes(dependencies.io, messages);
        const status = await readFiles(line, dependencies, async (text, file) => {
          const tagged = await themes.of(file, new ParsedText(text));
          if (tagged === null) return null;
          return report.add(lintFile(file, text, knowledge, tagged, line.severity));
        });
        await dependencies.io.write(report.end());
        return status === ExitCode.ok ? statusOf(report.worst) : status;
      });
    case 'tags':
      return line.table === 'text' || line.table === 'json'
        ? listTags(line, dependencies)
        : exportTags(line, dependencies, line.table);
    case 'compare':
      return compareFiles(line, dependencies);
    case 'topics':
      return withKnowledge(dependencies, (knowledge) => readTopics(line, dependencies, knowledge));
  }
}

/** The tags of each file. */
async function listTags(line: CommandLine, dependencies: Dependencies): Promise<number> {
  const { io, messages } = dependencies;
  const themes = new FileThemes(io, messages);
  return readFiles(line, dependencies, async (text, file) => {
    const tagged = await themes.of(file, new ParsedText(text));
    if (tagged === null) return null;
    return line.json
      ? `${JSON.stringify(tagsJson(tagged.tags, file))}\n`
      : tagsText(tagged.tags, file, messages.tagWords);
  });
}

/** The coding of all files together, on standard output or as a workbook. */
async function exportTags(
  line: CommandLine,
  dependencies: Dependencies,
  format: ExportFormat,
): Promise<number> {
  const { io, messages } = dependencies;
  const report = new CodingReport(new FileThemes(io, messages), messages.wording);
  const status = await readFiles(line, dependencies, async (text, file) =>
    (await report.add(file, new ParsedText(text))) ? '' : null,
  );
  const bytes = await report.make(format);
  if (line.output === null) {
    await io.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return status;
  }
  try {
    await io.writeFile(line.output, bytes);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await io.warn(`minutes: ${messages.unwritable(line.output, detail)}\n`);
    return ExitCode.unreadable;
  }
  return status;
}

/** Two taggings of the same minutes. */
async function compareFiles(line: CommandLine, dependencies: Dependencies): Promise<number> {
  const { io, messages } = dependencies;
  const report = new CompareReport(new FileThemes(io, messages), io, messages);
  const status = await readFiles(line, dependencies, async (text, file) =>
    (await report.add(file, text)) ? '' : null,
  );
  if (status === ExitCode.ok) await io.write(report.print(line));
  return status;
}

/** The topics of all files together, folders looked through. */
async function readTopics(
  line: CommandLine,
  dependencies: Dependencies,
  knowledge: Knowledge,
): Promise<number> {
  const { io, messages, parse, topics: sources } = dependencies;
  let tokenizer: Tokenizer;
  try {
    tokenizer = await sources.tokenizer();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await io.warn(`minutes: ${messages.noDictionary(detail)}\n`);
    return ExitCode.internal;
  }
  const context = { io, sources, parse, words: messages.topicWords, problem: messages.termsProblem };
  const report = new TopicsReport(context, knowledge, await readRules(context), tokenizer);
  const meant = await filesMeant(line.files, sources);
  const files = meant.map(({ file }) => file);
  const status = await readFiles({ ...line, files }, dependencies, (text, file, i) => {
    report.add(text, meant[i] ?? { file, found: false });
    return '';
  });
  await io.write(report.print(line));
  return status;
}

/** A fault counts more than what was found: then not everything was looked at. */
function statusOf(worst: Severity | null): number {
  if (worst === 'error') return ExitCode.errors;
  return worst === 'warning' ? ExitCode.warnings : ExitCode.ok;
}

/** What needs the tables: without them nothing is looked for. */
async function withKnowledge(
  { io, messages, knowledge: load }: Dependencies,
  use: (knowledge: Knowledge) => Promise<number>,
): Promise<number> {
  let knowledge: Knowledge;
  try {
    knowledge = await load();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await io.warn(`minutes: ${messages.noTables(detail)}\n`);
    return ExitCode.internal;
  }
  return use(knowledge);
}

/** Every file in turn: one that cannot be read is told of, and the rest is still read. */
async function readFiles(
  { files }: CommandLine,
  { io, messages }: Dependencies,
  print: (text: string, file: string, index: number) => string | null | Promise<string | null>,
): Promise<number> {
  let status: number = ExitCode.ok;
  for (const [i, file] of files.entries()) {
    const input = await readInput(io, file);
    if (!input.ok) {
      await io.warn(`minutes: ${messages.unreadable(file, input.fault, input.detail)}\n`);
      status = Math.max(status, ExitCode.unreadable);
      continue;
    }
    let output: string | null;
    try {
      output = await print(input.text, file, i);
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      await io.warn(`minutes: ${messages.failed(file, detail)}\n`);
      status = ExitCode.internal;
      continue;
    }
    // What belongs to the file could not be read, and that was told.
    if (output === null) status = Math.max(status, ExitCode.unreadable);
    else await io.write(output);
  }
  return status;
}
