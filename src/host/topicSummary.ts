import * as vscode from 'vscode';
import type { Scope } from '../core/protocol';
import type { TopicLine } from '../core/protocol/view';
import { summaryMarkdown, type TopicQuote } from '../core/topics/summaryTables';
import type { SettingsSource } from './settings';
import type { TermService } from './termService';
import { lastLines } from './topicLines';
import { topicWords } from './topicWords';

/** Topics in the table, topics that are quoted, and quotations of each. */
const most = { topics: 60, quoted: 20, quotes: 3 };

interface Dependencies {
  readonly terms: TermService;
  readonly settings: SettingsSource;
}

/**
 * Opens a summary of the topics of a scope in a new editor: the table, and for the first topics what was said of them
 * last, with links to the lines. False where there are no minutes; the index is to be up to date.
 */
export async function openSummary(scope: Scope, { terms, settings }: Dependencies): Promise<boolean> {
  const summary = await terms.ask('summarize', { scope, limit: most.topics });
  if (summary.meetings.length === 0) return false;
  const quotes = new Map<string, TopicQuote[]>();
  for (const { key } of summary.topics.slice(0, most.quoted)) {
    const lines = await lastLines({ scope, key }, most.quotes, terms, settings);
    quotes.set(key, lines.map(quoteOf));
  }
  const content = summaryMarkdown(summary, topicWords(), quotes);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'markdown', content }),
  );
  return true;
}

function quoteOf({ before, words, after, speaker, meeting, document, line }: TopicLine): TopicQuote {
  const { meetingNumber } = topicWords();
  const name = meeting.body ?? meeting.title;
  const number = meeting.number === null ? null : meetingNumber(meeting.number);
  return {
    text: `…${before}${words}${after}…`,
    source: [speaker, name, number, meeting.date].filter((part) => part !== null).join(' '),
    place: vscode.l10n.t('{0}, line {1}', meeting.file, line),
    target: `${document}#L${line}`,
  };
}
