import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { codeOf, diagnosticsOf } from '../diagnostics';
import { closeAll, fileUri, minutesDocument, remove, writeThrough } from '../documents';

const themes = `- { id: training, label: 人材育成, keywords: [研修] }
- { id: money, label: 予算, keywords: [補助金] }
- { id: bus, label: 交通 }
`;

const source = `甲町緑化協議会 第2回 議事録
1. 議事
○甲野委員　若手の研修に補助金を充てたい。
○乙山委員　二つ目である。
○丙川委員　補助金は続けてほしい。
`;

function body(document: vscode.TextDocument): string {
  return document.getText().split('\n').slice(2).join('\n');
}

async function cursorOn(document: vscode.TextDocument, line: number): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(line, 8, line, 8);
}

/** Runs a command that shows a list, and takes what is ticked. */
async function acceptAllOf(command: string, isDone: () => boolean): Promise<void> {
  const running = vscode.commands.executeCommand(command);
  await eventually('the list was accepted', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone();
  });
  await running;
}

/** The tags in the file beside a document, remark by remark. */
async function beside(document: vscode.TextDocument): Promise<string[]> {
  const sidecar = fileUri(`.minutes/tags/${vscode.workspace.asRelativePath(document.uri, false)}.json`);
  const page = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar))) as {
    items: { body: { value: string }[] }[];
  };
  return page.items.map(({ body: tags }) => tags.map(({ value }) => value).join(' '));
}

async function location(value: 'sidecar' | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('minutes')
    .update('tags.location', value, vscode.ConfigurationTarget.Global);
}

describe('suggested tags', function () {
  this.timeout(60_000);

  before(async () => {
    await writeThrough('.minutes/themes.yaml', themes);
  });

  after(async () => {
    await location(undefined);
    await closeAll();
    await remove('.minutes');
  });

  it('are accepted for the remark at the cursor, in one undo step, once', async () => {
    const { document } = await minutesDocument(source);
    const before = document.getText();
    await cursorOn(document, 2);
    await acceptAllOf('minutes.acceptSuggestedTags', () => document.getText() !== before);
    const tagged =
      '○甲野委員　若手の研修に補助金を充てたい。 #人材育成 #予算\n○乙山委員　二つ目である。\n○丙川委員　補助金は続けてほしい。\n';
    equal(body(document), tagged);
    await cursorOn(document, 2);
    // Nothing is left to be shown: the command ends by itself.
    await vscode.commands.executeCommand('minutes.acceptSuggestedTags');
    equal(body(document), tagged);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('are accepted for a whole file, beside the text where the setting says so', async () => {
    await location('sidecar');
    const { document } = await minutesDocument(source);
    const before = document.getText();
    await diagnosticsOf(document.uri, 3);
    let isDone = false;
    const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      isDone ||=
        uris.some((uri) => uri.toString() === document.uri.toString()) &&
        vscode.languages.getDiagnostics(document.uri).length === 0;
    });
    await acceptAllOf('minutes.acceptAllSuggestedTags', () => isDone);
    watching.dispose();
    equal(document.getText(), before);
    deepEqual(await beside(document), ['人材育成 予算', '予算']);
    await location(undefined);
  });

  it('come from what was tagged before, too, and say so', async () => {
    const buses = Array.from(
      { length: 40 },
      (_, i) => `○甲野委員　路線の増便を運転手と町内会が望む地区は${i}である。 #交通\n`,
    );
    const others = Array.from(
      { length: 40 },
      (_, i) => `○乙山委員　図書館を夜も開ける日は${i}日である。 #予算\n`,
    );
    await minutesDocument(`甲町交通会議 第1回 議事録\n1. 議事\n${buses.join('')}${others.join('')}`);
    const { document } = await minutesDocument(
      '甲町交通会議 第2回 議事録\n1. 議事\n○丙川委員　路線の増便は、運転手や町内会、地区の人と話したい。\n',
    );
    const [hint] = await diagnosticsOf(document.uri, 1);
    ok(hint);
    equal(codeOf(hint), 'suggested-theme');
    match(hint.message, /交通.*「?路線/u);
    match(hint.message, /40/u);
  });

  it('leave a file without a codebook’s words alone', async () => {
    const { document } = await minutesDocument(source.replaceAll(/研修|補助金/gu, '話'));
    const before = document.getText();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('minutes.acceptAllSuggestedTags');
    equal(document.getText(), before);
  });
});

describe('tags beside the text', function () {
  this.timeout(60_000);

  before(async () => {
    await writeThrough('.minutes/themes.yaml', themes);
  });

  after(async () => {
    await location(undefined);
    await closeAll();
    await remove('.minutes');
  });

  it('are taken back by a command, one change after the other', async () => {
    await location('sidecar');
    const { document } = await minutesDocument(source);
    await cursorOn(document, 3);
    await vscode.commands.executeCommand('minutes.tagWith', '交通');
    await vscode.commands.executeCommand('minutes.tagWith', '予算');
    deepEqual(await beside(document), ['交通 予算']);
    // What is typed meanwhile stays, and the tag is found again.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), '○丁田委員　はじめに。\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('minutes.undoTagsBeside');
    deepEqual(await beside(document), ['交通']);
    await vscode.commands.executeCommand('minutes.undoTagsBeside');
    deepEqual(await beside(document), []);
    await vscode.commands.executeCommand('minutes.undoTagsBeside');
    deepEqual(await beside(document), []);
    match(document.getText(), /丁田委員/u);
    await cursorOn(document, 4);
    await vscode.commands.executeCommand('minutes.tagWith', '予算');
    await vscode.commands.executeCommand('minutes.removeTag');
    deepEqual(await beside(document), []);
    await vscode.commands.executeCommand('minutes.undoTagsBeside');
    deepEqual(await beside(document), ['予算']);
    await location(undefined);
  });

  it('are counted and found, in files that are closed as well', async () => {
    await location('sidecar');
    const { document: other } = await minutesDocument(source);
    await cursorOn(other, 3);
    await vscode.commands.executeCommand('minutes.tagWith', '交通');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await location(undefined);
    const { document, cursor } = await minutesDocument(
      '甲町緑化協議会 第3回 議事録\n1. 議事\n○甲野委員　はい。 #交|通\n',
    );
    const places = await eventually('the place in the other file', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        cursor,
      );
      return found.length === 2 && found;
    });
    const beside = places.find(({ uri }) => uri.toString() === other.uri.toString());
    ok(beside);
    equal(beside.range.start.line, 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
    match(text, /1[^\d]+2/u);
  });
});
