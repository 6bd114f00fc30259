import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from '../assert';
import { closeAll, printed, remove, showFile, writeThrough } from '../documents';

const name = '.minutes/themes.yaml';

/** Place, code and severity of each problem. */
function problems(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(
      ({ range, code, severity }) =>
        `${printed(range)} ${typeof code === 'string' ? code : ''} ${String(severity)}`,
    );
}

async function diagnosed(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  try {
    await eventually('problems', () => problems(uri).join('\n') === expected.join('\n'));
  } catch {
    deepEqual(problems(uri), [...expected]);
  }
}

describe('the codebook', () => {
  afterEach(async () => {
    await closeAll();
    await remove(name);
  });

  it('has its mistakes shown at their places while it is typed', async () => {
    const { uri } = await writeThrough(name, '- id: 予算\n  parent: 財政\n  colour: red\n');
    const editor = await showFile(name);
    await diagnosed(uri, ['1:10-1:12 unknown-parent 0', '2:2-2:8 unknown-key 1']);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(3, 0), '- id: 財政\n');
    });
    await diagnosed(uri, ['2:2-2:8 unknown-key 1']);
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(2, 0, 3, 0));
    });
    await diagnosed(uri, []);
  });

  it('offers the id that is meant', async () => {
    const { uri } = await writeThrough(name, '- id: zaisei\n  label: 財政\n- id: yosan\n  parent: 財政\n');
    const editor = await showFile(name);
    await diagnosed(uri, ['3:10-3:12 unknown-parent 0']);
    const fix = await eventually('a fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(3, 10, 3, 10),
      );
      return actions.find(({ isPreferred }) => isPreferred);
    });
    ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    equal(editor.document.lineAt(3).text, '  parent: zaisei');
    await diagnosed(uri, []);
  });

  it('is told apart by being no YAML', async () => {
    const { uri } = await writeThrough(name, '- id: 予算\n\tlabel: x\n');
    await showFile(name);
    await diagnosed(uri, ['1:1-1:6 syntax 0']);
  });
});
