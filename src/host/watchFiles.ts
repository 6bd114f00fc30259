import * as vscode from 'vscode';

/** Calls `changed` with each file of a pattern that is created, changed or deleted on disk, until it is disposed. */
export function watchFiles(
  pattern: vscode.GlobPattern,
  changed: (uri: vscode.Uri) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
