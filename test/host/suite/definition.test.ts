import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert';
import { closeAll, minutesDocument, printed } from '../documents';

const line = 'これからの対策を考えるにあたっては、まず制度の全体を見渡したうえで、サイバーセキュリ';
const head = '海辺市防災協議会　第３回　議事録\n日時　平成26年10月３日（金）\n○甲野委員\n';

async function definitions(source: string): Promise<{
  readonly document: vscode.TextDocument;
  readonly links: readonly vscode.LocationLink[];
  readonly ranges: readonly vscode.Range[];
}> {
  const { document, cursor, ranges } = await minutesDocument(source);
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    cursor,
  );
  return { document, links, ranges };
}

/** Where the only link leads, as the text there; the link is of this document and on the cursor. */
async function leadsTo(source: string): Promise<void> {
  const { document, links, ranges } = await definitions(source);
  equal(links.length, 1);
  equal(links[0]?.targetUri.toString(), document.uri.toString());
  deepEqual(
    [links[0]?.targetRange].map((range) => range && printed(range)),
    ranges.map(printed),
  );
}

describe('definitions of laws and organisations', () => {
  afterEach(closeAll);

  it('are where the document defines the short name', async () => {
    await leadsTo(
      `${head}　重要電子計算機に対する不正な行為による被害の防止に関する法律（以下「[強化法]」という。）は新しい。\n　強化|法第５条による。\n`,
    );
  });

  it('are for 同法 the law it refers to, also over a wrap', async () => {
    await leadsTo(
      `${head}　${line.replace('サイバー', '[サイバー')}\nティ基本法]の定めを、改めて確かめておくことが何よりも大切であると思われるの\nであり、同|法第２条とあわせて読みたい。\n`,
    );
  });

  it('are none on the article, which is a link', async () => {
    equal((await definitions(`${head}　サイバーセキュリティ基本法第|２条による。\n`)).links.length, 0);
  });

  it('are else the card of the built-in entry, which opens', async () => {
    const { document, links } = await definitions(
      `${head}　${line}\nティ基本|法の定めを、改めて確かめておくことが何よりも大切であると思われるの\nであり、そうしたい。\n`,
    );
    const [link] = links;
    ok(link !== undefined && links.length === 1);
    equal(document.getText(link.originSelectionRange), 'ティ基本法');
    const card = await vscode.workspace.openTextDocument(link.targetUri);
    equal(card.getText(link.targetRange), 'サイバーセキュリティ基本法');
    match(card.getText(), /平成二十六年法律第百四号/u);
    match(card.getText(), /not yet promulgated|公布されていません/u);
  });
});
