/** The topics view with all that is behind it (dist/topicsView.js). */
import * as vscode from 'vscode';
import { summaryTable } from '../../core/topics/summaryTables';
import type { CodebookSource } from '../../host/codebookSource';
import { toOffset } from '../../host/convert';
import type { ExchangeBundle } from '../../host/exchangeBundle';
import { minutesLanguage } from '../../host/language';
import type { LazyBundle } from '../../host/lazyBundle';
import type { Log } from '../../host/log';
import type { MinutesStore } from '../../host/minutesStore';
import type { SettingsSource } from '../../host/settings';
import type { TagStore } from '../../host/tagStore';
import type { TermService } from '../../host/termService';
import { TopicActions } from '../../host/topicActions';
import { saveMade, saveTable } from '../../host/topicFiles';
import { topicLines } from '../../host/topicLines';
import { openSummary } from '../../host/topicSummary';
import { TopicReveal } from '../../host/topicReveal';
import { topicWords } from '../../host/topicWords';
import type { UserFiles } from '../../host/userEntries';
import type { TopicsAction, TopicsHandlers } from '../../host/topicsPanel';
import { TopicsView } from '../../host/topicsView';

export interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly terms: TermService;
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly codebooks: CodebookSource;
  readonly tags: TagStore;
  /** What writes `.minutes/terms.yaml`. */
  readonly bundle: LazyBundle<UserFiles>;
  readonly exchange: ExchangeBundle;
  readonly log: Log;
}

/** Topics in a table that is saved: all that anybody may want to sort and filter elsewhere. */
const MOST_EXPORTED = 1000;

export interface TopicsFeature {
  /** Opens the view or brings it to the front. */
  readonly show: () => void;
  /** Puts the view into a panel that VS Code brought back. */
  readonly restore: (panel: vscode.WebviewPanel) => void;
  /** Shows the topic that the words at the cursor are. */
  readonly showSelection: () => Promise<void>;
  readonly dispose: () => void;
}

/** Wires the view. Nothing is shown or read before it is asked for. */
export function openTopics(services: Dependencies): TopicsFeature {
  const { terms, store, settings, exchange, log } = services;
  const actions = new TopicActions(services);
  const reveal = new TopicReveal(store);

  const ask: TopicsHandlers['ask'] = (question) =>
    question.kind === 'lines'
      ? topicLines(question.ask, terms, settings)
      : terms.ask(question.kind, question.ask);

  async function act(message: TopicsAction): Promise<void> {
    switch (message.type) {
      case 'reveal':
        await reveal.show(message, view.column);
        return;
      case 'openFile':
        await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(message.document));
        return;
      case 'openFolder':
        await vscode.commands.executeCommand('vscode.openFolder');
        return;
      case 'openLog':
        log.show();
        return;
      case 'ignore':
      case 'keep':
      case 'merge':
        if (await actions[message.type](message.topic)) await view.indexing.run();
        return;
      case 'makeTheme':
        await actions.makeTheme(message.topic);
        return;
      case 'tag':
        if (await actions.tag(message.topic, message.scope)) await view.indexing.run();
        return;
      case 'export':
        await exported(message);
        return;
      case 'save':
        await saveMade(message.name, message.bytes);
        return;
      case 'saveTable':
        await saveTable(message.table, message.format, exchange);
    }
  }

  async function exported({ format, scope }: Extract<TopicsAction, { type: 'export' }>): Promise<void> {
    if (format === 'markdown') await openSummary(scope, services);
    else {
      const summary = await terms.ask('summarize', { scope, limit: MOST_EXPORTED });
      await saveTable(summaryTable(summary, topicWords()), format, exchange);
    }
  }

  const view = new TopicsView(services, { ask, act });

  async function showSelection(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== minutesLanguage) return;
    const { document, selection } = editor;
    const { minutes, lines } = store.get(document);
    const { joined } = minutes;
    const start = joined.toJoined(toOffset(lines, selection.start));
    const end = joined.toJoined(toOffset(lines, selection.end));
    const words = joined.text.slice(start, end);
    view.show();
    await view.indexing.run();
    const key = await terms.ask('topicAt', { id: document.uri.toString(), start, end, words });
    if (key !== null) view.send({ type: 'choose', scope: null, key });
    else void vscode.window.showInformationMessage(vscode.l10n.t('These words are no topic.'));
  }

  return {
    show: () => {
      view.show();
    },
    restore: (panel) => {
      view.open(panel);
    },
    showSelection,
    dispose: () => {
      view.dispose();
      reveal.dispose();
    },
  };
}
