import * as vscode from 'vscode';
import { eventually } from './assert';

const waiting = 20_000;

/** Our diagnostics of a document once there are as many as wanted, in order. */
export async function diagnosticsOf(uri: vscode.Uri, wanted: number): Promise<vscode.Diagnostic[]> {
  return eventually(
    `${wanted} diagnostics`,
    () => {
      const own = vscode.languages.getDiagnostics(uri).filter(({ source: from }) => from === 'minutes');
      return own.length === wanted && own.sort((a, b) => a.range.start.compareTo(b.range.start));
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
