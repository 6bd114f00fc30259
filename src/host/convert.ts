/** The only place where data of the core becomes objects of VS Code. */
import * as vscode from 'vscode';
import type { Severity, WeighedFinding } from '../core/checks/check';
import type { TextEdit } from '../core/text/textEdit';
import { findingText, relatedText } from '../core/checks/findingText';
import type { OutlineKind, OutlineNode } from '../core/minutes/outline';
import type { PlaceRole } from '../core/navigation/places';
import type { LineIndex } from '../core/text/lineIndex';
import type { Span } from '../core/text/span';
import { wording } from './wording';
import { productName } from './productName';

export function toPosition(lines: LineIndex, offset: number): vscode.Position {
  const { line, character } = lines.position(offset);
  return new vscode.Position(line, character);
}

export function toRange(lines: LineIndex, { start, end }: Span): vscode.Range {
  return new vscode.Range(toPosition(lines, start), toPosition(lines, end));
}

/** The offset of a position; one behind a line's end counts as the line's end. */
export function toOffset(lines: LineIndex, { line, character }: vscode.Position): number {
  return Math.min(lines.start(line) + character, lines.end(line));
}

const symbolKinds: Record<OutlineKind, vscode.SymbolKind> = {
  header: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Namespace,
  attendees: vscode.SymbolKind.Array,
  attendee: vscode.SymbolKind.Interface,
  agenda: vscode.SymbolKind.Array,
  agendaItem: vscode.SymbolKind.Constant,
  decision: vscode.SymbolKind.Event,
  handout: vscode.SymbolKind.Package,
  remark: vscode.SymbolKind.String,
};

export function toSymbolKind(kind: OutlineKind): vscode.SymbolKind {
  return symbolKinds[kind];
}

export function toDocumentSymbols(lines: LineIndex, nodes: readonly OutlineNode[]): vscode.DocumentSymbol[] {
  return nodes.map(({ name, detail, kind, span, selectionSpan, children }) => {
    const range = toRange(lines, span);
    const symbol = new vscode.DocumentSymbol(
      name,
      detail,
      symbolKinds[kind],
      range,
      toRange(lines, selectionSpan),
    );
    if (children.length > 0) symbol.children = toDocumentSymbols(lines, children);
    return symbol;
  });
}

/** Folds of more than one line; of those that start on the same line the largest. */
export function toFoldingRanges(lines: LineIndex, spans: readonly Span[]): vscode.FoldingRange[] {
  const ends = new Map<number, number>();
  for (const { start, end } of spans) {
    const first = lines.lineAt(start);
    const last = lines.lineAt(Math.max(start, end - 1));
    if (last > first) ends.set(first, Math.max(last, ends.get(first) ?? 0));
  }
  return [...ends].map(([first, last]) => new vscode.FoldingRange(first, last));
}

/** The chain of ranges from the smallest span out; `spans` are smallest first. Null for no spans. */
export function toSelectionRange(lines: LineIndex, spans: readonly Span[]): vscode.SelectionRange | null {
  return spans.reduceRight<vscode.SelectionRange | null>((parent, span) => {
    const range = toRange(lines, span);
    return parent === null ? new vscode.SelectionRange(range) : new vscode.SelectionRange(range, parent);
  }, null);
}

const highlightKinds: Record<PlaceRole, vscode.DocumentHighlightKind> = {
  entry: vscode.DocumentHighlightKind.Write,
  label: vscode.DocumentHighlightKind.Read,
  mention: vscode.DocumentHighlightKind.Text,
  remark: vscode.DocumentHighlightKind.Text,
};

export function toHighlight(lines: LineIndex, span: Span, role: PlaceRole): vscode.DocumentHighlight {
  return new vscode.DocumentHighlight(toRange(lines, span), highlightKinds[role]);
}

const diagnosticSeverities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What a finding covers: from its first piece to its last, with the wrap between them. */
export function toFindingRange(lines: LineIndex, { finding: { spans } }: WeighedFinding): vscode.Range {
  return toRange(lines, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
}

/** @param page about the check: what the code of the finding links to */
export function toDiagnostic(
  lines: LineIndex,
  found: WeighedFinding,
  uri: vscode.Uri,
  page: vscode.Uri,
): vscode.Diagnostic {
  const { finding, severity } = found;
  const diagnostic = new vscode.Diagnostic(
    toFindingRange(lines, found),
    findingText(finding, wording),
    diagnosticSeverities[severity],
  );
  diagnostic.source = productName();
  diagnostic.code = { value: finding.code, target: page };
  diagnostic.relatedInformation = finding.related.map(
    ({ span, note }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uri, toRange(lines, span)),
        relatedText(note, wording),
      ),
  );
  return diagnostic;
}

export function toWorkspaceEdit(
  lines: LineIndex,
  uri: vscode.Uri,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(uri, toRange(lines, span), text);
  return edit;
}
