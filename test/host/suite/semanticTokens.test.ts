import * as vscode from 'vscode';
import { deepEqual, ok } from '../assert';
import { closeAll, minutesDocument } from '../documents';

const source = `みどり川保全会議　議事録
日時　令和６年８月29日（木）午前10時
（凡例　◎委員長　○委員　●事務局）
１　開会
●　定刻となったので、会議を始める。
◎　それでは、議事に入る。
○　資料の３頁について伺いたい。
●　御説明する。
`;

/** The tokens as `line: type text`. */
function printed(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  data: Uint32Array,
): string[] {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(i, i + 4);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    tokens.push(`${line}: ${legend.tokenTypes[type] ?? '?'} ${text}`);
  }
  return tokens;
}

describe('semantic tokens', () => {
  after(closeAll);

  for (const [name, command, legendCommand] of [
    ['document', 'vscode.provideDocumentSemanticTokens', 'vscode.provideDocumentSemanticTokensLegend'],
    ['range', 'vscode.provideDocumentRangeSemanticTokens', 'vscode.provideDocumentRangeSemanticTokensLegend'],
  ] as const)
    it(`tell the speakers of a legend from bullets (${name})`, async () => {
      const { document } = await minutesDocument(source);
      const range = new vscode.Range(5, 0, 6, 0);
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        legendCommand,
        document.uri,
        range,
      );
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        command,
        document.uri,
        range,
      );
      ok(tokens, 'no answer');
      ok(legend, 'no legend');
      const found = printed(document, legend, tokens.data);
      const speakers = [
        '4: minutesSpeaker ●',
        '5: minutesSpeaker ◎',
        '6: minutesSpeaker ○',
        '7: minutesSpeaker ●',
      ];
      deepEqual(found, name === 'range' ? speakers.slice(1, 3) : speakers);
    });
});
