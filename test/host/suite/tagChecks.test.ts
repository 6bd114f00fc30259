import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert';
import { actionsAt, codeOf, diagnosticsOf } from '../diagnostics';
import { closeAll, fileUri, minutesDocument, printed, remove, writeThrough } from '../documents';

const themes = `- { id: work, label: 人材 }
- { id: training, label: 人材育成, parent: work, keywords: [研修] }
- { id: money, label: 予算 }
- { id: old, label: 財政, deprecated: true, replacedBy: money }
`;

const source = `甲町緑化協議会 第2回 議事録
1. 議事
○甲野委員　一つ目である。 [#財政]
○乙山委員　二つ目である。 [#人材]#人材育成
○丙川委員　三つ目である。 [#予木]
`;

async function run(action: vscode.CodeAction | undefined): Promise<void> {
  ok(action);
  if (action.edit !== undefined) ok(await vscode.workspace.applyEdit(action.edit));
  const { command } = action;
  if (command !== undefined)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

async function location(value: 'sidecar' | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('minutes')
    .update('tags.location', value, vscode.ConfigurationTarget.Global);
}

describe('the checks of tags', function () {
  this.timeout(60_000);

  before(async () => {
    await writeThrough('.minutes/themes.yaml', themes);
  });

  after(async () => {
    await location(undefined);
    await closeAll();
    await remove('.minutes');
  });

  it('underline what is wrong with tags, and put it right', async () => {
    const { document, ranges } = await minutesDocument(source);
    // A codebook of an earlier suite may be in force yet.
    const found = await diagnosticsOf(document.uri, [
      'deprecated-theme',
      'parent-beside-child',
      'tags-run-together',
      'unknown-theme',
    ]);
    deepEqual(
      found.map((each) => `${codeOf(each)} ${vscode.DiagnosticSeverity[each.severity]}`),
      [
        'deprecated-theme Warning',
        'parent-beside-child Information',
        'tags-run-together Information',
        'unknown-theme Warning',
      ],
    );
    const [old, parent, unknown] = ranges;
    ok(old && parent && unknown);
    deepEqual(
      [found[0], found[1], found[3]].map((each) => each && printed(each.range)),
      ranges.map(printed),
    );
    const [nearest, add] = await actionsAt(document.uri, unknown, 'quickfix');
    deepEqual([add?.command?.command, add?.command?.arguments], ['minutes.addTheme', ['予木']]);
    await run(nearest);
    match(document.getText(), /三つ目である。 #予算\n/u);
    await diagnosticsOf(document.uri, 3);
    const [all] = await actionsAt(document.uri, new vscode.Range(0, 0, 9, 0), 'source.fixAll');
    await run(all);
    equal(
      document.getText().split('\n').slice(2).join('\n'),
      '○甲野委員　一つ目である。 #予算\n○乙山委員　二つ目である。 #人材育成\n○丙川委員　三つ目である。 #予算\n',
    );
    await diagnosticsOf(document.uri, 0);
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(document.uri, 3);
  });

  it('suggest themes by the codebook, and follow its changes', async () => {
    const { document, ranges } = await minutesDocument(
      '甲町緑化協議会 第2回 議事録\n1. 議事\n○甲野委員　若手の[研修]を続けたい。\n',
    );
    const [hint] = await diagnosticsOf(document.uri, 1);
    const [place] = ranges;
    ok(hint && place);
    equal(codeOf(hint), 'suggested-theme');
    equal(hint.severity, vscode.DiagnosticSeverity.Hint);
    equal(printed(hint.range), printed(place));
    match(hint.message, /人材育成.*研修/u);
    await writeThrough('.minutes/themes.yaml', themes.replace('研修', '講習'));
    await diagnosticsOf(document.uri, 0);
    await writeThrough('.minutes/themes.yaml', themes);
    await diagnosticsOf(document.uri, 1);
    const [accept] = await actionsAt(document.uri, place, 'quickfix');
    await run(accept);
    match(document.getText(), /続けたい。 #人材育成\n/u);
    await diagnosticsOf(document.uri, 0);
  });

  it('look at tags beside the text, and change them there', async () => {
    await location('sidecar');
    const { document } = await minutesDocument(source.replaceAll(/ ?\[.*$/gmu, ''));
    const text = document.getText();
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(2, 8, 2, 8);
    await vscode.commands.executeCommand('minutes.tagWith', '財政');
    const [old] = await diagnosticsOf(document.uri, 1);
    ok(old);
    equal(codeOf(old), 'deprecated-theme');
    equal(document.getText(old.range), '甲野委員');
    const [replace] = await actionsAt(document.uri, old.range, 'quickfix');
    await run(replace);
    await diagnosticsOf(document.uri, 0);
    equal(document.getText(), text);
    const sidecar = fileUri(`.minutes/tags/${vscode.workspace.asRelativePath(document.uri, false)}.json`);
    match(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar)), /"予算"/u);
    await location(undefined);
  });

  it('tell of remarks without a theme where the setting says so', async () => {
    const setting = vscode.workspace.getConfiguration('minutes');
    const { document } = await minutesDocument(source.replaceAll(/ ?\[.*$/gmu, ''));
    await setting.update('checks.remark-without-theme', 'warning', vscode.ConfigurationTarget.Workspace);
    const [first] = await diagnosticsOf(document.uri, 3);
    ok(first);
    equal(document.getText(first.range), '甲野委員');
    const [tag] = await actionsAt(document.uri, first.range, 'quickfix');
    equal(tag?.command?.command, 'minutes.tagRemark');
    await setting.update('checks.remark-without-theme', undefined, vscode.ConfigurationTarget.Workspace);
    await diagnosticsOf(document.uri, 0);
  });
});
