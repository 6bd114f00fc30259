import * as vscode from 'vscode';
import type { Codebook, Theme } from '../core/themes/codebook';
import { isTagName } from '../core/themes/labels';

interface ThemeItem extends vscode.QuickPickItem {
  readonly id: string | null;
}

/** Where a theme stands in the tree, as one line: 人材 › 人材育成. */
export function pathOf({ path }: Theme): string {
  return path.split('/').join(' › ');
}

/** Asks for a theme; undefined where none is chosen. */
export async function pickTheme(themes: readonly Theme[], placeHolder: string): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(themes.map(toItem), options(placeHolder));
  return picked?.id ?? undefined;
}

/** Asks for a theme or none of them (null), which stands first with the words given. */
export async function pickThemeOrNone(
  themes: readonly Theme[],
  none: string,
  placeHolder: string,
): Promise<string | null | undefined> {
  const items: ThemeItem[] = [{ label: none, id: null }, ...themes.map(toItem)];
  return (await vscode.window.showQuickPick(items, options(placeHolder)))?.id;
}

/**
 * Asks for the label of a theme and tells while it is typed what is wrong with it.
 * @param current the label it has; undefined for a new theme
 */
export function askLabel(codebook: Codebook, current: string | undefined): Thenable<string | undefined> {
  const own = current === undefined ? null : codebook.byLabel(current);
  return vscode.window.showInputBox({
    prompt: vscode.l10n.t('Name of the theme, as it stands behind the # of a tag'),
    ...(current === undefined ? {} : { value: current }),
    validateInput: (text) => labelFault(codebook, text.trim(), own),
  });
}

/** What is wrong with a label, in the user's language; null for a good one. */
export function labelFault(codebook: Codebook, label: string, own: Theme | null): string | null {
  if (!isTagName(label))
    return vscode.l10n.t('Use letters, digits, _, - and ・, and no spaces (60 characters at most).');
  const owner = codebook.byLabel(label);
  return owner === null || owner === own
    ? null
    : vscode.l10n.t('The theme “{0}” has this name already.', owner.label);
}

function options(placeHolder: string): vscode.QuickPickOptions {
  return { placeHolder, matchOnDescription: true, matchOnDetail: true };
}

function toItem(theme: Theme): ThemeItem {
  const { id, label, parent, aliases, description, deprecated } = theme;
  const notes = [
    parent === null ? '' : pathOf(theme),
    aliases.join(vscode.l10n.t(', ')),
    deprecated ? vscode.l10n.t('deprecated') : '',
  ];
  return { id, label, description: notes.filter((note) => note !== '').join(' · '), detail: description };
}
