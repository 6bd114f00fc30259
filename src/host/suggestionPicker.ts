import * as vscode from 'vscode';
import { suggestionReasons } from '../core/checks/tagFindingText';
import { reasonsOf } from '../core/checks/suggestedTheme';
import type { Tagged } from '../core/checks/check';
import { themesOf } from '../core/checks/tagFixes';
import type { TagWish } from '../core/themes/tagPlans';
import { wording } from './wording';

interface Item extends vscode.QuickPickItem {
  /** Undefined for the line above the suggestions of a remark. */
  readonly wish?: TagWish;
}

const excerptLength = 40;

/**
 * Shows what is suggested for remarks, everything ticked, each with its reasons.
 * @param remarks indices
 * @returns what was left ticked; null for no suggestion at all, undefined where the user gives up
 */
export async function pickSuggestions(
  context: Tagged,
  remarks: readonly number[],
): Promise<readonly TagWish[] | null | undefined> {
  const items = remarks.flatMap((remark) => itemsOf(context, remark));
  const all = items.filter(({ wish }) => wish !== undefined);
  if (all.length === 0) return null;
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Suggested tags ({0})', all.length),
    placeHolder: vscode.l10n.t('Untick what does not fit, then press Enter'),
  });
  return picked?.flatMap(({ wish }) => wish ?? []);
}

function itemsOf(context: Tagged, index: number): Item[] {
  const { minutes, lines } = context.tags.parsed;
  const remark = minutes.remarks[index];
  if (remark === undefined) return [];
  const found = context.suggester.suggest(remark.text, themesOf(context, index));
  if (found.length === 0) return [];
  const { text, speaker, span } = remark;
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
  const line = vscode.l10n.t('Line {0}', lines.lineAt(span.start) + 1);
  return [
    { label: [line, speaker ?? ''].join(' ').trim(), kind: vscode.QuickPickItemKind.Separator },
    ...found.map((suggestion): Item => ({
      label: `#${suggestion.theme.label}`,
      description: excerpt.replace(/\s+/gu, ' '),
      detail: suggestionReasons(reasonsOf(suggestion, remark), wording),
      picked: true,
      wish: { remarks: [index], add: [suggestion.theme.label], remove: [] },
    })),
  ];
}
