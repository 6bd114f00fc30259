import type { DocumentTags } from '../core/themes/documentTags';

/** What `minutes tags` needs to say besides the tags. */
export interface TagWords {
  /** `unplaced` tags whose remark is not in the text. */
  readonly counts: (tagged: number, remarks: number, unplaced: number) => string;
  readonly sidecarFault: (file: string, line: number, column: number) => string;
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
