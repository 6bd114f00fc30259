#!/usr/bin/env node
/** The `minutes` command: wires the process to the command and sets its exit status. */
import { join } from 'node:path';
import { version } from '../../package.json';
import { outline } from '../core/minutes/outline';
import { parse } from '../core/minutes/parse';
import { defaultSettings } from '../core/settings';
import { loadKnowledge } from './knowledge';
import { messagesFor } from './locale';
import { nodeIo } from './nodeIo';
import { ExitCode, run } from './run';
import { nodeTopicSources } from './topics/nodeSources';

/** Beside the bundle, as it is installed; in a checkout also where the tables are kept. */
const tableFolders = ['tables', '../seeds/tables'].map((folder) => join(__dirname, folder));
const dictionaries = ['dictionary.bin', '../dist/dictionary.bin'].map((file) => join(__dirname, file));
const messages = messagesFor(process.env, Intl.DateTimeFormat().resolvedOptions().locale);

const io = nodeIo({ input: process.stdin, output: process.stdout, errors: process.stderr });

run(process.argv.slice(2), {
  io,
  messages,
  version,
  parse,
  knowledge: () => loadKnowledge(io, tableFolders, messages),
  topics: nodeTopicSources(dictionaries),
  outline: (minutes) => outline(minutes, defaultSettings.outline, messages.outlineWords),
}).then(
  (status) => {
    // Not process.exit(): it would cut off what is still on its way to a slow reader.
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = ExitCode.internal;
  },
);
