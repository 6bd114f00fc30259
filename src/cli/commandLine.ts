import { parseArgs } from 'node:util';

export type CommandName = 'parse' | 'outline' | 'mentions';

export interface CommandLine {
  readonly command: CommandName;
  readonly files: readonly string[];
  /** One JSON document a line. */
  readonly json: boolean;
  /** List the blocks in the JSON too. */
  readonly blocks: boolean;
}

export type UsageFault =
  | { readonly code: 'no-command' }
  | { readonly code: 'no-files'; readonly command: CommandName }
  | { readonly code: 'unknown-command'; readonly name: string }
  | { readonly code: 'unknown-option'; readonly name: string }
  | { readonly code: 'option-not-here'; readonly name: string; readonly command: CommandName }
  | { readonly code: 'option-takes-no-value'; readonly name: string };

export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly line: CommandLine }
  | { readonly kind: 'fault'; readonly fault: UsageFault };

/** The options each command takes, besides --help and --version. */
const COMMANDS: Readonly<Record<CommandName, readonly string[]>> = {
  parse: ['json', 'blocks'],
  outline: [],
  mentions: ['json'],
};

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  json: { type: 'boolean' },
  blocks: { type: 'boolean' },
} as const;

/** Reads the arguments behind the program's name. Never throws: what is wrong comes back as a fault. */
export function readCommandLine(args: readonly string[]): Asked {
  // Not strict: Node's own messages are English only and end with an exception.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const options = tokens.filter((token) => token.kind === 'option');
  for (const { name, rawName, value } of options) {
    if (!Object.hasOwn(OPTIONS, name)) return fault({ code: 'unknown-option', name: rawName });
    if (value !== undefined) return fault({ code: 'option-takes-no-value', name: rawName });
  }
  const [command, ...files] = positionals;
  if (command === undefined) return fault({ code: 'no-command' });
  if (command === 'help') return { kind: 'help' };
  if (!isCommand(command)) return fault({ code: 'unknown-command', name: command });
  const misplaced = options.find(({ name }) => !COMMANDS[command].includes(name));
  if (misplaced !== undefined) return fault({ code: 'option-not-here', name: misplaced.rawName, command });
  if (files.length === 0) return fault({ code: 'no-files', command });
  const blocks = values.blocks === true;
  return { kind: 'command', line: { command, files, json: values.json === true || blocks, blocks } };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function fault(what: UsageFault): Asked {
  return { kind: 'fault', fault: what };
}
