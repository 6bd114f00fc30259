import * as vscode from 'vscode';
import { isTagName, labelKey } from '../core/themes/labels';
import type { TagChoice } from '../core/themes/tagChoices';

/** What was changed in the picker: labels to set and labels to take away, as they are written. */
export interface Picked {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** A label that the codebook does not have. */
  readonly created: string | null;
}

interface Item extends vscode.QuickPickItem {
  readonly choice?: TagChoice;
  readonly created?: string;
}

/**
 * Lets the user tick themes: searches label, path, aliases and description; what is set is ticked. Null when nothing
 * was accepted.
 */
export function pickTags(choices: readonly TagChoice[], title: string): Promise<Picked | null> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Type to search themes; Space ticks, Enter accepts');
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const items = itemsOf(choices);
  const ticked = items.filter(({ choice }) => choice?.on === 'all');
  picker.items = items;
  picker.selectedItems = ticked;
  let fresh: Item | null = null;

  function offerNew(value: string): void {
    const label = value.trim().replace(/^[#＃]/u, '');
    const known = choices.some((choice) => choice.label === label);
    const next =
      label === '' || known || !isTagName(label)
        ? null
        : {
            label: `$(add) ${label}`,
            description: vscode.l10n.t('New theme'),
            created: label,
            alwaysShow: true,
          };
    if (next === null && fresh === null) return;
    const { selectedItems } = picker;
    const before = fresh;
    fresh = next;
    // Setting the items takes the ticks away.
    picker.items = next === null ? items : [...items, next];
    picker.selectedItems = selectedItems.filter((item) => item !== before);
  }

  return new Promise((resolve) => {
    picker.onDidChangeValue(offerNew);
    picker.onDidAccept(() => {
      // Enter on a typed name without a tick takes that one: nobody types a name to leave it.
      const active =
        picker.activeItems[0] ?? firstMatch([...items, ...(fresh === null ? [] : [fresh])], picker.value);
      const chosen = new Set(picker.selectedItems);
      const nothingTicked = chosen.size === ticked.length && ticked.every((item) => chosen.has(item));
      if (active !== undefined && picker.value !== '' && nothingTicked) {
        if (chosen.has(active)) chosen.delete(active);
        else chosen.add(active);
      }
      resolve(pickedFrom(ticked, chosen));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(null);
      picker.dispose();
    });
    picker.show();
  });
}

/** What the list would show first; with several to tick, VS Code has nothing active before an arrow key. */
function firstMatch(items: readonly Item[], typed: string): Item | undefined {
  const wanted = labelKey(typed.replace(/^\s*[#＃]/u, ''));
  const has = (item: Item): boolean =>
    item.choice !== undefined && labelKey(`${item.label} ${item.description ?? ''}`).includes(wanted);
  return wanted === '' ? undefined : (items.find(has) ?? items.find(({ created }) => created !== undefined));
}

function pickedFrom(ticked: readonly Item[], chosen: ReadonlySet<Item>): Picked {
  const add: string[] = [];
  let created: string | null = null;
  for (const item of chosen) {
    if (item.created !== undefined) created = item.created;
    else if (item.choice !== undefined && !ticked.includes(item)) add.push(item.choice.label);
  }
  const remove = ticked.filter((item) => !chosen.has(item)).flatMap(({ choice }) => choice?.written ?? []);
  return { add: created === null ? add : [...add, created], remove, created };
}

function itemsOf(choices: readonly TagChoice[]): Item[] {
  const items: Item[] = [];
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  choices.forEach((choice, i) => {
    const before = choices[i - 1];
    if (choice.recent && i === 0) items.push(separator(vscode.l10n.t('used last')));
    if (!choice.recent && choice.theme !== null && before?.recent === true)
      items.push(separator(vscode.l10n.t('themes')));
    if (!choice.recent && choice.theme === null && before?.theme !== null)
      items.push(separator(vscode.l10n.t('not in the codebook')));
    items.push(itemOf(choice));
  });
  return items;
}

function itemOf(choice: TagChoice): Item {
  const { label, theme, on } = choice;
  const notes = [
    theme !== null && theme.path !== theme.label ? theme.path : '',
    theme?.aliases.join(vscode.l10n.t(', ')) ?? '',
    theme?.deprecated === true ? vscode.l10n.t('deprecated') : '',
    on === 'some' ? vscode.l10n.t('on some of the remarks') : '',
  ];
  const detail = theme?.description ?? '';
  return {
    label,
    description: notes.filter((note) => note !== '').join(' · '),
    ...(detail === '' ? {} : { detail }),
    choice,
  };
}
