import * as vscode from 'vscode';
import type { ExportFormat } from '../core/exchange/exportCoding';
import type { FileKind } from './savedFile';

/** A format of the coding, as it is offered. */
export interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExportFormat;
  readonly file: FileKind;
}

/** In the order in which they are offered. */
export function exportFormatItems(): FormatItem[] {
  const item = (format: ExportFormat, extension: string, label: string, detail: string): FormatItem => ({
    format,
    label,
    description: `.${extension}`,
    detail,
    file: { name: label, extension },
  });
  return [
    item(
      'xlsx',
      'xlsx',
      vscode.l10n.t('Excel workbook'),
      vscode.l10n.t('A row for each remark and theme, and on a second sheet a matrix of 0 and 1'),
    ),
    item(
      'csv',
      'csv',
      vscode.l10n.t('CSV: remarks and themes'),
      vscode.l10n.t('A row for each remark and theme'),
    ),
    item(
      'matrix',
      'csv',
      vscode.l10n.t('CSV: matrix'),
      vscode.l10n.t('A row for each remark, a column for each theme: 0 or 1'),
    ),
    item('markdown', 'md', 'Markdown', vscode.l10n.t('Quotations by theme, with links to the lines')),
    item(
      'annotations',
      'json',
      'W3C Web Annotation',
      vscode.l10n.t('A collection of annotations in JSON-LD'),
    ),
    item(
      'qdc',
      'qdc',
      vscode.l10n.t('Codebook (REFI-QDA)'),
      vscode.l10n.t('For ATLAS.ti, MAXQDA, NVivo, QualCoder and Taguette: the themes, without remarks'),
    ),
  ];
}
