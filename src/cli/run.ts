import { toJson } from '../core/minutes/json';
import type { Minutes } from '../core/minutes/model';
import type { CommandLine } from './commandLine';
import { readCommandLine } from './commandLine';
import { readInput } from './input';
import type { Io } from './io';
import { OutputClosed } from './io';
import type { Messages } from './messages';
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
      return readFiles(asked.line, dependencies);
  }
}

/** Every file in turn: one that cannot be read is told of, and the rest is still read. */
async function readFiles(line: CommandLine, dependencies: Dependencies): Promise<number> {
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
      output = print(line, file, input.text, dependencies);
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

function print(line: CommandLine, file: string, text: string, dependencies: Dependencies): string {
  const minutes = dependencies.parse(text);
  if (line.command === 'outline') return outlineText(dependencies.outline(minutes), text);
  if (line.json) return `${JSON.stringify(toJson(minutes, { file, blocks: line.blocks }))}\n`;
  return summaryOf(minutes, file, text, dependencies.messages.summary);
}
