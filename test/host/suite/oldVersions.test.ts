import * as vscode from 'vscode';
import { deepEqual, equal, eventually } from '../assert';
import { closeAll, minutesDocument } from '../documents';

const scheme = 'old-version';
const source = `海辺市防災協議会　第４回　議事録
○甲野委員
　サイバーセキュリティ|基本法の話である。 #防災
○乙山委員
　続きである。
`;
const text = source.replace('|', '');

/** What the versions were asked for, by path. */
const read: string[] = [];

/** As Git's own: files that nobody can write, found by the query alone, whatever the path. */
const versions: vscode.FileSystemProvider = {
  onDidChangeFile: () => new vscode.Disposable(() => undefined),
  watch: () => new vscode.Disposable(() => undefined),
  stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }),
  readFile: ({ path }) => {
    read.push(path);
    return new TextEncoder().encode(text);
  },
  readDirectory: () => [],
  createDirectory: refuse,
  writeFile: refuse,
  delete: refuse,
  rename: refuse,
};

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

function versionOf({ uri }: vscode.TextDocument): vscode.Uri {
  return uri.with({ scheme, query: 'staged' });
}

describe('a version of minutes that is only shown', () => {
  let provider: vscode.Disposable;

  before(() => {
    provider = vscode.workspace.registerFileSystemProvider(scheme, versions, { isReadonly: true });
  });
  afterEach(closeAll);
  after(() => {
    provider.dispose();
  });

  it('has no file of tags beside it, and takes none', async () => {
    const { document } = await minutesDocument(source);
    const old = await vscode.workspace.openTextDocument(versionOf(document));
    equal(old.languageId, 'minutes');
    const editor = await vscode.window.showTextDocument(old);
    editor.selection = new vscode.Selection(4, 1, 4, 1);
    await vscode.commands.executeCommand('minutes.tagWith', { theme: '予算' });
    deepEqual(
      read.filter((path) => path.endsWith('.json')),
      [],
    );
    equal(old.getText(), text);
    equal(old.isDirty, false);
  });

  it('counts for nothing beside the file itself', async () => {
    const { document, cursor } = await minutesDocument(source);
    const staged = versionOf(document);
    await vscode.commands.executeCommand('vscode.diff', staged.with({ query: 'HEAD' }), staged, 'staged');
    await eventually('the version', () =>
      vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === staged.toString()),
    );
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor,
    );
    deepEqual(
      found.map(({ uri }) => uri.toString()),
      [document.uri.toString()],
    );
  });
});
