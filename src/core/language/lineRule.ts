/** What a line looks like when nothing but the line is known. */
export type LineKind =
  | 'residue'
  | 'end'
  | 'label'
  | 'legend'
  | 'speaker'
  | 'group'
  | 'title'
  | 'heading'
  | 'attendee'
  | 'handout'
  | 'aside'
  | 'note'
  | 'bullet'
  | 'tags';

/** Which inline patterns are read behind what `begin` took. */
export type Inside = 'speech' | 'title' | 'attendee' | 'legend' | 'nothing';

/**
 * One way to recognise a line. `begin` opens with the line's start and takes the marks; the rest of the line
 * belongs to the rule too.
 */
export interface LineRule {
  readonly kind: LineKind;
  readonly begin: string;
  /** Scopes of the groups of `begin`. */
  readonly captures: Readonly<Record<number, string>>;
  /** Scope of the whole line. */
  readonly scope?: string;
  readonly inside: Inside;
}

/** Scopes: standard first parts, so that every theme colours them, and `.minutes` at the end. */
export const mark = (name: string) => `punctuation.definition.${name}.minutes`;
export const separator = 'punctuation.separator.label.minutes';

export const speaker = 'entity.name.function.speaker.minutes';
export const speakerMark = `keyword.other.speaker.minutes ${mark('speaker')}`;
export const attendee = 'entity.name.type.attendee.minutes';
export const group = 'entity.name.type.group.minutes';
/** Few themes know every scope of headings and bullets: the outer one is what the rest fall back on. */
export const heading = (level: number) =>
  `keyword.other.heading.minutes entity.name.section.minutes markup.heading.${level}.minutes`;
/** A header label is a heading too: 4. 議事概要 opens the body. */
export const labelScope = `keyword.other.label.minutes ${heading(2)}`;
export const headingMark = mark('heading');
export const labelMark = `${heading(2)} ${headingMark}`;
export const bullet = `markup.list.unnumbered.minutes keyword.other.bullet.minutes ${mark('list.begin')}`;
