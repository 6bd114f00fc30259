import * as vscode from 'vscode';
import type { OutlineWords } from '../core/minutes/outline';
import type { OutlineSettings, Settings } from '../core/settings';

/** Words of the outline in the user's language. */
export function outlineWords(): OutlineWords {
  return {
    header: vscode.l10n.t('Title'),
    attendees: vscode.l10n.t('Attendees'),
    absentees: vscode.l10n.t('Absentees'),
    untitled: vscode.l10n.t('(untitled)'),
  };
}

/** What the outline shows of a file; of a very large one title and sections only. */
export function shownInOutline({ outline }: Settings, large: boolean): OutlineSettings {
  return large ? { ...outline, attendees: false, agenda: false, handouts: false, remarks: false } : outline;
}
