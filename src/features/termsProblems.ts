import * as vscode from 'vscode';
import { toRange } from '../host/convert';
import { DebounceByKey } from '../host/debounce';
import type { Log } from '../host/log';
import { productName } from '../host/productName';
import { isTermsFile, type TermsReport } from '../host/termRulesSource';
import type { TermService } from '../host/termService';
import { termsMessage } from '../host/topicWords';

interface Dependencies {
  readonly terms: TermService;
  readonly log: Log;
}

/** Milliseconds without typing before the file is read. */
const pause = 150;

/** The mistakes of terms.yaml at their lines: as it is typed, and whenever the topics are read. */
export function registerTermsProblems({ terms, log }: Dependencies): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('minutes-terms');
  const debounce = new DebounceByKey();

  function show(reports: readonly TermsReport[]): void {
    const read = new Set(reports.map(({ uri }) => uri.toString()));
    collection.forEach((uri) => {
      if (!read.has(uri.toString())) collection.delete(uri);
    });
    for (const report of reports) collection.set(report.uri, report.problems.map(toDiagnostic(report)));
  }

  function read(document: vscode.TextDocument, milliseconds: number): void {
    if (!isTermsFile(document)) return;
    debounce.run(document.uri.toString(), milliseconds, () => {
      terms.readRules().catch(log.caught('terms'));
    });
  }
  const now = (document: vscode.TextDocument): void => {
    read(document, 0);
  };

  vscode.workspace.textDocuments.forEach(now);
  return vscode.Disposable.from(
    collection,
    debounce,
    terms.onDidReadRules(log.guard('terms', show)),
    vscode.workspace.onDidOpenTextDocument(now),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      read(document, pause);
    }),
    // What was typed may have been thrown away, or the file may be gone.
    vscode.workspace.onDidCloseTextDocument(now),
  );
}

function toDiagnostic({
  lines,
}: TermsReport): (problem: TermsReport['problems'][number]) => vscode.Diagnostic {
  return (problem) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(lines, problem.span),
      termsMessage(problem),
      vscode.DiagnosticSeverity.Warning,
    );
    diagnostic.source = productName();
    diagnostic.code = problem.code;
    return diagnostic;
  };
}
