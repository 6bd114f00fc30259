/** Where one document names a law or an organisation, and where it says what the name means. */
import type { Span } from '../text/span';
import type { LawMention, OrganizationMention } from './mention';
import type { DocumentMentions } from './mentions';

/** A law or an organisation that is named. */
export type NameMention = LawMention | OrganizationMention;

/** A place of a name in the source: several spans where a wrap or a page number cuts it. */
export interface NamedPlace {
  readonly spans: readonly Span[];
  /** True where the document gives the name its meaning: 以下「強化法」という。 */
  readonly defines: boolean;
}

/** The innermost law or organisation at an offset of the source, or null. */
export function nameAt(mentions: DocumentMentions, offset: number): NameMention | null {
  return mentions.at(offset).find((mention) => mention.kind !== 'person') ?? null;
}

/** All places where the document names or refers to the same, in order; 同法 too. */
export function placesOf(mentions: DocumentMentions, { kind, id }: NameMention): NamedPlace[] {
  const all = namesOf(mentions, kind, id);
  return all.map((mention) => ({ spans: mentions.ranges(mention), defines: isDefinition(mention) }));
}

function namesOf(mentions: DocumentMentions, kind: NameMention['kind'], id: string): NameMention[] {
  return mentions.of(kind, id).filter((mention) => mention.kind !== 'person');
}

/** True for the short name inside its own definition. */
function isDefinition({ span, definition }: NameMention): boolean {
  return definition !== null && definition.start <= span.start && span.end <= definition.end;
}
