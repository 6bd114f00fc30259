import type { Span } from '../core/text/span';
import { LineIndex } from '../core/text/lineIndex';
import { oneLine } from './oneLine';

/** The part of an outline's entry that is printed. */
export interface PrintedEntry {
  readonly name: string;
  readonly detail?: string | null;
  /** Where the entry's name stands. */
  readonly selectionSpan: Span;
  readonly children: readonly PrintedEntry[];
}

/** Deeper entries stand below one another: hostile text must not make lines of megabytes. */
const DEEPEST_INDENT = 40;

/**
 * An outline for a person: the line number of each entry, its name indented by its depth, its detail.
 *
 *         5  議事概要
 *         7    出席者  12名
 */
export function outlineText(entries: readonly PrintedEntry[], text: string): string {
  const index = new LineIndex(text);
  const width = Math.max(5, String(index.count).length);
  const lines: string[] = [];
  const waiting: Waiting[] = [];
  push(waiting, entries, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entry, depth } = next;
    const line = String(index.lineAt(entry.selectionSpan.start) + 1).padStart(width);
    const detail = entry.detail ? `  ${oneLine(entry.detail)}` : '';
    lines.push(`${line}  ${'  '.repeat(Math.min(depth, DEEPEST_INDENT))}${oneLine(entry.name)}${detail}\n`);
    push(waiting, entry.children, depth + 1);
  }
  return lines.join('');
}

interface Waiting {
  readonly entry: PrintedEntry;
  readonly depth: number;
}

/** Puts entries on the stack, the first one on top. */
function push(waiting: Waiting[], entries: readonly PrintedEntry[], depth: number): void {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (entry !== undefined) waiting.push({ entry, depth });
  }
}
