import * as vscode from 'vscode';
import { remarksAt } from '../core/themes/tagPlans';
import { toOffset } from './convert';
import { minutesLanguage } from './language';
import type { MinutesStore } from './minutesStore';
import { tellBriefly } from './statusBar';

/** The remarks that a command is about. */
export interface TagTarget {
  readonly document: vscode.TextDocument;
  /** Version of the document that has the remarks. */
  readonly version: number;
  /** Indices in the minutes, in order; never empty. */
  readonly remarks: readonly number[];
}

/**
 * Whether the document still is what the remarks were found in: they are told by their number, and must be those that
 * were shown. Where it is not, the user is told so.
 */
export function isStillThere({ document, version }: TagTarget): boolean {
  const isThere = !document.isClosed && document.version === version;
  if (!isThere) tellBriefly(vscode.l10n.t('The text has changed meanwhile. Please run the command again.'));
  return isThere;
}

/** Where a command was called from: a code lens or a row of the tree names document and remark. */
export interface TagPlace {
  readonly uri: vscode.Uri;
  /** Id of the remark. */
  readonly remark: string;
}

/** The document and its remarks at the cursors and selections of the active editor, or the place that was named. */
export async function tagTarget(store: MinutesStore, place: TagPlace | undefined): Promise<TagTarget | null> {
  if (place !== undefined) {
    const document = await vscode.workspace.openTextDocument(place.uri);
    const remark = store.get(document).minutes.remarks.findIndex(({ id }) => id === place.remark);
    return remark < 0 ? null : { document, version: document.version, remarks: [remark] };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== minutesLanguage) return null;
  const { document, selections } = editor;
  const { minutes, lines } = store.get(document);
  const spans = selections.map(({ start, end }) => ({
    start: toOffset(lines, start),
    end: toOffset(lines, end),
  }));
  const direct = remarksAt(minutes, spans);
  // A cursor in the indent or behind a remark's last word is on the remark's line all the same.
  const byLine = selections.map(({ start, end }) => ({
    start: lines.start(start.line),
    end: lines.end(end.line),
  }));
  const remarks = direct.length > 0 ? direct : remarksAt(minutes, byLine);
  return remarks.length === 0 ? null : { document, version: document.version, remarks };
}

export function isTagPlace(value: unknown): value is TagPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    value.uri instanceof vscode.Uri &&
    'remark' in value &&
    typeof value.remark === 'string'
  );
}
