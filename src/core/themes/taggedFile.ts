import type { DocumentTags } from './documentTags';

/** A remark as lists show it, with the themes it is marked with. */
export interface RemarkRow {
  readonly id: string;
  /** Null for an anonymous one. */
  readonly speaker: string | null;
  /** The first words. */
  readonly excerpt: string;
  /** Where it begins: 0-based line and UTF-16 column. */
  readonly line: number;
  readonly character: number;
  /** As they are written; one a key. */
  readonly labels: readonly string[];
}

/** A tag beside the text whose remark is not in it. */
export interface UnplacedRow {
  readonly id: string;
  readonly speaker: string | null;
  readonly quote: string;
  readonly labels: readonly string[];
}

/** What lists over many files show of one. */
export interface TaggedFile {
  /** The title, the date behind it where it is known; '' without a title. */
  readonly title: string;
  readonly remarks: readonly RemarkRow[];
  readonly unplaced: readonly UnplacedRow[];
}

const excerptLength = 80;

/** The rows of a document's remarks, in order. */
export function taggedFile(tags: DocumentTags): TaggedFile {
  const { minutes, lines } = tags.parsed;
  const { title, date } = minutes.header;
  return {
    title: [title?.value ?? '', date?.value ?? ''].filter((part) => part !== '').join(' '),
    remarks: minutes.remarks.map(({ id, speaker, text, span }, i) => {
      const seen = new Map(tags.ofRemark(i).map(({ key, label }) => [key, label]));
      return {
        id,
        speaker,
        excerpt: firstWords(text),
        ...positionOf(lines.position(span.start)),
        labels: [...seen.values()],
      };
    }),
    unplaced: tags.unplaced.map(({ id, tags: labels, anchor }) => ({
      id,
      speaker: anchor.speaker,
      quote: firstWords(anchor.exact),
      labels,
    })),
  };
}

/** True when somebody has begun to tag the file. */
export function isTagged({ remarks, unplaced }: TaggedFile): boolean {
  return unplaced.length > 0 || remarks.some(({ labels }) => labels.length > 0);
}

function positionOf({ line, character }: { line: number; character: number }) {
  return { line, character };
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
