import type { Tagged } from '../../core/checks/check';
import type { ParsedText } from '../../core/navigation/parsedText';
import { Codebook } from '../../core/themes/codebook';
import { readCodebook } from '../../core/themes/codebookFile';
import { DocumentTags } from '../../core/themes/documentTags';
import { patternMatcher } from '../../core/themes/patterns';
import { ThemeRules } from '../../core/themes/rules';
import { Suggester } from '../../core/themes/suggester';
import { readInput, STANDARD_INPUT } from '../input';
import type { Io } from '../io';
import type { Messages } from '../messages';
import { readTagsFrom } from '../tags';

/** A folder whose `.minutes/` has a codebook. */
interface Root {
  readonly folder: string;
  readonly codebook: Codebook;
  readonly suggester: Suggester;
}

/** The tags of files, and the codebook of the nearest folder above each that has one. */
export class LintThemes {
  private readonly roots = new Map<string, Promise<Root | null>>();

  constructor(
    private readonly io: Io,
    private readonly messages: Messages,
  ) {}

  /**
   * What the checks of tags ask for; what is wrong in the codebook or in the file that keeps the tags is told on
   * standard error, and the rest is used. Without a codebook the tags are looked for from the current folder.
   */
  async of(file: string, parsed: ParsedText): Promise<Tagged> {
    const isInput = file === STANDARD_INPUT;
    const path = this.io.absolute(isInput ? 'stdin' : file);
    const root = await this.above(folderOf(path));
    const base = root?.folder ?? folderOf(this.io.absolute('stdin'));
    const isBelow = !isInput && path.startsWith(`${base}/`);
    const beside = isBelow ? `${base}/.minutes/tags/${path.slice(base.length + 1)}.json` : null;
    const read = await readTagsFrom(this.io, beside, parsed, this.messages.tagWords);
    const tags = read ?? new DocumentTags(parsed, null);
    const { codebook = Codebook.empty, suggester = Suggester.none } = root ?? {};
    return { tags, codebook, suggester, location: tags.location ?? 'inline' };
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
