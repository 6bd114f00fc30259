import { ParsedText } from '../core/navigation/parsedText';
import { DocumentTags } from '../core/themes/documentTags';
import { readSidecar, type Sidecar } from '../core/themes/sidecar';
import { place } from '../core/themes/sidecarTags';
import { readInput, STANDARD_INPUT } from './input';
import type { Io } from './io';

/** What `minutes tags` needs to say besides the tags. */
export interface TagWords {
  /** `unplaced` tags whose remark is not in the text. */
  readonly counts: (tagged: number, remarks: number, unplaced: number) => string;
  readonly sidecarFault: (file: string, line: number, column: number) => string;
}

/** The tags of a file, in the text and in `.minutes/tags/` of the current folder. Null where these are damaged. */
export async function readTags(
  io: Io,
  file: string,
  text: string,
  words: TagWords,
): Promise<DocumentTags | null> {
  const isOutside = file === STANDARD_INPUT || file.startsWith('/');
  const path = isOutside ? null : `.minutes/tags/${file.replace(/^(?:\.\/)+/u, '')}.json`;
  return readTagsFrom(io, path, new ParsedText(text), words);
}

/**
 * The tags of a text, in it and in a file beside it. Null where that is damaged: this has been told then.
 * @param path of the file beside the text, which may not be there; null for none
 */
export async function readTagsFrom(
  io: Io,
  path: string | null,
  parsed: ParsedText,
  words: TagWords,
): Promise<DocumentTags | null> {
  const { text } = parsed;
  const input = path === null ? null : await readInput(io, path);
  if (path === null || input?.ok !== true) return new DocumentTags(parsed, null);
  const read: { readonly sidecar: Sidecar } | { readonly problem: { line: number; column: number } } =
    readSidecar(input.text);
  if ('problem' in read) {
    await io.warn(`minutes: ${words.sidecarFault(path, read.problem.line, read.problem.column)}\n`);
    return null;
  }
  return new DocumentTags(parsed, place(read.sidecar, parsed.minutes, text));
}

/** The public JSON form: remarks with tags, in order, and the tags whose remark is not in the text. */
export function tagsJson(tags: DocumentTags, file: string): object {
  const { remarks } = tags.parsed.minutes;
  return {
    file,
    remarkCount: remarks.length,
    remarks: remarks.flatMap(({ id, speaker, span, text }, i) => {
      const list = tags.ofRemark(i).map(({ path, location }) => ({ tag: path, location }));
      return list.length === 0 ? [] : [{ id, speaker, range: { ...span }, text, tags: list }];
    }),
    unplaced: tags.unplaced.map(({ tags: labels, anchor }) => ({ tags: labels, quote: anchor.exact })),
  };
}

/** For people: `file:line<TAB>speaker<TAB>#tags` for each tagged remark, then how many there are. */
export function tagsText(tags: DocumentTags, file: string, words: TagWords): string {
  const { minutes, lines } = tags.parsed;
  const rows = minutes.remarks.flatMap(({ speaker, span }, i) => {
    const list = tags.ofRemark(i).map(({ path }) => `#${path}`);
    if (list.length === 0) return [];
    return [`${file}:${lines.lineAt(span.start) + 1}\t${speaker ?? '-'}\t${list.join(' ')}`];
  });
  const { unplaced } = tags;
  return [
    ...rows,
    ...unplaced.map(
      ({ tags: labels, anchor }) => `${file}\t?\t#${labels.join(' #')}\t${anchor.exact.slice(0, 40)}`,
    ),
    `${file}: ${words.counts(rows.length, minutes.remarks.length, unplaced.length)}`,
    '',
  ].join('\n');
}
