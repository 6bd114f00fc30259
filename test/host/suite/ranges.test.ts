import * as vscode from 'vscode';
import { deepEqual, ok } from '../assert';
import { closeAll, minutesDocument, printed } from '../documents';

describe('folding', () => {
  after(closeAll);

  it('folds header, attendee blocks, sections and remarks', async () => {
    const lines = [
      '甲町緑化協議会 第2回 議事録', // 0
      '1. 日時：令和8年2月20日（金）10:00～11:30',
      '2. 場所：甲町役場',
      '3. 出席者',
      '（委員）', // 4
      '甲野 花子\t甲大学教授',
      '乙山 次郎\t乙会社社長',
      '',
      '4. 議事', // 8
      '（1）植え替え',
      '○甲野委員',
      '　冬の前がよい。',
      '',
      '○乙山委員', // 13
      '　賛成である。',
      '',
    ];
    const { document } = await minutesDocument(lines.join('\n'));
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    deepEqual(
      folds.map(({ start, end }) => [start, end]).sort(([a = 0], [b = 0]) => a - b),
      [
        [0, 2],
        [3, 6],
        [4, 6],
        [8, 14],
        [9, 14],
        [10, 11],
        [13, 14],
      ],
    );
  });
});

describe('selection ranges', () => {
  after(closeAll);

  it('grow from the sentence to the section', async () => {
    const { document, cursor, ranges } = await minutesDocument(
      '甲町緑化協議会 第2回 議事録\n[1. 議事\n[（1）植え替え\n[○甲野委員\n　[[[一つ目|である。]二つ目である。]\n　次の段落である。]]]\n（2）その他\n○甲野委員\n　以下は略す。]\n',
    );
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [cursor],
    );
    const found: string[] = [];
    for (let range = selection; range !== undefined; range = range.parent) found.push(printed(range.range));
    // VS Code adds words, brackets and lines of its own.
    for (const range of ranges) ok(found.includes(printed(range)), `${printed(range)} in ${found.join(' ')}`);
  });
});
