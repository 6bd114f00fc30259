import * as vscode from 'vscode';
import type { EntryKind } from '../core/knowledge/entryFields';
import type { EntryFile, EntryProblem } from '../core/knowledge/entryFile';
import type { BuiltInTables } from '../core/knowledge/knowledge';
import { mentionKey } from '../core/knowledge/mention';
import { noUserEntries, type UserEntries } from '../core/knowledge/userEntries';
import { LineIndex } from '../core/text/lineIndex';
import type * as userFiles from '../core/userFiles';
import { toRange } from './convert';
import { readText } from './fileText';
import type { LazyBundle } from './lazyBundle';
import type { Log } from './log';

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

/** The entry files of all folders; one that cannot be read counts as none, and the log tells why. */
export async function readEntryTexts(log: Log): Promise<EntryTexts> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const read = (kind: keyof typeof entryFileNames): Promise<(EntryText | null)[]> =>
    Promise.all(folders.map(({ uri }) => entryText(entryFileUri(uri, kind), log)));
  const [laws, organizations] = await Promise.all([read('law'), read('organization')]);
  return {
    laws: laws.filter((file) => file !== null),
    organizations: organizations.filter((file) => file !== null),
  };
}

async function entryText(uri: vscode.Uri, log: Log): Promise<EntryText | null> {
  try {
    const text = await readText(uri);
    return text === null ? null : { uri, text };
  } catch (error) {
    log.error('entries', error);
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

/** Reads entry files. While one is no YAML (somebody is writing), what it last held stays in force. */
export class EntryReader {
  private readonly lastGood = new Map<string, PlacedEntries<unknown>>();

  constructor(
    private readonly tables: BuiltInTables,
    private readonly bundle: LazyBundle<UserFiles>,
  ) {}

  /** All entries; of several folders with the same id the first one's counts. */
  async read({ laws, organizations }: EntryTexts): Promise<ReadEntries> {
    const reports: EntryReport[] = [];
    const places = new Map<string, vscode.Location>();
    if (laws.length + organizations.length === 0) return { entries: noUserEntries, places, reports };
    const { readLawEntries, readOrganizationEntries } = await this.bundle.get();
    const { tables } = this;
    return {
      entries: {
        laws: this.merge('law', laws, { places, reports }, (text) =>
          readLawEntries(text, (id) => tables.hasLaw(id)),
        ),
        organizations: this.merge('organization', organizations, { places, reports }, (text) =>
          readOrganizationEntries(text, (id) => tables.hasOrganization(id)),
        ),
      },
      places,
      reports,
    };
  }

  private merge<T extends { readonly id: string }>(
    kind: EntryKind,
    files: readonly EntryText[],
    { places, reports }: { readonly places: Map<string, vscode.Location>; readonly reports: EntryReport[] },
    read: (text: string) => EntryFile<T>,
  ): T[] {
    const byId = new Map<string, T>();
    for (const { uri, text } of files) {
      const key = uri.toString();
      const file = read(text);
      const { problems } = file;
      const lines = new LineIndex(text);
      reports.push({ uri, lines, problems });
      const isBroken = problems.some(({ code }) => code === 'syntax');
      if (!isBroken) this.lastGood.set(key, { file, lines });
      const valid = this.lastGood.get(key) as PlacedEntries<T> | undefined;
      for (const entry of valid?.file.entries ?? []) {
        if (byId.has(entry.id)) continue;
        byId.set(entry.id, entry);
        const span = valid?.file.places.get(entry.id);
        if (valid === undefined || span === undefined) continue;
        places.set(mentionKey(kind, entry.id), new vscode.Location(uri, toRange(valid.lines, span)));
      }
    }
    return [...byId.values()];
  }
}

interface PlacedEntries<T> {
  readonly file: EntryFile<T>;
  readonly lines: LineIndex;
}

export interface ReadEntries {
  readonly entries: UserEntries;
  /** Where each entry's id stands, by `mentionKey`. */
  readonly places: ReadonlyMap<string, vscode.Location>;
  readonly reports: readonly EntryReport[];
}
