import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert';
import { closeAll, minutesDocument, printed, printedAll } from '../documents';

const attendees = `甲町緑化協議会 第2回 議事録
1. 出席者
[甲野 花子]	甲大学教授【座長】
乙山 次郎	乙会社社長
2. 議事
`;

const remarks = `○[甲野|座長]
　乙山委員から説明してほしい。
○乙山委員
　[甲野座長]の言うとおりである。
○[座長]
　では、そうする。
`;

const source = attendees + remarks;

describe('names', () => {
  after(closeAll);

  it('are highlighted wherever the person is named', async () => {
    const { document, cursor, ranges } = await minutesDocument(source);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      cursor,
    );
    deepEqual(printedAll(highlights.map(({ range }) => range)), printedAll(ranges));
    const entry = highlights.find(({ kind }) => kind === vscode.DocumentHighlightKind.Write);
    equal(entry && document.getText(entry.range), '甲野 花子');
  });

  it('lead to the attendee, from a label and from a name that is said', async () => {
    for (const text of [
      source,
      source.replace('甲野|座長', '甲野座長').replace('[甲野座長]の', '[甲野座|長]の'),
    ]) {
      const { document, cursor, ranges } = await minutesDocument(text);
      const links = await definitions(document, cursor);
      equal(links.length, 1);
      const [link] = links;
      ok(link?.targetSelectionRange);
      deepEqual(printed(link.targetSelectionRange), printed(ranges[0] ?? new vscode.Range(0, 0, 0, 0)));
      equal(document.getText(link.targetRange), '甲野 花子\t甲大学教授【座長】');
      ok(link.originSelectionRange?.contains(cursor));
    }
  });

  it('lead to both attendees where a label fits both', async () => {
    const { document, cursor } = await minutesDocument(
      '甲町緑化協議会 第2回 議事録\n1. 出席者\n鈴木 花子\t甲大学教授\n鈴木 次郎\t乙会社社長\n2. 議事\n○鈴木|委員\n　賛成である。\n○事務局\n　以上である。\n',
    );
    equal((await definitions(document, cursor)).length, 2);
    equal((await definitions(document, new vscode.Position(7, 2))).length, 0);
    equal((await definitions(document, new vscode.Position(6, 3))).length, 0);
  });

  it('have as references all that the person says and where the person is named', async () => {
    const { document, cursor, ranges } = await minutesDocument(source);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor,
    );
    deepEqual(printedAll(references.map(({ range }) => range)), printedAll(ranges));
  });
});

async function definitions(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.LocationLink[]> {
  return vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
}
