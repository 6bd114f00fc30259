import * as vscode from 'vscode';
import type { CodebookChange } from '../core/themes/codebookEdits';
import type { CodebookStep } from '../core/themes/retag';
import { ParsedText } from '../core/navigation/parsedText';
import { LineIndex } from '../core/text/lineIndex';
import type { TextEdit } from '../core/text/textEdit';
import type { LoadedCodebook } from './codebookSource';
import { toRange } from './convert';
import { editedText } from './editedText';
import type { LazyBundle } from './lazyBundle';
import type { Log } from './log';
import type { SettingsSource } from './settings';
import { openShown, openToEdit } from './shownText';
import type { UserFiles } from './userEntries';
import { withOpenDocuments, WorkspaceFiles } from './workspaceFiles';

interface Dependencies {
  readonly bundle: LazyBundle<UserFiles>;
  readonly settings: SettingsSource;
  readonly log: Log;
}

interface ChangeOptions {
  /** What is done, in the user's language. */
  readonly label: string;
  /** Whether VS Code shows a preview of the edit, with everything ticked, before it is made. */
  readonly preview: boolean;
}

/** A change of the codebook with all tags of its folder, as one edit of the workspace. */
export interface WorkspaceChange {
  readonly edit: vscode.WorkspaceEdit;
  /** Files that hold tags to be changed but are open, or would open, in another encoding. Theirs stay. */
  readonly skipped: readonly vscode.Uri[];
}

/**
 * Works out the edit for a change.
 * @param codebook in force, with a file of its own (it may not exist yet)
 * @returns null where the change cannot be done (see `planChange`) or the token was cancelled; rejects with a message
 *   for the user where VS Code shows the codebook in another encoding
 */
export async function workspaceChange(
  { uri, text, codebook }: LoadedCodebook,
  change: CodebookChange,
  { label, preview }: ChangeOptions,
  deps: Dependencies,
  token: vscode.CancellationToken,
): Promise<WorkspaceChange | null> {
  if (uri === null) return null;
  const bundle = await deps.bundle.get();
  const source = text === null ? '' : (await openToEdit(uri)).getText();
  const plan = bundle.planChange(source, change);
  if (plan === null) return null;
  const edit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: false, label };
  if (text === null) edit.createFile(uri, { ignoreIfExists: true });
  put(edit, uri, source, plan.edits, metadata);
  const step = { before: codebook, after: plan.codebook, moved: plan.moved };
  const changed = retags(change) ? await tagged(uri, bundle, step, deps, token) : [];
  if (token.isCancellationRequested) return null;
  const skipped: vscode.Uri[] = [];
  for (const { uri: found, retagged } of changed) {
    // Found on disk, where the encoding is known; the edit is for the text as VS Code opens it.
    const current = (await openShown(found))?.getText();
    const edits = current === undefined ? [] : retagged(current);
    if (current === undefined || edits.length === 0) skipped.push(found);
    else put(edit, found, current, edits, metadata);
  }
  // What needs confirmation is not ticked in the preview: an edit of nothing brings the preview, the others stay ticked.
  // A file that is not there yet has nothing to be previewed against.
  if (preview && edit.size > 0 && text !== null)
    edit.insert(uri, new vscode.Position(0, 0), '', { ...metadata, needsConfirmation: true });
  return { edit, skipped };
}

/** Whether a change of the codebook may change tags. */
function retags({ kind }: CodebookChange): boolean {
  return kind !== 'add' && kind !== 'import';
}

/** A file whose tags change. */
interface TaggedFile {
  readonly uri: vscode.Uri;
  /** The edits of its text. */
  readonly retagged: (text: string) => readonly TextEdit[];
}

/** The files in the codebook's folder whose tags change: minutes, then those that keep tags beside them. */
async function tagged(
  codebook: vscode.Uri,
  { retag, retagSidecar }: UserFiles,
  step: CodebookStep,
  { settings, log }: Dependencies,
  token: vscode.CancellationToken,
): Promise<TaggedFile[]> {
  const retagParsed = ({ text, minutes }: ParsedText): readonly TextEdit[] => retag(text, minutes, step);
  const changes = (parsed: ParsedText): boolean => retagParsed(parsed).length > 0;
  const onDisk = new WorkspaceFiles<boolean>(changes, settings, log, { complete: true });
  const saved = await onDisk.all(token);
  const all = await withOpenDocuments(
    saved,
    (document) =>
      changes(new ParsedText(document.getText())) ||
      // Shown in another encoding, it does not have the tags that its file has: it is found all the same.
      (!document.isDirty && saved.get(document.uri.toString()) === true),
  );
  const folder = vscode.workspace.getWorkspaceFolder(codebook)?.uri.toString();
  const minutes = [...all]
    .filter(([, isChanged]) => isChanged)
    .map(([key]) => vscode.Uri.parse(key))
    .filter((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder)
    .map((uri) => ({ uri, retagged: (text: string) => retagParsed(new ParsedText(text)) }));
  const beside = [];
  for (const uri of await sidecars(codebook)) {
    const retagged = (text: string): readonly TextEdit[] => retagSidecar(text, step);
    if (retagged((await editedText(uri)) ?? '').length > 0) beside.push({ uri, retagged });
  }
  return [...minutes, ...beside];
}

/** The files that keep tags beside the minutes, in the codebook's folder. */
function sidecars(codebook: vscode.Uri): Thenable<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(codebook, '..');
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, 'tags/**/*.json'), null);
}

function put(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  text: string,
  edits: readonly TextEdit[],
  metadata: vscode.WorkspaceEditEntryMetadata,
): void {
  const lines = new LineIndex(text);
  for (const { span, text: fresh } of edits) edit.replace(uri, toRange(lines, span), fresh, metadata);
}
