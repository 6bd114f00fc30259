import * as vscode from 'vscode';
import type { Finding } from '../core/checks/check';
import type { Minutes } from '../core/minutes/model';
import type { TagWish } from '../core/themes/tagPlans';

/** What can be done about a finding besides its fixes: what asks further questions, or changes other files. */
export function findingCommands(finding: Finding, uri: vscode.Uri): vscode.Command[] {
  switch (finding.code) {
    case 'unknown-theme': {
      const label = finding.details.label.split(/[/／]/u).at(-1) ?? '';
      const title = vscode.l10n.t('Add the theme “{0}” to the codebook…', label);
      return [{ title, command: 'minutes.addTheme', arguments: [label] }];
    }
    case 'remark-without-theme': {
      const place = { uri, remark: finding.details.remark };
      const title = vscode.l10n.t('Tag the remark…');
      return [{ title, command: 'minutes.tagRemark', arguments: [place] }];
    }
    case 'suggested-theme': {
      const place = { uri, remark: finding.details.remark };
      const title = vscode.l10n.t('Choose among the suggested tags of this remark…');
      return [{ title, command: 'minutes.acceptSuggestedTags', arguments: [place] }];
    }
    default:
      return [];
  }
}

/** What `minutes.changeTags` is given. */
export interface TagChangeRequest {
  readonly uri: vscode.Uri;
  /** Id of the remark. */
  readonly remark: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The command that changes tags of a remark, wherever they are kept. */
export function changeTagsCommand(
  title: string,
  uri: vscode.Uri,
  { remarks }: Minutes,
  wish: TagWish,
): vscode.Command {
  const { add, remove } = wish;
  const remark = remarks[wish.remarks[0] ?? -1]?.id ?? '';
  const request: TagChangeRequest = { uri, remark, add, remove };
  return { title, command: 'minutes.changeTags', arguments: [request] };
}
