import * as vscode from 'vscode';
import { applyEdits } from '../core/text/textEdit';
import type { TagLocation } from '../core/themes/documentTags';
import { planStrip } from '../core/themes/tagPlans';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { tellBriefly } from '../host/statusBar';
import type { TagStore } from '../host/tagStore';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly log: Log;
}

/** The commands for all tags of a document: into the text, beside it, and a copy of the text without them. */
export function registerTagMoves({ store, tags, log }: Dependencies): vscode.Disposable {
  async function move(document: vscode.TextDocument, to: TagLocation): Promise<void> {
    const moved = await tags.moveAll(document, to);
    tellBriefly(
      moved ? vscode.l10n.t('The tags have been moved.') : vscode.l10n.t('There is no tag to move.'),
    );
  }

  async function strip(document: vscode.TextDocument): Promise<void> {
    const { text } = store.get(document);
    const content = applyEdits(text, planStrip(await tags.get(document)));
    const copy = await vscode.workspace.openTextDocument({ content, language: minutesLanguage });
    await vscode.window.showTextDocument(copy);
  }

  const command = (id: string, run: (document: vscode.TextDocument) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(
      id,
      log.guardAsync(id, async () => {
        const document = vscode.window.activeTextEditor?.document;
        if (document?.languageId === minutesLanguage) await run(document);
      }),
    );
  return vscode.Disposable.from(
    command('minutes.moveTagsBeside', (document) => move(document, 'sidecar')),
    command('minutes.moveTagsIntoText', (document) => move(document, 'inline')),
    command('minutes.stripTags', strip),
  );
}
