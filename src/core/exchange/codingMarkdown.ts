import type { Wording } from '../checks/findingText';
import { escapeMarkdown, markdownLink } from '../text/markdown';
import type { Codebook, Theme } from '../themes/codebook';
import { usedThemes, type CodedFile, type CodedRemark } from './coding';

/** Where a remark is, as the target of a link; null for none. */
export type LinkTarget = (file: string, line: number) => string | null;

/** Markdown has six levels of headings; the first is the title's. */
const DEEPEST = 6;

/**
 * The coding by theme, in the order of the codebook: under each theme what was said, by whom, in which meeting, with a
 * link to the line.
 */
export function codingMarkdown(
  files: readonly CodedFile[],
  codebook: Codebook,
  link: LinkTarget,
  l10n: Wording,
): string {
  const themes = usedThemes(files, codebook);
  const used = new Set(themes.map(({ key }) => key));
  const parts = [`# ${l10n.t('Remarks by theme')}\n`];
  const shown = new Set<string>();
  const show = (theme: Theme): void => {
    if (shown.has(theme.id)) return;
    shown.add(theme.id);
    const level = Math.min(DEEPEST, codebook.ancestors(theme).length + 2);
    parts.push(`${'#'.repeat(level)} ${escapeMarkdown(theme.label)}\n`);
    if (theme.description !== '') parts.push(`${escapeMarkdown(theme.description)}\n`);
    if (used.has(theme.id)) parts.push(...quotes(files, theme.id, link, l10n));
  };
  for (const { theme, label, key } of themes) {
    if (theme === null) {
      parts.push(`## ${escapeMarkdown(`#${label}`)}\n`);
      parts.push(...quotes(files, key, link, l10n));
      continue;
    }
    // Themes above a theme are shown for their place, used or not.
    for (const above of codebook.ancestors(theme).reverse()) show(above);
    show(theme);
  }
  if (themes.length === 0) parts.push(`${l10n.t('No remark is tagged.')}\n`);
  return parts.join('\n');
}

function quotes(files: readonly CodedFile[], key: string, link: LinkTarget, l10n: Wording): string[] {
  return files.flatMap((file) => {
    const remarks = file.remarks.filter(({ themes }) => themes.some((theme) => theme.key === key));
    return remarks.map((remark) => `${quoted(remark.text)}\n>\n> — ${source(file, remark, link, l10n)}\n`);
  });
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
}

function source(file: CodedFile, remark: CodedRemark, link: LinkTarget, l10n: Wording): string {
  const { title, body, meetingNumber, date } = file;
  const meeting =
    body === '' ? title : meetingNumber === null ? body : `${body} ${l10n.t('No. {0}', meetingNumber)}`;
  const who = remark.speaker ?? l10n.t('speaker not named');
  const said = [who, meeting, date ?? ''].filter((part) => part !== '').map(escapeMarkdown);
  if (remark.line === null) return [...said, escapeMarkdown(l10n.t('not found in the text'))].join('・');
  const target = link(file.file, remark.line);
  const place = l10n.t('{0}, line {1}', file.file, remark.line);
  return [...said, target === null ? escapeMarkdown(place) : markdownLink(place, target)].join('・');
}
