import { parseArgs } from 'node:util';
import { severities, type Severity } from '../core/checks/check';

export type CommandName = 'parse' | 'outline' | 'mentions' | 'lint' | 'tags' | 'compare' | 'topics';

/** How `lint` prints what it found. */
export const lintFormats = ['text', 'json', 'sarif'] as const;
export type LintFormat = (typeof lintFormats)[number];

/** How `topics` and `tags` print what they found; the last three are those of `tags`. */
export type TableFormat = 'text' | 'json' | 'csv' | 'markdown' | 'matrix' | 'annotations' | 'xlsx';

export interface CommandLine {
  readonly command: CommandName;
  readonly files: readonly string[];
  /** One JSON document a line. */
  readonly json: boolean;
  /** List the blocks in the JSON too. */
  readonly blocks: boolean;
  readonly format: LintFormat;
  /** The least severity that `lint` tells of; hints (suggested themes) only when asked for. */
  readonly severity: Severity;
  /** How `topics` and `tags` print. */
  readonly table: TableFormat;
  /** The file that `tags --xlsx` writes; null for standard output. */
  readonly output: string | null;
}

export type UsageFault =
  | { readonly code: 'no-command' }
  | { readonly code: 'no-files'; readonly command: CommandName }
  | { readonly code: 'unknown-command'; readonly name: string }
  | { readonly code: 'unknown-option'; readonly name: string }
  | { readonly code: 'option-not-here'; readonly name: string; readonly command: CommandName }
  | { readonly code: 'option-takes-no-value'; readonly name: string }
  | { readonly code: 'option-needs-file'; readonly name: string }
  | { readonly code: 'two-formats'; readonly first: string; readonly second: string }
  | { readonly code: 'two-files'; readonly command: CommandName }
  | { readonly code: 'unknown-value'; readonly name: string; readonly values: readonly string[] };

export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly line: CommandLine }
  | { readonly kind: 'fault'; readonly fault: UsageFault };

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** The options each command takes, besides --help and --version. */
const COMMANDS: Readonly<Record<CommandName, readonly string[]>> = {
  parse: ['json', 'blocks'],
  outline: [],
  mentions: ['json'],
  lint: ['json', 'format', 'severity'],
  tags: ['json', 'csv', 'matrix', 'markdown', 'annotations', 'xlsx'],
  compare: ['json'],
  topics: ['json', 'csv', 'markdown'],
};

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  json: { type: 'boolean' },
  blocks: { type: 'boolean' },
  csv: { type: 'boolean' },
  markdown: { type: 'boolean' },
  matrix: { type: 'boolean' },
  annotations: { type: 'boolean' },
  xlsx: { type: 'string' },
  format: { type: 'string' },
  severity: { type: 'string' },
} as const;

/** The options that say how the answer is printed; of --format it is the value that says it. */
const FORMATS: readonly string[] = ['json', 'csv', 'markdown', 'matrix', 'annotations', 'xlsx', 'format'];

/** What an option with a value takes. */
const VALUES: Readonly<Record<string, readonly string[]>> = { format: lintFormats, severity: severities };

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
    if (name === 'xlsx') {
      if (value === undefined || value === '') return fault({ code: 'option-needs-file', name: rawName });
      continue;
    }
    const values = VALUES[name];
    if (values === undefined && value !== undefined)
      return fault({ code: 'option-takes-no-value', name: rawName });
    if (values !== undefined && (value === undefined || !values.includes(value)))
      return fault({ code: 'unknown-value', name: rawName, values });
  }
  const [command, ...files] = positionals;
  if (command === undefined) return fault({ code: 'no-command' });
  if (command === 'help') return { kind: 'help' };
  if (!isCommand(command)) return fault({ code: 'unknown-command', name: command });
  const misplaced = options.find(({ name }) => !COMMANDS[command].includes(name));
  if (misplaced !== undefined) return fault({ code: 'option-not-here', name: misplaced.rawName, command });
  const formats = formatsAsked(options);
  const second = formats.find(({ format }) => format !== formats[0]?.format);
  if (second !== undefined)
    return fault({ code: 'two-formats', first: formats[0]?.written ?? '', second: second.written });
  if (files.length === 0) return fault({ code: 'no-files', command });
  if (command === 'compare' && files.length !== 2) return fault({ code: 'two-files', command });
  const blocks = values.blocks === true;
  const json = values.json === true || blocks;
  const format = lintFormats.find((each) => each === values.format) ?? (json ? 'json' : 'text');
  const severity = severities.find((each) => each === values.severity) ?? 'information';
  const output = typeof values.xlsx === 'string' ? values.xlsx : null;
  const tables = ['csv', 'matrix', 'markdown', 'annotations'] as const;
  const table = json
    ? 'json'
    : (tables.find((each) => values[each] === true) ?? (output === null ? 'text' : 'xlsx'));
  return { kind: 'command', line: { command, files, json, blocks, format, severity, table, output } };
}

/** The formats that options ask for, and the options as they are written. */
function formatsAsked(options: readonly OptionToken[]): { format: string; written: string }[] {
  return options
    .filter(({ name }) => FORMATS.includes(name))
    .map(({ name, rawName, value = '' }) =>
      name === 'format'
        ? { format: value, written: `${rawName} ${value}` }
        : { format: name, written: rawName },
    );
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function fault(what: UsageFault): Asked {
  return { kind: 'fault', fault: what };
}
