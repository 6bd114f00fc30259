import * as vscode from 'vscode';

/** What an organisation is, in the user's words; what a user wrote into an entry stays as it is. */
export function organizationTypeWords(type: string): string | null {
  switch (type) {
    case 'agency':
      return vscode.l10n.t('Agency');
    case 'cabinet':
      return vscode.l10n.t('Cabinet');
    case 'commission':
      return vscode.l10n.t('Commission');
    case 'committee':
      return vscode.l10n.t('Committee');
    case 'company':
      return vscode.l10n.t('Company');
    case 'council':
      return vscode.l10n.t('Council');
    case 'foreign-government':
      return vscode.l10n.t('Foreign government body');
    case 'headquarters':
      return vscode.l10n.t('Headquarters');
    case 'independent-administrative-agency':
      return vscode.l10n.t('Incorporated administrative agency or the like');
    case 'industry-body':
      return vscode.l10n.t('Industry body');
    case 'international':
      return vscode.l10n.t('International body');
    case 'ministry':
      return vscode.l10n.t('Ministry');
    case 'national-university':
      return vscode.l10n.t('National university');
    case 'non-profit':
      return vscode.l10n.t('Non-profit body');
    case 'programme':
      return vscode.l10n.t('Programme');
    case 'secretariat':
      return vscode.l10n.t('Secretariat');
    case 'university':
      return vscode.l10n.t('University');
    case 'other':
      return null;
    default:
      return type;
  }
}
