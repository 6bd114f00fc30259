import * as vscode from 'vscode';
import type { CodebookProblem } from '../core/themes/codebookProblem';
import { codebookMessage } from '../host/codebookMessages';
import {
  codebookPattern,
  isCodebook,
  type CodebookReport,
  type CodebookSource,
} from '../host/codebookSource';
import { toRange } from '../host/convert';
import type { Log } from '../host/log';
import { productName } from '../host/productName';

interface Dependencies {
  readonly codebooks: CodebookSource;
  readonly log: Log;
}

/** The mistakes of a codebook at their lines, as it is typed, with fixes for ids that are near to one. */
export function registerCodebookProblems({ codebooks, log }: Dependencies): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('minutes-themes');
  /** The id that each diagnostic's text is to be replaced by. */
  const nearest = new WeakMap<vscode.Diagnostic, string>();

  const show = log.guard('codebook problems', ({ uri, lines, problems, isOlderInForce }: CodebookReport) => {
    const diagnostics = problems.map((problem) => {
      const range = toRange(lines, problem.span);
      const message = isOlderInForce && problem.fatal ? withOlder(problem) : codebookMessage(problem);
      const diagnostic = new vscode.Diagnostic(range, message, severityOf(problem));
      diagnostic.source = productName();
      diagnostic.code = problem.code;
      if (problem.nearest !== null) nearest.set(diagnostic, problem.nearest);
      return diagnostic;
    });
    collection.set(uri, diagnostics);
  });

  const provideCodeActions = (document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] =>
    (collection.get(document.uri) ?? []).flatMap((diagnostic) => {
      const id = nearest.get(diagnostic);
      if (id === undefined || diagnostic.range.intersection(range) === undefined) return [];
      const action = new vscode.CodeAction(
        vscode.l10n.t('Change to "{0}"', id),
        vscode.CodeActionKind.QuickFix,
      );
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, diagnostic.range, id);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      return [action];
    });

  const read = (document: vscode.TextDocument): void => {
    if (isCodebook(document)) void codebooks.get(document.uri);
  };
  vscode.workspace.textDocuments.forEach(read);
  return vscode.Disposable.from(
    collection,
    codebooks.onDidRead(show),
    vscode.workspace.onDidOpenTextDocument(read),
    vscode.languages.registerCodeActionsProvider(
      { pattern: codebookPattern },
      { provideCodeActions: log.guard('codebook fixes', provideCodeActions) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function withOlder(problem: CodebookProblem): string {
  const older = vscode.l10n.t('Until this is put right, the codebook is used as it was before.');
  return `${codebookMessage(problem)} ${older}`;
}

/** What leaves a theme or the file in doubt is an error; what is merely left out a warning. */
function severityOf({ fatal }: CodebookProblem): vscode.DiagnosticSeverity {
  return fatal ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
}
