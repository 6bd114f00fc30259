import type { Wording } from '../checks/findingText';
import type { Codebook } from '../themes/codebook';
import { annotationCollection } from './annotations';
import type { CodedFile } from './coding';
import { codingMarkdown, type LinkTarget } from './codingMarkdown';
import { codingMatrix, codingRows } from './codingTables';
import { csvFile } from './csv';
import { writeQdc } from './refiCodebook';
import { xlsx } from './xlsx';

/** In the order in which they are offered. */
export const exportFormats = ['xlsx', 'csv', 'matrix', 'markdown', 'annotations', 'qdc'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportContext {
  readonly codebook: Codebook;
  readonly link: LinkTarget;
  readonly l10n: Wording;
}

/** The coding of files as the bytes of a file to be saved. A codebook (qdc) is the same whatever the files. */
export async function exportCoding(
  format: ExportFormat,
  files: readonly CodedFile[],
  { codebook, link, l10n }: ExportContext,
): Promise<Uint8Array> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'xlsx':
      return xlsx([codingRows(files, l10n), codingMatrix(files, codebook, l10n)]);
    case 'csv':
      return bytes(csvFile(codingRows(files, l10n)));
    case 'matrix':
      return bytes(csvFile(codingMatrix(files, codebook, l10n)));
    case 'markdown':
      return bytes(codingMarkdown(files, codebook, link, l10n));
    case 'annotations':
      return bytes(annotationCollection(files, l10n.t('Remarks and themes')));
    case 'qdc':
      return bytes(writeQdc(codebook));
  }
}
