import * as vscode from 'vscode';
import { marked } from '../unit/support/marked';
import { AssertionError, equal, eventually, ok } from './assert';

/** The folder that is open: a copy of test/fixtures/workspace. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'a folder is open');
  return folder.uri;
}

/** A file of the workspace by its path in it. */
export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

/** Opens a file of the workspace in an editor. */
export async function showFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** Writes a file into the workspace and gives its address. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/**
 * Writes a file through its document and saves it. For a file that an earlier suite had and removed: VS Code keeps its
 * document for a while.
 */
export async function writeThrough(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(name, text));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
  equal(document.getText(), text);
  return document;
}

/** Where files are made; removed by `closeAll`. */
const madeFolder = 'made';
let made = 0;

/** A new file of minutes in an editor; the text may have marks (see test/unit/support/marked.ts). */
export async function minutesDocument(source: string): Promise<{
  readonly document: vscode.TextDocument;
  readonly cursor: vscode.Position;
  readonly ranges: readonly vscode.Range[];
}> {
  const { text, cursors, ranges } = marked(source);
  const uri = await writeFile(`${madeFolder}/made-${++made}.minutes`, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  equal(document.getText(), text);
  return {
    document,
    cursor: document.positionAt(cursors[0] ?? 0),
    ranges: ranges.map(
      ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
    ),
  };
}

/** A range as 3:1-3:5, lines and columns from 0: for messages of failed tests. */
export function printed(range: vscode.Range): string {
  const { start, end } = range;
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** The ranges in order of the text, printed. */
export function printedAll(ranges: readonly vscode.Range[]): string[] {
  return [...ranges].sort((a, b) => a.start.compareTo(b.start) || a.end.compareTo(b.end)).map(printed);
}

/** Throws changes away, also those of documents without an editor, closes all editors and removes the files that were made. */
export async function closeAll(): Promise<void> {
  await eventually('no changes left', async () => {
    const changed = vscode.workspace.textDocuments.find(({ isDirty }) => isDirty);
    if (changed === undefined) return true;
    await vscode.window.showTextDocument(changed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually('no editor left', () => vscode.window.visibleTextEditors.length === 0);
  await remove(madeFolder);
}

/** Removes a file of the workspace, or a folder with all that is in it, where it is there. */
export async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(fileUri(name), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
  }
}

/**
 * Runs a command that shows a preview, and accepts it. VS Code does not apply a preview when a file changed while it was
 * shown (it may be told late of a file written just before): then it is thrown away and asked for again, as a person
 * would.
 */
export async function confirmed(command: string, argument: object): Promise<void> {
  for (let tries = 1; tries <= 3; tries++) {
    const answer = Promise.resolve(vscode.commands.executeCommand(command, argument)).then(() => true);
    const deadline = Date.now() + 5000;
    while (Date.now() < deadline) {
      await vscode.commands.executeCommand('refactorPreview.apply');
      if (await Promise.race([answer, afterMilliseconds(25)])) return;
    }
    await vscode.commands.executeCommand('refactorPreview.discard');
    await answer;
  }
  throw new AssertionError(`${command}: its preview was not applied`);
}

/** Waits for the end of what asks with a list, and accepts the first entry of that. */
export async function accepted<T>(work: PromiseLike<T>): Promise<T> {
  const done = Promise.resolve(work);
  const ended = done.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([ended, afterMilliseconds(200)])))
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  return done;
}

function afterMilliseconds(milliseconds: number): Promise<false> {
  return new Promise((resolve) =>
    setTimeout(() => {
      resolve(false);
    }, milliseconds),
  );
}
