import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert';
import { closeAll, minutesDocument } from '../documents';
import { print } from '../print';

const head = `海辺市防災本部　第３回会合　議事録
１　日時　平成30年５月10日（木）10:00～11:30
２　出席者
甲野　花子　海辺大学教授【座長】
乙山　次郎　海辺市商店会
３　議事
○甲野座長
`;

/** The offers at the cursor of a remark, those of VS Code's own left out. */
async function offers(
  said: string,
  resolved = 0,
): Promise<{
  readonly document: vscode.TextDocument;
  readonly items: readonly vscode.CompletionItem[];
}> {
  const { document, cursor } = await minutesDocument(`${head}　${said}\n`);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    cursor,
    undefined,
    resolved,
  );
  const items = list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
  return { document, items: items.sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? '')) };
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function replaced(document: vscode.TextDocument, item: vscode.CompletionItem | undefined): string {
  const range = item?.range;
  ok(range, 'the item replaces a range');
  return document.getText(range instanceof vscode.Range ? range : range.replacing);
}

describe('completion', () => {
  after(closeAll);

  it('offers the formal name for an abbreviation and replaces what was typed', async () => {
    const { document, items } = await offers('そのためにNISC|', 3);
    const [first] = items;
    ok(first !== undefined);
    equal(labelOf(first), '内閣サイバーセキュリティセンター');
    equal(replaced(document, first), 'NISC');
    ok(first.filterText?.startsWith('NISC'), 'the filter keeps it');
    const { documentation } = first;
    match(documentation instanceof vscode.MarkdownString ? documentation.value : '', /2015/u);
  });

  it('offers short and formal titles of a law with its number', async () => {
    const { document, items } = await offers('この経済安全保障推進|', 3);
    const [short, formal] = items;
    ok(short !== undefined && formal !== undefined);
    equal(labelOf(short), '経済安全保障推進法');
    match(labelOf(formal), /^経済施策を一体的に.*法律$/u);
    match(typeof short.label === 'string' ? '' : (short.label.description ?? ''), /令和四年法律第四十三号/u);
    equal(short.detail, labelOf(formal));
    equal(replaced(document, formal), '経済安全保障推進');
  });

  it('offers attendees as they are called', async () => {
    const { items } = await offers('では、甲野|');
    deepEqual(items.map(labelOf), ['甲野座長', '甲野花子']);
  });

  it('offers nothing where no name begins', async () => {
    deepEqual((await offers('ここには何もない。|')).items.map(labelOf), []);
  });

  it('is quick in a warm file', async () => {
    const filler = '　街路樹の植え替えは冬の前がよいと、総務省も言う。\n'.repeat(2000);
    const { document } = await minutesDocument(`${head}${filler}`);
    const end = document.lineAt(document.lineCount - 2).range.end;
    const times: number[] = [];
    for (const typed of 'そのため経済安全保障推') {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end.translate(0, times.length), typed);
      await vscode.workspace.applyEdit(edit);
      const start = performance.now();
      await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end.translate(0, times.length + 1),
      );
      times.push(performance.now() - start);
    }
    const median = [...times].sort((a, b) => a - b)[times.length >> 1] ?? Infinity;
    print(
      `completion in ${document.getText().length} characters: ${median.toFixed(1)} ms with VS Code's part`,
    );
    ok(median < 500, `completion took ${median} ms`);
  });
});
