import * as vscode from 'vscode';
import type { EntryFile, EntryProblem } from '../core/knowledge/entryFile';
import type { BuiltInTables } from '../core/knowledge/knowledge';
import type { UserEntries } from '../core/knowledge/userEntries';
import { decodeText } from '../core/text/decode';
import { LineIndex } from '../core/text/lineIndex';
import type * as userFiles from '../core/userFiles';
import type { LazyBundle } from './lazyBundle';

export type UserFiles = typeof userFiles;

/** The files of a workspace folder's `.minutes/` that hold the user's own entries. */
export const entryFileNames = { organization: 'organizations.yaml', law: 'laws.yaml' } as const;
export const entryFilePattern = '**/.minutes/{laws,organizations}.yaml';

/** The file of a folder that holds entries of a kind. */
export function entryFileUri(folder: vscode.Uri, kind: keyof typeof entryFileNames): vscode.Uri {
  return vscode.Uri.joinPath(folder, '.minutes', entryFileNames[kind]);
}

/** What was wrong in one entry file when it was last read. */
export interface EntryReport {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  readonly problems: readonly EntryProblem[];
}

/** The texts of the entry files that are there, in order of the workspace's folders. */
export interface EntryTexts {
  readonly laws: readonly EntryText[];
  readonly organizations: readonly EntryText[];
}

interface EntryText {
  readonly uri: vscode.Uri;
  readonly text: string;
}

export async function readEntryTexts(): Promise<EntryTexts> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const read = (kind: keyof typeof entryFileNames): Promise<(EntryText | null)[]> =>
    Promise.all(folders.map(({ uri }) => readText(entryFileUri(uri, kind))));
  const [laws, organizations] = await Promise.all([read('law'), read('organization')]);
  return {
    laws: laws.filter((file) => file !== null),
    organizations: organizations.filter((file) => file !== null),
  };
}

/** Null where there is no such file; one that may not be read counts as none. */
async function readText(uri: vscode.Uri): Promise<EntryText | null> {
  try {
    return { uri, text: decodeText(await vscode.workspace.fs.readFile(uri))?.text ?? '' };
  } catch {
    return null;
  }
}

/** True when both hold the same files with the same texts. */
export function sameTexts(a: EntryTexts, b: EntryTexts): boolean {
  const same = (first: readonly EntryText[], second: readonly EntryText[]): boolean =>
    first.length === second.length &&
    first.every(
      ({ uri, text }, i) => second[i]?.text === text && second[i].uri.toString() === uri.toString(),
    );
  return same(a.laws, b.laws) && same(a.organizations, b.organizations);
}

/** Reads the entries; of several folders with the same id the first one's counts. */
export async function parseEntries(
  { laws, organizations }: EntryTexts,
  tables: BuiltInTables,
  bundle: LazyBundle<UserFiles>,
): Promise<{ readonly entries: UserEntries; readonly reports: readonly EntryReport[] }> {
  const reports: EntryReport[] = [];
  if (laws.length + organizations.length === 0) return { entries: { laws: [], organizations: [] }, reports };
  const { readLawEntries, readOrganizationEntries } = await bundle.get();
  const all = <T extends { readonly id: string }>(
    files: readonly EntryText[],
    read: (text: string) => EntryFile<T>,
  ): T[] => {
    const byId = new Map<string, T>();
    for (const { uri, text } of files) {
      const { entries, problems } = read(text);
      reports.push({ uri, lines: new LineIndex(text), problems });
      for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
    }
    return [...byId.values()];
  };
  const entries = {
    laws: all(laws, (text) => readLawEntries(text, (id) => tables.hasLaw(id))),
    organizations: all(organizations, (text) =>
      readOrganizationEntries(text, (id) => tables.hasOrganization(id)),
    ),
  };
  return { entries, reports };
}
