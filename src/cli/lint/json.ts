import { findingText, fixText, relatedText, type Wording } from '../../core/checks/findingText';
import { textFixes, type LintedFile } from './lintFile';

/** What `minutes lint --format json` prints of a file: offsets in UTF-16 of the decoded text, lines and columns from 1. */
export function lintJson({ file, lines, found }: LintedFile, wording: Wording): object {
  return {
    file,
    findings: found.map(({ finding, severity }) => {
      const { line, character } = lines.position(finding.spans[0]?.start ?? 0);
      return {
        code: finding.code,
        severity,
        message: findingText(finding, wording),
        line: line + 1,
        column: character + 1,
        ranges: finding.spans,
        details: finding.details,
        fixes: textFixes(finding).map((fix) => ({
          title: fixText(fix, wording),
          safe: fix.safe,
          edits: fix.edits.map(({ span, text }) => ({ range: span, newText: text })),
        })),
        related: finding.related.map(({ span, note }) => ({
          range: span,
          message: relatedText(note, wording),
        })),
      };
    }),
  };
}
