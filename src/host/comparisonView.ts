import * as vscode from 'vscode';
import type { ComparedTheme, Difference } from '../core/themes/comparison';
import { comparisonSummary, figure } from '../core/themes/comparisonReport';
import type { ComparisonSession } from './comparisonSession';
import { wording } from './wording';

/** A row of the list of differences. */
export type ComparisonNode =
  | { readonly kind: 'theme'; readonly theme: ComparedTheme; readonly differences: readonly ComparisonNode[] }
  | { readonly kind: 'difference'; readonly difference: Difference };

/** The differences of two taggings by theme; the head of the list tells the figures. */
export class ComparisonView implements vscode.TreeDataProvider<ComparisonNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<ComparisonNode>;
  private readonly listening: vscode.Disposable;
  private roots: readonly ComparisonNode[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly session: ComparisonSession) {
    this.view = vscode.window.createTreeView('minutes.comparison', { treeDataProvider: this });
    this.listening = session.onDidChange(() => {
      this.update();
    });
  }

  getChildren(node?: ComparisonNode): ComparisonNode[] {
    if (node === undefined) return [...this.roots];
    return node.kind === 'theme' ? [...node.differences] : [];
  }

  getParent(node: ComparisonNode): ComparisonNode | undefined {
    return this.roots.find((root) => root.kind === 'theme' && root.differences.includes(node));
  }

  getTreeItem(node: ComparisonNode): vscode.TreeItem {
    return node.kind === 'theme' ? themeItem(node.theme, node.differences.length) : this.differenceItem(node);
  }

  /** Selects the row of a difference, if the list is in sight. */
  async select(difference: Difference): Promise<void> {
    if (!this.view.visible) return;
    for (const root of this.roots) {
      const rows = root.kind === 'theme' ? root.differences : [];
      const row = rows.find((each) => each.kind === 'difference' && each.difference === difference);
      if (row === undefined) continue;
      // VS Code refuses rows of a list that changed meanwhile: then there is another list, with nothing selected.
      await this.view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  private update(): void {
    const { compared } = this.session;
    this.roots =
      compared?.comparison.themes.map((theme) => ({
        kind: 'theme',
        theme,
        differences: compared.comparison.differences
          .filter((difference) => difference.theme === theme.theme)
          .map((difference) => ({ kind: 'difference', difference })),
      })) ?? [];
    if (compared !== null) {
      this.view.message = comparisonSummary(compared.comparison, wording);
      this.view.description = `${compared.names.first} ↔ ${compared.names.second}`;
    }
    void vscode.commands.executeCommand('setContext', 'minutes.hasComparison', compared !== null);
    this.changed.fire(undefined);
  }

  private differenceItem(node: ComparisonNode & { kind: 'difference' }): vscode.TreeItem {
    const { difference } = node;
    const { compared } = this.session;
    const remark = compared?.first.parsed.minutes.remarks[difference.first];
    const excerpt = remark?.text.replace(/\s+/gu, ' ').slice(0, 120) ?? '';
    const item = new vscode.TreeItem(remark?.speaker ?? excerpt);
    const who = difference.by === 'first' ? compared?.names.first : compared?.names.second;
    const only = vscode.l10n.t('only in {0}', who ?? '');
    item.description = `${only} · ${excerpt}`;
    item.tooltip = `#${difference.label} ${only}\n${excerpt}`;
    item.iconPath = new vscode.ThemeIcon(difference.by === 'first' ? 'diff-removed' : 'diff-added');
    item.contextValue = difference.by === 'first' ? 'onlyFirst' : 'onlySecond';
    item.command = {
      title: vscode.l10n.t('Open'),
      command: 'minutes.openDifference',
      arguments: [difference],
    };
    return item;
  }
}

function themeItem({ path, kappa, alpha, both, onlyFirst, onlySecond }: ComparedTheme, differences: number) {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(path, differences > 0 ? Expanded : None);
  item.description = `κ ${figure(kappa)} · α ${figure(alpha)}`;
  item.tooltip = vscode.l10n.t(
    '{0}: both {1}, only the first {2}, only the second {3}',
    path,
    both,
    onlyFirst,
    onlySecond,
  );
  item.iconPath = new vscode.ThemeIcon(differences > 0 ? 'tag' : 'check');
  return item;
}
