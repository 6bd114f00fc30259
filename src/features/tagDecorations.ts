import * as vscode from 'vscode';
import type { CodebookSource } from '../host/codebookSource';
import { toPosition, toRange } from '../host/convert';
import { DebounceByKey } from '../host/debounce';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import type { SettingsSource } from '../host/settings';
import type { TagStore } from '../host/tagStore';
import { themeColor } from '../host/themeColors';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
  readonly settings: SettingsSource;
  readonly log: Log;
}

const delay = 200;

/** Tags in the colours of their themes; tags kept beside the text are shown behind the remark's last line. */
export function registerTagDecorations(deps: Dependencies): vscode.Disposable {
  const { store, tags, codebooks, settings, log } = deps;
  const debounce = new DebounceByKey();
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const beside = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

  function typeOf(color: string): vscode.TextEditorDecorationType {
    let type = types.get(color);
    if (type === undefined) {
      type = vscode.window.createTextEditorDecorationType({ color: themeColor(color) });
      types.set(color, type);
    }
    return type;
  }

  async function decorate(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const byColor = new Map<string, vscode.Range[]>();
    const behind: vscode.DecorationOptions[] = [];
    if (settings.current.tags.decorations && !store.isLarge(document)) {
      const { codebook } = await codebooks.get(document.uri);
      const all = await tags.get(document);
      if (document.isClosed || document.version !== version) return;
      const { minutes, lines } = all.parsed;
      minutes.remarks.forEach(({ span }, i) => {
        const labels: string[] = [];
        let first: string | null = null;
        for (const tag of all.ofRemark(i)) {
          const theme = codebook.byLabel(tag.label);
          const color = theme === null ? null : codebook.colorOf(theme);
          if (tag.span === null) {
            labels.push(`#${tag.path}`);
            first ??= color;
          } else if (color !== null)
            byColor.set(color, [...(byColor.get(color) ?? []), toRange(lines, tag.span)]);
        }
        if (labels.length === 0) return;
        const end = toPosition(lines, span.end);
        const color = first === null ? new vscode.ThemeColor('editorCodeLens.foreground') : themeColor(first);
        const after = { contentText: labels.join(' '), color, margin: '0 0 0 1em' };
        behind.push({ range: new vscode.Range(end, end), renderOptions: { after } });
      });
    }
    for (const color of byColor.keys()) typeOf(color);
    for (const [color, type] of types) editor.setDecorations(type, byColor.get(color) ?? []);
    editor.setDecorations(beside, behind);
  }

  function update(document: vscode.TextDocument | null, milliseconds: number): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.languageId !== minutesLanguage) continue;
      if (document !== null && editor.document !== document) continue;
      debounce.run(`${editor.document.uri.toString()} ${editor.viewColumn ?? 0}`, milliseconds, () => {
        decorate(editor).catch(log.caught('tag decorations'));
      });
    }
  }

  const all = (): void => {
    update(null, 0);
  };
  all();
  return vscode.Disposable.from(
    debounce,
    beside,
    new vscode.Disposable(() => {
      for (const type of types.values()) type.dispose();
    }),
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.workspace.onDidOpenTextDocument(all),
    settings.onDidChange(all),
    codebooks.onDidChange(all),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      update(document, delay);
    }),
    tags.onDidChange((document) => {
      update(document, 0);
    }),
  );
}
