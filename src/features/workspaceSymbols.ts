import * as vscode from 'vscode';
import { outline } from '../core/minutes/outline';
import type { ParsedText } from '../core/navigation/parsedText';
import { symbolFilter, symbolsOf, type FoundSymbol } from '../core/navigation/symbolSearch';
import { defaultSettings } from '../core/settings';
import { toRange, toSymbolKind } from '../host/convert';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { outlineWords } from '../host/outlineView';
import type { SettingsSource } from '../host/settings';
import { WorkspaceFiles, withOpenDocuments } from '../host/workspaceFiles';

interface Dependencies {
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

interface PlacedSymbol extends FoundSymbol {
  readonly range: vscode.Range;
}

/** More than a person looks through; VS Code asks again with each letter of the query. */
const mostSymbols = 2000;

/** Go to Symbol in Workspace over all minutes: the files of the workspace, and open documents as they are now. */
export function registerWorkspaceSymbols({ store, settings, log }: Dependencies): vscode.Disposable {
  const files = new WorkspaceFiles(placedSymbols, settings, log);
  const openSymbols = new WeakMap<ParsedText, readonly PlacedSymbol[]>();

  function symbolsOfOpen(document: vscode.TextDocument): readonly PlacedSymbol[] {
    if (store.isLarge(document)) return [];
    const parsed = store.get(document);
    let symbols = openSymbols.get(parsed);
    if (symbols === undefined) openSymbols.set(parsed, (symbols = placedSymbols(parsed, document.uri)));
    return symbols;
  }

  async function provideWorkspaceSymbols(
    query: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.SymbolInformation[]> {
    const byUri = await withOpenDocuments(await files.all(token), symbolsOfOpen);
    if (token.isCancellationRequested) return [];
    const fits = symbolFilter(query);
    const found: vscode.SymbolInformation[] = [];
    for (const [uri, symbols] of byUri) {
      for (const symbol of symbols) {
        if (found.length >= mostSymbols) return found;
        if (fits(symbol)) found.push(toSymbolInformation(symbol, vscode.Uri.parse(uri)));
      }
    }
    return found;
  }

  return vscode.Disposable.from(
    files,
    settings.onDidChange(() => {
      files.clear();
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        try {
          return await provideWorkspaceSymbols(query, token);
        } catch (error) {
          log.error('workspace symbols', error);
          return [];
        }
      },
    }),
  );
}

/** The whole outline, whatever the settings hide: who searches wants to find. */
function placedSymbols({ minutes, lines }: ParsedText, uri: vscode.Uri): PlacedSymbol[] {
  const { header } = minutes;
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const nodes = outline(minutes, defaultSettings.outline, outlineWords());
  return symbolsOf(nodes, header.title?.value ?? file).map((symbol) => ({
    ...symbol,
    range: toRange(lines, symbol.span),
  }));
}

function toSymbolInformation({ name, container, kind, range }: PlacedSymbol, uri: vscode.Uri) {
  return new vscode.SymbolInformation(name, toSymbolKind(kind), container, new vscode.Location(uri, range));
}
