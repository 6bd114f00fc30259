import * as vscode from 'vscode';
import type { Knowledge } from '../core/knowledge/knowledge';
import type { DocumentMentions } from '../core/knowledge/mentions';
import { meaningOf, nameAt, type NameMention } from '../core/knowledge/namedPlaces';
import type { ParsedText } from '../core/navigation/parsedText';
import type { Place } from '../core/navigation/places';
import { touches, type Span } from '../core/text/span';
import { cardUri } from '../host/cardDocuments';
import { toOffset, toRange } from '../host/convert';
import type { KnowledgeSource } from '../host/knowledgeSource';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly log: Log;
}

/**
 * From a speaker's label or a name to the attendee's line; to several lines where the name fits several. From a law
 * or an organisation to where the document defines the name, else to the user's entry, else to its card.
 */
export function registerDefinition({ store, knowledge, log }: Dependencies): vscode.Disposable {
  async function provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const parsed = store.get(document);
    const offset = toOffset(parsed.lines, position);
    const place = parsed.people.at(offset);
    if (place !== null) return attendeesOf(place, parsed, document.uri);
    const mentions = await store.mentions(document);
    const known = knowledge.current;
    if (mentions === null || known === null || token.isCancellationRequested) return undefined;
    const name = nameAt(mentions, offset);
    if (name === null) return undefined;
    // The article cited behind a name is a link to its text: a click would do both.
    const origin = mentions.ranges(name).find((span) => touches(span, offset));
    const target =
      inDocument(name, mentions, parsed, document.uri) ?? inTables(name, knowledge, known, parsed);
    if (origin === undefined || target === null) return undefined;
    return [{ originSelectionRange: toRange(parsed.lines, origin), ...target }];
  }

  return vscode.languages.registerDefinitionProvider(minutesSelector, {
    provideDefinition: log.guardAsync('definition', provideDefinition),
  });
}

function attendeesOf({ span, person }: Place, parsed: ParsedText, uri: vscode.Uri): vscode.LocationLink[] {
  const { minutes, lines } = parsed;
  const attendees = person.attendees.flatMap((index) => minutes.attendees[index] ?? []);
  return attendees.map((attendee) => ({
    originSelectionRange: toRange(lines, span),
    ...linkTo(attendee.span, attendee.nameSpan, parsed, uri),
  }));
}

function inDocument(
  name: NameMention,
  mentions: DocumentMentions,
  parsed: ParsedText,
  uri: vscode.Uri,
): vscode.LocationLink | null {
  const meaning = meaningOf(mentions, name);
  const spans = meaning === null ? [] : mentions.ranges(meaning);
  const [first] = spans;
  if (first === undefined) return null;
  const whole = { start: first.start, end: spans.at(-1)?.end ?? first.end };
  return linkTo(whole, whole, parsed, uri);
}

/** The user's own entry, else the card of the built-in one on the meeting's day; null for an entry that is no more. */
function inTables(
  { kind, id }: NameMention,
  source: KnowledgeSource,
  known: Knowledge,
  { minutes }: ParsedText,
): vscode.LocationLink | null {
  const own = source.entryPlace(kind, id);
  if (own !== null) return { targetUri: own.uri, targetRange: own.range };
  const title = kind === 'law' ? known.law(id)?.title : known.organization(id)?.name;
  if (title === undefined) return null;
  const card = cardUri(kind, id, title, minutes.header.date?.value ?? null);
  return { targetUri: card, targetRange: new vscode.Range(0, 0, 0, title.length) };
}

function linkTo(span: Span, selection: Span, { lines }: ParsedText, uri: vscode.Uri): vscode.LocationLink {
  return {
    targetUri: uri,
    targetRange: toRange(lines, span),
    targetSelectionRange: toRange(lines, selection),
  };
}
