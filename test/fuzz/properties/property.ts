import type { Block, Minutes, Section } from '../../../src/core/minutes/model';
import type { Span } from '../../../src/core/text/span';

export type Parse = (text: string) => Minutes;

export interface Property {
  readonly name: string;
  /** What is wrong, in words, or null when the minutes of this text have the property. */
  readonly check: (text: string, minutes: Minutes, parse: Parse) => string | null;
}

/** All sections, parents before children, in the order of the text. */
export function allSections(minutes: Minutes): Section[] {
  const sections: Section[] = [];
  const waiting = [...minutes.sections].reverse();
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    sections.push(section);
    for (let i = section.sections.length - 1; i >= 0; i--) {
      const child = section.sections[i];
      if (child !== undefined) waiting.push(child);
    }
  }
  return sections;
}

export function show({ start, end }: Span): string {
  return `[${start}, ${end})`;
}

/** A short quotation for a message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** Blocks that may stand inside others: their characters are theirs alone. */
export function isNested({ kind }: Block): boolean {
  return kind === 'residue' || kind === 'tags';
}

/** 1 for every UTF-16 unit that is no part of the joined text: residue and theme tags. */
export function residueMask(text: string, minutes: Minutes): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const block of minutes.blocks) if (isNested(block)) mask.fill(1, block.span.start, block.span.end);
  return mask;
}

/** The source of a span without residue and white space. */
export function squeezedSource(text: string, { start, end }: Span, residue: Uint8Array): string {
  let out = '';
  for (let i = start; i < end; i++) if (residue[i] !== 1) out += text.charAt(i);
  return squeeze(out);
}

export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The first failure of a list of checks, or null. */
export function first(checks: Iterable<string | null>): string | null {
  for (const failure of checks) if (failure !== null) return failure;
  return null;
}
