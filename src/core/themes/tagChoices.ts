import type { Codebook, Theme } from './codebook';
import type { DocumentTags } from './documentTags';
import { labelKey } from './labels';
import { distinct } from './sidecarTags';

/** A theme, or a tag that no theme stands behind, as it is offered for remarks. */
export interface TagChoice {
  /** What a new tag says. */
  readonly label: string;
  /** Null for a tag that the codebook does not know. */
  readonly theme: Theme | null;
  /** On all of the remarks, on some, or on none. */
  readonly on: 'all' | 'some' | 'none';
  /** The tags on these remarks that mean it, as they are written: an alias means its theme. */
  readonly written: readonly string[];
  readonly recent: boolean;
}

/**
 * What can be set on some remarks: the themes used last first, the others in the order of the codebook, then tags of
 * the document that are no themes. A deprecated theme is offered only where it is set.
 * @param recent labels, the last used first
 */
export function tagChoices(
  codebook: Codebook,
  tags: DocumentTags,
  remarks: readonly number[],
  recent: readonly string[],
): TagChoice[] {
  const perRemark = remarks.map((i) => tags.ofRemark(i));
  const choice = (label: string, theme: Theme | null): TagChoice => {
    const key = labelKey(label);
    const means = (tag: { label: string; key: string }): boolean =>
      theme === null ? tag.key === key : codebook.byLabel(tag.label) === theme;
    const having = perRemark.filter((list) => list.some(means)).length;
    return {
      label,
      theme,
      on: having === 0 ? 'none' : having === remarks.length ? 'all' : 'some',
      written: distinct(perRemark.flatMap((list) => list.filter(means).map((tag) => tag.label))),
      recent: false,
    };
  };
  const themes = codebook.themes.map((theme) => choice(theme.label, theme));
  const inDocument = tags.parsed.minutes.remarks.flatMap((_, i) =>
    tags.ofRemark(i).map(({ label }) => label),
  );
  const unknown = distinct([...inDocument, ...recent]).filter((label) => codebook.byLabel(label) === null);
  const all = [...themes, ...unknown.map((label) => choice(label, null))].filter(
    ({ theme, on }) => theme?.deprecated !== true || on !== 'none',
  );
  const last = recent.flatMap((label) => {
    const wanted = codebook.byLabel(label)?.label ?? label;
    const found = all.find((each) => labelKey(each.label) === labelKey(wanted));
    return found === undefined ? [] : [found];
  });
  const first = new Set(last);
  return [
    ...[...first].map((each) => ({ ...each, recent: true })),
    ...all.filter((each) => !first.has(each)),
  ];
}

/** The labels used last with one more in front; at most `most`. */
export function withRecent(recent: readonly string[], label: string, most = 8): string[] {
  return distinct([label, ...recent]).slice(0, most);
}
