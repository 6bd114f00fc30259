import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { actionsAt, codeOf, diagnosticsOf } from '../diagnostics';
import { closeAll, minutesDocument, printed } from '../documents';

/** Minutes whose weekday is wrong, and that spell one organisation in two ways. */
const source = `海辺市情報化推進会議　第３回会合　議事概要

１　日時　令和５年２月１日（[木]）　10:00～11:30
２　出席者
甲野　花子　海辺大学教授
乙山　次郎　海辺市副市長
３　議事
○甲野委員
　NISCとNISCの手引きがある。[ＮＩＳＣ]に頼む。
○乙山委員
　[ＮＩＳＣ]に頼む。
○甲野委員
　この件については、市としての考えを改めてまとめ、関係する課の意見も聞いて、なるべく早く[国家サイバー]
[統括室]に相談し、そのうえで必要な手当てを行うことを考えていきたいと思うので、関係する皆さんには、
よろしくお願いしたい。
`;

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('minutes')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('checks', function () {
  this.timeout(60_000);

  afterEach(async () => {
    await set('checks.weekday-mismatch', undefined);
    await set('largeFile.limit', undefined);
    await closeAll();
  });

  it('underline what they find, with severity, code and other places', async () => {
    const { document, ranges } = await minutesDocument(source);
    const found = await diagnosticsOf(document.uri, 4);
    deepEqual(
      found.map((each) => `${codeOf(each)} ${vscode.DiagnosticSeverity[each.severity]}`),
      [
        'weekday-mismatch Warning',
        'name-spelling-varies Information',
        'name-spelling-varies Information',
        'organization-not-yet Information',
      ],
    );
    const [weekday, first, second, from, to] = ranges;
    ok(weekday && first && second && from && to);
    deepEqual(
      found.map(({ range }) => printed(range)),
      [weekday, first, second, new vscode.Range(from.start, to.end)].map(printed),
    );
    equal(found[1]?.relatedInformation?.[0]?.location.uri.toString(), document.uri.toString());
    const code = found[0]?.code;
    ok(typeof code === 'object');
    equal(code.target.toString(), 'minutes-help:/weekday-mismatch.md');
  });

  it('are put right by a quick fix, and by one undo as they were', async () => {
    const { document, ranges } = await minutesDocument(source);
    const before = document.getText();
    await diagnosticsOf(document.uri, 4);
    const [weekday] = ranges;
    ok(weekday);
    const [fix] = await actionsAt(document.uri, weekday, 'quickfix');
    ok(fix?.edit);
    ok(await vscode.workspace.applyEdit(fix.edit));
    ok(document.getText().includes('令和５年２月１日（水）'));
    await diagnosticsOf(document.uri, 3);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    await diagnosticsOf(document.uri, 4);
  });

  it('are put right all at once where that is safe', async () => {
    const { document, ranges } = await minutesDocument(source);
    await diagnosticsOf(document.uri, 4);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all, ...others] = await actionsAt(document.uri, whole, 'source.fixAll');
    equal(others.length, 0);
    ok(all?.edit);
    const [, spelling] = ranges;
    ok(spelling);
    const titles = (await actionsAt(document.uri, spelling, 'quickfix')).map(({ edit }) => edit?.size ?? 0);
    // The usual form, the formal name, both such changes; the setting changes no text.
    deepEqual(titles, [1, 1, 1, 0]);
    ok(await vscode.workspace.applyEdit(all.edit));
    ok(!document.getText().includes('ＮＩＳＣ'));
    deepEqual((await diagnosticsOf(document.uri, 2)).map(codeOf), [
      'weekday-mismatch',
      'organization-not-yet',
    ]);
  });

  it('follow typing, and touch no other file', async () => {
    const { document: other } = await minutesDocument(source);
    const before = await diagnosticsOf(other.uri, 4);
    const { document } = await minutesDocument(source.replace('[木]', '水'));
    await diagnosticsOf(document.uri, 3);
    const changed: string[] = [];
    const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      changed.push(...uris.map((uri) => uri.toString()));
    });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '水'), '金');
    ok(await vscode.workspace.applyEdit(edit));
    await diagnosticsOf(document.uri, 4);
    await eventually('the event', () => changed.length > 0);
    watching.dispose();
    deepEqual([...new Set(changed)], [document.uri.toString()]);
    deepEqual(
      vscode.languages
        .getDiagnostics(other.uri)
        .map(({ range }) => printed(range))
        .sort(),
      before.map(({ range }) => printed(range)).sort(),
    );
  });

  it('have the severity of the settings', async () => {
    const { document } = await minutesDocument(source);
    await diagnosticsOf(document.uri, 4);
    await set('checks.weekday-mismatch', 'off');
    await diagnosticsOf(document.uri, 3);
    await set('checks.weekday-mismatch', 'error');
    const [weekday] = await diagnosticsOf(document.uri, 4);
    equal(weekday?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('look at the text only in a file above the limit', async () => {
    const { document } = await minutesDocument(source);
    await diagnosticsOf(document.uri, 4);
    await set('largeFile.limit', 100);
    deepEqual((await diagnosticsOf(document.uri, 1)).map(codeOf), ['weekday-mismatch']);
    await set('largeFile.limit', undefined);
    await diagnosticsOf(document.uri, 4);
  });

  it('are gone when the file is no longer minutes', async () => {
    const { document } = await minutesDocument(source);
    await diagnosticsOf(document.uri, 4);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await diagnosticsOf(document.uri, 0);
  });

  it('leave an old version alone that is only shown, and check what was never saved', async () => {
    const text = source.replaceAll(/[[\]]/gu, '');
    const provider = vscode.workspace.registerTextDocumentContentProvider('old-version', {
      provideTextDocumentContent: () => text,
    });
    const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('old-version:/old.minutes'));
    equal(old.languageId, 'minutes');
    const unsaved = await vscode.workspace.openTextDocument({ language: 'minutes', content: text });
    await vscode.window.showTextDocument(unsaved);
    await diagnosticsOf(unsaved.uri, 4);
    deepEqual(vscode.languages.getDiagnostics(old.uri), []);
    provider.dispose();
  });

  it('are explained on a page in the package', async () => {
    const { document } = await minutesDocument(source);
    const [weekday] = await diagnosticsOf(document.uri, 4);
    const code = weekday?.code;
    ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /^# weekday-mismatch\n/u);
    ok(!page.getText().includes('invalid-date'), 'it is about no other check');
  });
});

function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}
