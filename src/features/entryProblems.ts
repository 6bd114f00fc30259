import * as vscode from 'vscode';
import type { EntryProblem } from '../core/knowledge/entryFile';
import { entryProblem as inEnglish } from '../core/knowledge/entryMessages.en';
import { entryProblem as inJapanese } from '../core/knowledge/entryMessages.ja';
import { toRange } from '../host/convert';
import { isJapanese } from '../host/dateWords';
import type { KnowledgeSource } from '../host/knowledgeSource';
import type { Log } from '../host/log';
import { productName } from '../host/productName';
import { entryFilePattern, type EntryReport } from '../host/userEntries';

interface Dependencies {
  readonly knowledge: KnowledgeSource;
  readonly log: Log;
}

/** What is wrong in the user's entry files, at its line. Read when such a file is opened, and when it is saved. */
export function registerEntryProblems({ knowledge, log }: Dependencies): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('minutes.entries');

  function show(reports: readonly EntryReport[]): void {
    const read = new Set(reports.map(({ uri }) => uri.toString()));
    diagnostics.forEach((uri) => {
      if (!read.has(uri.toString())) diagnostics.delete(uri);
    });
    for (const report of reports) diagnostics.set(report.uri, report.problems.map(toDiagnostic(report)));
  }

  function opened(document: vscode.TextDocument): void {
    if (vscode.languages.match({ pattern: entryFilePattern }, document) === 0) return;
    knowledge.get().catch(log.caught('entries'));
  }

  vscode.workspace.textDocuments.forEach(opened);
  return vscode.Disposable.from(
    diagnostics,
    knowledge.onDidRead(log.guard('entries', show)),
    vscode.workspace.onDidOpenTextDocument(opened),
  );
}

/** An entry that is left out is an error; a field that is, a warning. */
function toDiagnostic({ lines }: EntryReport): (problem: EntryProblem) => vscode.Diagnostic {
  const words = isJapanese() ? inJapanese : inEnglish;
  return ({ code, detail, span, fatal }) => {
    const severity = fatal ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
    const message = words(code, detail);
    const diagnostic = new vscode.Diagnostic(
      toRange(lines, span),
      message.charAt(0).toUpperCase() + message.slice(1),
      severity,
    );
    diagnostic.source = productName();
    diagnostic.code = code;
    return diagnostic;
  };
}
