import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match } from '../assert';
import { closeAll, confirmed, fileUri, minutesDocument, remove, writeFile, writeThrough } from '../documents';
import { shiftJis } from '../shiftJis';

const name = '.minutes/themes.yaml';
const codebook = '# 一覧\n- id: work # 人\n  label: 人材\n- { id: money, label: 予算 }\n';
const minutes =
  '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #人材\n○乙山委員\n　賛成である。 #予算 #人材\n';

describe('the commands of the codebook', () => {
  afterEach(async () => {
    await closeAll();
    await remove('.minutes');
  });

  it('create a codebook to start from', async () => {
    await vscode.commands.executeCommand('minutes.createCodebook');
    await eventually('codebook', () => vscode.window.activeTextEditor?.document.uri.path.endsWith(name));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
    match(text, /- id: budget\r?\n {2}label: 予算/);
  });

  it('rename a theme with all its tags, open or not', async () => {
    await writeThrough(name, codebook);
    await writeFile('made/closed.minutes', minutes);
    const { document } = await minutesDocument(minutes);
    await confirmed('minutes.renameTheme', { themeId: 'work', label: '人的資本' });
    equal(document.getText(), minutes.replaceAll('人材', '人的資本'));
    const closed = await vscode.workspace.openTextDocument(fileUri('made/closed.minutes'));
    equal(closed.getText(), minutes.replaceAll('人材', '人的資本'));
    const yaml = await vscode.workspace.openTextDocument(fileUri(name));
    equal(yaml.getText(), codebook.replace('人材', '人的資本'));
  });

  it('rename the tags of long minutes too', async () => {
    await writeThrough(name, codebook);
    await writeFile('made/long.minutes', minutes);
    const settings = vscode.workspace.getConfiguration('minutes');
    await settings.update('largeFile.limit', 10, vscode.ConfigurationTarget.Global);
    try {
      await confirmed('minutes.renameTheme', { themeId: 'work', label: '人的資本' });
    } finally {
      await settings.update('largeFile.limit', undefined, vscode.ConfigurationTarget.Global);
    }
    const long = await vscode.workspace.openTextDocument(fileUri('made/long.minutes'));
    equal(long.getText(), minutes.replaceAll('人材', '人的資本'));
  });

  it('merge a theme into another one', async () => {
    await writeThrough(name, codebook);
    const { document } = await minutesDocument(minutes);
    await confirmed('minutes.mergeTheme', { themeId: 'work', into: 'money' });
    equal(document.getText(), minutes.replace(' #予算 #人材', ' #予算').replace('#人材', '#予算'));
    const yaml = await vscode.workspace.openTextDocument(fileUri(name));
    equal(yaml.getText(), '# 一覧\n- { id: money, label: 予算, aliases: [人材] }\n');
  });

  it('change the tags kept beside a file', async () => {
    await writeThrough(name, codebook);
    const body = { type: 'TextualBody', purpose: 'tagging', value: '人材' };
    const target = { source: 'a.minutes', selector: [{ type: 'TextQuoteSelector', exact: '木' }] };
    const items = [{ id: 'urn:uuid:1', type: 'Annotation', motivation: 'tagging', body: [body], target }];
    await writeFile(
      '.minutes/tags/a.minutes.json',
      JSON.stringify({ type: 'AnnotationPage', items }, null, 2),
    );
    await confirmed('minutes.renameTheme', { themeId: 'work', label: '人的資本' });
    const document = await vscode.workspace.openTextDocument(fileUri('.minutes/tags/a.minutes.json'));
    match(document.getText(), /"value": "人的資本"/);
  });

  it('leave files that VS Code opens in another encoding as they are', async () => {
    const text = minutes.replaceAll('#人材', '#DX');
    await writeThrough(name, codebook.replace('人材', 'DX'));
    const bytes = shiftJis(text);
    const uri = await writeFile('made/shiftJis.minutes', bytes);
    const { document } = await minutesDocument(text);
    await confirmed('minutes.renameTheme', { themeId: 'work', label: '電子化' });
    await vscode.workspace.saveAll(false);
    equal(document.getText(), text.replaceAll('#DX', '#電子化'));
    deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...bytes]);
    const untouched = await vscode.workspace.openTextDocument(uri);
    match(untouched.getText(), /#DX/u);
  });

  it('leave a codebook that VS Code opens in another encoding as it is', async () => {
    const bytes = shiftJis(codebook.replaceAll('work', 'staff'));
    const uri = await writeFile(name, bytes);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    match(vscode.window.activeTextEditor?.document.getText() ?? '', /id: staff/u);
    await vscode.commands.executeCommand('minutes.addTheme', { label: '緑化' });
    await vscode.workspace.saveAll(false);
    deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...bytes]);
  });

  it('add a theme, to a codebook that is not there yet too', async () => {
    equal(await vscode.commands.executeCommand('minutes.addTheme', { label: '緑化' }), '緑化');
    const yaml = await vscode.workspace.openTextDocument(fileUri(name));
    equal(yaml.getText(), '- id: 緑化\n  label: 緑化\n');
    equal(
      await vscode.commands.executeCommand('minutes.addTheme', { label: '植樹', parent: '緑化' }),
      '植樹',
    );
    equal(yaml.getText(), '- id: 緑化\n  label: 緑化\n\n- id: 植樹\n  label: 植樹\n  parent: 緑化\n');
  });
});
