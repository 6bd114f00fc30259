import * as body from './bodyLines';
import * as furniture from './furnitureLines';
import * as header from './headerLines';
import type { LineKind, LineRule } from './lineRule';

/** The rules in the order in which they are tried; the first that fits a line names it. */
export const lineRules: readonly LineRule[] = [
  ...furniture.residue,
  ...furniture.rulers,
  ...furniture.ends,
  ...furniture.tagLines,
  ...header.runInGroups,
  ...body.plainSpeakers,
  ...header.labels,
  ...body.legends,
  ...body.speakers,
  ...header.groups,
  ...header.titles,
  ...body.headings,
  ...header.attendees,
  ...header.handouts,
  ...furniture.asides,
  ...furniture.notes,
  ...body.bullets,
];

let compiled: { kind: LineKind; pattern: RegExp }[] | undefined;

/**
 * What a line looks like by itself, exactly as the TextMate grammar takes it; null for plain text.
 * Costs a constant, however long the line is.
 * @param line without its line end
 */
export function guessLine(line: string): LineKind | null {
  compiled ??= lineRules.map((rule) => ({ kind: rule.kind, pattern: new RegExp(rule.begin, 'u') }));
  return compiled.find(({ pattern }) => pattern.test(line))?.kind ?? null;
}
