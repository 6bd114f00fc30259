/** Labels of themes: when two are the same, and which can stand in a tag. */
import { nameKey } from '../minutes/nameKey';

/** What stands behind the # of a tag: letters, digits, _ - ・, and no number alone (#3). */
const TAG_NAME = /^(?![0-9０-９]+$)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\-・]{0,60}$/u;

/** The key of a label, alias or path: the same for all widths, letter cases, spaces and variants of kanji. */
export function labelKey(text: string): string {
  return nameKey(text).toLowerCase();
}

/** True when a label can be written as an inline tag (#label). */
export function isTagName(label: string): boolean {
  return TAG_NAME.test(label);
}
