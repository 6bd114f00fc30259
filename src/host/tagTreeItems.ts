import * as vscode from 'vscode';
import type { Codebook } from '../core/themes/codebook';
import type { RemarkRow, UnplacedRow } from '../core/themes/taggedFile';
import type { MeetingNode, ThemeNode } from '../core/themes/tagTree';
import type { TagPlace } from './tagTarget';
import { themeIcon } from './themeColors';

/**
 * A row of the views of themes; files are told by their URI. The commands of the rows' menus are given the row: they find
 * the theme in `themeId`, the remark as a `TagPlace`.
 */
export type TagNode =
  | FolderNode
  | ThemeRow
  | { readonly kind: 'meeting'; readonly node: MeetingNode<string> }
  | (TagPlace & { readonly kind: 'remark'; readonly row: RemarkRow })
  | { readonly kind: 'unplaced'; readonly uri: string; readonly row: UnplacedRow };

interface ThemeRow {
  readonly kind: 'theme';
  /** Undefined for a theme that is not in the codebook. */
  readonly themeId: string | undefined;
  readonly node: ThemeNode<string>;
  readonly codebook: Codebook;
}

export function themeRow(node: ThemeNode<string>, codebook: Codebook): TagNode {
  return { kind: 'theme', themeId: node.theme?.id, node, codebook };
}

/** The rows of a meeting's remarks. */
export function remarkRows({ file, remarks }: MeetingNode<string>): TagNode[] {
  const uri = vscode.Uri.parse(file);
  return remarks.map((row) => ({ kind: 'remark', uri, remark: row.id, row }));
}

/** A folder with a codebook of its own; there only where several have one. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly name: string;
  readonly themes: readonly TagNode[];
}

export function tagTreeItem(node: TagNode): vscode.TreeItem {
  switch (node.kind) {
    case 'folder':
      return folderItem(node.name);
    case 'theme':
      return themeItem(node.node, node.codebook);
    case 'meeting':
      return meetingItem(node.node);
    case 'remark':
      return remarkItem(node.uri, node.row);
    case 'unplaced':
      return unplacedItem(node.uri, node.row);
  }
}

function folderItem(name: string): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = vscode.ThemeIcon.Folder;
  return item;
}

function themeItem({ theme, label, count, meetings, children }: ThemeNode<string>, codebook: Codebook) {
  const open = vscode.TreeItemCollapsibleState.Collapsed;
  const empty = meetings.length + children.length === 0;
  const item = new vscode.TreeItem(label, empty ? vscode.TreeItemCollapsibleState.None : open);
  item.description = String(count);
  item.iconPath = themeIcon(theme === null ? null : codebook.colorOf(theme));
  item.tooltip = theme === null ? vscode.l10n.t('Not in the codebook') : theme.description;
  item.contextValue = theme === null ? 'unknownTheme' : 'theme';
  return item;
}

function meetingItem({ file, title, remarks }: MeetingNode<string>): vscode.TreeItem {
  const name = title === '' ? nameOf(file) : title;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(remarks.length);
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = vscode.workspace.asRelativePath(vscode.Uri.parse(file));
  return item;
}

function remarkItem(uri: vscode.Uri, row: RemarkRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.speaker ?? row.excerpt);
  if (row.speaker !== null) item.description = row.excerpt;
  item.tooltip = row.excerpt;
  item.iconPath = new vscode.ThemeIcon('comment');
  item.contextValue = 'remark';
  item.command = { title: vscode.l10n.t('Open'), command: 'minutes.openRemark', arguments: [uri, row] };
  return item;
}

function unplacedItem(uri: string, { id, speaker, quote, labels }: UnplacedRow): vscode.TreeItem {
  const item = new vscode.TreeItem(labels.map((label) => `#${label}`).join(' '));
  item.id = `${uri} ${id}`;
  item.description = saidBy(speaker, quote);
  item.tooltip = `${item.description}\n${nameOf(uri)}`;
  item.iconPath = new vscode.ThemeIcon('debug-disconnect');
  item.contextValue = 'unplaced';
  return item;
}

/** Words with who said them, where that is known. */
export function saidBy(speaker: string | null, words: string): string {
  return speaker === null ? words : vscode.l10n.t('{0}: ', speaker) + words;
}

/** The last part of an address. */
export function nameOf(uri: string): string {
  const { path } = vscode.Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}
