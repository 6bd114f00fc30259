import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewMessage } from '../core/protocol/view';

/** Why there is nothing to show. */
export type Emptiness = 'no-folder' | 'no-minutes' | 'no-remarks' | 'no-topics' | 'not-found';

interface Advice {
  readonly title: string;
  readonly text: string;
  readonly action: { readonly label: string; readonly act: ViewMessage | 'all' | 'clear-search' } | null;
}

/** What stands in the place of the table where it has no rows: why, and what to do. */
export function emptyState(
  why: Emptiness,
  act: (action: ViewMessage | 'all' | 'clear-search') => void,
): TemplateResult {
  const { title, text, action } = advice(why);
  return html`<div class="empty">
    <h2>${title}</h2>
    <p>${text}</p>
    ${
      action === null
        ? nothing
        : html`<button
            @click=${() => {
              act(action.act);
            }}
          >
            ${action.label}
          </button>`
    }
  </div>`;
}

function advice(why: Emptiness): Advice {
  switch (why) {
    case 'no-folder':
      return {
        title: l10n.t('No minutes are open'),
        text: l10n.t('Open a folder with minutes in it, or a file of minutes.'),
        action: { label: l10n.t('Open a Folder'), act: { type: 'openFolder' } },
      };
    case 'no-minutes':
      return {
        title: l10n.t('There are no minutes in this workspace.'),
        text: l10n.t(
          'Minutes are files named .minutes or .gijiroku, and text files that read like minutes. A file of another name can be treated as minutes by a command.',
        ),
        action: { label: l10n.t('Look again'), act: { type: 'refresh' } },
      };
    case 'no-remarks':
      return {
        title: l10n.t('No meeting is like that'),
        text: l10n.t('No remark of these minutes meets all conditions.'),
        action: { label: l10n.t('Show all again'), act: 'all' },
      };
    case 'no-topics':
      return {
        title: l10n.t('No topics were found.'),
        text: l10n.t('Nothing is said often enough in these remarks.'),
        action: null,
      };
    case 'not-found':
      return {
        title: l10n.t('No topic has these words'),
        text: l10n.t('Only the topics that come up most are searched.'),
        action: { label: l10n.t('Clear the search'), act: 'clear-search' },
      };
  }
}
