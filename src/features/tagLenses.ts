import * as vscode from 'vscode';
import { toPosition } from '../host/convert';
import { minutesLanguage, minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import type { SettingsSource } from '../host/settings';
import type { TagStore } from '../host/tagStore';
import { tagTarget } from '../host/tagTarget';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Tagging from the text: a line over each remark (a setting), and the light bulb. */
export function registerTagLenses({ store, tags, settings, log }: Dependencies): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();

  async function lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!settings.current.tags.codeLens || store.isLarge(document)) return [];
    const { version } = document;
    const all = await tags.get(document);
    if (document.isClosed || document.version !== version) return [];
    const { minutes, lines } = all.parsed;
    return minutes.remarks.map(({ span, id }, i) => {
      const at = toPosition(lines, span.start);
      const labels = all.ofRemark(i).map(({ path }) => `#${path}`);
      return new vscode.CodeLens(new vscode.Range(at, at), {
        title: labels.length === 0 ? vscode.l10n.t('Tag…') : labels.join(' '),
        tooltip: vscode.l10n.t('Choose the themes of this remark'),
        command: 'minutes.tagRemark',
        arguments: [{ uri: document.uri, remark: id }],
      });
    });
  }

  async function actions(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
    if (vscode.window.activeTextEditor?.document !== document || store.isLarge(document)) return [];
    const target = await tagTarget(store, undefined);
    if (target === null) return [];
    const action = (title: string, command: string): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor.append('minutes.tag'));
      made.command = { title, command };
      return made;
    };
    const all = tags.current(document);
    const made = [action(vscode.l10n.t('Tag the remark…'), 'minutes.tagRemark')];
    if (target.remarks.some((i) => all.ofRemark(i).length > 0))
      made.push(action(vscode.l10n.t('Remove a tag…'), 'minutes.removeTag'));
    return made;
  }

  const fire = (): void => {
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    tags.onDidChange(fire),
    settings.onDidChange(fire),
    vscode.languages.registerCodeLensProvider(minutesSelector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: log.guardAsync('tag lenses', lenses),
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: minutesLanguage },
      { provideCodeActions: log.guardAsync('tag actions', actions) },
      { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
    ),
  );
}
