import * as vscode from 'vscode';
import type { CodedFile } from '../core/exchange/coding';
import type { ExportFormat } from '../core/exchange/exportCoding';
import type { CodebookSource } from '../host/codebookSource';
import { askScope } from '../host/codingScope';
import type { ExchangeBundle } from '../host/exchangeBundle';
import { exportFormatItems } from '../host/exportFormats';
import type { Log } from '../host/log';
import { askTarget, linkFrom, saveFile } from '../host/savedFile';
import { wording } from '../host/wording';
import type { WorkspaceTags } from '../host/workspaceTags';

interface Dependencies {
  readonly codebooks: CodebookSource;
  readonly workspaceTags: WorkspaceTags;
  readonly exchange: ExchangeBundle;
  readonly log: Log;
}

/** What the command may be given; it asks for the rest. */
interface Given {
  readonly format?: ExportFormat;
  readonly files?: readonly vscode.Uri[];
  readonly target?: vscode.Uri;
}

/** Exports the coding of minutes, or the codebook, as a file of another program. */
export function registerExportCoding(deps: Dependencies): vscode.Disposable {
  const ended = new vscode.CancellationTokenSource();

  async function run(given: Given = {}): Promise<void> {
    const title = vscode.l10n.t('Export the Coding');
    const items = exportFormatItems();
    const item =
      items.find(({ format }) => format === given.format) ??
      (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }));
    if (item === undefined) return;
    const uris =
      item.format === 'qdc' ? [] : (given.files ?? (await askScope(deps.workspaceTags, title, ended.token)));
    if (uris === undefined) return;
    const target = given.target ?? (await askTarget(vscode.l10n.t('themes of minutes'), item.file));
    if (target === undefined) return;
    const bytes = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (progress, cancelled) => make(item.format, uris, target, progress, cancelled),
    );
    if (bytes !== null) await saveFile(target, bytes, item.format !== 'xlsx');
  }

  async function make(
    format: ExportFormat,
    uris: readonly vscode.Uri[],
    target: vscode.Uri,
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<Uint8Array | null> {
    const bundle = await deps.exchange.get();
    const addresses = new Map<string, vscode.Uri>();
    const files: CodedFile[] = [];
    const unread: string[] = [];
    const first = uris[0] ?? vscode.window.activeTextEditor?.document.uri ?? target;
    // What was typed last counts too.
    const { codebook } = (await deps.codebooks.fresh(first)).loaded;
    for (const uri of uris) {
      const name = vscode.workspace.asRelativePath(uri);
      progress.report({ message: name, increment: 100 / uris.length });
      const [tags, own] = [await deps.workspaceTags.of(uri), await deps.codebooks.get(uri)];
      if (token.isCancellationRequested) return null;
      addresses.set(name, uri);
      if (tags === null) unread.push(name);
      else files.push(bundle.codedFile(name, tags, own.codebook));
    }
    if (unread.length > 0) tellUnread(unread);
    const folder = vscode.Uri.joinPath(target, '..');
    const link = (file: string, line: number): string | null => {
      const uri = addresses.get(file);
      return uri === undefined ? null : `${linkFrom(folder, uri)}#L${line}`;
    };
    return bundle.exportCoding(format, files, { codebook, link, l10n: wording });
  }

  return vscode.Disposable.from(
    ended,
    vscode.commands.registerCommand('minutes.exportCoding', deps.log.guardCommand('export coding', run)),
  );
}

function tellUnread(files: readonly string[]): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'These files could not be read, or their tags are damaged; they are left out: {0}',
      files.join(vscode.l10n.t(', ')),
    ),
  );
}
