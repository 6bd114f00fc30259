import MarkdownIt from 'markdown-it';
import { CancellationToken, Emitter } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';

/** VS Code's Markdown service over one open document, with the parser that VS Code gives it. */
export class MarkdownService {
  private readonly changed = new Emitter<TextDocument>();
  private readonly service;

  constructor() {
    const markdown = new MarkdownIt({ html: true });
    const nothing = new Emitter<never>();
    this.service = createLanguageService({
      workspace: {
        workspaceFolders: [],
        onDidChangeMarkdownDocument: this.changed.event,
        onDidCreateMarkdownDocument: nothing.event,
        onDidDeleteMarkdownDocument: nothing.event,
        getAllMarkdownDocuments: () => Promise.resolve([]),
        hasMarkdownDocument: () => false,
        openMarkdownDocument: () => Promise.resolve(undefined),
        stat: () => Promise.resolve(undefined),
        readDirectory: () => Promise.resolve([]),
      },
      parser: {
        slugifier: githubSlugifier,
        tokenize: (document) => Promise.resolve(markdown.parse(document.getText(), {})),
      },
      logger: { level: LogLevel.Off, log: () => undefined },
    });
  }

  /** The symbols of the document, which has changed since they were last asked for; asked for as VS Code does. */
  symbols(document: TextDocument): Promise<DocumentSymbol[]> {
    this.changed.fire(document);
    return this.service.getDocumentSymbols(
      document,
      { includeLinkDefinitions: true },
      CancellationToken.None,
    );
  }
}
