import * as vscode from 'vscode';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import { tellBriefly } from '../host/statusBar';
import type { TagStore } from '../host/tagStore';
import type { TagNode } from '../host/tagTreeItems';

interface Dependencies {
  readonly tags: TagStore;
  readonly log: Log;
}

/** What can be done with a tag whose remark is gone: put it on another remark, or take it away. */
export function registerUnplacedTags({ tags, log }: Dependencies): vscode.Disposable {
  async function chosen(node: TagNode | undefined): Promise<{ uri: vscode.Uri; id: string } | null> {
    if (node?.kind === 'unplaced') return { uri: vscode.Uri.parse(node.uri), id: node.row.id };
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== minutesLanguage) return null;
    const items = (await tags.get(document)).unplaced.map(({ id, tags: labels, anchor }) => ({
      label: labels.map((label) => `#${label}`).join(' '),
      description: anchor.exact.slice(0, 80),
      id,
    }));
    if (items.length === 0) {
      tellBriefly(vscode.l10n.t('No tag of these minutes has lost its remark.'));
      return null;
    }
    const item = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tags without a remark') });
    return item === undefined ? null : { uri: document.uri, id: item.id };
  }

  async function reattach(node: TagNode | undefined): Promise<void> {
    const tag = await chosen(node);
    if (tag === null) return;
    const document = await vscode.workspace.openTextDocument(tag.uri);
    const all = await tags.get(document);
    const quote = all.unplaced.find(({ id }) => id === tag.id)?.anchor.exact.slice(0, 60) ?? '';
    const items = all.parsed.minutes.remarks.map(({ id, speaker, text }) => ({
      label: speaker ?? text.slice(0, 40),
      description: text.slice(0, 120),
      id,
    }));
    const remark = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Remark that the tag belongs to'),
      placeHolder: quote,
      matchOnDescription: true,
    });
    if (remark === undefined) return;
    // The text may have changed meanwhile.
    const index = (await tags.get(document)).parsed.minutes.remarks.findIndex(({ id }) => id === remark.id);
    if (index >= 0) await tags.reattach(document, tag.id, index);
  }

  async function discard(node: TagNode | undefined): Promise<void> {
    const tag = await chosen(node);
    if (tag !== null) await tags.discard(await vscode.workspace.openTextDocument(tag.uri), tag.id);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('minutes.reattachTag', log.guardAsync('reattach tag', reattach)),
    vscode.commands.registerCommand('minutes.discardTag', log.guardAsync('discard tag', discard)),
  );
}
