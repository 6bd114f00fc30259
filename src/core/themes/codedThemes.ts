/** Tags as the themes they mean. */
import type { Codebook, Theme } from './codebook';
import type { TagLocation } from './documentTags';
import { labelKey } from './labels';
import { tagPath } from './tags';

/** A theme that a remark is marked with. */
export interface CodedTheme {
  /** Null for a tag that the codebook does not know. */
  readonly theme: Theme | null;
  /** The theme's label, else the tag as written. */
  readonly label: string;
  /** Labels from the top level down, joined by /. */
  readonly path: string;
  /** By which themes are compared: the same for label, alias and path of one theme. */
  readonly key: string;
  /** Where the tag is kept; both for one that is in the text and beside it. */
  readonly locations: readonly TagLocation[];
}

/** Tags as the themes they mean: label, alias and path of one theme are one. */
export function codedThemes(
  tags: readonly { readonly label: string; readonly location: TagLocation }[],
  codebook: Codebook,
): CodedTheme[] {
  const themes = new Map<string, CodedTheme>();
  for (const { label, location } of tags) {
    const path = tagPath(label);
    const theme = codebook.byLabel(path);
    const key = theme === null ? `#${labelKey(path)}` : theme.id;
    const locations = new Set([...(themes.get(key)?.locations ?? []), location]);
    themes.set(key, {
      theme,
      label: theme?.label ?? path,
      path: theme?.path ?? path,
      key,
      locations: [...locations],
    });
  }
  return [...themes.values()];
}

/** Each theme once: in the order of the codebook's tree, then the tags that it does not know as they come. */
export function inCodebookOrder(themes: readonly CodedTheme[], codebook: Codebook): CodedTheme[] {
  const distinct = new Map<string, CodedTheme>();
  for (const theme of themes) if (!distinct.has(theme.key)) distinct.set(theme.key, theme);
  const tree = codebook.roots.flatMap((theme) => [theme, ...codebook.descendants(theme)]);
  const order = new Map(tree.map(({ id }, i) => [id, i]));
  const last = order.size;
  return [...distinct.values()].sort((a, b) => (order.get(a.key) ?? last) - (order.get(b.key) ?? last));
}
