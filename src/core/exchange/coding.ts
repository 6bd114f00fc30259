/** The coding of minutes as it leaves the program: who said what about which theme. */
import type { Section } from '../minutes/model';
import { codePointCounter } from '../text/codePoints';
import { anchorOf, type Anchor } from '../themes/anchor';
import type { Codebook, Theme } from '../themes/codebook';
import type { DocumentTags, TagLocation } from '../themes/documentTags';
import { labelKey } from '../themes/labels';
import { tagPath } from '../themes/tags';

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

export interface CodedRemark {
  readonly id: string;
  /** 1 for the first of the document; null for one that is not in the text (its tags lost it). */
  readonly number: number | null;
  readonly speaker: string | null;
  /** As in the list of attendees; may be empty. */
  readonly affiliation: string;
  /** Headings from the outermost to the innermost; may be empty. */
  readonly section: string;
  /** 1-based; null where it is not in the text. */
  readonly line: number | null;
  readonly text: string;
  /** Each theme once, in the order of the tags. */
  readonly themes: readonly CodedTheme[];
  readonly anchor: Anchor;
}

export interface CodedFile {
  /** The path as it is to be printed. */
  readonly file: string;
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: number | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
  /** All remarks in order, tagged or not; behind them those whose tags are left but which are not in the text. */
  readonly remarks: readonly CodedRemark[];
}

/** The coding of one document. */
export function codedFile(file: string, tags: DocumentTags, codebook: Codebook): CodedFile {
  const { minutes, lines, text: source } = tags.parsed;
  const { title, body, meetingNumber, date } = minutes.header;
  const unit = codePointCounter(source);
  const remarks = minutes.remarks.map(({ id, speaker, attendee, section, span, text }, i): CodedRemark => ({
    id,
    number: i + 1,
    speaker,
    affiliation: attendee === null ? '' : (minutes.attendees[attendee]?.affiliation ?? ''),
    section: headings(section),
    line: lines.lineAt(span.start) + 1,
    text,
    themes: codedThemes(tags.ofRemark(i), codebook),
    anchor: anchorOf(minutes, i, unit),
  }));
  const lost = tags.unplaced.map(({ id, tags: labels, anchor }): CodedRemark => ({
    id,
    number: null,
    speaker: anchor.speaker,
    affiliation: '',
    section: '',
    line: null,
    text: anchor.exact,
    themes: codedThemes(
      labels.map((label) => ({ label, location: 'sidecar' })),
      codebook,
    ),
    anchor,
  }));
  return {
    file,
    title: title?.value ?? '',
    body: body?.value ?? '',
    meetingNumber: meetingNumber?.value ?? null,
    date: date?.value ?? null,
    remarks: [...remarks, ...lost],
  };
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

/** The themes that are used: in the order of the codebook, then the tags it does not know as they come. */
export function usedThemes(files: readonly CodedFile[], codebook: Codebook): CodedTheme[] {
  const used = new Map<string, CodedTheme>();
  for (const { remarks } of files)
    for (const { themes } of remarks)
      for (const theme of themes) if (!used.has(theme.key)) used.set(theme.key, theme);
  const order = new Map(inTreeOrder(codebook).map((theme, i) => [theme.id, i]));
  const last = order.size;
  return [...used.values()].sort((a, b) => (order.get(a.key) ?? last) - (order.get(b.key) ?? last));
}

/** All themes of a codebook, each before those below it. */
export function inTreeOrder(codebook: Codebook): Theme[] {
  return codebook.roots.flatMap((theme) => [theme, ...codebook.descendants(theme)]);
}

function headings(section: Section | null): string {
  const titles: string[] = [];
  for (let each = section; each !== null; each = each.parent) titles.unshift(each.title);
  return titles.join(' / ');
}
