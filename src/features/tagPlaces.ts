import * as vscode from 'vscode';
import type { Codebook } from '../core/themes/codebook';
import { themeAt, type NamedTheme } from '../core/themes/tagPlaces';
import { workspaceChange } from '../host/codebookChange';
import type { CodebookSource, LoadedCodebook } from '../host/codebookSource';
import { toOffset, toRange } from '../host/convert';
import type { TagLocations } from '../host/tagLocations';
import { minutesSelector } from '../host/language';
import type { LazyBundle } from '../host/lazyBundle';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { patience, within } from '../host/patience';
import type { SettingsSource } from '../host/settings';
import { tellNotShown } from '../host/shownText';
import { labelFault } from '../host/themePick';
import { themeMarkdown } from '../host/themeMarkdown';
import type { UserFiles } from '../host/userEntries';

interface Dependencies {
  readonly store: MinutesStore;
  readonly codebooks: CodebookSource;
  readonly tagLocations: TagLocations;
  readonly bundle: LazyBundle<UserFiles>;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** What may be asked of a tag: its theme (hover), all tags of the theme, its entry in the codebook, another name. */
export function registerTagPlaces(deps: Dependencies): vscode.Disposable {
  const { store, codebooks, tagLocations, log } = deps;

  async function at(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<(NamedTheme & { readonly loaded: LoadedCodebook; readonly range: vscode.Range }) | null> {
    const { version } = document;
    const loaded = await codebooks.get(document.uri);
    if (document.version !== version) return null;
    const { text, minutes, lines } = store.get(document);
    const found = themeAt(text, minutes, loaded.codebook, toOffset(lines, position));
    return found === null ? null : { ...found, loaded, range: toRange(lines, found.span) };
  }

  // A workspace that cannot be read costs the hover its count, not more.
  const countInWorkspace = log.guardAsync('count of tags', (codebook: Codebook, theme: string) =>
    tagLocations.count(codebook, theme),
  );

  const provideHover: vscode.HoverProvider['provideHover'] = async (document, position, token) => {
    const found = await at(document, position);
    if (found?.theme == null) return undefined;
    const { theme, loaded, range } = found;
    const { codebook } = loaded;
    const here = await tagLocations.countIn(document, codebook, theme.id);
    const workspace = await within(patience, countInWorkspace(codebook, theme.id));
    if (token.isCancellationRequested) return undefined;
    return new vscode.Hover(themeMarkdown(codebook, theme, here, workspace ?? null), range);
  };

  const provideReferences: vscode.ReferenceProvider['provideReferences'] = async (
    document,
    position,
    _,
    token,
  ) => {
    const found = await at(document, position);
    return found?.theme == null ? undefined : tagLocations.of(found.loaded.codebook, found.theme.id, token);
  };

  const provideDefinition: vscode.DefinitionProvider['provideDefinition'] = async (document, position) => {
    const found = await at(document, position);
    if (found?.theme == null || found.loaded.uri === null) return undefined;
    return new vscode.Location(found.loaded.uri, found.loaded.rangeOf(found.theme));
  };

  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(minutesSelector, {
      provideHover: log.guardAsync('tag hover', async (...args: Parameters<typeof provideHover>) =>
        provideHover(...args),
      ),
    }),
    vscode.languages.registerReferenceProvider(minutesSelector, {
      provideReferences: log.guardAsync(
        'tag references',
        async (...args: Parameters<typeof provideReferences>) => provideReferences(...args),
      ),
    }),
    vscode.languages.registerDefinitionProvider(minutesSelector, {
      provideDefinition: log.guardAsync(
        'tag definition',
        async (...args: Parameters<typeof provideDefinition>) => provideDefinition(...args),
      ),
    }),
    vscode.languages.registerRenameProvider(minutesSelector, {
      // VS Code shows what is thrown here to the user.
      prepareRename: async (document, position) => {
        const found = await at(document, position);
        if (found?.theme == null)
          throw new Error(vscode.l10n.t('Only tags whose theme is in the codebook can be renamed here.'));
        return { range: found.range, placeholder: found.theme.label };
      },
      provideRenameEdits: async (document, position, newName, token) => {
        const found = await at(document, position);
        if (found?.theme == null) return undefined;
        const { theme, loaded } = found;
        const fault = labelFault(loaded.codebook, newName.trim(), theme);
        if (fault !== null) throw new Error(fault);
        const change = { kind: 'rename', id: theme.id, label: newName } as const;
        const label = vscode.l10n.t('Rename the theme “{0}” to “{1}”', theme.label, newName);
        const renamed = await workspaceChange(loaded, change, { label, preview: false }, deps, token);
        tellNotShown(renamed?.skipped ?? []);
        return renamed?.edit;
      },
    }),
  );
}
