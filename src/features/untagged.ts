import * as vscode from 'vscode';
import { DebounceByKey } from '../host/debounce';
import { toOffset, toPosition } from '../host/convert';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { tellBriefly } from '../host/statusBar';
import type { TagStore } from '../host/tagStore';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly log: Log;
}

/** Milliseconds without typing before remarks are counted anew. */
const delay = 400;

/** How many remarks are tagged, in the status bar, and the way from one untagged remark to the next. */
export function registerUntagged({ store, tags, log }: Dependencies): vscode.Disposable {
  const debounce = new DebounceByKey();
  const item = vscode.window.createStatusBarItem('minutes.tagged', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Tagged remarks');
  item.command = 'minutes.nextUntagged';

  const show = log.guard('tagged remarks', () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== minutesLanguage || store.isLarge(document)) {
      item.hide();
      return;
    }
    const { minutes } = store.get(document);
    const all = minutes.remarks.length;
    const left = tags.current(document).untagged.length;
    // Who does not tag sees nothing of it.
    if (all === 0 || left === all) {
      item.hide();
      return;
    }
    item.text = `$(tag) ${all - left}/${all}`;
    item.tooltip =
      left === 0
        ? vscode.l10n.t('All {0} remarks are tagged.', all)
        : vscode.l10n.t('{0} of {1} remarks are tagged. Go to the next one without a tag.', all - left, all);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  });

  function update(document: vscode.TextDocument | undefined, milliseconds: number): void {
    if (document === undefined || document === vscode.window.activeTextEditor?.document)
      debounce.run('active', milliseconds, show);
  }

  // At once, so that a key pressed right behind it finds the cursor there.
  const go = (direction: 1 | -1) => (): void => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== minutesLanguage) return;
    const { untagged, parsed } = tags.current(editor.document);
    const starts = untagged.map((i) => parsed.minutes.remarks[i]?.span.start ?? 0);
    const at = toOffset(parsed.lines, editor.selection.active);
    const next =
      direction === 1 ? starts.find((start) => start > at) : starts.findLast((start) => start < at);
    // Behind the last one it goes on with the first.
    const found = next ?? (direction === 1 ? starts[0] : starts.at(-1));
    if (found === undefined) {
      tellBriefly(vscode.l10n.t('Every remark is tagged.'));
      return;
    }
    const position = toPosition(parsed.lines, found);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(
      new vscode.Range(position, position),
      vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
  };

  update(undefined, 0);
  return vscode.Disposable.from(
    item,
    debounce,
    vscode.window.onDidChangeActiveTextEditor(() => {
      update(undefined, 0);
    }),
    vscode.workspace.onDidOpenTextDocument(() => {
      update(undefined, 0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      update(document, delay);
    }),
    tags.onDidChange((document) => {
      update(document, 0);
    }),
    vscode.commands.registerCommand('minutes.nextUntagged', log.guard('next untagged', go(1))),
    vscode.commands.registerCommand('minutes.previousUntagged', log.guard('previous untagged', go(-1))),
  );
}
