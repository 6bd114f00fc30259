import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileUri, remove, writeFile } from '../documents';
import { print } from '../print';

/** Minutes of an invented body. */
function meeting(number: number, month: number, said: string): string {
  return [
    `霧浜市港湾協議会　第${number}回　議事録`,
    '',
    `１　日時　令和７年${month}月１日　10:00～11:30`,
    '２　出席者',
    '甲野　花子　霧浜大学教授',
    '３　議事',
    '○甲野委員',
    `　${said}`,
    '',
  ].join('\n');
}

/** Runs the command with nothing open, so that it asks for no scope; gives the report. */
async function report(): Promise<string> {
  await closeAll();
  const start = performance.now();
  await vscode.commands.executeCommand('minutes.summarizeTopics');
  print(`summary of topics: ${(performance.now() - start).toFixed(0)} ms`);
  const document = vscode.window.activeTextEditor?.document;
  equal(document?.languageId, 'markdown');
  return document?.getText() ?? '';
}

/** The cells of a topic's row, without the score. */
function row(text: string, topic: string): string[] | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`| ${topic} |`));
  return line
    ?.split('|')
    .map((cell) => cell.trim())
    .filter((_, i) => i > 2 && i < 9);
}

describe('summary of topics', function () {
  this.timeout(60_000);
  const first = 'topics/第1回議事録.txt';
  const rulesName = '.minutes/terms.yaml';
  const rules = fileUri(rulesName);

  before(async () => {
    await writeFile(first, meeting(1, 4, '浚渫船の係留場所が足りない。浚渫船を増やすべきである。'));
    await writeFile('topics/第2回議事録.txt', meeting(2, 5, '浚渫船の話の続きである。防波堤も傷んでいる。'));
  });

  after(async () => {
    await closeAll();
    await remove('topics');
    await remove(rulesName);
  });

  it('counts what comes up in the meetings of the workspace', async () => {
    const text = await report();
    match(text, /^# Topics\n\n(?:- .*\n)+\n\| Topic \| Score \| Occurrences \|/u);
    match(text, /- 霧浜市港湾協議会 No\\\. 1 2025\\-04\\-01\n/u);
    deepEqual(row(text, '浚渫船'), ['3', '2', '2', '1', '2025-04-01', '2025-05-01']);
  });

  it('reads again what has changed, and only then', async () => {
    await writeFile(first, meeting(1, 4, '防波堤のかさ上げを先に進めるべきである。'));
    deepEqual(row(await report(), '浚渫船'), ['1', '1', '1', '1', '2025-05-01', '2025-05-01']);
    await remove(first);
    deepEqual(row(await report(), '防波堤')?.[0], '1');
  });

  it('obeys terms.yaml and shows what is wrong in it', async () => {
    await writeFile(rulesName, 'ignore: [浚渫船]\nkept: []\n');
    const text = await report();
    equal(row(text, '浚渫船'), undefined);
    ok(row(text, '防波堤'));
    const found = await eventually('the problem of terms.yaml', () => {
      const diagnostics = vscode.languages.getDiagnostics(rules);
      return diagnostics.length > 0 && diagnostics.map(({ message, range }) => [message, range.start.line]);
    });
    deepEqual(found, [['There is no key "kept" here.', 1]]);
  });

  it('shows what is wrong in terms.yaml as it is typed', async () => {
    await writeFile(rulesName, 'ignore: []\nkept: []\n');
    const messages = (): string[] => vscode.languages.getDiagnostics(rules).map(({ message }) => message);
    const document = await vscode.workspace.openTextDocument(rules);
    await eventually('the problem', () => messages().join() === 'There is no key "kept" here.');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(rules, new vscode.Range(1, 0, 1, 4), 'keep');
    ok(await vscode.workspace.applyEdit(edit));
    await eventually('no problem', () => messages().length === 0);
    await document.save();
  });

  it('obeys what is typed into terms.yaml and not saved', async () => {
    await writeFile(rulesName, 'ignore: []\n');
    const document = await vscode.workspace.openTextDocument(rules);
    ok(row(await report(), '浚渫船'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(rules, new vscode.Range(0, 0, document.lineCount, 0), 'ignore: [浚渫船]\n');
    ok(await vscode.workspace.applyEdit(edit));
    ok(document.isDirty);
    await vscode.commands.executeCommand('minutes.summarizeTopics');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    match(text, /^# Topics/u);
    equal(row(text, '浚渫船'), undefined);
  });
});
