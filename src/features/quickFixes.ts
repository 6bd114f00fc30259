import * as vscode from 'vscode';
import type { CheckCode, Fix, WeighedFinding } from '../core/checks/check';
import { allSafeEdits } from '../core/checks/fixes';
import { fixText } from '../core/checks/findingText';
import { toFindingRange, toWorkspaceEdit } from '../host/convert';
import { changeTagsCommand, findingCommands } from '../host/findingCommands';
import type { Checked, DocumentFindings } from '../host/documentFindings';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import { wording } from '../host/wording';

interface Dependencies {
  readonly findings: DocumentFindings;
  readonly log: Log;
}

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('minutes');

/** The light bulb on what the checks found: each fix, all safe fixes of a check at once, and the check's setting. */
export function registerQuickFixes({ findings, log }: Dependencies): vscode.Disposable {
  async function provide(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const checked = await findings.of(document);
    if (checked === null || token.isCancellationRequested) return [];
    if (context.only !== undefined && fixAllKind.intersects(context.only)) return fixAll(document, checked);
    const { lines } = checked.parsed;
    const here = checked.found.filter(
      (each) => toFindingRange(lines, each).intersection(range) !== undefined,
    );
    const actions = here.flatMap((each) => fixesOf(document, checked, each, context.diagnostics));
    for (const code of new Set(here.map(({ finding }) => finding.code))) {
      actions.push(...fixAllOf(document, checked, code), openSetting(code));
    }
    return actions;
  }

  return vscode.languages.registerCodeActionsProvider(
    minutesSelector,
    {
      async provideCodeActions(document, range, context, token) {
        try {
          return await provide(document, range, context, token);
        } catch (error) {
          log.error('quick fixes', error);
          return [];
        }
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] },
  );
}

function fixesOf(
  { uri }: vscode.TextDocument,
  { parsed: { lines, minutes } }: Checked,
  found: WeighedFinding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { finding } = found;
  const range = toFindingRange(lines, found);
  const own = diagnostics.filter((each) => codeOf(each) === finding.code && each.range.isEqual(range));
  const byEdit = (fix: Fix): vscode.CodeAction => {
    const action = new vscode.CodeAction(fixText(fix, wording), vscode.CodeActionKind.QuickFix);
    if (fix.wish === null) action.edit = toWorkspaceEdit(lines, uri, fix.edits);
    else action.command = changeTagsCommand(action.title, uri, minutes, fix.wish);
    action.isPreferred = fix.safe && fix === finding.fixes[0];
    return action;
  };
  const byCommand = (command: vscode.Command): vscode.CodeAction => {
    const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
    action.command = command;
    return action;
  };
  const actions = [...finding.fixes.map(byEdit), ...findingCommands(finding, uri).map(byCommand)];
  for (const action of actions) action.diagnostics = own;
  return actions;
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** All safe fixes of one check, where there are several. */
function fixAllOf({ uri }: vscode.TextDocument, checked: Checked, code: CheckCode): vscode.CodeAction[] {
  const safe = checked.found.filter(
    ({ finding }) => finding.code === code && finding.fixes[0]?.safe === true,
  );
  if (safe.length < 2) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t('Make all {0} such changes in this file', safe.length),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = toWorkspaceEdit(checked.parsed.lines, uri, allSafeEdits(safe));
  return [action];
}

/** Every safe fix in the file, for Fix All and for saving. */
function fixAll({ uri }: vscode.TextDocument, { found, parsed }: Checked): vscode.CodeAction[] {
  const edits = allSafeEdits(found);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Make all safe changes'), fixAllKind);
  action.edit = toWorkspaceEdit(parsed.lines, uri, edits);
  return [action];
}

function openSetting(code: CheckCode): vscode.CodeAction {
  const title = vscode.l10n.t('Change how “{0}” is shown, or turn it off', code);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'workbench.action.openSettings', arguments: [`minutes.checks.${code}`] };
  return action;
}
