import * as vscode from 'vscode';
import type { Scope } from '../core/protocol';
import { remarksById } from '../core/themes/tagPlans';
import type { TermsChange } from '../core/topics/termsEdits';
import { LineIndex } from '../core/text/lineIndex';
import type { CodebookSource } from './codebookSource';
import { toRange } from './convert';
import type { LazyBundle } from './lazyBundle';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { existingToEdit, openShown, tellNotShown } from './shownText';
import type { TagStore } from './tagStore';
import type { TermService } from './termService';
import { pickTheme } from './themePick';
import { topicRemarks } from './topicLines';
import type { UserFiles } from './userEntries';

interface Dependencies {
  readonly terms: TermService;
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly codebooks: CodebookSource;
  readonly tags: TagStore;
  readonly bundle: LazyBundle<UserFiles>;
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/** Topics offered to be merged with. */
const mostOffered = 300;

/** What can be done with a topic. Each tells the user what came of it; true where what was read of the minutes is old. */
export class TopicActions {
  constructor(private readonly deps: Dependencies) {}

  /** Counts it as no topic any more. */
  async ignore({ name }: Named): Promise<boolean> {
    return this.change({ kind: 'ignore', term: name }, vscode.l10n.t('“{0}” is no topic any more.', name));
  }

  /** Never takes it apart. */
  async keep({ name }: Named): Promise<boolean> {
    return this.change({ kind: 'keep', term: name }, vscode.l10n.t('“{0}” is kept whole from now on.', name));
  }

  /** Counts others that the user chooses as the same. */
  async merge({ key, name }: Named): Promise<boolean> {
    const { rows } = await this.deps.terms.ask('table', { scope: {}, limit: mostOffered });
    const items = rows
      .filter((row) => row.key !== key)
      .map((row) => ({ label: row.name, description: vscode.l10n.t('{0} times', row.frequency) }));
    const chosen = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: vscode.l10n.t('Count as “{0}”', name),
      placeHolder: vscode.l10n.t('Topics that mean the same'),
    });
    if (chosen === undefined || chosen.length === 0) return false;
    const terms = [name, ...chosen.map(({ label }) => label)];
    return this.change(
      { kind: 'merge', terms },
      vscode.l10n.t('{0} count as “{1}” from now on.', terms.slice(1).join(vscode.l10n.t(', ')), name),
    );
  }

  /** Adds a theme of its name to the codebook, with it as keyword. */
  async makeTheme({ name }: Named): Promise<void> {
    // A tag has no spaces.
    const label = name.replace(/\s+/gu, '');
    const folder = vscode.workspace.workspaceFolders?.[0];
    const codebook =
      folder === undefined ? null : (await this.deps.codebooks.fresh(folder.uri)).loaded.codebook;
    if (codebook?.byLabel(label) != null) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The theme “{0}” is in the codebook already.', label),
      );
      return;
    }
    const id = await vscode.commands.executeCommand('minutes.addTheme', { label, keywords: [name] });
    if (typeof id !== 'string') return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The theme “{0}” is in the codebook, with the keyword “{1}”.', id, name),
    );
  }

  /** Sets a theme, which the user chooses, on all remarks that speak of it. */
  async tag({ key, name }: Named, scope: Scope): Promise<boolean> {
    const { terms, settings, codebooks } = this.deps;
    const remarks = await topicRemarks({ scope, key }, terms, settings);
    const [first] = remarks.keys();
    if (first === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No remark speaks of “{0}” here.', name));
      return false;
    }
    const { codebook } = await codebooks.get(vscode.Uri.parse(first));
    const count = [...remarks.values()].reduce((sum, { size }) => sum + size, 0);
    const themes = codebook.themes.filter(({ deprecated }) => !deprecated);
    if (themes.length === 0) {
      const create = vscode.l10n.t('Make a theme of it');
      const message = vscode.l10n.t('There are no themes in the codebook yet.');
      if ((await vscode.window.showInformationMessage(message, create)) === create)
        await this.makeTheme({ key, name });
      return false;
    }
    const title = vscode.l10n.t('Theme for {0} remarks in {1} documents', count, remarks.size);
    const id = await pickTheme(themes, title);
    const label = id === undefined ? undefined : codebook.get(id)?.label;
    if (label === undefined) return false;
    return (await this.setOn(remarks, label)) > 0;
  }

  /** Sets a theme on remarks, which documents have by their ids; tells of documents left out, and gives in how many it was set. */
  private async setOn(remarks: ReadonlyMap<string, ReadonlySet<string>>, label: string): Promise<number> {
    const { store, tags } = this.deps;
    let tagged = 0;
    const hidden: vscode.Uri[] = [];
    const changed: vscode.Uri[] = [];
    for (const [file, ids] of remarks) {
      const uri = vscode.Uri.parse(file);
      const document = await openShown(uri);
      const indices = document === null ? null : remarksById(store.get(document).minutes, ids);
      if (document === null) hidden.push(uri);
      else if (indices === null) changed.push(uri);
      else if (await tags.apply(document, { remarks: indices, add: [label], remove: [] })) tagged += 1;
    }
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The theme “{0}” was set in {1} of {2} documents.', label, tagged, remarks.size),
    );
    tellNotShown(hidden);
    tellChanged(changed);
    return tagged;
  }

  /** Writes into `.minutes/terms.yaml` as one undo step, and saves it where nothing else was unsaved in it. */
  private async change(change: TermsChange, done: string): Promise<boolean> {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (folder === undefined) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Open a folder first: what you say about topics is kept in its .minutes folder.'),
      );
      return false;
    }
    const uri = vscode.Uri.joinPath(folder.uri, '.minutes', 'terms.yaml');
    const known = await existingToEdit(uri);
    const text = known?.getText() ?? '';
    const wasDirty = known?.isDirty === true;
    const edits = (await this.deps.bundle.get()).planTerms(text, change);
    if (edits === null) {
      await this.offerFile(vscode.l10n.t('terms.yaml has mistakes. Put them right first.'), uri);
      return false;
    }
    const edit = new vscode.WorkspaceEdit();
    if (known === null) edit.createFile(uri, { ignoreIfExists: true });
    const lines = new LineIndex(text);
    for (const { span, text: fresh } of edits) edit.replace(uri, toRange(lines, span), fresh);
    if (edits.length > 0 && !(await vscode.workspace.applyEdit(edit))) return false;
    const document = await vscode.workspace.openTextDocument(uri);
    if (wasDirty) void this.offerFile(vscode.l10n.t('Save terms.yaml for this to take effect.'), uri);
    else if (await document.save()) void this.offerFile(done, uri);
    return !wasDirty;
  }

  private async offerFile(message: string, uri: vscode.Uri): Promise<void> {
    const open = vscode.l10n.t('Open terms.yaml');
    if ((await vscode.window.showInformationMessage(message, open)) === open)
      await vscode.window.showTextDocument(uri);
  }
}

function tellChanged(uris: readonly vscode.Uri[]): void {
  if (uris.length === 0) return;
  const names = uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(vscode.l10n.t(', '));
  void vscode.window.showWarningMessage(
    vscode.l10n.t('These files were left, as they changed after their topics were counted: {0}', names),
  );
}
