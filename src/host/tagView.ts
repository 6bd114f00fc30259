import * as vscode from 'vscode';
import type { Log } from './log';
import { remarkRows, tagTreeItem, themeRow, type TagNode } from './tagTreeItems';

/** One of the views of tags. Nothing is read before it is visible. */
export class TagView implements vscode.TreeDataProvider<TagNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<TagNode>;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    id: string,
    private readonly roots: () => Promise<TagNode[]>,
    private readonly log: Log,
  ) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
  }

  /** Reads the list anew; VS Code asks for that of a hidden view when it is shown again. */
  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(node?: TagNode): Promise<TagNode[]> {
    if (node === undefined) return (await this.log.guardAsync('themes view', this.roots)()) ?? [];
    if (node.kind === 'folder') return [...node.themes];
    if (node.kind === 'theme') {
      const { children, meetings } = node.node;
      const { codebook } = node;
      return [
        ...children.map((child) => themeRow(child, codebook)),
        ...meetings.map((meeting): TagNode => ({ kind: 'meeting', node: meeting })),
      ];
    }
    return node.kind === 'meeting' ? remarkRows(node.node) : [];
  }

  getTreeItem(node: TagNode): vscode.TreeItem {
    return tagTreeItem(node);
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }
}
