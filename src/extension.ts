import * as vscode from 'vscode';
import { features } from './features';
import { CodebookSource } from './host/codebookSource';
import { DocumentFindings } from './host/documentFindings';
import { isProtectedOnDisk } from './host/diskAccess';
import type { ExchangeBundle } from './host/exchangeBundle';
import { TagLocations } from './host/tagLocations';
import { KnowledgeSource } from './host/knowledgeSource';
import { LazyBundle } from './host/lazyBundle';
import { Log } from './host/log';
import { MinutesStore } from './host/minutesStore';
import { SettingsSource } from './host/settings';
import { TermService } from './host/termService';
import type { UserFiles } from './host/userEntries';
import { TagContexts } from './host/tagContext';
import { TagStore } from './host/tagStore';
import { TaughtThemes } from './host/taughtThemes';
import { WorkspaceMentions } from './host/workspaceMentions';
import { WorkspaceTags } from './host/workspaceTags';

/** Builds, wires and registers the features. Called by VS Code, in the desktop, remote and web hosts alike. */
export function activate(context: vscode.ExtensionContext): void {
  const start = performance.now();
  const log = new Log();
  const settings = new SettingsSource();
  const userFiles = new LazyBundle<UserFiles>(
    vscode.Uri.joinPath(context.extensionUri, 'dist', 'userFiles.js'),
  );
  const exchange: ExchangeBundle = new LazyBundle(
    vscode.Uri.joinPath(context.extensionUri, 'dist', 'exchange.js'),
  );
  const knowledge = new KnowledgeSource(context.extensionUri, userFiles, log);
  const store = new MinutesStore(settings, knowledge);
  const mentions = new WorkspaceMentions({ store, knowledge, settings, log });
  const codebooks = new CodebookSource(userFiles, log);
  const tags = new TagStore({ store, settings, isProtected: isProtectedOnDisk, log });
  const taught = new TaughtThemes({ store, tags, settings, log });
  const tagged = new TagContexts({ tags, codebooks, taught });
  const findings = new DocumentFindings({ store, knowledge, tagged, settings, log });
  const workspaceTags = new WorkspaceTags({ store, tags, settings, log });
  const { extensionUri, storageUri } = context;
  const terms = new TermService({ extensionUri, storageUri, knowledge, userFiles, settings, log });
  const tagLocations = new TagLocations({ store, tags, settings, log });
  const services = {
    log,
    settings,
    store,
    knowledge,
    mentions,
    findings,
    codebooks,
    tags,
    workspaceTags,
    terms,
    tagLocations,
    taught,
    tagged,
    bundle: userFiles,
    exchange,
    extensionUri,
    memory: context.workspaceState,
  };
  context.subscriptions.push(
    log,
    settings,
    knowledge,
    store,
    mentions,
    codebooks,
    tags,
    workspaceTags,
    terms,
    tagLocations,
    taught,
  );
  for (const register of features) context.subscriptions.push(register(services));
  // The measure is in the extension host's own timeline, where the activation test reads it.
  performance.measure('minutes-review: activate', { start });
}

/** Nothing to do: VS Code disposes what `activate` put into the context's subscriptions. */
export function deactivate(): void {
  // Nothing outlives the subscriptions.
}
