import * as vscode from 'vscode';
import { deepEqual, match, ok } from '../assert';
import { closeAll, remove, writeThrough } from '../documents';

const themes = `- id: work
  label: 人材
  description: 人の確保
- id: training
  parent: work
  `;

/** Labels of what is offered at the end of a text. */
async function offered(text: string): Promise<string[]> {
  const document = await writeThrough('.minutes/themes.yaml', text);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(text.length),
  );
  return items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function hoverText(uri: vscode.Uri, line: number, character: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    new vscode.Position(line, character),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

describe('writing the codebook', function () {
  this.timeout(30_000);

  after(async () => {
    await closeAll();
    await remove('.minutes');
  });

  it('is helped with keys, ids and values, without another extension', async () => {
    ok(vscode.extensions.getExtension('redhat.vscode-yaml') === undefined, 'no YAML extension here');
    const keys = await offered(themes);
    ok(keys.includes('keywords') && keys.includes('replacedBy'), keys.join());
    ok(!keys.includes('parent'), 'the theme has a parent');
    deepEqual(await offered(`${themes}replacedBy: `), ['work']);
    deepEqual((await offered(`${themes}color: `)).slice(0, 2), ['red', 'orange']);
  });

  it('is explained by keys and ids', async () => {
    const { uri } = await writeThrough('.minutes/themes.yaml', themes);
    match(await hoverText(uri, 4, 4), /親テーマ|theme above/u);
    match(await hoverText(uri, 4, 12), /人材[\s\S]*人の確保/u);
  });
});
