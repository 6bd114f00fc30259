import * as vscode from 'vscode';
import { tagChoices, withRecent } from '../core/themes/tagChoices';
import type { CodebookSource } from '../host/codebookSource';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { tellBriefly } from '../host/statusBar';
import { pickTags } from '../host/tagPicker';
import type { TagStore } from '../host/tagStore';
import { isStillThere, isTagPlace, tagTarget, type TagTarget } from '../host/tagTarget';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
  readonly memory: vscode.Memento;
  readonly log: Log;
}

const recentKey = 'minutes.recentThemes';

/** The commands that set tags on remarks and take them away. */
export function registerTagging({ store, tags, codebooks, memory, log }: Dependencies): vscode.Disposable {
  const recent = (): readonly string[] => memory.get<readonly string[]>(recentKey) ?? [];

  async function target(argument: unknown): Promise<TagTarget | null> {
    const found = await tagTarget(store, isTagPlace(argument) ? argument : undefined);
    if (found === null) tellBriefly(vscode.l10n.t('Put the cursor on a remark first.'));
    return found;
  }

  async function set(at: TagTarget, add: readonly string[], remove: readonly string[]): Promise<void> {
    const { document, remarks } = at;
    if (!isStillThere(at)) return;
    await tags.apply(document, { remarks, add, remove });
    const last = add.at(-1);
    if (last !== undefined) await memory.update(recentKey, withRecent(recent(), last));
  }

  async function tagRemark(argument: unknown): Promise<void> {
    const at = await target(argument);
    if (at === null) return;
    const { codebook } = await codebooks.get(at.document.uri);
    const choices = tagChoices(codebook, await tags.get(at.document), at.remarks, recent());
    const title =
      at.remarks.length === 1
        ? vscode.l10n.t('Tag the remark')
        : vscode.l10n.t('Tag {0} remarks', at.remarks.length);
    const picked = await pickTags(choices, title);
    if (picked === null) return;
    await set(at, picked.add, picked.remove);
    if (picked.created !== null) await addTheme(picked.created);
  }

  /** The codebook gets the new theme where there is a command for it; the tag is set in any case. */
  async function addTheme(label: string): Promise<void> {
    const commands = await vscode.commands.getCommands(true);
    if (commands.includes('minutes.addTheme'))
      await vscode.commands.executeCommand('minutes.addTheme', label);
  }

  async function removeTag(argument: unknown): Promise<void> {
    const at = await target(argument);
    if (at === null) return;
    const all = await tags.get(at.document);
    const there = new Map(at.remarks.flatMap((i) => all.ofRemark(i).map(({ key, label }) => [key, label])));
    if (there.size === 0) {
      tellBriefly(vscode.l10n.t('There is no tag here.'));
      return;
    }
    const labels = [...there.values()];
    const chosen =
      labels.length === 1
        ? labels
        : await vscode.window.showQuickPick(labels, {
            canPickMany: true,
            title: vscode.l10n.t('Tags to remove'),
          });
    if (chosen !== undefined && chosen.length > 0) await set(at, [], chosen);
  }

  async function toggle(at: TagTarget, label: string): Promise<void> {
    const { codebook } = await codebooks.get(at.document.uri);
    const choice = tagChoices(codebook, await tags.get(at.document), at.remarks, [label]).find(
      (each) => each.recent,
    );
    if (choice?.on === 'all') await set(at, [], choice.written);
    else await set(at, [choice?.label ?? label], []);
  }

  async function toggleLast(argument: unknown): Promise<void> {
    const [last] = recent();
    if (last === undefined) {
      await tagRemark(argument);
      return;
    }
    const at = await target(argument);
    if (at !== null) await toggle(at, last);
  }

  /** `theme` in the arguments of a key binding: a label, an alias or a path. */
  async function tagWith(argument: unknown): Promise<void> {
    const at = await target(argument);
    if (at === null) return;
    const { codebook } = await codebooks.get(at.document.uri);
    const named = themeIn(argument);
    const label =
      named ??
      (await vscode.window.showQuickPick(
        codebook.themes.filter(({ deprecated }) => !deprecated).map((theme) => theme.label),
        { title: vscode.l10n.t('Tag with…') },
      ));
    if (label !== undefined) await set(at, [codebook.byLabel(label)?.label ?? label], []);
  }

  const command = (id: string, run: (argument: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, log.guardAsync(id, run));
  return vscode.Disposable.from(
    command('minutes.tagRemark', tagRemark),
    command('minutes.removeTag', removeTag),
    command('minutes.toggleLastTag', toggleLast),
    command('minutes.tagWith', tagWith),
  );
}

function themeIn(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('theme' in argument)) return undefined;
  return typeof argument.theme === 'string' ? argument.theme : undefined;
}
