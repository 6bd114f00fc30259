import * as vscode from 'vscode';
import { deepEqual, ok } from '../assert';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** Contexts in which no editor has the focus: a key bound there is free in the editor. */
const elsewhere =
  /accessib|listFocus|notebook|terminal|chat|Notification|quickInput|inKeybindings|inlineSuggestionVisible/iu;

/** The default key bindings of this VS Code, ours among them. */
async function defaultKeybindings(): Promise<Keybinding[]> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
  );
  const json = document
    .getText()
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/,(\s*[\]}])/gu, '$1');
  return JSON.parse(json) as Keybinding[];
}

describe('key bindings', () => {
  it('take no key that VS Code uses in the editor', async () => {
    const all = await defaultKeybindings();
    // Enter at an empty bullet and the like are meant to take the place of what VS Code does there.
    const ours = all.filter(
      ({ command, when }) => command.startsWith('minutes.') && !/\bminutes\.\w/u.test(when ?? ''),
    );
    ok(ours.length >= 6, `${ours.length} key bindings`);
    const clashes = ours.flatMap(({ key, when }) => {
      ok(when?.includes("editorLangId == 'minutes'"), `${key}: ${when ?? ''}`);
      return all.filter(
        (other) =>
          other.key === key && !other.command.startsWith('minutes.') && !elsewhere.test(other.when ?? ''),
      );
    });
    deepEqual(clashes, []);
  });

  it('are those of commands that exist; commands of the palette have a title', async () => {
    const commands = await vscode.commands.getCommands(true);
    const extension = vscode.extensions.getExtension('minutes-review.minutes-review');
    const { contributes } = extension?.packageJSON as {
      contributes: { commands: { command: string; title: string }[]; keybindings: { command: string }[] };
    };
    for (const { command, title } of contributes.commands) {
      ok(commands.includes(command), command);
      ok(!title.startsWith('%'), title);
    }
    for (const { command } of contributes.keybindings) {
      ok(commands.includes(command), command);
    }
  });
});
