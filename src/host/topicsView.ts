import * as vscode from 'vscode';
import type { ActiveDocument, HostMessage } from '../core/protocol/view';
import { DebounceByKey } from './debounce';
import { DisposableStore } from './disposable';
import { minutesLanguage } from './language';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import { sidecarPattern } from './sidecarFiles';
import type { TagStore } from './tagStore';
import type { TermService } from './termService';
import { TopicsIndexing } from './topicsIndexing';
import { TopicsPanel, type TopicsHandlers } from './topicsPanel';
import { entryFilePattern } from './userEntries';
import { watchFiles } from './watchFiles';

interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly terms: TermService;
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly log: Log;
}

/** As package.json and the one who brings it back name it. */
const viewType = 'minutes.topics';
/** Milliseconds without typing or changes of files before the view is brought up to date. */
const delay = 1500;
/** Files whose changes may change topics, or what they are counted by. */
const watched = ['**/{*.minutes,*.gijiroku,*.txt,.minutes/terms.yaml}', entryFilePattern, sidecarPattern];

/** The topics view: one panel at most, kept up to date while it is seen. Nothing is done before it is opened. */
export class TopicsView implements vscode.Disposable {
  readonly indexing: TopicsIndexing;
  private readonly owned = new DisposableStore();
  private readonly debounce = this.owned.add(new DebounceByKey());
  private current: { readonly page: TopicsPanel; readonly owned: DisposableStore } | null = null;
  private active: ActiveDocument | null = null;

  constructor(
    private readonly deps: Dependencies,
    private readonly handlers: TopicsHandlers,
  ) {
    this.indexing = this.owned.add(new TopicsIndexing(deps.terms, deps.log));
  }

  /** The column of the panel; undefined where there is none. */
  get column(): vscode.ViewColumn | undefined {
    return this.current?.page.panel.viewColumn;
  }

  /** Opens the panel or brings it to the front, beside what is being edited. */
  show(): void {
    if (this.current !== null) {
      this.current.page.panel.reveal();
      return;
    }
    const column =
      vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    const title = vscode.l10n.t('Recurring topics');
    this.open(vscode.window.createWebviewPanel(viewType, title, column, { enableFindWidget: true }));
  }

  /** Puts the view into a panel: a new one, or one that VS Code brought back. */
  open(panel: vscode.WebviewPanel): void {
    this.current?.page.panel.dispose();
    const owned = new DisposableStore();
    this.note(vscode.window.activeTextEditor);
    const page = owned.add(
      new TopicsPanel(panel, { ...this.deps, indexing: this.indexing }, this.handlers, () => this.active),
    );
    const current = { page, owned };
    this.current = current;
    owned.add(
      panel.onDidDispose(() => {
        owned.dispose();
        if (this.current === current) this.current = null;
      }),
    );
    this.watch(owned);
  }

  /** Tells the page, if there is one. */
  send(message: HostMessage): void {
    this.current?.page.send(message);
  }

  /** Brings the view up to date in a moment. */
  changed(): void {
    this.debounce.run('topics', delay, () => {
      // A page that is shown again asks by itself.
      if (this.current?.page.panel.visible === true) void this.indexing.run();
    });
  }

  dispose(): void {
    this.current?.owned.dispose();
    this.owned.dispose();
  }

  private watch(owned: DisposableStore): void {
    const changed = (): void => {
      this.changed();
    };
    for (const pattern of watched) owned.add(watchFiles(pattern, changed));
    owned.add(this.deps.tags.onDidChange(changed));
    // Not every file system tells of its changes; the editor tells of its saves.
    owned.add(
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (
          vscode.languages.match(
            watched.map((pattern) => ({ pattern })),
            document,
          ) > 0
        )
          changed();
      }),
    );
    owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === minutesLanguage) changed();
      }),
    );
    owned.add(vscode.workspace.onDidChangeWorkspaceFolders(changed));
    owned.add(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.note(editor)) this.send({ type: 'active', document: this.active });
      }),
    );
  }

  /** Remembers the minutes that are edited; what else is edited changes nothing. */
  private note(editor: vscode.TextEditor | undefined): boolean {
    const document = editor?.document;
    if (document?.languageId !== minutesLanguage) return false;
    const { path } = document.uri;
    this.active = {
      id: document.uri.toString(),
      name: path.slice(path.lastIndexOf('/') + 1),
      body: this.deps.store.get(document).minutes.header.body?.value ?? null,
    };
    return true;
  }
}
