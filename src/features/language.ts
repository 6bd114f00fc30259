import * as vscode from 'vscode';
import { looksLikeMinutes } from '../core/language/detect';
import { cardScheme } from '../host/cardDocuments';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { SettingsSource } from '../host/settings';

interface Dependencies {
  readonly settings: SettingsSource;
  readonly log: Log;
  /** Keeps over restarts which files the user wants as plain text. */
  readonly memory: vscode.Memento;
}

const plaintext = 'plaintext';
/** Characters that are looked at. */
const look = 8192;
/** Characters that come into an untitled document at once: pasted, not typed. */
const pasted = 200;
const rememberedKey = 'plaintextByChoice';
const mostRemembered = 500;

/**
 * Sets the language: by content for plain text (once a document, and never again for a file that the user set
 * back to plain text), and by a command for whatever is in the editor.
 */
export function registerLanguage({ settings, log, memory }: Dependencies): vscode.Disposable {
  /** Documents seen already. A document that changes its language stays the same object. */
  const seen = new WeakSet<vscode.TextDocument>();
  const choices = new PlaintextChoices(memory);

  function opened(document: vscode.TextDocument): void {
    const before = seen.has(document);
    seen.add(document);
    if (document.languageId === minutesLanguage) choices.remove(document.uri);
    else if (before && document.languageId === plaintext) choices.add(document.uri);
    else detect(document);
  }

  function detect(document: vscode.TextDocument): void {
    const { languageId, uri, isClosed } = document;
    if (languageId !== plaintext || isClosed || !settings.current.autoDetect || choices.has(uri)) return;
    // Output panels, comparisons and the like show text that is not the user's.
    if (!isOwnText(uri)) return;
    const head = document.getText(new vscode.Range(0, 0, 400, 0)).slice(0, look);
    if (looksLikeMinutes(head)) set(document);
  }

  function set(document: vscode.TextDocument): void {
    vscode.languages.setTextDocumentLanguage(document, minutesLanguage).then(undefined, (error: unknown) => {
      log.error('set language', error);
    });
  }

  for (const document of vscode.workspace.textDocuments) log.guard('language', opened)(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(log.guard('language', opened)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== plaintext || !document.isUntitled) return;
      if (contentChanges.some(({ text }) => text.length >= pasted)) detect(document);
    }),
    vscode.commands.registerCommand('minutes.setLanguage', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document !== undefined) set(document);
    }),
  );
}

function isOwnText({ scheme }: vscode.Uri): boolean {
  const foreign = ['output', 'git', 'vscode', 'walkThrough', 'comment', 'search-editor', 'debug', cardScheme];
  return !foreign.includes(scheme);
}

/** The files that the user set back to plain text. */
class PlaintextChoices {
  constructor(private readonly memory: vscode.Memento) {}

  has(uri: vscode.Uri): boolean {
    return this.all().includes(uri.toString());
  }

  add(uri: vscode.Uri): void {
    if (!this.has(uri)) this.keep([...this.all(), uri.toString()].slice(-mostRemembered));
  }

  remove(uri: vscode.Uri): void {
    if (this.has(uri)) this.keep(this.all().filter((each) => each !== uri.toString()));
  }

  private all(): readonly string[] {
    return this.memory.get<readonly string[]>(rememberedKey, []);
  }

  private keep(uris: readonly string[]): void {
    void this.memory.update(rememberedKey, uris);
  }
}
