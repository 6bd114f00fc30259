import * as vscode from 'vscode';
import { pageScheme, sectionOf } from '../host/checkPages';
import { isJapanese } from '../host/dateWords';
import type { Log } from '../host/log';

interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly log: Log;
}

/**
 * The pages about the checks, which the code of a finding links to: parts of docs/checks.md in the package, so they
 * open offline and in every host. package.json has VS Code show them as Markdown.
 */
export function registerCheckPages({ extensionUri, log }: Dependencies): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    async provideTextDocumentContent(uri) {
      try {
        const name = isJapanese() ? 'checks.ja.md' : 'checks.md';
        const file = vscode.Uri.joinPath(extensionUri, 'docs', name);
        return sectionOf(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), uri);
      } catch (error) {
        log.error('check page', error);
        return '';
      }
    },
  });
}
