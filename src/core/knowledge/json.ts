/** The public JSON form of mentions, as `minutes mentions --json` prints it. */
import type { JsonRange } from '../minutes/json';
import { isCounted, type Mention, type MentionKind } from './mention';
import type { DocumentMentions } from './mentions';

export interface JsonMention {
  readonly kind: MentionKind;
  /** As in the tables; for a person the name in the attendee list, without white space. */
  readonly id: string;
  /** The name as printed, without white space. */
  readonly surface: string;
  /** Where the name stands; several where a wrap or a page number cuts it. */
  readonly ranges: readonly JsonRange[];
  /** The article cited behind a law's name, as e-Gov numbers it: 13, 20_2 (第二十条の二). */
  readonly article?: string;
  readonly paragraph?: string;
  readonly item?: string;
}

export interface JsonMentions {
  readonly file: string;
  readonly mentions: readonly JsonMention[];
}

/** The mentions of a file, in order of the text; 同法 without an article is no mention. */
export function mentionsToJson(mentions: DocumentMentions, file: string): JsonMentions {
  const list = mentions.all.filter(isCounted).map((mention) => ({
    kind: mention.kind,
    id: mention.id,
    surface: mentions.surface(mention),
    ranges: mentions.ranges(mention).map(({ start, end }) => ({ start, end })),
    ...articleOf(mention),
  }));
  return { file, mentions: list };
}

function articleOf(mention: Mention): Pick<JsonMention, 'article' | 'paragraph' | 'item'> {
  if (mention.kind !== 'law' || mention.article === null) return {};
  const { article, paragraph, item } = mention.article;
  return {
    article,
    ...(paragraph === null ? {} : { paragraph }),
    ...(item === null ? {} : { item }),
  };
}
