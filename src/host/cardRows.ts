/** A card in the user's words: what its heading, its sentences and its rows say, without any markup. */
import * as vscode from 'vscode';
import { articleInWords } from '../core/knowledge/articles';
import type {
  Card,
  CardDate,
  CardLink,
  LawCard,
  OrganizationCard,
  PersonCard,
} from '../core/knowledge/cards';
import type { Attendance } from '../core/minutes/model';
import { dateWords } from './dateWords';
import { organizationTypeWords } from './organizationTypes';

/** A piece of a row: text, or a link to a web page or to another organisation's card. */
export type CardPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'web'; readonly text: string; readonly url: string }
  | { readonly kind: 'card'; readonly text: string; readonly id: string };

export interface CardRow {
  readonly label: string;
  readonly pieces: readonly CardPiece[];
}

export interface CardWords {
  readonly title: string;
  /** Short names; may be empty. */
  readonly short: readonly string[];
  /** What matters on the meeting's day; may be empty. */
  readonly sentences: readonly string[];
  readonly rows: readonly CardRow[];
}

/** So many other names are shown; some laws have a dozen. */
const mostNames = 6;

export function cardWords(card: Card): CardWords {
  switch (card.kind) {
    case 'law':
      return lawWords(card);
    case 'organization':
      return organizationWords(card);
    case 'person':
      return personWords(card);
  }
}

function lawWords(card: LawCard): CardWords {
  const { title, shortTitles, laterTitles, number, promulgated, article, url, english, note } = card;
  const rows: CardRow[] = [];
  const year = promulgated?.slice(0, 4);
  addText(
    rows,
    vscode.l10n.t('Number'),
    number === null || year === undefined ? number : vscode.l10n.t('{0} (of {1})', number, year),
  );
  addText(rows, vscode.l10n.t('Promulgated'), promulgated === null ? null : dateWords(promulgated, true));
  addText(rows, vscode.l10n.t('New title'), laterTitles.join(vscode.l10n.t(', ')));
  addText(rows, vscode.l10n.t('English name'), english);
  addText(rows, vscode.l10n.t('Note'), note);
  const place = article === null ? null : articleInWords(article);
  addText(rows, vscode.l10n.t('Cited'), place);
  if (url !== null)
    rows.push({ label: vscode.l10n.t('Text'), pieces: [{ kind: 'web', text: pageName(url, place), url }] });
  addSource(rows, card);
  return { title, short: some(shortTitles), sentences: lawSentences(card), rows };
}

/** The place of a link: e-Gov at the article, or the address of a user's entry. */
function pageName(url: string, article: string | null): string {
  if (!url.startsWith('https://laws.e-gov.go.jp/')) return url;
  return article === null ? vscode.l10n.t('Open in e-Gov') : vscode.l10n.t('Open {0} in e-Gov', article);
}

function lawSentences({ bill, onDay }: LawCard): string[] {
  const sentences: string[] = [];
  if (bill) sentences.push(vscode.l10n.t('The text speaks of the bill of this law.'));
  if (onDay === null) return sentences;
  const day = dateWords(onDay.date);
  if (onDay.promulgated === 'yes')
    sentences.push(vscode.l10n.t('It was promulgated by the day of this meeting ({0}).', day));
  if (onDay.promulgated === 'no')
    sentences.push(vscode.l10n.t('It was not yet promulgated on the day of this meeting ({0}).', day));
  if (onDay.promulgated === 'unknown')
    sentences.push(
      vscode.l10n.t('Whether it was promulgated by the day of this meeting ({0}) is not known.', day),
    );
  return sentences;
}

function organizationWords(card: OrganizationCard): CardWords {
  const { title, acronyms, otherNames, english, type, parent, established, abolished, note, url } = card;
  const rows: CardRow[] = [];
  const addCards = (label: string, links: readonly CardLink[]): void => {
    const pieces = links.map(({ id, name }): CardPiece => ({ kind: 'card', text: name, id }));
    if (pieces.length > 0) rows.push({ label, pieces });
  };
  addText(rows, vscode.l10n.t('About'), note);
  addText(rows, vscode.l10n.t('Kind'), organizationTypeWords(type));
  addCards(vscode.l10n.t('Belongs to'), parent === null ? [] : [parent]);
  addText(rows, vscode.l10n.t('Established'), dateOf(established));
  addText(rows, vscode.l10n.t('Abolished'), dateOf(abolished));
  addCards(vscode.l10n.t('Predecessor'), card.predecessors);
  addCards(vscode.l10n.t('Successor'), card.successors);
  addText(rows, vscode.l10n.t('Also called'), some(otherNames).join(vscode.l10n.t(', ')));
  addText(rows, vscode.l10n.t('English name'), english);
  if (url !== null)
    rows.push({ label: vscode.l10n.t('Official site'), pieces: [{ kind: 'web', text: url, url }] });
  addSource(rows, card);
  return { title, short: acronyms, sentences: organizationSentences(card), rows };
}

function organizationSentences(card: OrganizationCard): string[] {
  const { onDay, established, abolished, successors, custom } = card;
  if (onDay === null) return [];
  const day = dateWords(onDay.date);
  const sentences: string[] = [];
  const sure = (sentence: string): string =>
    onDay.verified ? sentence : vscode.l10n.t('{0} (unverified)', sentence);
  const change = changeOf(abolished, successors);
  switch (onDay.status) {
    case 'existing':
      sentences.push(sure(vscode.l10n.t('It existed on the day of this meeting ({0}).', day)));
      if (change !== null) sentences.push(change);
      break;
    case 'not-yet':
      sentences.push(sure(vscode.l10n.t('It did not exist yet on the day of this meeting ({0}).', day)));
      if (established !== null)
        sentences.push(vscode.l10n.t('Established on {0}.', dateOf(established) ?? ''));
      break;
    case 'abolished':
      sentences.push(sure(vscode.l10n.t('It no longer existed on the day of this meeting ({0}).', day)));
      if (change !== null) sentences.push(change);
      break;
    case 'unknown':
      // A user's own committee needs no dates.
      if (!custom) sentences.push(vscode.l10n.t('When it was established or abolished is not registered.'));
  }
  return sentences;
}

/** 令和7年7月1日に国家サイバー統括室へ改組 */
function changeOf(abolished: CardDate | null, successors: readonly CardLink[]): string | null {
  const date = dateOf(abolished);
  if (date === null) return null;
  const names = successors.map(({ name }) => name).join(vscode.l10n.t(', '));
  return names === ''
    ? vscode.l10n.t('Abolished on {0}.', date)
    : vscode.l10n.t('Reorganised into {1} on {0}.', date, names);
}

function personWords({ attendee, remarks }: PersonCard): CardWords {
  const { name, affiliation, role, group, attendance } = attendee;
  const rows: CardRow[] = [];
  addText(rows, vscode.l10n.t('Affiliation'), affiliation);
  addText(rows, vscode.l10n.t('Role'), role);
  addText(rows, vscode.l10n.t('Listed under'), group);
  addText(rows, vscode.l10n.t('Attendance'), attendanceWords(attendance));
  addText(rows, vscode.l10n.t('Remarks'), String(remarks));
  return { title: name, short: [], sentences: [], rows };
}

function attendanceWords(attendance: Attendance): string | null {
  switch (attendance) {
    case 'present':
      return null;
    case 'absent':
      return vscode.l10n.t('Absent');
    case 'online':
      return vscode.l10n.t('Online');
    case 'partial':
      return vscode.l10n.t('Part of the meeting');
    case 'proxy':
      return vscode.l10n.t('By proxy');
  }
}

/** Empty and unknown values have no row. */
function addText(rows: CardRow[], label: string, text: string | null): void {
  if (text !== null && text !== '') rows.push({ label, pieces: [{ kind: 'text', text }] });
}

function addSource(rows: CardRow[], { kind, custom }: LawCard | OrganizationCard): void {
  const file = kind === 'law' ? '.minutes/laws.yaml' : '.minutes/organizations.yaml';
  if (custom) addText(rows, vscode.l10n.t('Registered in'), file);
}

function dateOf(date: CardDate | null): string | null {
  if (date === null) return null;
  const words = dateWords(date.date, true);
  return date.verified ? words : vscode.l10n.t('{0} (unverified)', words);
}

function some(names: readonly string[]): readonly string[] {
  return names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
}
