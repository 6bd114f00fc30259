import * as vscode from 'vscode';
import type { Scope } from '../core/protocol';
import type { TopicLine, TopicLines } from '../core/protocol/view';
import { LineIndex } from '../core/text/lineIndex';
import type { Meeting } from '../core/topics/indexedDocument';
import type { SettingsSource } from './settings';
import type { TermService } from './termService';
import { openDocuments, readMinutesFile } from './workspaceFiles';

/** Characters on either side of the words. */
const width = 60;

interface Asked {
  readonly scope: Scope;
  readonly key: string;
  /** Lines to leave out at the start. */
  readonly skip: number;
  readonly limit: number;
}

/**
 * A part of the concordance of a topic. Only documents that have lines in it are read; one that cannot be read any
 * more is left out.
 */
export async function topicLines(
  { scope, key, skip, limit }: Asked,
  terms: TermService,
  settings: SettingsSource,
): Promise<TopicLines> {
  const documents = await terms.ask('documents', { scope, key });
  const total = documents.reduce((sum, { places }) => sum + places, 0);
  const lines: TopicLine[] = [];
  let before = 0;
  for (const { id, meeting, places } of documents) {
    const first = Math.max(0, skip - before);
    before += places;
    if (before <= skip) continue;
    if (lines.length >= limit) break;
    const uri = vscode.Uri.parse(id);
    const text = await textOf(uri, settings);
    if (text === null) continue;
    const found = await linesIn({ scope, key, id, text, meeting }, terms);
    for (const line of found.slice(first)) lines.push(line);
  }
  return { lines: lines.slice(0, limit), total };
}

/** A line from each of the last meetings that speak of a topic, the last first. */
export async function lastLines(
  { scope, key }: { readonly scope: Scope; readonly key: string },
  most: number,
  terms: TermService,
  settings: SettingsSource,
): Promise<TopicLine[]> {
  const documents = await terms.ask('documents', { scope, key });
  const lines: TopicLine[] = [];
  for (const { id, meeting } of documents.slice(-most).reverse()) {
    const text = await textOf(vscode.Uri.parse(id), settings);
    const [line] = text === null ? [] : await linesIn({ scope, key, id, text, meeting }, terms);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

interface InDocument {
  readonly scope: Scope;
  readonly key: string;
  readonly id: string;
  readonly text: string;
  readonly meeting: Meeting;
}

async function linesIn({ meeting, ...ask }: InDocument, terms: TermService): Promise<TopicLine[]> {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(ask.id));
  const found = await terms.ask('concordance', { ...ask, width });
  const lines = new LineIndex(ask.text);
  return found.map((line) => ({
    ...line,
    meeting: { ...meeting, file },
    line: lines.lineAt(line.spans[0]?.start ?? 0) + 1,
  }));
}

/** The remarks of a topic, by document, as ids: what is opened later may be another text. */
export async function topicRemarks(
  { scope, key }: { readonly scope: Scope; readonly key: string },
  terms: TermService,
  settings: SettingsSource,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { lines } = await topicLines({ scope, key, skip: 0, limit: Infinity }, terms, settings);
  const remarks = new Map<string, Set<string>>();
  for (const { document, remark } of lines) {
    const known = remarks.get(document) ?? new Set();
    remarks.set(document, known.add(remark));
  }
  return remarks;
}

/** The text as it is in the editor, else on disk; null where it is gone. */
async function textOf(uri: vscode.Uri, settings: SettingsSource): Promise<string | null> {
  const key = uri.toString();
  const open = openDocuments().find((document) => document.uri.toString() === key);
  if (open !== undefined) return open.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return await readMinutesFile(uri, size, settings.current);
  } catch {
    return null;
  }
}
