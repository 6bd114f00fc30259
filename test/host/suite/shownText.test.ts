import * as vscode from 'vscode';
import { showsFile } from '../../../src/host/shownText';
import { equal, ok } from '../assert';
import { closeAll } from '../documents';

const scheme = 'slow-disk';

/** One file, whose reading can be held up: it ends with what the file held when it began. */
class SlowDisk implements vscode.FileSystemProvider {
  private bytes: Uint8Array = new TextEncoder().encode('甲町緑化協議会 第2回 議事録\n');
  private mtime = 1;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** What readings wait for, and what is called when one began. */
  hold: { readonly until: Promise<void>; readonly began: () => void } | undefined;

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: this.mtime, size: this.bytes.length };
  }

  async readFile(): Promise<Uint8Array> {
    const { bytes, hold } = this;
    hold?.began();
    await hold?.until;
    return bytes;
  }

  writeFile(_: vscode.Uri, content: Uint8Array): void {
    this.bytes = content;
    this.mtime++;
  }

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  readDirectory = (): [string, vscode.FileType][] => [];
  createDirectory = (): void => undefined;
  delete = (): void => undefined;
  rename = (): void => undefined;
}

describe('whether a document shows its file', () => {
  const disk = new SlowDisk();
  let provider: vscode.Disposable;

  before(() => {
    provider = vscode.workspace.registerFileSystemProvider(scheme, disk);
  });

  after(async () => {
    await closeAll();
    provider.dispose();
  });

  it('is told rightly when a save ends while the file is read', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/a.minutes' }));
    equal(await showsFile(document), true);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), '○甲野委員　始める。\n');
    ok(await vscode.workspace.applyEdit(edit));
    let goOn = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let shows: Promise<boolean> | undefined;
    await new Promise<void>((began) => {
      disk.hold = { until, began };
      shows = showsFile(document);
    });
    disk.hold = undefined;
    ok(await document.save());
    equal(document.isDirty, false);
    goOn();
    equal(await shows, true);
  });
});
