import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from '../assert';
import { closeAll, fileUri, minutesDocument, printed, remove, writeFile } from '../documents';

async function symbolsOf(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  return (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    )) ?? []
  );
}

/** One line a symbol, indented; the names are those of the document, not of the interface. */
function tree(symbols: readonly vscode.DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` | ${detail}`}`,
    ...tree(children, depth + 1),
  ]);
}

describe('document symbols', () => {
  after(closeAll);

  it('are the outline of the minutes', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('第4回議事概要.txt'));
    deepEqual(tree(await symbolsOf(document.uri)), [
      'みなと町図書館運営協議会 第4回 議事概要 | 2026-05-22 14:00–15:00',
      '1 日時 | 2026-05-22 14:00–15:00',
      '2 場所 | みなと町役場 第二会議室',
      '3 議事概要',
      '  1 バスの増便について',
      '    1. 交通会社から、土曜日のみ一便を増やせるとの回答があった。',
      '    2. 平日についても、来年度に改めて相談したい。',
      '    3. 利用者の声を先に集めるべきではないか。',
      '  2 その他',
      '    4. 次回は8月に開く。',
    ]);
  });

  it('have the range of the whole and that of the name', async () => {
    const { document, ranges } = await minutesDocument(
      '甲町緑化協議会 第2回 議事録\n[1. 議事\n[（1）植え替え\n[○[甲野委員]\n　冬の前がよい。]\n[○[乙山委員]\n　賛成である。]]]\n',
    );
    const [, section] = await symbolsOf(document.uri);
    ok(section);
    const [inner] = section.children;
    ok(inner);
    const [first, second] = inner.children;
    ok(first);
    ok(second);
    deepEqual(
      [
        section.range,
        inner.range,
        first.range,
        first.selectionRange,
        second.range,
        second.selectionRange,
      ].map(printed),
      ranges.map(printed),
    );
  });

  it('follow the text as it is typed', async () => {
    const { document } = await minutesDocument(
      '甲町緑化協議会 第2回 議事録\n○甲野委員\n　賛成である。\n○乙山委員\n　賛成である。\n',
    );
    equal((await symbolsOf(document.uri)).length, 3);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
      '○丙川委員\n　反対である。\n',
    );
    await vscode.workspace.applyEdit(edit);
    equal((await symbolsOf(document.uri)).length, 4);
  });

  it('show what the settings choose', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('第4回議事概要.txt'));
    const configuration = vscode.workspace.getConfiguration('minutes');
    await configuration.update('outline.remarks', false, vscode.ConfigurationTarget.Global);
    try {
      const lines = tree(await symbolsOf(document.uri));
      equal(lines.length, 6);
      ok(!lines.some((line) => line.includes('交通会社')));
    } finally {
      await configuration.update('outline.remarks', undefined, vscode.ConfigurationTarget.Global);
    }
    equal(tree(await symbolsOf(document.uri)).length, 10);
  });
});

describe('workspace symbols', () => {
  const name = 'archive/二年前の記録.txt';

  after(async () => {
    await closeAll();
    await remove(name);
  });

  async function found(query: string): Promise<string[]> {
    const symbols =
      (await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      )) ?? [];
    return symbols.map(({ name, location }) => `${location.uri.path.split('/').pop() ?? ''}: ${name}`);
  }

  it('are found in every file of minutes, open or not', async () => {
    deepEqual(
      await eventually('found', async () => {
        const symbols = await found('北浜地区');
        return symbols.length > 0 ? symbols : undefined;
      }),
      [
        'sample.minutes: 丁田課長：資料2のとおり、北浜地区を巡回路に加えたい。',
        'sample.minutes: 甲野座長：それでは、北浜地区を加えることを了承する。',
      ],
    );
    deepEqual(await found('第4回'), ['第4回議事概要.txt: みなと町図書館運営協議会 第4回 議事概要']);
  });

  it('have their place in the file', async () => {
    const [symbol] = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '資料2のとおり',
    );
    ok(symbol);
    const document = await vscode.workspace.openTextDocument(symbol.location.uri);
    equal(document.getText(symbol.location.range), '丁田課長');
    equal(symbol.location.range.start.line, 26);
  });

  it('are found in plain text that reads like minutes, in other encodings too, and anew when it changes', async () => {
    const text = (what: string): string =>
      `みなと町図書館運営協議会\n第1回 議事録\n1. 日時：令和6年2月20日（火）10:00～11:30\n2. 出席者\n甲野 花子\tみなと大学 教授\n3. 議事\n○甲野委員\n　${what}を置きたい。\n○甲野委員\n　以上である。\n`;
    await writeFile(name, utf16(text('電子書籍')));
    const symbols = await eventually('found', async () => {
      const all = await found('電子書籍');
      return all.length > 0 ? all : undefined;
    });
    deepEqual(symbols, ['二年前の記録.txt: 甲野委員：電子書籍を置きたい。']);
    await writeFile(name, text('大活字の書籍'));
    await eventually('found anew', async () => (await found('大活字')).length === 1);
    deepEqual(await found('電子書籍'), []);
  });

  it('are those of the text in the editor', async () => {
    const { document } = await minutesDocument(
      '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。\n○乙山委員\n　賛成。\n',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 1), '珊瑚樹という');
    await vscode.workspace.applyEdit(edit);
    deepEqual(
      (await found('珊瑚樹')).map((line) => line.slice(line.indexOf(': ') + 2)),
      ['甲野委員：珊瑚樹という木を植えたい。'],
    );
    equal(document.isDirty, true);
  });

  it('stop when they are no longer wanted', async () => {
    // A new query cancels the one before; both answers must come, and the second be right.
    const [, second] = await Promise.all([found('北'), found('北浜地区を巡回路')]);
    deepEqual(second, ['sample.minutes: 丁田課長：資料2のとおり、北浜地区を巡回路に加えたい。']);
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++)
    bytes.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + i * 2);
  return bytes;
}
