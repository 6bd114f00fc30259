import * as vscode from 'vscode';
import type { TagChangeRequest } from '../host/findingCommands';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { tellBriefly } from '../host/statusBar';
import { pickSuggestions } from '../host/suggestionPicker';
import type { TagContexts } from '../host/tagContext';
import type { TagStore } from '../host/tagStore';
import { isStillThere, isTagPlace, tagTarget, type TagTarget } from '../host/tagTarget';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly tagged: TagContexts;
  readonly log: Log;
}

/** The commands that accept what is suggested for remarks, and the one behind the light bulb. */
export function registerAcceptTags({ store, tags, tagged, log }: Dependencies): vscode.Disposable {
  async function accept(target: TagTarget): Promise<void> {
    const { document, remarks } = target;
    const context = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for suggestions…') },
      () => tagged.of(document, true),
    );
    if (context === null) return;
    const wishes = await pickSuggestions(context, remarks);
    if (wishes === null) {
      const hasCodebook = context.codebook.themes.length > 0;
      tellBriefly(
        hasCodebook
          ? vscode.l10n.t('There is nothing to suggest here.')
          : vscode.l10n.t('There is no codebook yet. Run “Create Codebook of Themes” first.'),
      );
      return;
    }
    if (wishes === undefined || wishes.length === 0) return;
    if (!isStillThere(target)) return;
    if (await tags.applyAll(document, wishes))
      tellBriefly(vscode.l10n.t('{0} tags have been set.', wishes.length));
  }

  async function acceptHere(argument: unknown): Promise<void> {
    const at = await tagTarget(store, isTagPlace(argument) ? argument : undefined);
    if (at === null) tellBriefly(vscode.l10n.t('Put the cursor on a remark first.'));
    else await accept(at);
  }

  async function acceptAll(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== minutesLanguage) return;
    const { version } = document;
    await accept({ document, version, remarks: [...store.get(document).minutes.remarks.keys()] });
  }

  async function changeTags({ uri, remark, add, remove }: TagChangeRequest): Promise<void> {
    const at = await tagTarget(store, { uri, remark });
    if (at !== null) await tags.apply(at.document, { remarks: at.remarks, add, remove });
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'minutes.acceptSuggestedTags',
      log.guardAsync('accept suggested tags', acceptHere),
    ),
    vscode.commands.registerCommand(
      'minutes.acceptAllSuggestedTags',
      log.guardAsync('accept suggested tags', acceptAll),
    ),
    vscode.commands.registerCommand('minutes.changeTags', log.guardAsync('change tags', changeTags)),
  );
}
