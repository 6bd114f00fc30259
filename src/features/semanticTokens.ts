import * as vscode from 'vscode';
import { semanticTokenTypes, semanticTokens } from '../core/language/semanticTokens';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

const legend = new vscode.SemanticTokensLegend([...semanticTokenTypes]);

/** Puts the colours of the grammar right where the parser knows better; not in very large files. */
export function registerSemanticTokens({ store, log }: { store: MinutesStore; log: Log }): vscode.Disposable {
  function tokens(
    document: vscode.TextDocument,
    firstLine?: number,
    lastLine?: number,
  ): vscode.SemanticTokens {
    const builder = new vscode.SemanticTokensBuilder(legend);
    if (store.isLarge(document)) return builder.build();
    const { minutes, lines } = store.get(document);
    for (const { line, character, length, type } of semanticTokens(minutes, lines, firstLine, lastLine))
      builder.push(line, character, length, semanticTokenTypes.indexOf(type));
    return builder.build();
  }

  return vscode.Disposable.from(
    vscode.languages.registerDocumentSemanticTokensProvider(
      minutesSelector,
      { provideDocumentSemanticTokens: log.guard('semantic tokens', (document) => tokens(document)) },
      legend,
    ),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      minutesSelector,
      {
        provideDocumentRangeSemanticTokens: log.guard('semantic tokens', (document, range) =>
          tokens(document, range.start.line, range.end.line),
        ),
      },
      legend,
    ),
  );
}
