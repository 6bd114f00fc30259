import * as vscode from 'vscode';
import type { Theme } from '../core/themes/codebook';
import { isTagName } from '../core/themes/labels';
import { allTags, typedLabelStart } from '../core/themes/tagPlaces';
import type { CodebookSource } from '../host/codebookSource';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { pathOf } from '../host/themePick';

interface Dependencies {
  readonly store: MinutesStore;
  readonly codebooks: CodebookSource;
  readonly log: Log;
}

/** The codebook's themes behind a # at the end of a remark: those used most in the document first. */
export function registerTagCompletion({ store, codebooks, log }: Dependencies): vscode.Disposable {
  async function provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[] | undefined> {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    const start = typedLabelStart(before);
    if (start === null) return undefined;
    const { version } = document;
    const { codebook } = await codebooks.get(document.uri);
    if (token.isCancellationRequested || document.version !== version) return undefined;
    const { text, minutes } = store.get(document);
    const used = new Map<string, number>();
    for (const { label } of store.isLarge(document) ? [] : allTags(text, minutes)) {
      const id = codebook.byLabel(label)?.id;
      if (id !== undefined) used.set(id, (used.get(id) ?? 0) + 1);
    }
    const range = new vscode.Range(position.with({ character: start }), position);
    return codebook.themes
      .filter(({ deprecated, label }) => !deprecated && isTagName(label))
      .sort((a, b) => (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0))
      .flatMap((theme, i) => [theme.label, ...theme.aliases].map((name) => toItem(theme, name, i, range)));
  }

  return vscode.languages.registerCompletionItemProvider(
    minutesSelector,
    { provideCompletionItems: log.guardAsync('tag completion', provideCompletionItems) },
    '#',
    '＃',
    '/',
  );
}

/** An alias is offered as well; it writes the label. */
function toItem(theme: Theme, name: string, order: number, range: vscode.Range): vscode.CompletionItem {
  const { label, parent, description } = theme;
  const where = name !== label ? `→ ${label}` : parent === null ? '' : pathOf(theme);
  const item = new vscode.CompletionItem(
    { label: name, description: where },
    vscode.CompletionItemKind.EnumMember,
  );
  item.insertText = label;
  item.range = range;
  item.sortText = `${String(order).padStart(4, '0')}${name === label ? '' : 'a'}`;
  if (description !== '') item.documentation = description;
  return item;
}
