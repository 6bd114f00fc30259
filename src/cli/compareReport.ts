import { ParsedText } from '../core/navigation/parsedText';
import { Codebook } from '../core/themes/codebook';
import { compareTagged, type TaggingComparison } from '../core/themes/comparison';
import { comparisonMarkdown } from '../core/themes/comparisonReport';
import { DocumentTags } from '../core/themes/documentTags';
import { readSidecar } from '../core/themes/sidecar';
import { place } from '../core/themes/sidecarTags';
import type { CommandLine } from './commandLine';
import type { Io } from './io';
import type { FileThemes } from './fileThemes';
import type { Messages } from './messages';

/**
 * Compares two taggings: the first file is minutes; the second is the same minutes tagged by somebody else, or a file of
 * tags (.json).
 */
export class CompareReport {
  private readonly read: { readonly file: string; readonly tags: DocumentTags }[] = [];
  private codebook = Codebook.empty;

  constructor(
    private readonly themes: FileThemes,
    private readonly io: Io,
    private readonly messages: Messages,
  ) {}

  /** False for tags that cannot be read: that has been told. */
  async add(file: string, text: string): Promise<boolean> {
    const [first] = this.read;
    if (first !== undefined && file.endsWith('.json')) return this.addBeside(file, text, first.tags.parsed);
    const tagged = await this.themes.of(file, new ParsedText(text));
    if (tagged === null) return false;
    const { tags, codebook } = tagged;
    if (first === undefined) this.codebook = codebook;
    this.read.push({ file, tags });
    return true;
  }

  print({ json }: CommandLine): string {
    const [first, second] = this.read;
    if (first === undefined || second === undefined) return '';
    const comparison = compareTagged(first.tags, second.tags, this.codebook);
    if (json) return `${JSON.stringify(comparisonJson(comparison, first.tags.parsed))}\n`;
    const { minutes, lines } = first.tags.parsed;
    const names = { first: first.file, second: second.file };
    const link = (): null => null;
    return comparisonMarkdown(comparison, names, { minutes, lines, link }, this.messages.wording);
  }

  private async addBeside(file: string, text: string, parsed: ParsedText): Promise<boolean> {
    const read = readSidecar(text);
    if ('problem' in read) {
      const { line, column } = read.problem;
      await this.io.warn(`minutes: ${this.messages.tagWords.sidecarFault(file, line, column)}\n`);
      return false;
    }
    const sidecar = place(read.sidecar, parsed.minutes, parsed.text);
    this.read.push({ file, tags: new DocumentTags(parsed, sidecar, false) });
    return true;
  }
}

/** The public JSON form; lines are 1-based lines of the first file. */
function comparisonJson(comparison: TaggingComparison, { minutes, lines }: ParsedText): object {
  return {
    ...comparison,
    differences: comparison.differences.map(({ first, label, by }) => {
      const remark = minutes.remarks[first];
      const line = remark === undefined ? null : lines.lineAt(remark.span.start) + 1;
      return { line, speaker: remark?.speaker ?? null, theme: label, by };
    }),
  };
}
