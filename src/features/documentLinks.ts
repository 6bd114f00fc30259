import * as vscode from 'vscode';
import { articleInWords } from '../core/knowledge/articles';
import { lawLinks, type LawLink } from '../core/knowledge/lawLinks';
import { toRange } from '../host/convert';
import type { KnowledgeSource } from '../host/knowledgeSource';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly log: Log;
}

/** From the numbers of laws and the articles cited to their text on the web; opened by the user's click only. */
export function registerDocumentLinks({ store, knowledge, log }: Dependencies): vscode.Disposable {
  const provideDocumentLinks = async (document: vscode.TextDocument): Promise<vscode.DocumentLink[]> => {
    const mentions = await store.mentions(document);
    const known = knowledge.current;
    if (mentions === null || known === null) return [];
    const { minutes, lines } = store.get(document);
    return lawLinks(minutes, mentions, known).map((link) => {
      const made = new vscode.DocumentLink(toRange(lines, link.span), vscode.Uri.parse(link.url));
      made.tooltip = tooltip(link);
      return made;
    });
  };
  return vscode.languages.registerDocumentLinkProvider(minutesSelector, {
    provideDocumentLinks: log.guardAsync('document links', provideDocumentLinks),
  });
}

/** What the link opens; VS Code adds how to click. */
function tooltip({ law, article, url }: LawLink): string {
  if (!url.startsWith('https://laws.e-gov.go.jp/')) return vscode.l10n.t('Open the text of {0}', law.title);
  const place = article === null ? law.title : law.title + articleInWords(article);
  return vscode.l10n.t('Open {0} in e-Gov', place);
}
