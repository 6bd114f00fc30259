import * as vscode from 'vscode';
import type { Codebook, Theme } from '../core/themes/codebook';
import type { CodebookChange } from '../core/themes/codebookEdits';
import { askLabel, labelFault, pickTheme, pickThemeOrNone } from './themePick';

export type ThemeCommand = Exclude<CodebookChange['kind'], 'import'>;

interface Asked {
  readonly change: CodebookChange;
  /** What is done, for the preview. */
  readonly label: string;
}

/** Asks the user for what a command needs and was not given; undefined where they give up. */
export async function askChange(
  command: ThemeCommand,
  codebook: Codebook,
  argument: unknown,
): Promise<Asked | undefined> {
  if (command === 'add') return askNew(codebook, argument);
  const id = themeOf(argument, codebook)?.id ?? (await pickTheme(codebook.themes, placeHolders()[command]));
  const theme = id === undefined ? null : codebook.get(id);
  if (theme === null) return undefined;
  switch (command) {
    case 'rename':
      return askRename(codebook, theme, propertyOf(argument, 'label'));
    case 'move':
      return askMove(codebook, theme, propertyOf(argument, 'parent'));
    case 'merge':
      return askMerge(codebook, theme, propertyOf(argument, 'into'));
    case 'retire':
      return askRetire(codebook, theme, propertyOf(argument, 'replacedBy'));
  }
}

function placeHolders(): Record<Exclude<ThemeCommand, 'add'>, string> {
  return {
    rename: vscode.l10n.t('Theme to rename'),
    move: vscode.l10n.t('Theme to move'),
    merge: vscode.l10n.t('Theme to merge into another one'),
    retire: vscode.l10n.t('Theme that is no longer to be used'),
  };
}

/** The theme that an argument of a command means: an id, a label, or something that has a `themeId`. */
function themeOf(argument: unknown, codebook: Codebook): Theme | null {
  const named = propertyOf(argument, 'themeId') ?? argument;
  return typeof named === 'string' ? (codebook.get(named) ?? codebook.byLabel(named)) : null;
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

async function askNew(codebook: Codebook, argument: unknown): Promise<Asked | undefined> {
  const given = propertyOf(argument, 'label') ?? argument;
  const isGood = typeof given === 'string' && labelFault(codebook, given.trim(), null) === null;
  const label = isGood ? given.trim() : (await askLabel(codebook, undefined))?.trim();
  if (label === undefined) return undefined;
  const current = codebook.themes.filter(({ deprecated }) => !deprecated);
  const parent =
    isGood || current.length === 0
      ? (themeOf(propertyOf(argument, 'parent'), codebook)?.id ?? null)
      : await pickThemeOrNone(current, topLevel(), vscode.l10n.t('Theme above “{0}”', label));
  if (parent === undefined) return undefined;
  const words = propertyOf(argument, 'keywords');
  const keywords = Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  const theme = { label, parent, description: '', color: null, keywords };
  return { change: { kind: 'add', theme }, label: vscode.l10n.t('Add the theme “{0}”', label) };
}

async function askRename(codebook: Codebook, theme: Theme, given: unknown): Promise<Asked | undefined> {
  const isGood = typeof given === 'string' && labelFault(codebook, given.trim(), theme) === null;
  const label = (isGood ? given : await askLabel(codebook, theme.label))?.trim();
  if (label === undefined) return undefined;
  return {
    change: { kind: 'rename', id: theme.id, label },
    label: vscode.l10n.t('Rename the theme “{0}” to “{1}”', theme.label, label),
  };
}

async function askMove(codebook: Codebook, theme: Theme, given: unknown): Promise<Asked | undefined> {
  const below = new Set([theme, ...codebook.descendants(theme)]);
  const others = codebook.themes.filter((each) => !below.has(each));
  const named = themeOf(given, codebook);
  const parent =
    named !== null && others.includes(named)
      ? named.id
      : await pickThemeOrNone(
          others,
          topLevel(),
          vscode.l10n.t('Theme below which “{0}” is to stand', theme.label),
        );
  if (parent === undefined) return undefined;
  return {
    change: { kind: 'move', id: theme.id, parent },
    label: vscode.l10n.t('Move the theme “{0}”', theme.label),
  };
}

async function askMerge(codebook: Codebook, theme: Theme, given: unknown): Promise<Asked | undefined> {
  const others = codebook.themes.filter((each) => each !== theme && !each.deprecated);
  const named = themeOf(given, codebook);
  const into =
    named !== null && others.includes(named)
      ? named.id
      : await pickTheme(others, vscode.l10n.t('Theme that takes in “{0}”', theme.label));
  if (into === undefined) return undefined;
  const target = codebook.get(into)?.label ?? into;
  return {
    change: { kind: 'merge', id: theme.id, into },
    label: vscode.l10n.t('Merge the theme “{0}” into “{1}”', theme.label, target),
  };
}

async function askRetire(codebook: Codebook, theme: Theme, given: unknown): Promise<Asked | undefined> {
  const others = codebook.themes.filter(
    (each) => each !== theme && !each.deprecated && codebook.successor(each) !== theme,
  );
  const none = vscode.l10n.t('None: keep the tags as they are');
  const named = themeOf(given, codebook);
  const replacedBy =
    named !== null && others.includes(named)
      ? named.id
      : await pickThemeOrNone(others, none, vscode.l10n.t('Theme to use instead of “{0}”', theme.label));
  if (replacedBy === undefined) return undefined;
  return {
    change: { kind: 'retire', id: theme.id, replacedBy },
    label: vscode.l10n.t('Retire the theme “{0}”', theme.label),
  };
}

function topLevel(): string {
  return vscode.l10n.t('None: top level');
}
