import type { Severity } from '../../core/checks/check';
import { findingText, type Wording } from '../../core/checks/findingText';
import type { LintFormat } from '../commandLine';
import { oneLine } from '../oneLine';
import { lintJson } from './json';
import { weighs, type LintedFile } from './lintFile';
import { sarifLog } from './sarif';

/** Puts the findings of all files together in one format. */
export interface LintReport {
  /** What is to be printed as soon as a file is done. */
  add(linted: LintedFile): string;
  /** What is to be printed after the last file. */
  end(): string;
  /** The heaviest severity so far. */
  readonly worst: Severity | null;
}

export function lintReport(
  { format }: { readonly format: LintFormat },
  wording: Wording,
  version: string,
): LintReport {
  const kept: LintedFile[] = [];
  let worst: Severity | null = null;
  return {
    add(linted) {
      for (const { severity } of linted.found) {
        if (worst === null || weighs(severity, worst)) worst = severity;
      }
      if (format === 'text') return lintText(linted, wording);
      if (format === 'json') return `${JSON.stringify(lintJson(linted, wording))}\n`;
      kept.push(linted);
      return '';
    },
    end: () =>
      format === 'sarif' ? `${JSON.stringify(sarifLog(kept, wording, version), undefined, 2)}\n` : '',
    get worst() {
      return worst;
    },
  };
}

/**
 * A line a finding, as editors and CI read it; lines and columns (UTF-16) from 1.
 *
 *     minutes.txt:3:14: warning weekday-mismatch August 1, 2025 is （金）, not （木）.
 */
function lintText({ file, lines, found }: LintedFile, wording: Wording): string {
  return found
    .map(({ finding, severity }) => {
      const { line, character } = lines.position(finding.spans[0]?.start ?? 0);
      const text = oneLine(findingText(finding, wording));
      return `${file}:${line + 1}:${character + 1}: ${severity} ${finding.code} ${text}\n`;
    })
    .join('');
}
