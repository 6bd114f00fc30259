import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok, rejects } from '../assert';
import {
  accepted,
  closeAll,
  fileUri,
  minutesDocument,
  printed,
  remove,
  writeFile,
  writeThrough,
} from '../documents';
import { shiftJis } from '../shiftJis';

const head = '甲町緑化協議会 第2回 議事録\n○甲野委員\n';

async function eventuallyKnown(label: string): Promise<void> {
  await eventually('the codebook', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      label,
    );
    return symbols.some(({ name, location }) => name === label && location.uri.path.endsWith('themes.yaml'));
  });
}

describe('tags in the editor', () => {
  before(async () => {
    await writeThrough(
      '.minutes/themes.yaml',
      '- { id: work, label: 人材, description: 人の確保, aliases: [人づくり] }\n- { id: money, label: 予算 }\n- { id: old, label: 財政, deprecated: true, replacedBy: money }\n',
    );
    await eventuallyKnown('人材');
  });

  after(async () => {
    await closeAll();
    await remove('.minutes');
  });

  it('are completed behind a #, the most used first, by alias too', async () => {
    const { document, cursor } = await minutesDocument(
      `${head}　木を植えたい。 #予算\n○乙山委員\n　賛成。 #|\n`,
    );
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor,
      '#',
    );
    const names = items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember)
      .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map(
        ({ label, insertText }) =>
          `${typeof label === 'string' ? label : label.label} ${typeof insertText === 'string' ? insertText : ''}`,
      );
    deepEqual(names, ['予算 予算', '人材 人材', '人づくり 人材']);
  });

  it('tell their theme on hover, with counts', async () => {
    const { document, cursor } = await minutesDocument(
      `${head}　木を植えたい。 #人|材\n○乙山委員\n　賛成。 #人づくり\n`,
    );
    const hover = async (): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        cursor,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n');
    };
    match((await hover()).replaceAll('&nbsp;', ' '), /人の確保[^]*Tags: 2 in this file/u);
    // It does not wait for the workspace.
    await eventually('the count in the workspace', async () => /2[^\d]+\d/u.test(await hover()));
  });

  it('are found wherever they are, and lead to the codebook', async () => {
    const { document, cursor, ranges } = await minutesDocument(
      `${head}　木を植えたい。 [#人|材]\n○乙山委員\n　賛成。 #予算 [#人づくり]\n`,
    );
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor,
    );
    const here = places.filter(({ uri }) => uri.toString() === document.uri.toString());
    deepEqual(
      here.map(({ range }) => printed(range)),
      ranges.map(printed),
    );
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      cursor,
    );
    ok(definition);
    match(definition.uri.path, /themes\.yaml$/u);
    equal(printed(definition.range), '0:21-0:23');
  });

  it('are set on no other remark than the one that was asked for', async () => {
    const { document } = await minutesDocument(
      `甲町緑化協議会 第2回 議事録\n1. 議事\n○甲野委員　植えたい。\n○乙山委員　賛|成。\n○丙川委員　反対。\n`,
    );
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(3, 8, 3, 8);
    const asked = vscode.commands.executeCommand('minutes.tagWith');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    const text = document.getText();
    await accepted(asked);
    equal(document.getText(), text);
  });

  it('are renamed with the codebook', async () => {
    const { document, cursor } = await minutesDocument(`${head}　木を植えたい。 #予|算\n`);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      cursor,
      '費用',
    );
    deepEqual(
      edit.get(document.uri).map(({ range, newText }) => `${printed(range)} ${newText}`),
      ['2:10-2:12 費用'],
    );
    equal(edit.get(fileUri('.minutes/themes.yaml')).length, 1);
    await rejects(
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, cursor, '人材'),
      /人材/u,
    );
  });

  it('are not renamed in files that VS Code opens in another encoding', async () => {
    await writeThrough('.minutes/themes.yaml', '- { id: ai, label: AI }\n');
    await eventuallyKnown('AI');
    const uri = await writeFile('made/shiftJis.minutes', shiftJis(`${head}　木を植えたい。 #AI\n`));
    const { document, cursor } = await minutesDocument(`${head}　木を植えたい。 #A|I\n`);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      cursor,
      '人工知能',
    );
    equal(edit.get(document.uri).length, 1);
    equal(edit.get(uri).length, 0);
  });
});
