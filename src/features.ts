import type * as vscode from 'vscode';
import { registerAcceptTags } from './features/acceptTags';
import { registerAddEntry } from './features/addEntry';
import { registerCards } from './features/cards';
import { registerCheckPages } from './features/checkPages';
import { registerCompareTaggings } from './features/compareTaggings';
import { registerCompletion } from './features/completion';
import { registerCodebookCommands } from './features/codebookCommands';
import { registerCodebookLanguage } from './features/codebookLanguage';
import { registerCodebookProblems } from './features/codebookProblems';
import { registerCreateCodebook } from './features/createCodebook';
import { registerDefinition } from './features/definition';
import { registerDiagnostics } from './features/diagnostics';
import { registerDocumentHighlight } from './features/documentHighlight';
import { registerDocumentLinks } from './features/documentLinks';
import { registerDocumentSymbols } from './features/documentSymbols';
import { registerEndBullet } from './features/endBullet';
import { registerEntryProblems } from './features/entryProblems';
import { registerExportCoding } from './features/exportCoding';
import { registerFolding } from './features/folding';
import { registerHover } from './features/hover';
import { registerImportCodebook } from './features/importCodebook';
import { registerInlayHints } from './features/inlayHints';
import { registerLanguage } from './features/language';
import { registerLanguageStatus } from './features/languageStatus';
import { registerNavigation } from './features/navigation';
import { registerQuickFixes } from './features/quickFixes';
import { registerReferences } from './features/references';
import { registerSelectionRanges } from './features/selectionRanges';
import { registerSemanticTokens } from './features/semanticTokens';
import { registerTagDecorations } from './features/tagDecorations';
import { registerTagLenses } from './features/tagLenses';
import { registerTagMoves } from './features/tagMoves';
import { registerTagging } from './features/tagging';
import { registerTermsProblems } from './features/termsProblems';
import { registerThemesView } from './features/themesView';
import { registerUnplacedTags } from './features/unplacedTags';
import { registerUndoTags } from './features/undoTags';
import { registerUntagged } from './features/untagged';
import { registerTopicsReport } from './features/topicsReport';
import { registerTopicsView } from './features/topicsView';
import { registerTagCompletion } from './features/tagCompletion';
import { registerTagPlaces } from './features/tagPlaces';
import { registerThemeSymbols } from './features/themeSymbols';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import type { CodebookSource } from './host/codebookSource';
import type { DocumentFindings } from './host/documentFindings';
import type { ExchangeBundle } from './host/exchangeBundle';
import type { TagLocations } from './host/tagLocations';
import type { KnowledgeSource } from './host/knowledgeSource';
import type { LazyBundle } from './host/lazyBundle';
import type { Log } from './host/log';
import type { MinutesStore } from './host/minutesStore';
import type { SettingsSource } from './host/settings';
import type { TagContexts } from './host/tagContext';
import type { TagStore } from './host/tagStore';
import type { TaughtThemes } from './host/taughtThemes';
import type { TermService } from './host/termService';
import type { UserFiles } from './host/userEntries';
import type { WorkspaceMentions } from './host/workspaceMentions';
import type { WorkspaceTags } from './host/workspaceTags';

/** What features work with; each names the part that it needs. */
export interface Services {
  readonly log: Log;
  readonly settings: SettingsSource;
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly mentions: WorkspaceMentions;
  readonly findings: DocumentFindings;
  readonly codebooks: CodebookSource;
  readonly tags: TagStore;
  readonly workspaceTags: WorkspaceTags;
  readonly terms: TermService;
  readonly tagLocations: TagLocations;
  readonly taught: TaughtThemes;
  readonly tagged: TagContexts;
  /** What reads and writes the files of `.minutes/`. */
  readonly bundle: LazyBundle<UserFiles>;
  /** What writes and reads files of other programs. */
  readonly exchange: ExchangeBundle;
  readonly extensionUri: vscode.Uri;
  /** What is remembered of the open workspace. */
  readonly memory: vscode.Memento;
}

/** Every feature, in the order in which it is registered. */
export const features: readonly ((services: Services) => vscode.Disposable)[] = [
  registerDocumentSymbols,
  registerDocumentLinks,
  registerFolding,
  registerSelectionRanges,
  registerDocumentHighlight,
  registerDefinition,
  registerReferences,
  registerWorkspaceSymbols,
  registerCompletion,
  registerHover,
  registerCards,
  registerEntryProblems,
  registerAddEntry,
  registerCodebookProblems,
  registerCodebookLanguage,
  registerCodebookCommands,
  registerCreateCodebook,
  registerImportCodebook,
  registerTagCompletion,
  registerTagPlaces,
  registerThemeSymbols,
  registerSemanticTokens,
  registerInlayHints,
  registerDiagnostics,
  registerQuickFixes,
  registerCheckPages,
  registerTagDecorations,
  registerTagLenses,
  registerTagMoves,
  registerTagging,
  registerAcceptTags,
  registerThemesView,
  registerUnplacedTags,
  registerUndoTags,
  registerUntagged,
  registerExportCoding,
  registerCompareTaggings,
  registerEndBullet,
  registerNavigation,
  registerTermsProblems,
  registerTopicsReport,
  registerTopicsView,
  registerLanguageStatus,
  registerLanguage,
];
