import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileUri, minutesDocument, remove, writeFile } from '../documents';

const source = `甲町緑化協議会 第2回 議事録
1. 議事
○甲野委員　一つ目で|ある。
○乙山委員　二つ目である。
○丙川委員　三つ目である。
`;

/** The speeches of the document, without the lines above them. */
function body(document: vscode.TextDocument): string {
  return document.getText().split('\n').slice(2).join('\n');
}

async function at(document: vscode.TextDocument, ...lines: number[]): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selections = lines.map((line) => new vscode.Selection(line, 8, line, 8));
}

async function tagWith(theme: string): Promise<void> {
  await vscode.commands.executeCommand('minutes.tagWith', { theme });
}

async function location(value: 'inline' | 'sidecar' | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('minutes')
    .update('tags.location', value, vscode.ConfigurationTarget.Global);
}

/** The labels in the file beside a document, by the speaker; null where there is no file. */
async function beside(document: vscode.TextDocument): Promise<Record<string, string[]> | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(sidecar(document));
    const page = JSON.parse(new TextDecoder().decode(bytes)) as {
      items: { body: { value: string }[]; target: { 'minutes:speaker': string } }[];
    };
    return Object.fromEntries(
      page.items.map(({ body: tags, target }) => [target['minutes:speaker'], tags.map(({ value }) => value)]),
    );
  } catch {
    return null;
  }
}

function sidecar(document: vscode.TextDocument): vscode.Uri {
  return fileUri(`.minutes/tags/${vscode.workspace.asRelativePath(document.uri, false)}.json`);
}

describe('tagging', () => {
  after(async () => {
    await location(undefined);
    await closeAll();
    await remove('.minutes/tags');
  });

  it('tags the remarks of all cursors in one undo step, once', async () => {
    const { document } = await minutesDocument(source);
    await at(document, 2, 4);
    await tagWith('予算');
    const tagged =
      '○甲野委員　一つ目である。 #予算\n○乙山委員　二つ目である。\n○丙川委員　三つ目である。 #予算\n';
    equal(body(document), tagged);
    await at(document, 2, 4);
    await tagWith('予算');
    equal(body(document), tagged);
    await vscode.commands.executeCommand('undo');
    equal(
      body(document),
      '○甲野委員　一つ目である。\n○乙山委員　二つ目である。\n○丙川委員　三つ目である。\n',
    );
  });

  it('toggles the last tag, and removes the only one', async () => {
    const { document } = await minutesDocument(source);
    await at(document, 3);
    await tagWith('防災');
    await at(document, 2);
    await vscode.commands.executeCommand('minutes.toggleLastTag');
    match(body(document), /一つ目である。 #防災\n○乙山委員　二つ目である。 #防災\n/u);
    await at(document, 2);
    await vscode.commands.executeCommand('minutes.toggleLastTag');
    match(body(document), /一つ目である。\n/u);
    await at(document, 3);
    await vscode.commands.executeCommand('minutes.removeTag');
    equal(
      body(document),
      '○甲野委員　一つ目である。\n○乙山委員　二つ目である。\n○丙川委員　三つ目である。\n',
    );
  });

  it('keeps tags beside the text where the setting says so, and they follow the text', async () => {
    const { document } = await minutesDocument(source);
    const text = document.getText();
    await location('sidecar');
    await at(document, 3);
    await tagWith('予算');
    equal(document.getText(), text);
    deepEqual(await beside(document), { 乙山委員: ['予算'] });
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await at(document, 2);
    await tagWith('防災');
    deepEqual(await beside(document), { 乙山委員: ['予算', '防災'] });
    await location(undefined);
  });

  it('saw which of two that say the same was deleted', async () => {
    const twin = '○甲野委員　異議なし。\n';
    const { document } = await minutesDocument(`甲町緑化協議会 第2回 議事録\n1. 議事\n${twin}${twin}`);
    await location('sidecar');
    await at(document, 2);
    await tagWith('予算');
    await at(document, 3);
    await tagWith('防災');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    await at(document, 2);
    await tagWith('DX');
    const page = JSON.parse(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar(document))),
    ) as { items: { body: { value: string }[]; target: { 'minutes:remark'?: number } }[] };
    deepEqual(
      page.items.map(({ body: tags, target }) => [
        target['minutes:remark'] ?? null,
        ...tags.map(({ value }) => value),
      ]),
      [
        [0, '防災', 'DX'],
        [null, '予算'],
      ],
    );
    await location(undefined);
  });

  it('moves all tags between text and file without loss', async () => {
    const { document } = await minutesDocument(
      source.replace('三つ目である。', '三つ目である。 #DX #人材/育成'),
    );
    const inline = document.getText();
    await at(document, 2);
    await vscode.commands.executeCommand('minutes.moveTagsBeside');
    equal(document.getText(), source.replace('|', ''));
    deepEqual(await beside(document), { 丙川委員: ['DX', '人材/育成'] });
    await vscode.commands.executeCommand('minutes.moveTagsIntoText');
    equal(document.getText(), inline);
    deepEqual(await beside(document), {});
  });

  it('merges what somebody else wrote, and sets a damaged file aside', async () => {
    const { document } = await minutesDocument(source);
    await location('sidecar');
    await at(document, 2);
    await tagWith('予算');
    const uri = sidecar(document);
    const mine = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(mine.replace('"予算"', '"農業"')));
    await at(document, 3);
    await tagWith('防災');
    deepEqual(await beside(document), { 甲野委員: ['農業'], 乙山委員: ['防災'] });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ broken'));
    await at(document, 4);
    await tagWith('DX');
    const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'))).map(
      ([name]) => name,
    );
    ok(
      names.some((name) => name.includes('.corrupt-')),
      names.join(),
    );
    const after = await beside(document);
    deepEqual(after?.丙川委員, ['DX']);
    await location(undefined);
  });

  it('copies the text without its tags', async () => {
    const { document } = await minutesDocument(source.replace('二つ目である。', '二つ目である。 #DX'));
    await at(document, 2);
    await vscode.commands.executeCommand('minutes.stripTags');
    const copy = vscode.window.activeTextEditor?.document;
    ok(copy !== undefined && copy !== document);
    equal(copy.getText(), source.replace('|', ''));
    equal(copy.languageId, 'minutes');
  });

  it('goes from one untagged remark to the next', async () => {
    const { document } = await minutesDocument(source.replace('二つ目である。', '二つ目である。 #DX'));
    await at(document, 2);
    await vscode.commands.executeCommand('minutes.nextUntagged');
    equal(vscode.window.activeTextEditor?.selection.active.line, 4);
    await vscode.commands.executeCommand('minutes.nextUntagged');
    equal(vscode.window.activeTextEditor?.selection.active.line, 2);
  });

  it('shows tags over the remarks when the setting says so', async () => {
    const { document } = await minutesDocument(source.replace('二つ目である。', '二つ目である。 #DX'));
    const setting = vscode.workspace.getConfiguration('minutes');
    await setting.update('tags.codeLens', true, vscode.ConfigurationTarget.Global);
    const titles = await eventually('lenses', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return lenses.length === 3 && lenses.map(({ command }) => command?.title);
    });
    deepEqual(titles[1], '#DX');
    await setting.update('tags.codeLens', undefined, vscode.ConfigurationTarget.Global);
  });

  it('leaves other files alone', async () => {
    const uri = await writeFile('made/plain.txt', '一つ目である。\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await at(document, 0);
    await tagWith('予算');
    equal(document.getText(), '一つ目である。\n');
  });

  it('leaves the text of published minutes as it is', async () => {
    const text = source.replace('|', '');
    const uri = await writeFile('公表/published.minutes', text);
    const document = await vscode.workspace.openTextDocument(uri);
    await at(document, 2);
    await tagWith('予算');
    deepEqual(await beside(document), { 甲野委員: ['予算'] });
    equal(document.getText(), text);
  });
});
