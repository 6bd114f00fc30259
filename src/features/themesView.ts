import * as vscode from 'vscode';
import { tagTrees } from '../core/themes/tagTree';
import { isTagged, type RemarkRow, type TaggedFile } from '../core/themes/taggedFile';
import type { CodebookSource } from '../host/codebookSource';
import { DebounceByKey } from '../host/debounce';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { TagStore } from '../host/tagStore';
import { nameOf, saidBy, themeRow, type FolderNode, type TagNode } from '../host/tagTreeItems';
import { TagView } from '../host/tagView';
import type { WorkspaceTags } from '../host/workspaceTags';

interface Dependencies {
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
  readonly workspaceTags: WorkspaceTags;
  readonly log: Log;
}

/** Milliseconds without typing before the lists are made anew. */
const delay = 700;

/** The views of themes, of remarks without one, and of tags whose remark is gone. */
export function registerThemesView({ tags, codebooks, workspaceTags, log }: Dependencies): vscode.Disposable {
  const debounce = new DebounceByKey();
  const ended = new vscode.CancellationTokenSource();

  async function themes(): Promise<TagNode[]> {
    const files = await workspaceTags.all(ended.token);
    const loaded = (await codebooks.all()).flatMap(({ uri, codebook }) =>
      uri === null ? [] : [[uri.toString(), codebook] as const],
    );
    const codebookOf = (file: string): string | undefined =>
      codebooks.uriFor(vscode.Uri.parse(file))?.toString();
    const folders = [...tagTrees(new Map(loaded), files, codebookOf)].map(([uri, tree]): FolderNode => ({
      kind: 'folder',
      name: vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri))?.name ?? nameOf(uri),
      themes: tree.themes.map((node) => themeRow(node, tree.codebook)),
    }));
    // Where there is one codebook, it needs no name.
    const [only] = folders;
    return folders.length === 1 && only !== undefined ? [...only.themes] : folders;
  }

  async function untagged(): Promise<TagNode[]> {
    const files = [...(await workspaceTags.all(ended.token))].filter(([, file]) => isTagged(file));
    return files.flatMap(([file, { title, remarks }]): TagNode[] => {
      const left = remarks.filter(({ labels }) => labels.length === 0);
      return left.length === 0 ? [] : [{ kind: 'meeting', node: { file, title, remarks: left } }];
    });
  }

  async function unplaced(): Promise<TagNode[]> {
    const files: ReadonlyMap<string, TaggedFile> = await workspaceTags.all(ended.token);
    return [...files].flatMap(([uri, file]) => file.unplaced.map((row) => ({ kind: 'unplaced', uri, row })));
  }

  const views = [
    new TagView('minutes.themes', themes, log),
    new TagView('minutes.untagged', untagged, log),
    new TagView('minutes.unplaced', unplaced, log),
  ];
  const refresh = (milliseconds: number): void => {
    debounce.run('views', milliseconds, () => {
      for (const view of views) view.refresh();
    });
  };

  async function search(): Promise<void> {
    const files = await workspaceTags.all(ended.token);
    const items = [...files].flatMap(([uri, { title, remarks }]) =>
      remarks
        .filter(({ labels }) => labels.length > 0)
        .map((row) => ({
          label: saidBy(row.speaker, row.excerpt),
          description: row.labels.map((label) => `#${label}`).join(' '),
          detail: title === '' ? nameOf(uri) : title,
          uri,
          row,
        })),
    );
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Tagged remarks'),
      placeHolder: vscode.l10n.t('Search by words, theme or meeting'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (chosen !== undefined) await openRemark(vscode.Uri.parse(chosen.uri), chosen.row);
  }

  return vscode.Disposable.from(
    debounce,
    ended,
    ...views,
    tags.onDidChange(() => {
      refresh(0);
    }),
    codebooks.onDidChange(() => {
      refresh(0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === minutesLanguage) refresh(delay);
    }),
    vscode.workspace.onDidOpenTextDocument(({ languageId }) => {
      if (languageId === minutesLanguage) refresh(delay);
    }),
    vscode.commands.registerCommand('minutes.refreshThemes', () => {
      refresh(0);
    }),
    vscode.commands.registerCommand('minutes.searchTagged', log.guardAsync('search tagged', search)),
    vscode.commands.registerCommand('minutes.openRemark', log.guardAsync('open remark', openRemark)),
  );
}

async function openRemark(uri: vscode.Uri, { line, character }: RemarkRow): Promise<void> {
  const at = new vscode.Position(line, character);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
}
