/** Labels of themes: when two are the same, and which can stand in a tag. */
import { nameKey } from '../minutes/nameKey';
import { isTagLabel } from '../minutes/lines/tagRun';

/** The key of a label, alias or path: the same for all widths, letter cases, spaces and variants of kanji. */
export function labelKey(text: string): string {
  return nameKey(text).toLowerCase();
}

/** True when a label can stand behind the # of a tag, alone or as part of a path: / parts labels and is in none. */
export function isTagName(label: string): boolean {
  return isTagLabel(label) && !/[/／]/u.test(label);
}
