import { mentionsToJson } from '../core/knowledge/json';
import type { Knowledge } from '../core/knowledge/knowledge';
import { findMentions } from '../core/knowledge/mentions';
import { toJson } from '../core/minutes/json';
import type { Minutes } from '../core/minutes/model';
import type { CommandLine } from './commandLine';
import { readCommandLine } from './commandLine';
import { readInput } from './input';
import type { Io } from './io';
import { OutputClosed } from './io';
import type { Messages } from './messages';
import { mentionsText } from './mentionsText';
import type { PrintedEntry } from './outlineText';
import { outlineText } from './outlineText';
import { summaryOf } from './summary';

/** Exit statuses of the command; --help lists them. */
export const ExitCode = { ok: 0, unreadable: 1, usage: 2, internal: 3 } as const;

export interface Dependencies {
  readonly io: Io;
  readonly messages: Messages;
  readonly version: string;
  readonly parse: (text: string) => Minutes;
  readonly outline: (minutes: Minutes) => readonly PrintedEntry[];
  /** Loads the tables of laws and organisations; asked for once, by the commands that need them. */
  readonly knowledge: () => Promise<Knowledge>;
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
      if (asked.line.command !== 'mentions') return readFiles(asked.line, dependencies, null);
      return withKnowledge(asked.line, dependencies);
  }
}

/** The mentions of every file; without the tables none is looked for. */
async function withKnowledge(line: CommandLine, dependencies: Dependencies): Promise<number> {
  const { io, messages } = dependencies;
  let knowledge: Knowledge;
  try {
    knowledge = await dependencies.knowledge();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await io.warn(`minutes: ${messages.noTables(detail)}\n`);
    return ExitCode.internal;
  }
  return readFiles(line, dependencies, knowledge);
}

/** Every file in turn: one that cannot be read is told of, and the rest is still read. */
async function readFiles(
  line: CommandLine,
  dependencies: Dependencies,
  knowledge: Knowledge | null,
): Promise<number> {
  const { io, messages } = dependencies;
  let status: number = ExitCode.ok;
  for (const [i, file] of line.files.entries()) {
    const input = await readInput(io, file);
    if (!input.ok) {
      await io.warn(`minutes: ${messages.unreadable(file, input.fault, input.detail)}\n`);
      status = Math.max(status, ExitCode.unreadable);
      continue;
    }
    let output: string;
    try {
      output = print(line, file, input.text, dependencies, knowledge);
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      await io.warn(`minutes: ${messages.failed(file, detail)}\n`);
      status = ExitCode.internal;
      continue;
    }
    if (line.command === 'outline' && line.files.length > 1)
      output = `${i > 0 ? '\n' : ''}${file}\n${output}`;
    await io.write(output);
  }
  return status;
}

function print(
  line: CommandLine,
  file: string,
  text: string,
  dependencies: Dependencies,
  knowledge: Knowledge | null,
): string {
  const minutes = dependencies.parse(text);
  if (line.command === 'outline') return outlineText(dependencies.outline(minutes), text);
  if (knowledge !== null) {
    const mentions = findMentions(minutes, knowledge);
    if (line.json) return `${JSON.stringify(mentionsToJson(mentions, file))}\n`;
    return mentionsText(mentions, file, text, knowledge, dependencies.messages.mentionWords);
  }
  if (line.json) return `${JSON.stringify(toJson(minutes, { file, blocks: line.blocks }))}\n`;
  return summaryOf(minutes, file, text, dependencies.messages.summary);
}
