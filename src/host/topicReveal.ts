import * as vscode from 'vscode';
import { wordsNear } from '../core/topics/wordsNear';
import { toRange } from './convert';
import { DisposableStore } from './disposable';
import type { MinutesStore } from './minutesStore';

interface Place {
  readonly document: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
}

/** Shows words of a document in an editor beside the view, and marks them until others are shown or the text changes. */
export class TopicReveal implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly mark = this.owned.add(
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
      border: '1px solid',
      borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
      overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
  );
  private marked: vscode.TextEditor | null = null;

  constructor(private readonly store: MinutesStore) {
    this.owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.marked?.document) this.clear();
      }),
    );
  }

  /** Rejects when the document cannot be opened. Words that are gone are told of. */
  async show(place: Place, panel: vscode.ViewColumn | undefined): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.document));
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: columnFor(document, panel),
      preview: true,
    });
    const { minutes, lines } = this.store.get(document);
    const spans = wordsNear(document.getText(), minutes.joined, place.spans, place.words);
    const ranges = (spans ?? []).map((span) => toRange(lines, span));
    const [first] = ranges;
    const last = ranges.at(-1);
    this.clear();
    if (first === undefined || last === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('“{0}” is not in this document any more.', place.words),
      );
      return;
    }
    // The cursor stands behind the words: a selection over a wrap would take in what is between.
    editor.selection = new vscode.Selection(last.end, last.end);
    editor.revealRange(first.union(last), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.mark, ranges);
    this.marked = editor;
  }

  dispose(): void {
    this.owned.dispose();
  }

  private clear(): void {
    this.marked?.setDecorations(this.mark, []);
    this.marked = null;
  }
}

/** Where the document is shown already, else beside the view. */
function columnFor(document: vscode.TextDocument, panel: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const key = document.uri.toString();
  const visible = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  const same = visible.find((editor) => editor.document.uri.toString() === key);
  const other = same ?? visible.find(({ viewColumn }) => viewColumn !== panel);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
