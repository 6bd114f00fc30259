import * as vscode from 'vscode';
import { checks } from '../core/checks/index';
import { checkHelpCommand } from '../host/checkHelp';
import type { Log } from '../host/log';

interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly log: Log;
}

const scheme = 'minutes-help';

/** The pages about the checks, shown as Markdown. They are in the package, so they open offline and in every host. */
export function registerCheckHelp({ extensionUri, log }: Dependencies): vscode.Disposable {
  const page = vscode.env.language.startsWith('ja') ? 'checks.ja.md' : 'checks.md';

  async function open(code: unknown): Promise<void> {
    const isKnown = checks.some((check) => check.code === code);
    const uri = vscode.Uri.from({ scheme, path: `/${page}`, fragment: isKnown ? String(code) : '' });
    try {
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch (error) {
      // The Markdown extension may be turned off: the page is text, too.
      log.debug(`markdown.showPreview: ${String(error)}`);
      await vscode.window.showTextDocument(uri);
    }
  }

  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent({ path }) {
        const file = vscode.Uri.joinPath(extensionUri, 'docs', path);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      },
    }),
    vscode.commands.registerCommand(checkHelpCommand, open),
  );
}
