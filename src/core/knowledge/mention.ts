/** What a document says about whom and what: the types that hovers, references and checks work with. */
import type { Span } from '../text/span';
import type { CitedArticle } from './articles';

interface MentionBase {
  /** In offsets of the joined text. */
  readonly span: Span;
}

/** A law that is named or referred to. */
export interface LawMention extends MentionBase {
  readonly kind: 'law';
  /** The law's identifier. */
  readonly id: string;
  /** The article cited behind the name, or null. */
  readonly article: CitedArticle | null;
  /** True for 同法 and 法 (法第二十条): they refer back to a law named before. */
  readonly reference: boolean;
  /** True where a bill of the law is meant (…法案): it may be spoken of before the law is promulgated. */
  readonly bill: boolean;
  /** Where the document itself defines this short name, or null for a name of the table. */
  readonly definition: Span | null;
}

/** An organisation or programme that is named. */
export interface OrganizationMention extends MentionBase {
  readonly kind: 'organization';
  readonly id: string;
  readonly definition: Span | null;
}

/** A person of the attendee list who is named, or whose label stands before a remark. */
export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  /** The name in the attendee list, without white space. */
  readonly id: string;
  /** Index into `Minutes.attendees`. */
  readonly attendee: number;
}

export type Mention = LawMention | OrganizationMention | PersonMention;
export type MentionKind = Mention['kind'];

/** Who or what is named, in one string (law:140AC0000000045): the same for all mentions of it, of nobody else. */
export function mentionKey(kind: MentionKind, id: string): string {
  return `${kind}:${id}`;
}

/**
 * True for a mention that counts as naming: 同法 alone counts only with an article, so that a name's count is
 * that of its spellings in the text.
 */
export function isCounted(mention: Mention): boolean {
  return mention.kind !== 'law' || !mention.reference || mention.article !== null;
}
