import * as vscode from 'vscode';
import { CodebookSource } from '../../src/host/codebookSource';
import { KnowledgeSource } from '../../src/host/knowledgeSource';
import { LazyBundle } from '../../src/host/lazyBundle';
import { MinutesStore } from '../../src/host/minutesStore';
import { SettingsSource } from '../../src/host/settings';
import { TagStore } from '../../src/host/tagStore';
import { TermService } from '../../src/host/termService';
import type { UserFiles } from '../../src/host/userEntries';
import { ok } from './assert';
import { log } from './log';

export interface TopicServices {
  readonly terms: TermService;
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly codebooks: CodebookSource;
  readonly tags: TagStore;
  readonly bundle: LazyBundle<UserFiles>;
  readonly dispose: () => void;
}

/**
 * What the topics view works with, apart from what the extension itself has.
 * @param storageUri where the index is kept
 */
export function topicServices(storageUri: vscode.Uri | undefined): TopicServices {
  const extension = vscode.extensions.getExtension('minutes-review.minutes-review');
  ok(extension, 'the extension is there');
  const { extensionUri } = extension;
  const settings = new SettingsSource();
  const bundle = new LazyBundle<UserFiles>(vscode.Uri.joinPath(extensionUri, 'dist', 'userFiles.js'));
  const knowledge = new KnowledgeSource(extensionUri, bundle, log);
  const store = new MinutesStore(settings, knowledge);
  const codebooks = new CodebookSource(bundle, log);
  const tags = new TagStore({ store, settings, isProtected, log });
  const terms = new TermService({ extensionUri, storageUri, knowledge, userFiles: bundle, settings, log });
  const all = vscode.Disposable.from(settings, knowledge, store, codebooks, tags, terms);
  const dispose = (): void => {
    all.dispose();
  };
  return { terms, store, settings, codebooks, tags, bundle, dispose };
}

/** Stands for the disk. */
function isProtected(file: vscode.Uri): Promise<boolean> {
  return Promise.resolve(file.path.includes('読み取り専用'));
}
