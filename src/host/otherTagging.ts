/** The second of two taggings that are compared: another reviewer's, or an earlier one. */
import * as vscode from 'vscode';
import { ParsedText } from '../core/navigation/parsedText';
import { DocumentTags } from '../core/themes/documentTags';
import { readSidecar } from '../core/themes/sidecar';
import { place } from '../core/themes/sidecarTags';
import { committedText } from './gitHead';
import { minutesLanguage } from './language';
import { readText } from './fileText';
import { sidecarOf, sidecarPattern } from './sidecarFiles';
import { openDocuments } from './workspaceFiles';
import type { WorkspaceTags } from './workspaceTags';

export interface OtherTagging {
  /** For people. */
  readonly name: string;
  /** The files it is read from, there or not; none where they do not change. */
  readonly files: readonly vscode.Uri[];
  /** Its tags, as they are now. Null where it cannot be read. @param first the text that a file of tags belongs to */
  readonly load: (first: ParsedText) => Promise<DocumentTags | null>;
}

interface OtherItem extends vscode.QuickPickItem {
  /** Undefined for choosing a file. */
  readonly other?: OtherTagging;
}

/** Asks what a document's tags are to be compared with; undefined where the user gives up. */
export async function askOther(
  document: vscode.TextDocument,
  workspaceTags: WorkspaceTags,
): Promise<OtherTagging | undefined> {
  const title = vscode.l10n.t('Compare the tags of {0} with', vscode.workspace.asRelativePath(document.uri));
  const browse = vscode.l10n.t('Choose a file…');
  const items: OtherItem[] = [
    ...(await committed(document)),
    ...(await otherFiles(document, workspaceTags)),
    {
      label: browse,
      detail: vscode.l10n.t('Minutes with tags, or a file of tags (.json) of another reviewer'),
    },
  ];
  const item = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (item === undefined || item.other !== undefined) return item?.other;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title,
      filters: { [browse]: ['minutes', 'gijiroku', 'txt', 'json'] },
    })) ?? [];
  return uri === undefined ? undefined : taggingOf(uri, workspaceTags);
}

/** The tagging in a file: minutes with their tags, or a file of tags. */
export function taggingOf(uri: vscode.Uri, workspaceTags: WorkspaceTags): OtherTagging {
  const name = vscode.workspace.asRelativePath(uri);
  if (uri.path.endsWith('.json'))
    return { name, files: [uri], load: async (first) => besideTags(first, await readText(uri)) };
  const beside = sidecarOf(uri);
  return { name, files: beside === null ? [uri] : [uri, beside.uri], load: () => workspaceTags.of(uri) };
}

/** The tags of a sidecar alone. */
function besideTags(parsed: ParsedText, json: string | null): DocumentTags | null {
  const read = json === null ? null : readSidecar(json);
  if (read === null || 'problem' in read) return null;
  return new DocumentTags(parsed, place(read.sidecar, parsed.minutes, parsed.text), false);
}

async function committed(document: vscode.TextDocument): Promise<OtherItem[]> {
  const text = await committedText(document.uri);
  if (text === null) return [];
  const beside = sidecarOf(document.uri)?.uri;
  const json = beside === undefined ? null : await committedText(beside);
  const load = (): DocumentTags => {
    const parsed = new ParsedText(text);
    const read = json === null ? null : readSidecar(json);
    const sidecar = read === null || 'problem' in read ? null : read.sidecar;
    return new DocumentTags(parsed, sidecar === null ? null : place(sidecar, parsed.minutes, text));
  };
  const name = vscode.l10n.t('last commit');
  const other = { name, files: [], load: () => Promise.resolve(load()) };
  return [{ label: vscode.l10n.t('Last commit (Git)'), other }];
}

/** Other minutes that are open, and the files of tags of the workspace but the document's own. */
async function otherFiles(document: vscode.TextDocument, workspaceTags: WorkspaceTags): Promise<OtherItem[]> {
  const own = document.uri.toString();
  const open = openDocuments()
    .filter(({ languageId, uri }) => languageId === minutesLanguage && uri.toString() !== own)
    .map(({ uri }) => ({ uri, description: vscode.l10n.t('open minutes') }));
  const beside = sidecarOf(document.uri)?.uri.toString();
  const sidecars = (await vscode.workspace.findFiles(sidecarPattern, null, 200))
    .filter((uri) => uri.toString() !== beside)
    .map((uri) => ({ uri, description: vscode.l10n.t('file of tags') }));
  return [...open, ...sidecars].map(({ uri, description }) => ({
    label: vscode.workspace.asRelativePath(uri),
    description,
    other: taggingOf(uri, workspaceTags),
  }));
}
