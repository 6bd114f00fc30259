import type { Tagged } from '../core/checks/check';
import type { ParsedText } from '../core/navigation/parsedText';
import { Codebook } from '../core/themes/codebook';
import { readCodebook } from '../core/themes/codebookFile';
import { DocumentTags } from '../core/themes/documentTags';
import { patternMatcher } from '../core/themes/patterns';
import { ThemeRules } from '../core/themes/rules';
import { readSidecar } from '../core/themes/sidecar';
import { place } from '../core/themes/sidecarTags';
import { Suggester } from '../core/themes/suggester';
import { readInput, STANDARD_INPUT } from './input';
import type { Io } from './io';
import type { Messages } from './messages';

/** A folder whose `.minutes/` has a codebook. */
interface Root {
  readonly folder: string;
  readonly codebook: Codebook;
  readonly suggester: Suggester;
}

/** The tags of files, and the codebook of the nearest folder above each that has one. */
export class FileThemes {
  private readonly roots = new Map<string, Promise<Root | null>>();

  constructor(
    private readonly io: Io,
    private readonly messages: Messages,
  ) {}

  /**
   * The tags of a text with what they are to be; null where the file that keeps them cannot be read: its minutes would
   * seem to have none. What is wrong there or in the codebook is told on standard error; of a codebook the rest is
   * used. Without one the tags are looked for from the current folder.
   */
  async of(file: string, parsed: ParsedText): Promise<Tagged | null> {
    const isInput = file === STANDARD_INPUT;
    const path = this.io.absolute(isInput ? 'stdin' : file);
    const root = await this.above(folderOf(path));
    const base = root?.folder ?? folderOf(this.io.absolute('stdin'));
    const isBelow = !isInput && path.startsWith(`${base}/`);
    const beside = isBelow ? `${base}/.minutes/tags/${path.slice(base.length + 1)}.json` : null;
    const tags = await this.tagsOf(parsed, beside);
    if (tags === null) return null;
    const { codebook = Codebook.empty, suggester = Suggester.none } = root ?? {};
    return { tags, codebook, suggester, location: tags.location ?? 'inline' };
  }

  /** @param beside the file beside the text, which may not be there; null for none */
  private async tagsOf(parsed: ParsedText, beside: string | null): Promise<DocumentTags | null> {
    const input = beside === null ? null : await readInput(this.io, beside);
    if (beside === null || input === null || (!input.ok && input.fault === 'missing'))
      return new DocumentTags(parsed, null);
    const { unreadable, tagWords } = this.messages;
    if (!input.ok) return this.refuse(unreadable(beside, input.fault, input.detail));
    const read = readSidecar(input.text);
    if ('problem' in read)
      return this.refuse(tagWords.sidecarFault(beside, read.problem.line, read.problem.column));
    return new DocumentTags(parsed, place(read.sidecar, parsed.minutes, parsed.text));
  }

  private async refuse(message: string): Promise<null> {
    await this.io.warn(`minutes: ${message}\n`);
    return null;
  }

  private above(folder: string): Promise<Root | null> {
    const known = this.roots.get(folder) ?? this.find(folder);
    this.roots.set(folder, known);
    return known;
  }

  private async find(folder: string): Promise<Root | null> {
    const file = `${folder}/.minutes/themes.yaml`;
    const input = await readInput(this.io, file);
    if (!input.ok) return folder.includes('/') ? this.above(folderOf(folder)) : null;
    const { codebook, problems } = readCodebook(input.text);
    for (const { line, code, detail } of problems)
      await this.io.warn(`${this.messages.codebookProblem(file, line, code, detail)}\n`);
    const suggester = new Suggester(codebook, new ThemeRules(codebook, patternMatcher), null);
    return { folder, codebook, suggester };
  }
}

/** '' for the root folder. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
