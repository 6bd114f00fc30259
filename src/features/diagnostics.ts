import * as vscode from 'vscode';
import { checkPage } from '../host/checkPages';
import type { CodebookSource } from '../host/codebookSource';
import { toDiagnostic } from '../host/convert';
import { DebounceByKey } from '../host/debounce';
import type { DocumentFindings } from '../host/documentFindings';
import type { KnowledgeSource } from '../host/knowledgeSource';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import { isOnlyShown } from '../host/readOnly';
import type { SettingsSource } from '../host/settings';
import type { TagStore } from '../host/tagStore';
import type { TaughtThemes } from '../host/taughtThemes';

interface Dependencies {
  readonly findings: DocumentFindings;
  readonly knowledge: KnowledgeSource;
  readonly codebooks: CodebookSource;
  readonly tags: TagStore;
  readonly taught: TaughtThemes;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Milliseconds without typing before a document is checked. */
const pause = 100;

/** Underlines what the checks find in open minutes, and lists it in the Problems view. */
export function registerDiagnostics(dependencies: Dependencies): vscode.Disposable {
  const { findings, knowledge, codebooks, tags, taught, settings, log } = dependencies;
  const shown = vscode.languages.createDiagnosticCollection('minutes');
  const debounce = new DebounceByKey();

  async function check(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed || document.languageId !== minutesLanguage) return;
    try {
      const checked = await findings.of(document);
      if (checked === null) return;
      const { found, parsed } = checked;
      shown.set(
        document.uri,
        found.map((each) => toDiagnostic(parsed.lines, each, document.uri, checkPage(each.finding.code))),
      );
    } catch (error) {
      log.error('checks', error);
    }
  }

  // The old side of a comparison would list every finding a second time.
  function schedule(document: vscode.TextDocument, milliseconds: number): void {
    if (document.languageId !== minutesLanguage || isOnlyShown(document.uri)) return;
    debounce.run(document.uri.toString(), milliseconds, () => void check(document));
  }

  function checkAll(): void {
    for (const document of vscode.workspace.textDocuments) schedule(document, 0);
  }

  checkAll();
  return vscode.Disposable.from(
    shown,
    debounce,
    vscode.workspace.onDidOpenTextDocument((document) => {
      schedule(document, 0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) schedule(document, pause);
    }),
    // Also when the language changes: VS Code closes the document and opens it anew.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      debounce.cancel(uri.toString());
      shown.delete(uri);
    }),
    settings.onDidChange(checkAll),
    knowledge.onDidChange(checkAll),
    codebooks.onDidChange(checkAll),
    taught.onDidChange(checkAll),
    // Beside the text; changes of the text come as such.
    tags.onDidChange((document) => {
      schedule(document, 0);
    }),
  );
}
