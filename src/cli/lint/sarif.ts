/** SARIF 2.1.0 (OASIS Standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for services that show findings. */
import type {
  ArtifactLocation,
  Fix as SarifFix,
  Location,
  Log,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { Finding, Severity, SeveritySetting } from '../../core/checks/check';
import { findingText, fixText, relatedText, type Wording } from '../../core/checks/findingText';
import { checks } from '../../core/checks/index';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { STANDARD_INPUT } from '../input';
import { textFixes, type LintedFile } from './lintFile';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** One run over all files. */
export function sarifLog(files: readonly LintedFile[], wording: Wording, version: string): Log {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'minutes-review', version, rules: checks.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => results(file, wording)),
      },
    ],
  };
}

function rule({
  code,
  defaultSeverity,
}: {
  code: string;
  defaultSeverity: SeveritySetting;
}): ReportingDescriptor {
  return {
    id: code,
    defaultConfiguration: defaultSeverity === 'off' ? { enabled: false } : { level: levels[defaultSeverity] },
  };
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function results({ file, lines, found }: LintedFile, wording: Wording): Result[] {
  const artifactLocation = { uri: uriOf(file) };
  return found.map(({ finding, severity }) => ({
    ruleId: finding.code,
    ruleIndex: checks.findIndex(({ code }) => code === finding.code),
    level: levels[severity],
    message: { text: findingText(finding, wording) },
    // One place for each piece of a name that a line end cuts would be several findings: it is one region.
    locations: [location(artifactLocation, lines, wholeOf(finding.spans))],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ span, note }, id) => ({
        ...location(artifactLocation, lines, span),
        id,
        message: { text: relatedText(note, wording) },
      })),
    }),
    ...fixesOf(finding, artifactLocation, lines, wording),
  }));
}

function fixesOf(
  finding: Finding,
  artifactLocation: ArtifactLocation,
  lines: LineIndex,
  wording: Wording,
): Pick<Result, 'fixes'> {
  const fixes = textFixes(finding).map((fix): SarifFix => ({
    description: { text: fixText(fix, wording) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: fix.edits.map(({ span, text }) => ({
          deletedRegion: region(lines, span),
          insertedContent: { text },
        })),
      },
    ],
  }));
  return fixes.length > 0 ? { fixes } : {};
}

function location(artifactLocation: ArtifactLocation, lines: LineIndex, span: Span): Location {
  return { physicalLocation: { artifactLocation, region: region(lines, span) } };
}

/** Lines and columns from 1, the end exclusive; offsets from 0. */
function region(lines: LineIndex, { start, end }: Span): Region {
  const [from, to] = [lines.position(start), lines.position(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function wholeOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** A path as a URI reference: / between folders, the rest percent-encoded; an absolute one as file:. */
function uriOf(file: string): string {
  if (file === STANDARD_INPUT) return 'stdin';
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//u.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
