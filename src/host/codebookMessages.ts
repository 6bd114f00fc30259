import * as vscode from 'vscode';
import type { CodebookProblem } from '../core/themes/codebookProblem';

/** What is wrong in a codebook and how to put it right, in the user's language. */
export function codebookMessage({ code, detail, nearest }: CodebookProblem): string {
  const meant = nearest === null ? '' : ` ${vscode.l10n.t('Do you mean "{0}"?', nearest)}`;
  switch (code) {
    case 'syntax':
      return vscode.l10n.t('This cannot be read as YAML: {0}', detail);
    case 'not-a-list':
      return vscode.l10n.t('Write the themes as a list of entries that begin with "- id:".');
    case 'not-a-theme':
      return vscode.l10n.t('Write a theme as "- id: …" with its keys on the lines below.');
    case 'missing-id':
      return vscode.l10n.t('The theme has no id. It is not used.');
    case 'unknown-key':
      return vscode.l10n.t('There is no key "{0}" here.', detail);
    case 'empty-value':
      return vscode.l10n.t('"{0}" has no value.', detail);
    case 'not-text':
      return vscode.l10n.t('Write text here.');
    case 'not-a-list-of-words':
      return vscode.l10n.t('Write a list of words: [word, word]');
    case 'not-true-or-false':
      return vscode.l10n.t('Write true or false.');
    case 'same-id':
      return vscode.l10n.t('The id "{0}" is used above. This theme is not used.', detail);
    case 'same-label':
      return vscode.l10n.t('Another theme is called "{0}" already.', detail);
    case 'label-not-a-tag':
      return vscode.l10n.t(
        '"{0}" cannot be written as a tag: a label has letters, digits, _, - and ・, and no spaces.',
        detail,
      );
    case 'unknown-parent':
    case 'unknown-successor':
      return vscode.l10n.t('There is no theme with the id "{0}".', detail) + meant;
    case 'parent-circle':
      return vscode.l10n.t('The parents go in a circle: this theme is above itself.');
    case 'successor-circle':
      return vscode.l10n.t('The replacements go in a circle.');
    case 'successor-of-current':
      return vscode.l10n.t('Only a theme with "deprecated: true" is replaced by another one.');
    case 'bad-color':
      return vscode.l10n.t(
        'Write a colour as red, orange, yellow, green, blue, purple, gray or "#rrggbb" in quotes.',
      );
    default:
      return ruleMessage(code, detail);
  }
}

type RuleCode = Exclude<CodebookProblem['code'], 'syntax'>;

function ruleMessage(code: RuleCode, detail: string): string {
  switch (code) {
    case 'keyword-too-short':
      return vscode.l10n.t(
        '"{0}": a keyword has two letters at least. For one letter use a pattern.',
        detail,
      );
    case 'rule-too-deep':
      return vscode.l10n.t('The rule is nested too deeply.');
    case 'rule-only-not':
      return vscode.l10n.t('The rule only says what must not be there. Add words that must be there.');
    case 'near-needs-two':
      return vscode.l10n.t('"near" takes a list of two words or more.');
    case 'near-needs-words':
      return vscode.l10n.t('"near" takes words and patterns, and lists of them.');
    case 'bad-within':
      return vscode.l10n.t(
        'Write how near: "within:" with a number of characters (up to 1000), sentence or remark.',
      );
    case 'within-without-near':
      return vscode.l10n.t('"within" belongs to "near".');
    case 'pattern-too-large':
      return vscode.l10n.t('The pattern is too large: {0}', detail);
    case 'pattern-matches-empty':
      return vscode.l10n.t('The pattern matches where nothing stands, so everywhere: {0}', detail);
    default:
      return vscode.l10n.t(
        'The pattern cannot be used (RE2 syntax, without look-around and back references): {0}',
        detail,
      );
  }
}
