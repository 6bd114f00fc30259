import * as vscode from 'vscode';
import {
  remarkFrom,
  remarkOfSpeakerFrom,
  sectionFrom,
  type Direction,
  type NoRemark,
} from '../core/navigation/movement';
import type { ParsedText } from '../core/navigation/parsedText';
import { toOffset, toPosition } from '../host/convert';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

/** Where a movement ends, or the message that says why it does not. */
type Movement = (parsed: ParsedText, offset: number, direction: Direction) => number | string;

const messageTime = 3000;

/** Commands that go from remark to remark, section to section, and through the remarks of one speaker. */
export function registerNavigation({ store, log }: { store: MinutesStore; log: Log }): vscode.Disposable {
  const message = new LastMessage();

  function command(id: string, direction: Direction, move: Movement): vscode.Disposable {
    const run = log.guard(id, () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.languageId !== minutesLanguage) return;
      const parsed = store.get(editor.document);
      const found = move(parsed, toOffset(parsed.lines, editor.selection.active), direction);
      message.show(typeof found === 'string' ? found : '');
      if (typeof found === 'number') reveal(editor, toPosition(parsed.lines, found));
    });
    return vscode.commands.registerCommand(id, run);
  }

  return vscode.Disposable.from(
    message,
    command('minutes.nextRemark', 'next', toRemark),
    command('minutes.previousRemark', 'previous', toRemark),
    command('minutes.nextSection', 'next', toSection),
    command('minutes.previousSection', 'previous', toSection),
    command('minutes.nextRemarkBySpeaker', 'next', toRemarkOfSpeaker),
    command('minutes.previousRemarkBySpeaker', 'previous', toRemarkOfSpeaker),
  );
}

function toRemark({ minutes }: ParsedText, offset: number, direction: Direction): number | string {
  const next = direction === 'next';
  return (
    remarkFrom(minutes, offset, direction) ??
    (next ? vscode.l10n.t('No remark after this.') : vscode.l10n.t('No remark before this.'))
  );
}

function toSection({ minutes }: ParsedText, offset: number, direction: Direction): number | string {
  const next = direction === 'next';
  return (
    sectionFrom(minutes, offset, direction) ??
    (next ? vscode.l10n.t('No section after this.') : vscode.l10n.t('No section before this.'))
  );
}

function toRemarkOfSpeaker({ minutes, people }: ParsedText, offset: number, direction: Direction) {
  const found = remarkOfSpeakerFrom(minutes, people, offset, direction);
  return typeof found === 'number' ? found : whyNot(found);
}

function whyNot(reason: NoRemark): string {
  switch (reason) {
    case 'anonymous':
      return vscode.l10n.t('These minutes do not say who makes this remark.');
    case 'nobody':
      return vscode.l10n.t('Put the cursor on a remark or a name first.');
    case 'only':
      return vscode.l10n.t('No other remark by this speaker.');
  }
}

function reveal(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selections = [new vscode.Selection(position, position)];
  const range = new vscode.Range(position, position);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A message in the status bar that the next one takes the place of. */
class LastMessage implements vscode.Disposable {
  private shown: vscode.Disposable | undefined;

  show(text: string): void {
    this.dispose();
    if (text !== '') this.shown = vscode.window.setStatusBarMessage(text, messageTime);
  }

  dispose(): void {
    this.shown?.dispose();
    this.shown = undefined;
  }
}
