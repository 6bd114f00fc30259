import type { Codebook, Theme } from './codebook';
import { labelKey } from './labels';
import type { RemarkRow, TaggedFile } from './taggedFile';

/** A theme with the remarks marked with it; `File` is how the caller names files. */
export interface ThemeNode<File> {
  /** Null for a tag that the codebook does not know. */
  readonly theme: Theme | null;
  readonly label: string;
  /** Remarks with this theme, those of the themes below it left out. */
  readonly count: number;
  readonly meetings: readonly MeetingNode<File>[];
  readonly children: readonly ThemeNode<File>[];
}

/** The remarks of one file. */
export interface MeetingNode<File> {
  readonly file: File;
  readonly title: string;
  readonly remarks: readonly RemarkRow[];
}

/**
 * The themes in the order of the codebook, then the tags that it does not know; each with its remarks by meeting, in
 * the order of the files. A deprecated theme is there only where it is used.
 */
export function tagTree<File>(
  codebook: Codebook,
  files: ReadonlyMap<File, TaggedFile>,
): readonly ThemeNode<File>[] {
  const byTheme = new Map<Theme | string, { label: string; meetings: Map<File, RemarkRow[]> }>();
  for (const [file, { remarks }] of files)
    for (const remark of remarks)
      for (const label of remark.labels) {
        const theme = codebook.byLabel(label);
        const key = theme ?? labelKey(label);
        let found = byTheme.get(key);
        if (found === undefined)
          byTheme.set(key, (found = { label: theme?.label ?? label, meetings: new Map() }));
        const rows = found.meetings.get(file);
        if (rows === undefined) found.meetings.set(file, [remark]);
        // An alias beside its theme is the same theme twice.
        else if (rows.at(-1) !== remark) rows.push(remark);
      }
  const nodeOf = (theme: Theme): ThemeNode<File> => ({
    theme,
    label: theme.label,
    ...meetingsOf(byTheme.get(theme)?.meetings, files),
    children: codebook.children(theme.id).map(nodeOf).filter(isShown),
  });
  const unknown = [...byTheme].flatMap(([key, { label, meetings }]) =>
    typeof key === 'string' ? [{ theme: null, label, ...meetingsOf(meetings, files), children: [] }] : [],
  );
  return [...codebook.roots.map(nodeOf).filter(isShown), ...unknown];
}

/** The themes of one codebook. */
export interface TagTree<File> {
  readonly codebook: Codebook;
  readonly themes: readonly ThemeNode<File>[];
}

/**
 * A tree for each codebook, of the files that it counts for; in the order of the codebooks, those without a theme and
 * without a tag left out.
 * @param codebooks by a name of their own
 * @param codebookOf the name of the codebook that counts for a file
 */
export function tagTrees<File>(
  codebooks: ReadonlyMap<string, Codebook>,
  files: ReadonlyMap<File, TaggedFile>,
  codebookOf: (file: File) => string | undefined,
): ReadonlyMap<string, TagTree<File>> {
  const trees = new Map<string, TagTree<File>>();
  for (const [name, codebook] of codebooks) {
    const own = new Map([...files].filter(([file]) => codebookOf(file) === name));
    const themes = tagTree(codebook, own);
    if (themes.length > 0) trees.set(name, { codebook, themes });
  }
  return trees;
}

function isShown<File>({ theme, count, children }: ThemeNode<File>): boolean {
  return theme?.deprecated !== true || count > 0 || children.length > 0;
}

function meetingsOf<File>(
  meetings: ReadonlyMap<File, readonly RemarkRow[]> | undefined,
  files: ReadonlyMap<File, TaggedFile>,
): { count: number; meetings: MeetingNode<File>[] } {
  const list = [...(meetings ?? [])].map(([file, remarks]) => ({
    file,
    title: files.get(file)?.title ?? '',
    remarks,
  }));
  return { count: list.reduce((sum, { remarks }) => sum + remarks.length, 0), meetings: list };
}
