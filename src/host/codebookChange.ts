import * as vscode from 'vscode';
import type { CodebookChange } from '../core/themes/codebookEdits';
import type { CodebookStep } from '../core/themes/retag';
import { ParsedText } from '../core/navigation/parsedText';
import { LineIndex } from '../core/text/lineIndex';
import type { TextEdit } from '../core/text/textEdit';
import type { LoadedCodebook } from './codebookSource';
import { toRange } from './convert';
import type { LazyBundle } from './lazyBundle';
import type { Log } from './log';
import type { SettingsSource } from './settings';
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
  /** Files of minutes whose tags change. */
  readonly files: number;
  /** Files that hold tags to be changed but are open, or would open, in another encoding. */
  readonly skipped: readonly vscode.Uri[];
}

/**
 * Works out the edit for a change.
 * @param codebook in force, with a file of its own (it may not exist yet)
 * @returns null where the change cannot be done (see `planChange`) or the token was cancelled
 */
export async function workspaceChange(
  { uri, text, codebook }: LoadedCodebook,
  change: CodebookChange,
  { label, preview }: ChangeOptions,
  deps: Dependencies,
  token: vscode.CancellationToken,
): Promise<WorkspaceChange | null> {
  const { planChange, retag, retagSidecar } = await deps.bundle.get();
  if (uri === null) return null;
  const source = text === null ? '' : (await vscode.workspace.openTextDocument(uri)).getText();
  const plan = planChange(source, change);
  if (plan === null || token.isCancellationRequested) return null;
  const edit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: false, label };
  if (text === null) edit.createFile(uri, { ignoreIfExists: true });
  put(edit, uri, new LineIndex(source), plan.edits, metadata);
  const step = { before: codebook, after: plan.codebook, moved: plan.moved };
  const skipped: vscode.Uri[] = [];
  let files = 0;
  for (const found of retags(change) ? await tagged(uri, step, retag, deps, token) : []) {
    // The edit is for the text as VS Code opens it, whatever its encoding.
    const document = await vscode.workspace.openTextDocument(found);
    const { text: current, minutes, lines } = new ParsedText(document.getText());
    const edits = retag(current, minutes, step);
    if (edits.length === 0) skipped.push(found);
    else files++;
    put(edit, found, lines, edits, metadata);
  }
  for (const found of retags(change) ? await sidecars(uri) : []) {
    const document = await vscode.workspace.openTextDocument(found);
    const current = document.getText();
    put(edit, found, new LineIndex(current), retagSidecar(current, step), metadata);
  }
  // What needs confirmation is not ticked in the preview: an edit of nothing brings the preview, the others stay ticked.
  // A file that is not there yet has nothing to be previewed against.
  if (preview && edit.size > 0 && text !== null)
    edit.insert(uri, new vscode.Position(0, 0), '', { ...metadata, needsConfirmation: true });
  return { edit, files, skipped };
}

/** Whether a change of the codebook may change tags. */
function retags({ kind }: CodebookChange): boolean {
  return kind !== 'add' && kind !== 'import';
}

/** The files of minutes in the codebook's folder whose tags change. */
async function tagged(
  codebook: vscode.Uri,
  step: CodebookStep,
  retag: UserFiles['retag'],
  { settings, log }: Dependencies,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const changes = ({ text, minutes }: ParsedText): boolean => retag(text, minutes, step).length > 0;
  const onDisk = new WorkspaceFiles<boolean>(changes, settings, log, { complete: true });
  const all = await withOpenDocuments(await onDisk.all(token), (document) =>
    changes(new ParsedText(document.getText())),
  );
  const folder = vscode.workspace.getWorkspaceFolder(codebook)?.uri.toString();
  return [...all]
    .filter(([, isChanged]) => isChanged)
    .map(([key]) => vscode.Uri.parse(key))
    .filter((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder);
}

/** The files that keep tags beside the minutes, in the codebook's folder. */
function sidecars(codebook: vscode.Uri): Thenable<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(codebook, '..');
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, 'tags/**/*.json'), null);
}

function put(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  lines: LineIndex,
  edits: readonly TextEdit[],
  metadata: vscode.WorkspaceEditEntryMetadata,
): void {
  for (const { span, text } of edits) edit.replace(uri, toRange(lines, span), text, metadata);
}
