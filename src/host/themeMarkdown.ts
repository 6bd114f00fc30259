import * as vscode from 'vscode';
import type { Codebook, Theme } from '../core/themes/codebook';
import { pathOf } from './themePick';

/**
 * What is to be known of a theme: where it stands, what it is for, how often it is used.
 * @param workspace null where it is not counted yet
 */
export function themeMarkdown(
  codebook: Codebook,
  theme: Theme,
  here: number,
  workspace: number | null,
): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const line = (text: string): void => {
    markdown.appendText(text).appendMarkdown('\n\n');
  };
  markdown.appendMarkdown('**').appendText(pathOf(theme)).appendMarkdown('**\n\n');
  if (theme.description !== '') line(theme.description);
  if (theme.aliases.length > 0)
    line(vscode.l10n.t('Also called: {0}', theme.aliases.join(vscode.l10n.t(', '))));
  const successor = codebook.successor(theme);
  if (successor !== null) line(vscode.l10n.t('Deprecated: use “{0}” instead.', successor.label));
  else if (theme.deprecated) line(vscode.l10n.t('Deprecated.'));
  line(
    workspace === null
      ? vscode.l10n.t('Tags: {0} in this file', here)
      : vscode.l10n.t('Tags: {0} in this file, {1} in the workspace', here, workspace),
  );
  return markdown;
}
