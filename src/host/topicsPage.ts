import * as vscode from 'vscode';

/** The folder of the page's scripts: nothing else can be loaded by it. */
export function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/**
 * The page of the topics view. It loads its scripts by a number used once and pictures that it made itself; styles are
 * constructed by the script, so that none stands in the page; it can reach no network.
 */
export function topicsPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extensionUri), 'topics.js')).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(vscode.l10n.t('Recurring topics'))}</title>
</head>
<body>
<minutes-topics></minutes-topics>
<script type="module" nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${String(mark.codePointAt(0))};`);
}
