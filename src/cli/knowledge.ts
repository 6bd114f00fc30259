import { readLawEntries, readOrganizationEntries, type EntryProblem } from '../core/knowledge/entryFile';
import { BuiltInTables, Knowledge } from '../core/knowledge/knowledge';
import { decodeText } from '../core/text/decode';
import type { Io } from './io';
import type { Messages } from './messages';

/** Where the user's own laws and organisations stand, below the folder the command is run in. */
const USER_LAWS = '.minutes/laws.yaml';
const USER_ORGANIZATIONS = '.minutes/organizations.yaml';

/**
 * Loads the tables of laws and organisations, with the user's own entries on top; what is wrong in those is told
 * on standard error. Rejects when no folder holds the tables.
 * @param folders where the built-in tables may be, the first one that has them counts
 */
export async function loadKnowledge(
  io: Io,
  folders: readonly string[],
  messages: Messages,
): Promise<Knowledge> {
  const tables = new BuiltInTables({
    laws: await readFirst(io, folders, 'laws.tsv'),
    organizations: await readFirst(io, folders, 'organizations.json'),
  });
  const laws = readLawEntries(await readIfThere(io, USER_LAWS), (id) => tables.hasLaw(id));
  const organizations = readOrganizationEntries(await readIfThere(io, USER_ORGANIZATIONS), (id) =>
    tables.hasOrganization(id),
  );
  await report(io, USER_LAWS, laws.problems, messages);
  await report(io, USER_ORGANIZATIONS, organizations.problems, messages);
  return new Knowledge(tables, { laws: laws.entries, organizations: organizations.entries });
}

async function report(
  io: Io,
  file: string,
  problems: readonly EntryProblem[],
  messages: Messages,
): Promise<void> {
  for (const problem of problems) {
    await io.warn(`${file}:${problem.line + 1}: ${messages.entryProblem(problem.code, problem.detail)}\n`);
  }
}

async function readFirst(io: Io, folders: readonly string[], name: string): Promise<string> {
  let failure: unknown = null;
  for (const folder of folders) {
    try {
      return text(await io.readFile(`${folder}/${name}`));
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure instanceof Error ? failure : new Error(name);
}

/** The text of a file; empty when there is none. */
async function readIfThere(io: Io, file: string): Promise<string> {
  try {
    return text(await io.readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function text(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? '';
}
