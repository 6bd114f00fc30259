import * as vscode from 'vscode';
import type { Card } from '../core/knowledge/cards';
import type { MentionKind } from '../core/knowledge/mention';
import { escapeMarkdown, markdownLink } from '../core/text/markdown';
import { cardWords, type CardPiece, type CardRow, type CardWords } from './cardRows';

/** The commands that a card's links run; registered by features/cards. */
export const cardCommands = { peekCard: 'minutes.peekCard', peekMentions: 'minutes.peekMentions' } as const;

/** The place in an editor where a card is shown: what its links open is shown there as well. */
export interface CardPlace {
  readonly uri: string;
  /** Both 0-based. */
  readonly line: number;
  readonly character: number;
}

/** The argument of `minutes.peekCard`. */
export interface PeekCard {
  readonly place: CardPlace;
  /** Id of an organisation. */
  readonly id: string;
  /** The day of the meeting, ISO 8601, or null where it is not known. */
  readonly date: string | null;
}

/** The argument of `minutes.peekMentions`. */
export interface PeekMentions {
  readonly place: CardPlace;
  readonly kind: MentionKind;
  readonly id: string;
  readonly scope: 'file' | 'workspace';
}

/** How often one is named; `workspace` is null where it is not counted yet. */
export interface MentionCounts {
  readonly file: number;
  readonly workspace: number | null;
}

/** The card as a hover shows it. All text is escaped; its links run no commands but those of cards. */
export function toCardMarkdown(card: Card, place: CardPlace, counts: MentionCounts): vscode.MarkdownString {
  const { kind, id } = card;
  const date = card.kind === 'person' ? null : (card.onDay?.date ?? null);
  const { title, short, sentences, rows } = cardWords(card);
  const link = (scope: PeekMentions['scope'], text: string): string =>
    commandLink(text, cardCommands.peekMentions, { place, kind, id, scope });
  const { file, workspace } = counts;
  const inWorkspace =
    workspace === null
      ? vscode.l10n.t('In the workspace')
      : vscode.l10n.t('In the workspace: {0}', workspace);
  const names = short.length === 0 ? '' : vscode.l10n.t(' ({0})', short.join(vscode.l10n.t(', ')));
  const markdown = toMarkdown([
    [`**${escapeMarkdown(title)}**${escapeMarkdown(names)}`],
    sentences.map(escapeMarkdown),
    rows.map((row) => rowMarkdown(row, { place, date })),
    ['---'],
    [`${link('file', vscode.l10n.t('In this file: {0}', file))} · ${link('workspace', inWorkspace)}`],
  ]);
  markdown.isTrusted = { enabledCommands: Object.values(cardCommands) };
  return markdown;
}

/** The card beside a suggestion: without its title, which stands above, and without links to commands. */
export function toCardDocumentation({ short, sentences, rows }: CardWords): vscode.MarkdownString {
  return toMarkdown([
    short.length === 0 ? [] : [escapeMarkdown(short.join(vscode.l10n.t(', ')))],
    sentences.map(escapeMarkdown),
    rows.map((row) => rowMarkdown(row, null)),
  ]);
}

/** Blocks of lines; empty blocks are left out. */
function toMarkdown(blocks: readonly (readonly string[])[]): vscode.MarkdownString {
  const paragraphs = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('  \n'));
  return new vscode.MarkdownString(paragraphs.join('\n\n'));
}

/** @param from what the links of the row open other cards with; null for a row without such links */
function rowMarkdown({ label, pieces }: CardRow, from: Omit<PeekCard, 'id'> | null): string {
  const values = pieces.map((piece) => pieceMarkdown(piece, from));
  return escapeMarkdown(vscode.l10n.t('{0}: ', label)) + values.join(escapeMarkdown(vscode.l10n.t(', ')));
}

function pieceMarkdown(piece: CardPiece, from: Omit<PeekCard, 'id'> | null): string {
  switch (piece.kind) {
    case 'text':
      return escapeMarkdown(piece.text);
    case 'web':
      return markdownLink(piece.text, piece.url);
    case 'card':
      if (from === null) return escapeMarkdown(piece.text);
      return commandLink(piece.text, cardCommands.peekCard, { ...from, id: piece.id });
  }
}

function commandLink(text: string, command: string, argument: PeekCard | PeekMentions): string {
  return markdownLink(text, `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`);
}
