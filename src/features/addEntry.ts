import * as vscode from 'vscode';
import { ENTRY_FIELDS, type EntryKind } from '../core/knowledge/entryFields';
import { entryName, entryWithId, newEntry, type EntryName } from '../core/knowledge/newEntry';
import { LineIndex } from '../core/text/lineIndex';
import { toOffset, toPosition, toRange } from '../host/convert';
import type { KnowledgeSource } from '../host/knowledgeSource';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { existingToEdit } from '../host/shownText';
import { entryFileUri } from '../host/userEntries';

const commands: Readonly<Record<EntryKind, string>> = {
  organization: 'minutes.addOrganization',
  law: 'minutes.addLaw',
};

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly log: Log;
}

/** Registers what is selected as an organisation or law of the user's own, and opens the entry for the rest. */
export function registerAddEntry({ store, knowledge, log }: Dependencies): vscode.Disposable {
  async function addSelection(kind: EntryKind): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const selected = editor === undefined ? '' : selectedText(editor).trim();
    if (editor === undefined || selected === '') {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select a name in the minutes first.'));
      return;
    }
    const folder =
      vscode.workspace.getWorkspaceFolder(editor.document.uri) ?? vscode.workspace.workspaceFolders?.[0];
    if (folder === undefined) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Open a folder first: entries are kept in its .minutes folder.'),
      );
      return;
    }
    const name = entryName(kind, selected, await knowledge.get());
    await addEntry(kind, entryFileUri(folder.uri, kind), name);
  }

  /** As it is read: without the wrap or page number that the selection reaches over. */
  function selectedText({ document, selection }: vscode.TextEditor): string {
    const { minutes, lines } = store.get(document);
    const start = toOffset(lines, selection.start);
    const end = toOffset(lines, selection.end);
    const { joined } = minutes;
    return start === end ? '' : joined.text.slice(joined.toJoined(start), joined.toJoined(end - 1) + 1);
  }

  return vscode.Disposable.from(
    ...(['organization', 'law'] as const).map((kind) =>
      vscode.commands.registerCommand(
        commands[kind],
        log.guardCommand('add entry', () => addSelection(kind)),
      ),
    ),
  );
}

/** Adds the entry as one undo step, unsaved; one that is there already is only shown. */
async function addEntry(kind: EntryKind, uri: vscode.Uri, name: EntryName): Promise<void> {
  const known = await existingToEdit(uri);
  const text = known?.getText() ?? '';
  const there = entryWithId(text, name.id);
  if (known !== null && there !== null) {
    await show(known, toRange(new LineIndex(text), there));
    return;
  }
  const entry = newEntry(kind, text, name, heading(kind));
  const edit = new vscode.WorkspaceEdit();
  if (known === null) edit.createFile(uri, { ignoreIfExists: true });
  edit.insert(uri, toPosition(new LineIndex(text), entry.offset), entry.text);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const document = await vscode.workspace.openTextDocument(uri);
  // Line and column: VS Code may have written other line ends than ours.
  await show(document, toRange(new LineIndex(text + entry.text), entry.fillSpan));
}

async function show(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: range });
}

function heading(kind: EntryKind): string {
  const what =
    kind === 'law'
      ? vscode.l10n.t('Laws and bills of your own. They take effect when this file is saved.')
      : vscode.l10n.t('Organisations of your own. They take effect when this file is saved.');
  return `${what}\n${vscode.l10n.t('Fields: {0}', Object.keys(ENTRY_FIELDS[kind]).join(', '))}`;
}
