import {
  severities,
  type Finding,
  type Fix,
  type Severity,
  type Tagged,
  type WeighedFinding,
} from '../../core/checks/check';
import { defaultSeverities, runChecks } from '../../core/checks/index';
import type { Knowledge } from '../../core/knowledge/knowledge';
import { findMentions } from '../../core/knowledge/mentions';
import type { LineIndex } from '../../core/text/lineIndex';
import { STANDARD_INPUT } from '../input';

/** A file with what the checks found in it. */
export interface LintedFile {
  /** As it was given. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly found: readonly WeighedFinding[];
}

/** Runs the checks with their default severities; findings that weigh less than `least` are left out. */
export function lintFile(
  file: string,
  text: string,
  knowledge: Knowledge,
  tagged: Tagged,
  least: Severity,
): LintedFile {
  const { minutes, lines } = tagged.tags.parsed;
  const named = { knowledge, mentions: findMentions(minutes, knowledge) };
  const fileName = file === STANDARD_INPUT ? null : (file.split(/[\\/]/u).at(-1) ?? null);
  const found = runChecks(minutes, { source: text, fileName }, { named, tagged }, defaultSeverities);
  return { file, lines, found: found.filter((each) => weighs(each.severity, least)) };
}

/** The fixes that edits of the text make: for tags beside it another program has no edits to apply. */
export function textFixes({ fixes }: Finding): readonly Fix[] {
  return fixes.filter(({ edits }) => edits.length > 0);
}

/** True when a severity is at least the other. */
export function weighs(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
