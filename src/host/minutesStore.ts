import * as vscode from 'vscode';
import { ParsedText } from '../core/navigation/parsedText';
import { isLarge } from '../core/settings';
import { DisposableStore } from './disposable';
import type { SettingsSource } from './settings';

interface Entry {
  readonly version: number;
  readonly parsed: ParsedText;
}

/** The only cache of what is read from open documents: one entry a document, for its last version. */
export class MinutesStore implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly settings: SettingsSource) {
    this.owned.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.entries.delete(uri.toString());
      }),
    );
  }

  /** What is read from the document as it is now. Nothing is parsed before it is asked for. */
  get(document: vscode.TextDocument): ParsedText {
    const key = document.uri.toString();
    const entry = this.entries.get(key);
    if (entry?.version === document.version) return entry.parsed;
    const parsed = new ParsedText(document.getText(), entry?.parsed.memory);
    // A closed document is not kept: nobody would tell us to let it go.
    if (!document.isClosed) this.entries.set(key, { version: document.version, parsed });
    return parsed;
  }

  /** True when the costly features are off for the document. */
  isLarge(document: vscode.TextDocument): boolean {
    return isLarge(this.get(document).text.length, this.settings.current);
  }

  dispose(): void {
    this.owned.dispose();
    this.entries.clear();
  }
}
