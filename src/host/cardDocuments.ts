import * as vscode from 'vscode';
import { lawCard, organizationCard, type Card } from '../core/knowledge/cards';
import type { Knowledge } from '../core/knowledge/knowledge';
import { cardWords, type CardRow } from './cardRows';

/** Read-only documents that hold the card of one law or organisation, for a peek or an editor. */
export const cardScheme = 'minutes-card';

export type CardKind = 'law' | 'organization';

/**
 * The document of a card. The name is what its tab or peek is titled with.
 * @param date the day of a meeting (ISO 8601) that the card is to tell about, or null
 */
export function cardUri(kind: CardKind, id: string, name: string, date: string | null = null): vscode.Uri {
  return vscode.Uri.from({
    scheme: cardScheme,
    path: `/${name.replaceAll('/', '／')}`,
    query: new URLSearchParams({ kind, id, ...(date === null ? {} : { date }) }).toString(),
  });
}

/** The card that a document of this scheme holds; null where the entry is no more. */
export function cardOfUri({ query }: vscode.Uri, knowledge: Knowledge): Card | null {
  const parameters = new URLSearchParams(query);
  const id = parameters.get('id') ?? '';
  const date = parameters.get('date');
  if (parameters.get('kind') === 'law') {
    const law = knowledge.law(id);
    return law === null ? null : lawCard(law, date);
  }
  const organization = knowledge.organization(id);
  return organization === null ? null : organizationCard(organization, date, knowledge);
}

/** A stretch of the document's text that leads to another card. */
export interface CardTextLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target: vscode.Uri;
}

/** The card as plain text, with the places of its links to other cards; web addresses VS Code finds itself. */
export function cardText(card: Card): { readonly text: string; readonly links: readonly CardTextLink[] } {
  const { title, short, sentences, rows } = cardWords(card);
  const date = card.kind === 'person' ? null : (card.onDay?.date ?? null);
  const lines = [title, ...(short.length === 0 ? [] : [short.join(vscode.l10n.t(', '))]), ''];
  if (sentences.length > 0) lines.push(...sentences, '');
  const links: CardTextLink[] = [];
  for (const row of rows) lines.push(rowText(row, lines.length, date, links));
  return { text: `${lines.join('\n')}\n`, links };
}

function rowText(
  { label, pieces }: CardRow,
  line: number,
  date: string | null,
  links: CardTextLink[],
): string {
  let text = vscode.l10n.t('{0}: ', label);
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) text += vscode.l10n.t(', ');
    const start = text.length;
    text += piece.kind === 'web' ? piece.url : piece.text;
    if (piece.kind === 'card') {
      const target = cardUri('organization', piece.id, piece.text, date);
      links.push({ line, start, end: text.length, target });
    }
  }
  return text;
}
