import * as vscode from 'vscode';

/** A theme's colour as VS Code takes it: a name of the codebook is a colour of the editor's own, #rrggbb is itself. */
export function themeColor(color: string): vscode.ThemeColor | string {
  return color.startsWith('#') ? color : chartColor(color);
}

/** The dot before a theme in a tree. Icons take no colour but the editor's own. */
export function themeIcon(color: string | null): vscode.ThemeIcon {
  if (color === null || color.startsWith('#')) return new vscode.ThemeIcon('tag');
  return new vscode.ThemeIcon('tag', chartColor(color));
}

/** The editor has no gray among the colours of charts, but that of their lines. */
function chartColor(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`charts.${name === 'gray' ? 'lines' : name}`);
}
