import * as vscode from 'vscode';
import { labelKey } from '../core/themes/labels';
import type { CodebookSource } from '../host/codebookSource';
import type { Log } from '../host/log';
import { pathOf } from '../host/themePick';

interface Dependencies {
  readonly codebooks: CodebookSource;
  readonly log: Log;
}

/** The themes among the symbols of the workspace, by label or alias; they go to their entries in the codebook. */
export function registerThemeSymbols({ codebooks, log }: Dependencies): vscode.Disposable {
  const provide = async (query: string): Promise<vscode.SymbolInformation[]> => {
    const wanted = labelKey(query);
    const found: vscode.SymbolInformation[] = [];
    for (const loaded of await codebooks.all()) {
      const { uri, codebook } = loaded;
      if (uri === null) continue;
      for (const theme of codebook.themes) {
        if (![theme.label, ...theme.aliases].some((name) => labelKey(name).includes(wanted))) continue;
        const container = theme.parent === null ? vscode.l10n.t('Themes') : pathOf(theme);
        const place = new vscode.Location(uri, loaded.rangeOf(theme));
        found.push(new vscode.SymbolInformation(theme.label, vscode.SymbolKind.Key, container, place));
      }
    }
    return found;
  };
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: log.guardAsync('theme symbols', provide),
  });
}
