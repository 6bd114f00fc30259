import * as vscode from 'vscode';
import type { TopicWords } from '../core/topics/summaryTables';
import type { TermsProblem } from '../core/topics/termsFile';

/** The words of a summary's tables in the user's language. */
export function topicWords(): TopicWords {
  return {
    heading: vscode.l10n.t('Topics'),
    topic: vscode.l10n.t('Topic'),
    score: vscode.l10n.t('Score'),
    frequency: vscode.l10n.t('Occurrences'),
    remarks: vscode.l10n.t('Remarks'),
    meetings: vscode.l10n.t('Meetings'),
    speakers: vscode.l10n.t('Speakers'),
    first: vscode.l10n.t('First'),
    last: vscode.l10n.t('Last'),
    trend: vscode.l10n.t('Trend'),
    rising: vscode.l10n.t('rising'),
    falling: vscode.l10n.t('falling'),
    meetingNumber: (n) => vscode.l10n.t('No. {0}', n),
    period: (first, last) => vscode.l10n.t('{0} to {1}', first, last),
    undated: vscode.l10n.t('No date'),
    together: (time, meetings) => vscode.l10n.t('{0} ({1} meetings)', time, meetings),
    none: vscode.l10n.t('No topics were found.'),
  };
}

/** What is wrong in terms.yaml and how to put it right, in the user's language. */
export function termsMessage({ code, detail }: TermsProblem): string {
  switch (code) {
    case 'syntax':
      return vscode.l10n.t('This cannot be read as YAML: {0}', detail);
    case 'not-fields':
      return vscode.l10n.t('Write the fields ignore, keep and synonyms.');
    case 'unknown-field':
      return vscode.l10n.t('There is no key "{0}" here.', detail);
    case 'not-a-list':
    case 'not-text':
      return vscode.l10n.t('Write a list of words: [word, word]');
    case 'too-short':
      return vscode.l10n.t('"{0}": a term must have two letters at least.', detail);
    case 'lone-synonym':
      return vscode.l10n.t('Write two terms at least that mean the same: [word, word]');
    case 'synonym-twice':
      return vscode.l10n.t('"{0}" is in a list of synonyms above. It is left out here.', detail);
  }
}
