import * as vscode from 'vscode';
import { codedThemes } from '../core/themes/codedThemes';
import { stepDifference, type Difference } from '../core/themes/comparison';
import { comparisonMarkdown } from '../core/themes/comparisonReport';
import type { CodebookSource } from '../host/codebookSource';
import { ComparisonSession } from '../host/comparisonSession';
import { ComparisonView, type ComparisonNode } from '../host/comparisonView';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import { askOther, taggingOf } from '../host/otherTagging';
import { tellBriefly } from '../host/statusBar';
import type { TagStore } from '../host/tagStore';
import { wording } from '../host/wording';
import type { WorkspaceTags } from '../host/workspaceTags';

interface Dependencies {
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
  readonly workspaceTags: WorkspaceTags;
  readonly log: Log;
}

/** Compares the tags of the active minutes with another reviewer's or earlier ones, and walks through the differences. */
export function registerCompareTaggings(deps: Dependencies): vscode.Disposable {
  const { tags, workspaceTags, log } = deps;
  const session = new ComparisonSession(deps);
  const view = new ComparisonView(session);
  /** The difference last gone to. */
  let current: Difference | null = null;

  async function compare(given?: { readonly with?: vscode.Uri }): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== minutesLanguage) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the minutes whose tags are to be compared first.'),
      );
      return;
    }
    const other =
      given?.with === undefined
        ? await askOther(document, workspaceTags)
        : taggingOf(given.with, workspaceTags);
    if (other === undefined) return;
    current = null;
    if (!(await session.start(document.uri, other))) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} cannot be read as minutes or as a file of tags.', other.name),
      );
      return;
    }
    await vscode.commands.executeCommand('minutes.comparison.focus');
  }

  async function open(difference: Difference): Promise<void> {
    const { compared } = session;
    if (compared === null) return;
    current = difference;
    const document = await vscode.workspace.openTextDocument(compared.document.uri);
    const at = session.placeOf(difference, await tags.get(document));
    if (at === null) return;
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
    await view.select(difference);
    const { differences } = compared.comparison;
    const who = difference.by === 'first' ? compared.names.first : compared.names.second;
    const only = vscode.l10n.t('only in {0}', who);
    const place = `${differences.indexOf(difference) + 1}/${differences.length}`;
    vscode.window.setStatusBarMessage(`${place} #${difference.label} ${only}`, 5000);
  }

  const step = (direction: 1 | -1) => async (): Promise<void> => {
    const next = stepDifference(session.compared?.comparison.differences ?? [], current, direction);
    if (next !== null) await open(next);
    else tellBriefly(vscode.l10n.t('There is no difference.'));
  };

  async function takeOther(node: ComparisonNode | undefined): Promise<void> {
    const difference = node?.kind === 'difference' ? node.difference : current;
    const { compared } = session;
    if (compared === null || difference === null) return;
    const document = await vscode.workspace.openTextDocument(compared.document.uri);
    const all = await tags.get(document);
    const id = compared.first.parsed.minutes.remarks[difference.first]?.id;
    const index = all.parsed.minutes.remarks.findIndex((remark) => remark.id === id);
    const { codebook } = await deps.codebooks.get(document.uri);
    const given = all
      .ofRemark(index)
      .filter((tag) => codedThemes([tag], codebook)[0]?.key === difference.theme);
    const wish =
      difference.by === 'second'
        ? { add: [difference.label], remove: [] }
        : { add: [], remove: given.map(({ path }) => path) };
    if (index >= 0) await tags.apply(document, { remarks: [index], ...wish });
  }

  async function report(): Promise<void> {
    const { compared } = session;
    if (compared === null) return;
    const { comparison, names, document, first } = compared;
    const { minutes, lines } = first.parsed;
    const link = (line: number): string => `${document.uri.toString()}#L${line}`;
    const content = comparisonMarkdown(comparison, names, { minutes, lines, link }, wording);
    const opened = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(opened);
  }

  const command = (name: string, run: (argument: never) => Promise<void> | void) =>
    vscode.commands.registerCommand(
      `minutes.${name}`,
      log.guardAsync(name, async (argument: unknown) => {
        await run(argument as never);
      }),
    );
  return vscode.Disposable.from(
    session,
    view,
    command('compareTaggings', compare),
    command('openDifference', open),
    command('nextDifference', step(1)),
    command('previousDifference', step(-1)),
    command('takeOtherTag', takeOther),
    command('reportComparison', report),
    command('closeComparison', () => {
      session.close();
    }),
  );
}
