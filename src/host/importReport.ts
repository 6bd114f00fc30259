import * as vscode from 'vscode';
import { escapeMarkdown } from '../core/text/markdown';
import type { ImportNote, ImportProblem } from '../core/themes/importedThemes';

/** Why nothing could be imported, in the user's language. */
export function importFault(file: string, { code, line, detail }: ImportProblem): string {
  switch (code) {
    case 'not-xml':
      return vscode.l10n.t(
        '{0}, line {1}: this is no XML ({2}). Export the codebook again.',
        file,
        line,
        detail,
      );
    case 'document-type':
      return vscode.l10n.t(
        '{0}, line {1}: a codebook has no document type (DOCTYPE). Remove the declaration if you trust the file.',
        file,
        line,
      );
    case 'not-a-codebook':
      return vscode.l10n.t(
        '{0} is neither a codebook of REFI-QDA (.qdc) nor coding rules of KH Coder (lines that begin with ＊).',
        file,
      );
    case 'no-themes':
      return vscode.l10n.t('There is no theme in {0}.', file);
  }
}

/** What did not come over as it was, as Markdown: one line for each, with its line in the file. */
export function importReport(file: string, notes: readonly ImportNote[]): string {
  const lines = notes.map(
    (note) =>
      `- ${escapeMarkdown(vscode.l10n.t('line {0}', note.line))} **${escapeMarkdown(note.theme)}** ${escapeMarkdown(noteText(note))}\n`,
  );
  return `# ${escapeMarkdown(vscode.l10n.t('Import of {0}', file))}\n\n${lines.join('')}`;
}

function noteText({ code, detail }: ImportNote): string {
  switch (code) {
    case 'renamed':
      return vscode.l10n.t('The name cannot be a tag, or is there twice. The theme is called “{0}”.', detail);
    case 'left-out':
      return vscode.l10n.t(
        'Left out of the rule, as it cannot be said here: {0} The whole rule stands in the description.',
        detail,
      );
    case 'no-rule':
      return detail === ''
        ? vscode.l10n.t('The code has no rule.')
        : vscode.l10n.t('The rule cannot be used here. It stands in the description.');
    case 'in-characters':
      return vscode.l10n.t(
        'KH Coder counts words, rules here count characters, about two to a word: {0} Look whether that fits.',
        detail,
      );
    case 'base-form':
      return vscode.l10n.t(
        '“{0}” is found in this form only; KH Coder finds all forms of a verb or an adjective. Add the forms you need.',
        detail,
      );
  }
}
