import type { Wording } from '../checks/findingText';
import { escapeMarkdown, markdownLink } from '../text/markdown';
import type { Minutes } from '../minutes/model';
import type { LineIndex } from '../text/lineIndex';
import type { TaggingComparison } from './comparison';

export interface ComparisonNames {
  /** What the two taggings are called: a file, a commit. */
  readonly first: string;
  readonly second: string;
}

/** The text of the first tagging, for quotations. */
interface Quoted {
  readonly minutes: Minutes;
  readonly lines: LineIndex;
  /** A link to a 1-based line; null for none. */
  readonly link: (line: number) => string | null;
}

const excerptLength = 120;

/** A comparison as Markdown: the figures with what they mean, theme by theme, and each difference with a link. */
export function comparisonMarkdown(
  comparison: TaggingComparison,
  names: ComparisonNames,
  text: Quoted,
  l10n: Wording,
): string {
  const { themes, differences } = comparison;
  const parts = [`# ${l10n.t('Comparison of two taggings')}\n`, ...summary(comparison, names, l10n)];
  if (themes.length > 0) parts.push(themeTable(comparison, names, l10n));
  parts.push(`## ${l10n.t('Differences')}\n`);
  if (differences.length === 0) parts.push(`${l10n.t('There is no difference.')}\n`);
  let last = -1;
  for (const { first, label, by } of differences) {
    if (first !== last) parts.push(remarkHeading(first, text, l10n));
    last = first;
    const who = escapeMarkdown(by === 'first' ? names.first : names.second);
    parts.push(`- **${escapeMarkdown(`#${label}`)}** ${l10n.t('only in {0}', who)}\n`);
  }
  return parts.join('\n');
}

/** The figures in one line, for a list's head. */
export function comparisonSummary(comparison: TaggingComparison, l10n: Wording): string {
  const { remarks, differences, agreement, kappa, alpha } = comparison;
  return l10n.t(
    '{0} remarks, {1} differences. Agreement {2}, κ {3}, α {4}',
    remarks,
    differences.length,
    percent(agreement),
    figure(kappa),
    figure(alpha),
  );
}

/** Two digits, – where it is not defined. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace('-', '−');
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)}%`;
}

function summary(comparison: TaggingComparison, names: ComparisonNames, l10n: Wording): string[] {
  const { onlyFirst, onlySecond, unplaced } = comparison;
  const lines = [
    `- ${l10n.t('First tagging')}: ${escapeMarkdown(names.first)}\n- ${l10n.t('Second tagging')}: ${escapeMarkdown(names.second)}\n`,
    `${comparisonSummary(comparison, l10n)}\n`,
  ];
  if (onlyFirst + onlySecond > 0)
    lines.push(
      `${l10n.t('Remarks in one text only are not compared: {0} in the first, {1} in the second.', onlyFirst, onlySecond)}\n`,
    );
  if (unplaced > 0)
    lines.push(
      `${l10n.t('Tags of {0} remarks that were not found in the text are not compared.', unplaced)}\n`,
    );
  lines.push(
    `> ${l10n.t('κ (Cohen) and α (Krippendorff) are 1 where both always agree and about 0 where they agree as chance would have it. As a rule of thumb α of 0.8 and more is reliable, from 0.667 it allows tentative conclusions (Krippendorff, Content Analysis). – where a theme was given to every remark or to none.')}\n`,
  );
  return lines;
}

function themeTable({ themes }: TaggingComparison, names: ComparisonNames, l10n: Wording): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const heads = [
    l10n.t('Theme'),
    l10n.t('Both'),
    l10n.t('only in {0}', names.first),
    l10n.t('only in {0}', names.second),
    l10n.t('Neither'),
  ];
  const body = themes.map(({ path, both, onlyFirst, onlySecond, neither, kappa, alpha }) =>
    row([
      escapeMarkdown(path),
      ...[both, onlyFirst, onlySecond, neither].map(String),
      figure(kappa),
      figure(alpha),
    ]),
  );
  return [
    `## ${l10n.t('Agreement by theme')}\n\n`,
    row([...heads.map(escapeMarkdown), 'κ', 'α']),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...body,
  ].join('');
}

function remarkHeading(index: number, { minutes, lines, link }: Quoted, l10n: Wording): string {
  const remark = minutes.remarks[index];
  if (remark === undefined) return '';
  const line = lines.lineAt(remark.span.start) + 1;
  const target = link(line);
  const place = l10n.t('line {0}', line);
  const said = remark.text.replace(/\s+/gu, ' ');
  const excerpt = said.length > excerptLength ? `${said.slice(0, excerptLength)}…` : said;
  const who = escapeMarkdown(remark.speaker ?? l10n.t('speaker not named'));
  const where = target === null ? escapeMarkdown(place) : markdownLink(place, target);
  return `### ${who}（${where}）\n\n> ${escapeMarkdown(excerpt)}\n`;
}
