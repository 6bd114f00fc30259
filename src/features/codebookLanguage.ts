import * as vscode from 'vscode';
import type { CodebookCompletion } from '../core/themes/codebookLanguage';
import { codebookPattern } from '../host/codebookSource';
import { toRange } from '../host/convert';
import { isJapanese } from '../host/dateWords';
import type { LazyBundle } from '../host/lazyBundle';
import type { Log } from '../host/log';
import { pathOf } from '../host/themePick';
import type { UserFiles } from '../host/userEntries';
import { LineIndex } from '../core/text/lineIndex';

interface Dependencies {
  readonly bundle: LazyBundle<UserFiles>;
  readonly extensionUri: vscode.Uri;
  readonly log: Log;
}

interface Described {
  readonly properties: Readonly<Record<string, { readonly markdownDescription?: string }>>;
}

interface Schema {
  readonly items: Described;
  readonly definitions: { readonly rule: { readonly oneOf: readonly Partial<Described>[] } };
}

const kinds: Record<CodebookCompletion['kind'], vscode.CompletionItemKind> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  theme: vscode.CompletionItemKind.Reference,
};

/**
 * Writing the codebook: its keys and values, the ids of other themes, and what they mean. Where the YAML extension is
 * active it offers and explains the schema's keys and values already; then only the ids of themes come from here.
 */
export function registerCodebookLanguage({ bundle, extensionUri, log }: Dependencies): vscode.Disposable {
  let descriptions: Promise<ReadonlyMap<string, string>> | null = null;
  const described = (): Promise<ReadonlyMap<string, string>> => (descriptions ??= readSchema(extensionUri));

  async function complete(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[]> {
    const [text, offset] = [document.getText(), document.offsetAt(position)];
    const [{ codebookCompletions }, about] = await Promise.all([bundle.get(), described()]);
    if (token.isCancellationRequested) return [];
    const lines = new LineIndex(text);
    return codebookCompletions(text, offset)
      .filter(({ kind }) => kind === 'theme' || !hasYamlExtension())
      .map(({ label, insertText, kind, detail, span }, i) => {
        const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
        item.insertText = insertText;
        item.range = toRange(lines, span);
        item.sortText = String(i).padStart(4, '0');
        const text = kind === 'key' ? about.get(label) : undefined;
        if (text !== undefined) item.documentation = new vscode.MarkdownString(text);
        // The values are offered behind a key at once.
        if (kind === 'key') item.command = { title: '', command: 'editor.action.triggerSuggest' };
        return item;
      });
  }

  async function hover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const text = document.getText();
    const [{ codebookWordAt }, about] = await Promise.all([bundle.get(), described()]);
    const word = token.isCancellationRequested ? null : codebookWordAt(text, document.offsetAt(position));
    if (word === null || (word.kind === 'key' && hasYamlExtension())) return undefined;
    const markdown = new vscode.MarkdownString();
    if (word.kind === 'key') markdown.appendMarkdown(about.get(word.key) ?? '');
    else {
      const { theme } = word;
      markdown.appendMarkdown('**').appendText(pathOf(theme)).appendMarkdown('**\n\n');
      markdown.appendText(theme.description);
    }
    return new vscode.Hover(markdown, toRange(new LineIndex(text), word.span));
  }

  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      { pattern: codebookPattern },
      { provideCompletionItems: log.guardAsync('codebook completion', complete) },
      ' ',
      '{',
      ',',
    ),
    vscode.languages.registerHoverProvider(
      { pattern: codebookPattern },
      { provideHover: log.guardAsync('codebook hover', hover) },
    ),
  );
}

/** Asked each time: an extension may come and go. It takes the schema from our package.json (yamlValidation). */
function hasYamlExtension(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

/** What the keys mean, in the user's language: the schema has both, Japanese first. */
async function readSchema(extensionUri: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const file = vscode.Uri.joinPath(extensionUri, 'schemas', 'themes.schema.json');
  const bytes = await vscode.workspace.fs.readFile(file);
  const { items, definitions } = JSON.parse(new TextDecoder().decode(bytes)) as Schema;
  const groups = [items, ...definitions.rule.oneOf].map(({ properties }) => Object.entries(properties ?? {}));
  return new Map(
    groups.flat().map(([key, { markdownDescription = '' }]) => {
      const [japanese = '', english = japanese] = markdownDescription.split('\n\n');
      return [key, isJapanese() ? japanese : english];
    }),
  );
}
