import * as vscode from 'vscode';
import { readWorkbook } from '../../unit/support/workbook';
import { deepEqual, equal, match, ok } from '../assert';
import { closeAll, confirmed, fileUri, minutesDocument, remove, writeFile, writeThrough } from '../documents';

const minutes =
  '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #植栽\n○乙山委員\n　賛成である。\n○丙川委員\n　費用が要る。 #予算 #緑化\n';

async function exported(format: string, name: string, files: readonly vscode.Uri[]): Promise<Uint8Array> {
  const target = fileUri(`made/${name}`);
  await vscode.commands.executeCommand('minutes.exportCoding', { format, files, target });
  return vscode.workspace.fs.readFile(target);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('the export of the coding', () => {
  beforeEach(async () => {
    await writeThrough(
      '.minutes/themes.yaml',
      '- { id: green, label: 緑化, aliases: [植栽], description: 木と草 }\n- { id: money, label: 予算, parent: green }\n',
    );
  });

  afterEach(async () => {
    await closeAll();
    await remove('.minutes');
  });

  it('writes CSV of what is in the editor and what is on disk', async () => {
    const { document } = await minutesDocument(minutes);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 7), ' #予算');
    await vscode.workspace.applyEdit(edit);
    const closed = await writeFile('made/exported.minutes', minutes);
    const csv = text(await exported('csv', 'coding.csv', [document.uri, closed]));
    equal(csv.charCodeAt(0), 0xfeff);
    const rows = csv.split('\r\n').filter((line) => line.includes('甲町緑化協議会'));
    deepEqual(
      rows.map((row) => row.split(',').slice(5, 7).concat(row.split(',').slice(9, 11))),
      [
        ['1', '甲野委員', 'green', '緑化'],
        ['2', '乙山委員', 'money', '予算'],
        ['3', '丙川委員', 'money', '予算'],
        ['3', '丙川委員', 'green', '緑化'],
        ['1', '甲野委員', 'green', '緑化'],
        ['3', '丙川委員', 'money', '予算'],
        ['3', '丙川委員', 'green', '緑化'],
      ],
    );
    await document.save();
  });

  it('writes an Excel workbook with both tables', async () => {
    const { document } = await minutesDocument(minutes);
    const [rows, matrix] = readWorkbook(await exported('xlsx', 'coding.xlsx', [document.uri]));
    equal(rows?.rows.length, 4);
    deepEqual(
      matrix?.rows.slice(1).map((row) => row.slice(-2)),
      [
        [1, 0],
        [0, 0],
        [1, 1],
      ],
    );
  });

  it('zips a large workbook in either host', async () => {
    const many = `甲町緑化協議会 第2回 議事録\n${'○甲野委員\n　木を植えたい。その理由は次のとおりである。 #緑化\n'.repeat(1500)}`;
    const file = await writeFile('made/large.minutes', many);
    const [rows] = readWorkbook(await exported('xlsx', 'large.xlsx', [file]));
    equal(rows?.rows.length, 1501);
    ok((rows?.xml.length ?? 0) > 160_000, 'more than what is always zipped in the same thread');
  });

  it('writes Markdown with links from where it is saved', async () => {
    const { document } = await minutesDocument(minutes);
    const markdown = text(await exported('markdown', 'report/coding.md', [document.uri]));
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    match(markdown, new RegExp(`\\]\\(\\.\\./${name}#L6\\)`, 'u'));
    match(markdown, /### 予算/u);
  });

  it('writes the codebook without asking for minutes', async () => {
    const xml = text(await exported('qdc', 'codebook.qdc', []));
    match(xml, /<CodeBook xmlns="urn:QDA-XML:codebook:1\.0"/u);
    match(xml, /name="緑化"[^>]*>\s*<Description>木と草<\/Description>\s*<Code [^>]*name="予算"/u);
  });
});

describe('the import of codebooks', () => {
  afterEach(async () => {
    await closeAll();
    await remove('.minutes');
  });

  const name = '.minutes/themes.yaml';
  const rules = '＊人材\n人手 or 担い手\n＊予算\n予算 and not 予算委員会\n＊長い\nlc > 100\n';

  it('takes coding rules of KH Coder in one undo step, comments kept', async () => {
    const codebook = '# 上\n- { id: money, label: 予算 } # 金\n- id: z\n';
    const document = await writeThrough(name, codebook);
    const file = await writeFile('made/rules.txt', rules);
    await confirmed('minutes.importCodebook', { file, existing: 'merge' });
    equal(
      document.getText(),
      '# 上\n- { id: money, label: 予算, rule: { all: [ 予算, { not: 予算委員会 } ] } } # 金\n- id: z\n' +
        '- id: 人材\n  label: 人材\n  keywords: [ 人手, 担い手 ]\n' +
        '- id: 長い\n  label: 長い\n  description: "KH Coder: lc > 100"\n',
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), codebook);
  });

  it('makes a codebook where there is none, and takes what was exported', async () => {
    // Nothing is there that could change: no preview.
    const file = await writeFile('made/rules.txt', rules);
    await vscode.commands.executeCommand('minutes.importCodebook', { file });
    const document = await vscode.workspace.openTextDocument(fileUri(name));
    match(document.getText(), /^- id: 人材$/mu);
    await document.save();
    const text = document.getText();
    const target = fileUri('made/exported.qdc');
    await vscode.commands.executeCommand('minutes.exportCoding', { format: 'qdc', target });
    await vscode.commands.executeCommand('minutes.importCodebook', { file: target, existing: 'merge' });
    equal(document.getText(), text);
  });
});
