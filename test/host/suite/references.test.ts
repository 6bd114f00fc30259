import * as vscode from 'vscode';
import { deepEqual, eventually } from '../assert';
import { closeAll, minutesDocument, printed, printedAll, writeFile } from '../documents';

const line = 'これからの対策を考えるにあたっては、まず制度の全体を見渡したうえで、[サイバーセキュリ';
const wrapped = `海辺市防災協議会　第３回　議事録
○甲野委員
　${line}
ティ基本法]の定めを、改めて確かめておくことが何よりも大切であると思われるの
であり、経産省と[サイバーセキュリティ|基本法]第２条を、同法を読んだ[METI]に聞く。
`;

async function references(document: vscode.TextDocument, cursor: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    cursor,
  );
  return found
    .map(({ uri, range }) => `${uri.path.slice(uri.path.lastIndexOf('/') + 1)} ${printed(range)}`)
    .sort();
}

describe('references of laws and organisations', () => {
  beforeEach(async () => {
    await writeFile(
      'made/別の会議_議事録.txt',
      '海辺市防災協議会　第２回　議事録\n○乙山委員\n　サイバーセキュリティ基本法と METI の話。\n',
    );
    await writeFile('made/メモ.txt', 'サイバーセキュリティ基本法のこと。\n');
  });
  afterEach(closeAll);

  it('are in all minutes of the workspace, wrapped names included', async () => {
    const { document, cursor, ranges } = await minutesDocument(wrapped);
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const [first, second] = ranges.map((range) => `${name} ${printed(range)}`);
    const expected = [first, second, '別の会議_議事録.txt 2:1-2:14'].sort();
    // What an earlier suite asked for is believed for a moment.
    const found = await eventually('the other file', async () => {
      const all = await references(document, cursor);
      return all.some((each) => each.startsWith('別の会議')) && all;
    });
    deepEqual(found, expected);
    const organization = new vscode.Position(4, 5);
    const inOther = '別の会議_議事録.txt 2:16-2:20';
    const here = `${name} ${printed(new vscode.Range(4, 4, 4, 7))}`;
    deepEqual(
      await references(document, organization),
      [here, `${name} ${printed(ranges[2] ?? new vscode.Range(0, 0, 0, 0))}`, inOther].sort(),
    );
  });

  it('are those of open editors, not of what is on disk', async () => {
    const other = await vscode.workspace.openTextDocument(
      (await vscode.workspace.findFiles('made/別の会議_議事録.txt'))[0] ?? vscode.Uri.file('/'),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(other.uri, new vscode.Position(2, 1), '新しい');
    await vscode.workspace.applyEdit(edit);
    const { document } = await minutesDocument(
      '海辺市防災協議会　第３回　議事録\n○甲野委員\n　サイバーセキュリティ基本法。\n',
    );
    const found = await references(document, new vscode.Position(2, 3));
    const inOther = found.filter((each) => each.startsWith('別の会議'));
    deepEqual(inOther, ['別の会議_議事録.txt 2:4-2:17']);
  });

  it('are highlighted in the document, 同法 too', async () => {
    const { document, cursor, ranges } = await minutesDocument(
      wrapped
        .replace(`${line}\nティ基本法]`, `${line}]\n[ティ基本法]`)
        .replace('同法', '[同法]')
        .replace('[METI]', 'METI'),
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      cursor,
    );
    deepEqual(printedAll(highlights.map(({ range }) => range)), printedAll(ranges));
  });
});
