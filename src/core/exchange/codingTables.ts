/** The coding as tables: a row for each remark and theme, and a matrix of remarks and themes. */
import type { Wording } from '../checks/findingText';
import type { Codebook } from '../themes/codebook';
import type { CodedTheme } from '../themes/codedThemes';
import { usedThemes, type CodedFile, type CodedRemark } from './coding';
import type { Cell, Table, TableColumn } from './table';

/**
 * One row for each theme of each remark, in the order of the text: whose it is, what was said and where it stands.
 * Tags whose remark is gone stand behind the others of their file, without number and line.
 */
export function codingRows(files: readonly CodedFile[], l10n: Wording): Table {
  const columns: readonly TableColumn[] = [
    ...remarkColumns(l10n),
    { key: 'text', title: l10n.t('Remark'), kind: 'text' },
    { key: 'themeId', title: l10n.t('Theme id'), kind: 'text' },
    { key: 'theme', title: l10n.t('Theme'), kind: 'text' },
    { key: 'path', title: l10n.t('Path of the theme'), kind: 'text' },
    { key: 'kept', title: l10n.t('Kept in'), kind: 'text' },
    { key: 'line', title: l10n.t('Line'), kind: 'number' },
  ];
  const rows = files.flatMap((file) =>
    file.remarks.flatMap((remark) =>
      remark.themes.map((theme) => ({
        ...remarkCells(file, remark),
        text: remark.text,
        themeId: theme.theme?.id ?? null,
        theme: theme.label,
        path: theme.path,
        kept: keptIn(remark, theme, l10n),
        line: remark.line,
      })),
    ),
  );
  return { name: l10n.t('Remarks and themes'), columns, rows };
}

/**
 * A row for each remark of the files, tagged or not, and a column for each theme that is used, in the order of the
 * codebook: 1 where the remark has the theme, else 0.
 */
export function codingMatrix(files: readonly CodedFile[], codebook: Codebook, l10n: Wording): Table {
  const themes = usedThemes(files, codebook);
  const columns: readonly TableColumn[] = [
    ...remarkColumns(l10n),
    ...themes.map(({ key, path }): TableColumn => ({ key: `theme:${key}`, title: path, kind: 'number' })),
  ];
  const rows = files.flatMap((file) =>
    file.remarks
      .filter(({ number }) => number !== null)
      .map((remark) => {
        const has = new Set(remark.themes.map(({ key }) => key));
        const marks = themes.map(({ key }): [string, Cell] => [`theme:${key}`, has.has(key) ? 1 : 0]);
        return { ...remarkCells(file, remark), ...Object.fromEntries(marks) };
      }),
  );
  return { name: l10n.t('Matrix of themes'), columns, rows };
}

function remarkColumns(l10n: Wording): TableColumn[] {
  return [
    { key: 'file', title: l10n.t('File'), kind: 'text' },
    { key: 'body', title: l10n.t('Body'), kind: 'text' },
    { key: 'meeting', title: l10n.t('Meeting no.'), kind: 'number' },
    { key: 'date', title: l10n.t('Date'), kind: 'date' },
    { key: 'section', title: l10n.t('Section'), kind: 'text' },
    { key: 'remark', title: l10n.t('Remark no.'), kind: 'number' },
    { key: 'speaker', title: l10n.t('Speaker'), kind: 'text' },
    { key: 'affiliation', title: l10n.t('Affiliation'), kind: 'text' },
  ];
}

function remarkCells(
  { file, body, meetingNumber, date }: CodedFile,
  { section, number, speaker, affiliation }: CodedRemark,
): Record<string, Cell> {
  return { file, body, meeting: meetingNumber, date, section, remark: number, speaker, affiliation };
}

function keptIn({ number }: CodedRemark, { locations }: CodedTheme, l10n: Wording): string {
  if (number === null) return l10n.t('not found in the text');
  return locations.map((each) => (each === 'inline' ? l10n.t('text') : l10n.t('file beside it'))).join('・');
}
