import * as vscode from 'vscode';
import { LineIndex } from '../core/text/lineIndex';
import { noTermRules, type TermRuleSet } from '../core/topics/termRuleSet';
import type { TermsProblem } from '../core/topics/termsFile';
import { editedText } from './editedText';
import type { LazyBundle } from './lazyBundle';
import type { UserFiles } from './userEntries';

/** The file of a user's terms, from its folder. */
const termsPath = ['.minutes', 'terms.yaml'] as const;

/** True for a document that is the terms of a workspace folder. */
export function isTermsFile({ uri }: vscode.TextDocument): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(
    (folder) => vscode.Uri.joinPath(folder.uri, ...termsPath).toString() === uri.toString(),
  );
}

/** What was wrong in a terms.yaml. */
export interface TermsReport {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  readonly problems: readonly TermsProblem[];
}

export interface ReadTermRules {
  readonly rules: TermRuleSet;
  readonly reports: readonly TermsReport[];
}

/**
 * Reads `.minutes/terms.yaml` of every workspace folder as it is in the editor, else on disk; the rules of all folders
 * together are in force.
 */
export async function readTermRules(bundle: LazyBundle<UserFiles>): Promise<ReadTermRules> {
  const reports: TermsReport[] = [];
  let rules = noTermRules;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const uri = vscode.Uri.joinPath(folder.uri, ...termsPath);
    const text = await editedText(uri);
    if (text === null) continue;
    const read = (await bundle.get()).readTermsFile(text);
    reports.push({ uri, lines: new LineIndex(text), problems: read.problems });
    rules = {
      ignore: [...rules.ignore, ...read.rules.ignore],
      keep: [...rules.keep, ...read.rules.keep],
      synonyms: [...rules.synonyms, ...read.rules.synonyms],
    };
  }
  return { rules, reports };
}
