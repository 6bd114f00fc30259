/** Labels of themes: when two are the same, and which can stand in a tag. */
import { nameKey } from '../minutes/nameKey';
import { isTagLabel } from '../minutes/lines/tagRun';

/** The key of a label, alias or path: the same for all widths, letter cases, spaces and variants of kanji. */
export function labelKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(text, (key = nameKey(text).toLowerCase()));
  }
  return key;
}

/** Keys made lately: the same few labels stand behind hundreds of remarks. */
const keys = new Map<string, string>();
const MOST_KEYS = 1000;

/** True when a label can stand behind the # of a tag, alone or as part of a path: / parts labels and is in none. */
export function isTagName(label: string): boolean {
  return isTagLabel(label) && !/[/／]/u.test(label);
}
