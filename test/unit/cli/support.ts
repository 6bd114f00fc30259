import { posix } from 'node:path';
import type { Io } from '../../../src/cli/io';
import { english } from '../../../src/cli/messages.en';
import type { Dependencies } from '../../../src/cli/run';
import { run } from '../../../src/cli/run';
import type { Minutes } from '../../../src/core/minutes/model';
import { JoinedText } from '../../../src/core/text/joinedText';

/** Minutes in which nothing was found. */
export function emptyMinutes(text: string): Minutes {
  return {
    span: { start: 0, end: text.length },
    joined: new JoinedText(text, [0], [0], [text.length]),
    header: {
      kind: null,
      body: null,
      title: null,
      meetingNumber: null,
      date: null,
      weekday: null,
      startTime: null,
      endTime: null,
      place: null,
    },
    attendees: [],
    agenda: [],
    handouts: [],
    sections: [],
    remarks: [],
    blocks: [],
    blockBefore: () => null,
    problems: [],
  };
}

/** A system error as Node throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
  /** Files that were written; missing where none was. */
  readonly written?: ReadonlyMap<string, Uint8Array>;
}

/** Runs the command on files in memory: text is stored as UTF-8, an error is what reading the file ends in. */
export async function runOn(
  files: Readonly<Record<string, string | Uint8Array | Error>>,
  args: readonly string[],
  changes: Partial<Dependencies> = {},
): Promise<Ran> {
  let output = '';
  let errors = '';
  const written = new Map<string, Uint8Array>();
  const absolute = (path: string): string => posix.resolve('/home/minutes', path);
  const read = (name: string): Promise<Uint8Array> => {
    const file =
      files[name] ?? files[posix.relative('/home/minutes', absolute(name))] ?? systemError('ENOENT');
    if (file instanceof Error) return Promise.reject(file);
    return Promise.resolve(typeof file === 'string' ? Buffer.from(file) : file);
  };
  const io: Io = {
    write: (text) => {
      output += text;
      return Promise.resolve();
    },
    warn: (text) => {
      errors += text;
      return Promise.resolve();
    },
    readFile: read,
    writeFile: (path, bytes) => {
      written.set(path, bytes);
      return Promise.resolve();
    },
    absolute,
    readStandardInput: () => read('-'),
  };
  const status = await run(args, {
    io,
    messages: english,
    version: '1.2.3',
    parse: emptyMinutes,
    outline: () => [],
    knowledge: () => Promise.reject(new Error('no tables in this test')),
    topics: {
      filesBelow: (path) => {
        const below = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
        return Promise.resolve(below.length > 0 ? below : null);
      },
      tokenizer: () => Promise.reject(new Error('no dictionary in this test')),
    },
    ...changes,
  });
  return { status, output, errors, ...(written.size > 0 ? { written } : {}) };
}
