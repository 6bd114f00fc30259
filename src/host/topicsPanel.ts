import * as vscode from 'vscode';
import {
  readViewMessage,
  type ActiveDocument,
  type HostMessage,
  type ViewAnswer,
  type ViewMessage,
  type ViewQuestionKind,
} from '../core/protocol/view';
import { DisposableStore } from './disposable';
import { tellFailure, type Log } from './log';
import { pageFolder, topicsPage } from './topicsPage';
import type { TopicsIndexing } from './topicsIndexing';

/** What the view asks, and what it wants done. */
export interface TopicsHandlers {
  readonly ask: (
    question: Extract<ViewMessage, { type: 'ask' }>['question'],
  ) => Promise<ViewAnswer<ViewQuestionKind>>;
  /** Every message but questions and those about the reading of files. */
  readonly act: (message: TopicsAction) => Promise<void>;
}

export type TopicsAction = Exclude<ViewMessage, { type: 'ready' | 'ask' | 'refresh' | 'stop' }>;

interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly indexing: TopicsIndexing;
  readonly log: Log;
}

/** One panel with the topics view in it. */
export class TopicsPanel implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private isReady = false;
  /** What is sent before the page is there. */
  private waiting: HostMessage[] = [];

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly deps: Dependencies,
    private readonly handlers: TopicsHandlers,
    private readonly active: () => ActiveDocument | null,
  ) {
    const { webview } = panel;
    const { extensionUri, indexing } = deps;
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'minutes-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'minutes-dark.svg'),
    };
    this.owned.add(
      webview.onDidReceiveMessage((value: unknown) => {
        const message = readViewMessage(value);
        if (message === null)
          deps.log.error('topics', new Error('A message of the view was not understood.'));
        else this.receive(message);
      }),
    );
    this.owned.add(
      indexing.onDidChange((status) => {
        this.send({ type: 'status', status });
      }),
    );
    this.owned.add(
      panel.onDidChangeViewState(() => {
        // A hidden page is gone; when it is shown again, it begins anew.
        if (!panel.visible) this.isReady = false;
      }),
    );
    webview.html = topicsPage(webview, extensionUri);
  }

  /** Sends a message, as soon as the page is there; to none where it was closed. */
  send(message: HostMessage): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
    else if (message.type === 'choose') this.waiting = [message];
  }

  dispose(): void {
    this.isReady = false;
    this.owned.dispose();
  }

  private receive(message: ViewMessage): void {
    const { indexing } = this.deps;
    switch (message.type) {
      case 'ready':
        this.start();
        return;
      case 'ask':
        void this.answer(message);
        return;
      case 'refresh':
        void indexing.run();
        return;
      case 'stop':
        indexing.stop();
        return;
      default:
        this.handlers.act(message).catch((error: unknown) => {
          this.deps.log.error('topics', error);
          tellFailure(error);
        });
    }
  }

  private start(): void {
    this.isReady = true;
    this.send({
      type: 'start',
      strings: texts(),
      hasFolder: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
    });
    this.send({ type: 'active', document: this.active() });
    this.send({ type: 'status', status: this.deps.indexing.status });
    for (const message of this.waiting.splice(0)) this.send(message);
    void this.deps.indexing.run();
  }

  private async answer({ number, question }: Extract<ViewMessage, { type: 'ask' }>): Promise<void> {
    try {
      this.send({ type: 'answer', number, answer: await this.handlers.ask(question) });
    } catch (error) {
      this.deps.log.error(`topics: ${question.kind}`, error);
      this.send({ type: 'refusal', number, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** The strings of the user's language; none in English. */
function texts(): Record<string, string> {
  const { bundle = {} } = vscode.l10n;
  return Object.fromEntries(
    Object.entries(bundle as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
