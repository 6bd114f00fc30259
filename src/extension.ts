import * as vscode from 'vscode';
import { registerAddEntry } from './features/addEntry';
import { registerCards } from './features/cards';
import { registerCheckHelp } from './features/checkHelp';
import { registerDefinition } from './features/definition';
import { registerDiagnostics } from './features/diagnostics';
import { registerDocumentHighlight } from './features/documentHighlight';
import { registerDocumentLinks } from './features/documentLinks';
import { registerDocumentSymbols } from './features/documentSymbols';
import { registerEndBullet } from './features/endBullet';
import { registerEntryProblems } from './features/entryProblems';
import { registerFolding } from './features/folding';
import { registerHover } from './features/hover';
import { registerInlayHints } from './features/inlayHints';
import { registerLanguage } from './features/language';
import { registerLanguageStatus } from './features/languageStatus';
import { registerNavigation } from './features/navigation';
import { registerQuickFixes } from './features/quickFixes';
import { registerReferences } from './features/references';
import { registerSelectionRanges } from './features/selectionRanges';
import { registerSemanticTokens } from './features/semanticTokens';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import { DocumentFindings } from './host/documentFindings';
import { KnowledgeSource } from './host/knowledgeSource';
import { LazyBundle } from './host/lazyBundle';
import { Log } from './host/log';
import { MinutesStore } from './host/minutesStore';
import { SettingsSource } from './host/settings';
import type { UserFiles } from './host/userEntries';
import { WorkspaceMentions } from './host/workspaceMentions';

/** Builds, wires and registers the features. Called by VS Code, in the desktop, remote and web hosts alike. */
export function activate(context: vscode.ExtensionContext): void {
  const start = performance.now();
  const log = new Log();
  const settings = new SettingsSource();
  const userFiles = new LazyBundle<UserFiles>(
    vscode.Uri.joinPath(context.extensionUri, 'dist', 'userFiles.js'),
  );
  const knowledge = new KnowledgeSource(context.extensionUri, userFiles, log);
  const store = new MinutesStore(settings, knowledge);
  const mentions = new WorkspaceMentions({ store, knowledge, settings, log });
  const findings = new DocumentFindings({ store, knowledge, settings, log });
  const shared = { log, settings, store, knowledge, mentions, findings };
  context.subscriptions.push(
    log,
    settings,
    knowledge,
    store,
    mentions,
    registerDocumentSymbols(shared),
    registerDocumentLinks(shared),
    registerFolding(shared),
    registerSelectionRanges(shared),
    registerDocumentHighlight(shared),
    registerDefinition(shared),
    registerReferences(shared),
    registerWorkspaceSymbols(shared),
    registerHover(shared),
    registerCards(shared),
    registerEntryProblems(shared),
    registerAddEntry(shared),
    registerSemanticTokens(shared),
    registerInlayHints(shared),
    registerDiagnostics(shared),
    registerQuickFixes(shared),
    registerCheckHelp({ log, extensionUri: context.extensionUri }),
    registerEndBullet(shared),
    registerNavigation(shared),
    registerLanguageStatus(shared),
    registerLanguage({ log, settings, memory: context.workspaceState }),
  );
  // The measure is in the extension host's own timeline, where the activation test reads it.
  performance.measure('minutes-review: activate', { start });
}

/** Nothing to do: VS Code disposes what `activate` put into the context's subscriptions. */
export function deactivate(): void {
  // Nothing outlives the subscriptions.
}
