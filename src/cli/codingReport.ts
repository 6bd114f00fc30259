import type { Wording } from '../core/checks/findingText';
import { codedFile, type CodedFile } from '../core/exchange/coding';
import { exportCoding, type ExportFormat } from '../core/exchange/exportCoding';
import type { ParsedText } from '../core/navigation/parsedText';
import { Codebook } from '../core/themes/codebook';
import type { FileThemes } from './fileThemes';

/** Collects the coding of files and gives it in one of the formats in the end. */
export class CodingReport {
  private readonly files: CodedFile[] = [];
  /** That of the first file: it gives the order of the themes. */
  private codebook: Codebook | null = null;

  constructor(
    private readonly themes: FileThemes,
    private readonly l10n: Wording,
  ) {}

  /** False for a file whose tags cannot be read: that has been told, and it is left out. */
  async add(file: string, parsed: ParsedText): Promise<boolean> {
    const tagged = await this.themes.of(file, parsed);
    if (tagged === null) return false;
    const { tags, codebook } = tagged;
    this.codebook ??= codebook;
    this.files.push(codedFile(file, tags, codebook));
    return true;
  }

  make(format: ExportFormat): Promise<Uint8Array> {
    const link = (file: string, line: number): string =>
      `${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
    return exportCoding(format, this.files, {
      codebook: this.codebook ?? Codebook.empty,
      link,
      l10n: this.l10n,
    });
  }
}
