import * as vscode from 'vscode';
import { eventually } from './assert';

const waiting = 20_000;

/** Our diagnostics of a document, in order, once there are as many as wanted, or of the codes that are wanted. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  wanted: number | readonly string[],
): Promise<vscode.Diagnostic[]> {
  return eventually(
    `diagnostics: ${typeof wanted === 'number' ? wanted : wanted.join(', ')}`,
    () => {
      const own = vscode.languages
        .getDiagnostics(uri)
        .filter(({ source: from }) => from === 'Minutes Review');
      own.sort((a, b) => a.range.start.compareTo(b.range.start));
      const isThere =
        typeof wanted === 'number' ? own.length === wanted : own.map(codeOf).join() === wanted.join();
      return isThere && own;
    },
    waiting,
  );
}

/** The name of the check. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** What the light bulb offers at a place. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return (
    (await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
    )) ?? []
  );
}
