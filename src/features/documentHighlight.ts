import * as vscode from 'vscode';
import { nameAt, placesOf } from '../core/knowledge/namedPlaces';
import type { ParsedText } from '../core/navigation/parsedText';
import type { Place } from '../core/navigation/places';
import { toHighlight, toOffset } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

interface Dependencies {
  readonly store: MinutesStore;
  readonly log: Log;
}

/**
 * With the cursor on a speaker's label or a name, all places of that person; on a law or an organisation, all
 * places that name it. Off in very large files.
 */
export function registerDocumentHighlight({ store, log }: Dependencies): vscode.Disposable {
  const provideDocumentHighlights = async (document: vscode.TextDocument, position: vscode.Position) => {
    if (store.isLarge(document)) return undefined;
    const parsed = store.get(document);
    const offset = toOffset(parsed.lines, position);
    const place = parsed.people.at(offset);
    if (place !== null) return personHighlights(parsed, place);
    const mentions = await store.mentions(document);
    const name = mentions === null ? null : nameAt(mentions, offset);
    if (mentions === null || name === null) return undefined;
    return placesOf(mentions, name).flatMap(({ spans, defines }) =>
      spans.map((span) => toHighlight(parsed.lines, span, defines ? 'entry' : 'mention')),
    );
  };
  return vscode.languages.registerDocumentHighlightProvider(minutesSelector, {
    provideDocumentHighlights: log.guardAsync('highlights', provideDocumentHighlights),
  });
}

function personHighlights({ lines }: ParsedText, { person }: Place): vscode.DocumentHighlight[] {
  const named = person.places.filter(({ role }) => role !== 'remark');
  return named.map(({ span, role }) => toHighlight(lines, span, role));
}
