import * as vscode from 'vscode';

/** The hover at a place; undefined where there is none. */
export async function hoverAt(
  document: vscode.TextDocument,
  at: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return found[0];
}

/** The cards of a hover, as read: without escapes, links as their text alone. */
export function cards(hover: vscode.Hover | undefined): string[] {
  const plain = (text: string): string =>
    text.replace(
      /\\(.)|\[((?:\\.|[^\]\\])*)\]\([^)]*\)/gu,
      (_, escaped?: string, link?: string) => escaped ?? plain(link ?? ''),
    );
  return markdown(hover).map(plain);
}

/** The Markdown of a hover's cards. */
export function markdown(hover: vscode.Hover | undefined): string[] {
  return (hover?.contents ?? []).flatMap((each) =>
    each instanceof vscode.MarkdownString ? [each.value] : [],
  );
}
