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

/** True for a short name where it is defined. */
function isDefinition({ span, definition }: NameMention): boolean {
  return definition !== null && definition.start <= span.start && span.end <= definition.end;
}

/**
 * The name from which the document itself tells what another one means: the short name in its definition (以下
 * 「強化法」という。), or else, for 同法, the name it refers to. Null where only the tables tell, and on the definition
 * and the name that it stands for, which would lead no further.
 */
export function meaningOf(mentions: DocumentMentions, name: NameMention): NameMention | null {
  const all = namesOf(mentions, name.kind, name.id);
  const definitions = all.filter(isDefinition);
  const before = definitions.filter(({ span }) => span.start <= name.span.start);
  const defined = before.at(-1) ?? definitions[0];
  if (defined !== undefined) return isPartOf(defined, name, all) ? null : defined;
  if (name.kind !== 'law' || !name.reference) return null;
  const named = all.filter((each) => each.span.end <= name.span.start && !isReference(each));
  return named.at(-1) ?? null;
}

/** True for the definition itself, and for the name right before it that it stands for. */
function isPartOf(definition: NameMention, name: NameMention, all: readonly NameMention[]): boolean {
  return name === definition || name === all[all.indexOf(definition) - 1];
}

function isReference(mention: NameMention): boolean {
  return mention.kind === 'law' && mention.reference;
}
