import * as vscode from 'vscode';
import { deepEqual, equal } from '../assert';
import { closeAll, minutesDocument } from '../documents';

const setting = 'minutes.inlayHints.eraDates';

const line = '　街路樹の植え替えについては、冬に入る前の十月までに終えることが望ましいと考えます。令和７';
const source = `甲町緑化協議会 第2回 議事録
日時：令和8年2月20日（金）
○甲野委員
${line}
年２月５日のことであり、街路樹の植え替えについては、冬に入る前に終えることが望ましいもので
ある。平成32年のことではない。
○乙山委員
　令和７年度の予算で、2025年に行う。
`;

/** The hints of some lines as `line: text before|label`. */
async function hints(document: vscode.TextDocument, first: number, last: number): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(first, 0, last, document.lineAt(last).text.length),
  );
  return found.map(({ position, label }) => {
    const before = document.getText(new vscode.Range(position.line, 0, position.line, position.character));
    return `${position.line}: ${before}|${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`;
  });
}

describe('inlay hints', () => {
  after(closeAll);

  it('tell the western date of dates in an era', async () => {
    const { document } = await minutesDocument(source);
    const fiscal = (await hints(document, 7, 7)).join();
    deepEqual(await hints(document, 0, document.lineCount - 1), [
      '1: 日時：令和8年2月20日|2026-02-20',
      '4: 年２月５日|2025-02-05',
      fiscal,
    ]);
    equal(fiscal.replace('2025年度', 'FY 2025'), '7: 　令和７年度|FY 2025');
    deepEqual(await hints(document, 2, 3), []);
  });

  it('are off where the setting says so', async () => {
    const { document } = await minutesDocument(source);
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update(setting, false, vscode.ConfigurationTarget.Global);
    try {
      deepEqual(await hints(document, 0, document.lineCount - 1), []);
    } finally {
      await configuration.update(setting, undefined, vscode.ConfigurationTarget.Global);
    }
    equal((await hints(document, 0, document.lineCount - 1)).length, 3);
  });
});
